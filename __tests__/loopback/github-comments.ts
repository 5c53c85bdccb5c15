import { forbidden, notFound, page, unprocessable } from './github-replies.ts'
import type { Caller, GitHubFailures, Repository, Routes } from './github-replies.ts'
import { jsonObject } from './http.ts'
import type { Reply, SeenRequest } from './http.ts'

export interface Comment {
  readonly id: number
  readonly issue: number
  body: string
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' }
  readonly created_at: string
  updated_at: string
  /** How often it was edited. */
  edits: number
}

export interface GitHubShared {
  readonly problems: string[]
  readonly repository: Repository
  address(): string
}

/** GitHub counts characters. */
const MAX_BODY_CHARACTERS = 65_536

/** Issue comments: a pull request's conversation. */
export function createCommentRoutes(
  shared: GitHubShared,
  failures: GitHubFailures
): { readonly all: Comment[]; readonly routes: Routes } {
  const all: Comment[] = []
  let lastId = 1000

  function view(comment: Comment): Record<string, unknown> {
    const { owner, name } = shared.repository
    const { id, issue, body, user, created_at, updated_at } = comment
    return {
      id,
      node_id: `IC_${id}`,
      body,
      user: { ...user, id: 41898282 },
      author_association: user.type === 'Bot' ? 'NONE' : 'MEMBER',
      created_at,
      updated_at,
      url: `${shared.address()}/repos/${owner}/${name}/issues/comments/${id}`,
      html_url: `https://github.com/${owner}/${name}/pull/${issue}#issuecomment-${id}`,
      issue_url: `${shared.address()}/repos/${owner}/${name}/issues/${issue}`,
      performed_via_github_app: null
    }
  }

  /** The body to store, or the refusal. */
  function bodyOf(request: SeenRequest): string | Reply {
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      shared.problems.push(`${request.method} ${request.path}: not sent as JSON`)
      return { status: 415, body: { message: 'Unsupported Media Type' } }
    }
    const json = jsonObject(request)
    if (json === null) {
      shared.problems.push(`${request.method} ${request.path}: not a JSON object`)
      return { status: 400, body: { message: 'Problems parsing JSON' } }
    }
    if (typeof json.body !== 'string' || json.body.trim() === '') {
      shared.problems.push(`${request.method} ${request.path}: no body`)
      return unprocessable('Invalid request.\n\n"body" wasn\'t supplied.')
    }
    if ([...json.body].length > MAX_BODY_CHARACTERS) {
      const message = `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`
      shared.problems.push(`${request.method} ${request.path}: ${message}`)
      const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]
      return unprocessable('Validation Failed', errors)
    }
    return json.body
  }

  function create(request: SeenRequest, issue: number, caller: Caller): Reply {
    const body = bodyOf(request)
    if (typeof body !== 'string') return body
    lastId += 1
    const now = new Date().toISOString()
    const user = { login: caller.login, type: caller.type }
    const comment: Comment = { id: lastId, issue, body, user, created_at: now, updated_at: now, edits: 0 }
    all.push(comment)
    return { status: 201, body: view(comment) }
  }

  function one(request: SeenRequest, id: number): Reply {
    const comment = all.find((candidate) => candidate.id === id)
    if (comment === undefined) return notFound
    if (request.method === 'GET') return { status: 200, body: view(comment) }
    // A workflow's token may edit what other bots wrote, but a deleted comment is gone for everybody.
    if (request.method === 'DELETE') {
      all.splice(all.indexOf(comment), 1)
      return { status: 204 }
    }
    const body = bodyOf(request)
    if (typeof body !== 'string') return body
    comment.body = body
    comment.updated_at = new Date().toISOString()
    comment.edits += 1
    return { status: 200, body: view(comment) }
  }

  const routes: Routes = (request, path, caller) => {
    const listed = /^\/issues\/(\d+)\/comments$/.exec(path)
    const single = /^\/issues\/comments\/(\d+)$/.exec(path)
    if (listed === null && single === null) return null
    const writes = request.method !== 'GET'
    const failure = writes ? failures.commentWriteStatus : failures.commentReadStatus
    if (failure !== null) return { status: failure, body: { message: 'Server Error' } }
    if (!caller.may(writes ? 'write' : 'read', 'issues', 'pull-requests')) return forbidden
    if (single !== null) {
      return ['GET', 'PATCH', 'DELETE'].includes(request.method) ? one(request, Number(single[1])) : notFound
    }
    const issue = Number(listed?.[1])
    if (request.method === 'POST') return create(request, issue, caller)
    const mine = all.filter((comment) => comment.issue === issue).sort((a, b) => a.id - b.id)
    return page(request, shared.address(), mine.map(view))
  }

  return { all, routes }
}
