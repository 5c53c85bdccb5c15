import { createCheckRoutes } from './github-checks.ts'
import type { CheckRun } from './github-checks.ts'
import { createCommentRoutes } from './github-comments.ts'
import type { Comment } from './github-comments.ts'
import { createCommitRoutes } from './github-commits.ts'
import type { Compare } from './github-commits.ts'
import { createPullRoutes } from './github-pulls.ts'
import type { PullRequestState } from './github-pulls.ts'
import { forbidden, notFound } from './github-replies.ts'
import type { Caller, GitHubFailures, Repository, Routes, TokenGrant } from './github-replies.ts'
import { jsonObject, startLoopbackServer } from './http.ts'
import type { Reply, SeenRequest } from './http.ts'

export interface GitHubServer {
  readonly url: string
  readonly requests: SeenRequest[]
  readonly comments: Comment[]
  readonly checkRuns: CheckRun[]
  readonly pullRequests: PullRequestState[]
  /** What clients sent that GitHub would not have taken, or that this stand-in does not know. */
  readonly problems: string[]
  readonly failures: GitHubFailures
  /** What there is of commits; nothing, unless it is set. */
  compare: Compare
  /** A token like the one of a workflow: its author is `github-actions[bot]`. */
  issueToken(permissions: TokenGrant['permissions']): string
  issueAppToken(login: string, permissions: TokenGrant['permissions']): string
  issuePersonalToken(login: string, permissions: TokenGrant['permissions']): string
  close(): Promise<void>
}

export const WORKFLOW_BOT = 'github-actions[bot]'

/** The part of GitHub's REST API that a reporting action uses, with its permissions and limits. */
export async function startGitHubServer(repository: Repository): Promise<GitHubServer> {
  const tokens = new Map<string, TokenGrant>()
  const problems: string[] = []
  const failures: GitHubFailures = {
    commentWriteStatus: null,
    commentReadStatus: null,
    viewer: null,
    status: null,
    down: false
  }
  const shared = { problems, repository, address: () => server.url }
  const comments = createCommentRoutes(shared, failures)
  const checks = createCheckRoutes(shared)
  const pulls = createPullRoutes(shared)
  const commits = createCommitRoutes(() => github.compare)
  const families: readonly Routes[] = [comments.routes, checks.routes, pulls.routes, commits]

  function callerOf(request: SeenRequest): Caller | null {
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const grant = token === undefined ? undefined : tokens.get(token)
    if (grant === undefined) return null
    const may: Caller['may'] = (level, ...anyOf) =>
      anyOf.some((name) => grant.permissions[name] === 'write' || grant.permissions[name] === level)
    return { ...grant, may }
  }

  /** The one question a workflow's token cannot ask by REST: who am I? */
  function viewer(request: SeenRequest, caller: Caller): Reply {
    const { viewer: failure } = failures
    if (typeof failure === 'number') return { status: failure, body: { message: 'Something went wrong' } }
    if (failure !== null) return { status: 200, body: { errors: [{ type: failure, message: 'Something went wrong' }] } }
    const query = jsonObject(request)?.query
    if (typeof query === 'string' && /^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
      return { status: 200, body: { data: { viewer: { login: caller.login } } } }
    }
    problems.push(`${request.method} ${request.path}: this stand-in does not know the query`)
    return { status: 200, body: { errors: [{ type: 'undefinedField', message: 'unknown query' }] } }
  }

  function handle(request: SeenRequest): Reply | 'drop' {
    if (failures.down) return 'drop'
    if (failures.status !== null) return { status: failures.status, body: { message: 'Server Error' } }
    const caller = callerOf(request)
    if (caller === null) {
      problems.push(`${request.method} ${request.path}: no valid token`)
      return { status: 401, body: { message: 'Bad credentials', status: '401' } }
    }
    if (request.path === '/user') {
      return caller.type === 'Bot' ? forbidden : { status: 200, body: { login: caller.login, type: caller.type } }
    }
    if (request.path === '/graphql') return viewer(request, caller)
    const root = `/repos/${repository.owner}/${repository.name}`
    if (request.path !== root && !request.path.startsWith(`${root}/`)) return notFound
    const path = request.path.slice(root.length)
    for (const routes of families) {
      const reply = routes(request, path, caller)
      if (reply !== null) return reply
    }
    problems.push(`${request.method} ${request.path}: this stand-in has no such call`)
    return notFound
  }

  function issue(grant: TokenGrant): string {
    const token = `ghs_loopback${tokens.size}x${Math.random().toString(36).slice(2)}`
    tokens.set(token, grant)
    return token
  }

  const server = await startLoopbackServer(handle)
  const github: GitHubServer = {
    url: server.url,
    compare: () => null,
    requests: server.requests,
    comments: comments.all,
    checkRuns: checks.all,
    pullRequests: pulls.all,
    problems,
    failures,
    issueToken: (permissions) => issue({ login: WORKFLOW_BOT, type: 'Bot', permissions }),
    issueAppToken: (login, permissions) => issue({ login, type: 'Bot', permissions }),
    issuePersonalToken: (login, permissions) => issue({ login, type: 'User', permissions }),
    close: () => server.close()
  }
  return github
}
