import type { GitHubShared } from './github-comments.ts'
import { forbidden, notFound, page } from './github-replies.ts'
import type { Routes } from './github-replies.ts'

export interface PullRequestState {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  head: { readonly sha: string; readonly ref: string; readonly repository: string | null }
  base: { readonly sha: string; readonly ref: string }
  labels: string[]
  /** The commit on the base branch that it became; absent while it is not merged. */
  mergedAs?: string
}

/** Pull requests by number, by head and by commit; labels; the repository itself. */
export function createPullRoutes(shared: GitHubShared): { readonly all: PullRequestState[]; readonly routes: Routes } {
  const all: PullRequestState[] = []
  const fullName = `${shared.repository.owner}/${shared.repository.name}`

  function repositoryView(name: string): Record<string, unknown> {
    return { full_name: name, default_branch: shared.repository.defaultBranch, fork: name !== fullName }
  }

  function view(pull: PullRequestState): Record<string, unknown> {
    const { head, base, labels } = pull
    return {
      number: pull.number,
      title: pull.title,
      body: pull.body,
      state: pull.state,
      merged_at: pull.mergedAs === undefined ? null : '2026-11-21T12:00:00Z',
      merge_commit_sha: pull.mergedAs ?? null,
      html_url: `https://github.com/${fullName}/pull/${pull.number}`,
      labels: labels.map((name) => ({ name })),
      head: {
        sha: head.sha,
        ref: head.ref,
        label: `${head.repository?.split('/')[0] ?? 'unknown'}:${head.ref}`,
        repo: head.repository === null ? null : repositoryView(head.repository)
      },
      base: { sha: base.sha, ref: base.ref, repo: repositoryView(fullName) }
    }
  }

  const routes: Routes = (request, path, caller) => {
    if (request.method !== 'GET') return null
    if (path === '') return { status: 200, body: repositoryView(fullName) }
    const number = /^\/(?:pulls|issues)\/(\d+)(\/labels)?$/.exec(path)
    const ofCommit = /^\/commits\/([0-9a-f]{40})\/pulls$/.exec(path)
    if (number === null && ofCommit === null && path !== '/pulls') return null
    if (!caller.may('read', 'pull-requests', 'issues')) return forbidden
    if (number !== null) {
      const pull = all.find((candidate) => candidate.number === Number(number[1]))
      if (pull === undefined) return notFound
      const view_ = view(pull)
      return { status: 200, body: number[2] === undefined ? view_ : view_.labels }
    }
    if (ofCommit !== null) {
      // Commits that exist only in a fork are not found from the base repository.
      const found = all.filter(
        ({ head, mergedAs }) => mergedAs === ofCommit[1] || (head.sha === ofCommit[1] && head.repository === fullName)
      )
      return page(request, shared.address(), found.map(view))
    }
    const state = request.query.get('state') ?? 'open'
    const head = request.query.get('head')
    const found = all
      .filter((pull) => state === 'all' || pull.state === state)
      .map(view)
      .filter((one) => head === null || (one.head as { label: string }).label === head)
    return page(request, shared.address(), found)
  }

  return { all, routes }
}
