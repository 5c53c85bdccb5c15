import { apiFailure } from './api-failure.js'
import type { CommitsApi } from './base-branch.js'
import type { CheckAnnotation, ChecksApi } from './check-run.js'
import { COMMENTS_PER_PAGE, type CommentsApi, type IssueComment } from './comments-api.js'
import type { MergedPullRequestsApi } from './merged-pull-requests.js'
import { PULLS_PER_PAGE, type PullRequestDetails, type PullRequestsApi } from './pull-request.js'

export interface GitHubClientOptions {
  readonly token: string
  /** `GITHUB_API_URL`: another one on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly repository: { readonly owner: string; readonly name: string }
  /** Ends every request, begun or not. */
  readonly signal?: AbortSignal
}

export type GitHubClient = CommentsApi & ChecksApi & PullRequestsApi & CommitsApi & MergedPullRequestsApi

/** A server that does not answer must not hold the build. */
const REQUEST_TIMEOUT_MS = 20_000

/** GitHub's REST API for one repository. The package is loaded here, when something is posted for the first time. */
export async function githubClient({ token, apiUrl, repository, signal }: GitHubClientOptions): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl })
  octokit.hook.before('request', (options) => {
    const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
    options.request.signal = signal === undefined ? timeout : AbortSignal.any([timeout, signal])
  })
  const here = { owner: repository.owner, repo: repository.name }
  const { issues, checks, pulls, users, repos } = octokit.rest
  return {
    async listComments(issue, page) {
      const { data } = await issues.listComments({ ...here, issue_number: issue, per_page: COMMENTS_PER_PAGE, page })
      return data.map(commentOf)
    },
    async getComment(id) {
      return commentOf((await issues.getComment({ ...here, comment_id: id })).data)
    },
    async createComment(issue, body) {
      return commentOf((await issues.createComment({ ...here, issue_number: issue, body })).data)
    },
    async updateComment(id, body) {
      return commentOf((await issues.updateComment({ ...here, comment_id: id, body })).data)
    },
    async deleteComment(id) {
      await issues.deleteComment({ ...here, comment_id: id })
    },
    async viewerLogin() {
      // `GET /user` is refused to installation tokens, the workflow's own among them; GraphQL knows them all.
      try {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
        return viewer.login
      } catch (thrown) {
        // Only a token that may not ask, or a server without GraphQL: after a hiccup we would take ourselves for somebody else.
        const { kind } = apiFailure(thrown)
        if (kind !== 'denied' && kind !== 'not-found') throw thrown
        return (await users.getAuthenticated()).data.login
      }
    },
    async createCheckRun({ name, headSha, detailsUrl }) {
      const { data } = await checks.create({
        ...here,
        name,
        head_sha: headSha,
        status: 'in_progress',
        ...(detailsUrl === null ? {} : { details_url: detailsUrl })
      })
      return { id: data.id, url: data.html_url }
    },
    async updateCheckRun(id, { conclusion, output }) {
      await checks.update({
        ...here,
        check_run_id: id,
        ...(conclusion === null ? {} : { status: 'completed', conclusion }),
        output: { title: output.title, summary: output.summary, annotations: output.annotations.map(annotationOf) }
      })
    },
    async compareCommits(base, head) {
      const basehead = `${base}...${head}`
      return (await repos.compareCommitsWithBasehead({ ...here, basehead, per_page: 1 })).data.status
    },
    async getPullRequest(number) {
      return pullRequestOf((await pulls.get({ ...here, pull_number: number })).data)
    },
    async mergedPullRequestsOf(sha) {
      const { data } = await repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: sha })
      return data.filter(({ merged_at }) => merged_at !== null).map(pullRequestOf)
    },
    async listPullRequests({ state, head, page }) {
      const filter = head === null ? {} : { head }
      const order = { sort: 'updated', direction: 'desc' } as const
      const { data } = await pulls.list({ ...here, ...order, ...filter, state, per_page: PULLS_PER_PAGE, page })
      return data.map(pullRequestOf)
    }
  }
}

interface CommentPayload {
  readonly id: number
  readonly body?: string | null
  readonly html_url: string
  readonly user: { readonly login: string; readonly type: string } | null
}

function commentOf({ id, body, html_url, user }: CommentPayload): IssueComment {
  return { id, body: body ?? '', url: html_url, author: user === null ? null : { login: user.login, type: user.type } }
}

interface PullRequestPayload {
  readonly number: number
  readonly state: string
  readonly body: string | null
  readonly labels: readonly { readonly name?: string }[]
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null }
  readonly base: { readonly ref: string; readonly sha: string }
}

function pullRequestOf(pull: PullRequestPayload): PullRequestDetails {
  return {
    number: pull.number,
    state: pull.state === 'open' ? 'open' : 'closed',
    headSha: pull.head.sha,
    headRepository: pull.head.repo?.full_name ?? null,
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
    labels: pull.labels.flatMap((label) => (label.name === undefined ? [] : [label.name])),
    body: pull.body ?? ''
  }
}

function annotationOf({ path, startLine, endLine, level, title, message }: CheckAnnotation) {
  return { path, start_line: startLine, end_line: endLine, annotation_level: level, title, message }
}
