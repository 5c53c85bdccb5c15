import type { Clock } from '../ports.js'
import { apiFailure, failureSentence, withRetries } from './api-failure.js'
import type { PullRequestDetails } from './pull-request.js'

export interface MergedPullRequestsApi {
  /** The merged pull requests that a commit came with. */
  mergedPullRequestsOf(sha: string): Promise<readonly PullRequestDetails[]>
}

export type MergedPullRequests =
  | { readonly kind: 'found'; readonly pullRequests: readonly PullRequestDetails[] }
  /** `reason` is a whole sentence. */
  | { readonly kind: 'failed'; readonly reason: string }

/** The pull requests that brought some commits to a branch, each once, in the order of the commits. Never throws. */
export async function mergedPullRequests(request: {
  readonly client: MergedPullRequestsApi
  readonly clock: Clock
  readonly shas: readonly string[]
  /** Merged into it, not into a branch that was merged later. */
  readonly branch: string
}): Promise<MergedPullRequests> {
  const { client, clock, shas, branch } = request
  const found = new Map<number, PullRequestDetails>()
  try {
    for (const sha of shas) {
      const pulls = await withRetries(clock, () => client.mergedPullRequestsOf(sha))
      for (const pull of pulls) if (pull.baseRef === branch && !found.has(pull.number)) found.set(pull.number, pull)
    }
  } catch (thrown) {
    const what = 'Whether a slowdown was accepted with the merged pull request could not be asked'
    return { kind: 'failed', reason: failureSentence(what, apiFailure(thrown), '{ pull-requests: read }') }
  }
  return { kind: 'found', pullRequests: [...found.values()] }
}
