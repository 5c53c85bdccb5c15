import type { Clock } from '../ports.js'
import { apiFailure, failureSentence, withRetries } from './api-failure.js'

/** A pull request as the API has it at this moment. Labels and body are written by people: untrusted text. */
export interface PullRequestDetails {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly headSha: string
  /** `owner/name`; null when the fork is gone. */
  readonly headRepository: string | null
  readonly baseRef: string
  readonly baseSha: string
  readonly labels: readonly string[]
  readonly body: string
}

export const PULLS_PER_PAGE = 100

export interface PullRequestsApi {
  getPullRequest(number: number): Promise<PullRequestDetails>
  /** Lately updated first; `head` is `owner:branch`. Pages count from 1. */
  listPullRequests(query: {
    readonly state: 'open' | 'all'
    readonly head: string | null
    readonly page: number
  }): Promise<readonly PullRequestDetails[]>
}

export type PullRequestLookup =
  | { readonly kind: 'found'; readonly pullRequest: PullRequestDetails }
  /** `reason` says what was looked for. */
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** A busy repository has some hundred open; beyond that the branch filter has to find it. */
const MAX_PAGES = 20

/**
 * The pull request of a commit, for a report job: `workflow_run` names none for forks. Both the commit and the head
 * repository must match, because anybody can open a pull request with a commit that is already known. One branch can have
 * pull requests to several bases: then the one of `claimedBases` is taken, which is a stranger's word about them and can
 * only choose. Never throws.
 */
export async function findPullRequest(request: {
  readonly client: PullRequestsApi
  readonly clock: Clock
  readonly headSha: string
  /** `owner/name` */
  readonly headRepository: string | null
  readonly headBranch: string | null
  /** Base branches that the results say they are for; asked only where it makes a difference. */
  readonly claimedBases: () => Promise<readonly string[]>
}): Promise<PullRequestLookup> {
  const { client, clock, headSha, headRepository, headBranch } = request
  if (headRepository === null)
    return { kind: 'none', reason: 'the repository of the commit is gone, so its pull request cannot be told' }
  const owner = headRepository.split('/')[0] ?? ''
  const matches = (pull: PullRequestDetails): boolean =>
    pull.headSha === headSha && pull.headRepository?.toLowerCase() === headRepository.toLowerCase()
  try {
    const found: PullRequestDetails[] = []
    const heads = headBranch === null ? [null] : [`${owner}:${headBranch}`, null]
    for (const head of heads) {
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const pulls = await withRetries(clock, () => client.listPullRequests({ state: 'open', head, page }))
        found.push(...pulls.filter(matches))
        if (pulls.length < PULLS_PER_PAGE) break
      }
      if (found.length > 0) return await theOne(found, headSha, request.claimedBases)
    }
    return {
      kind: 'none',
      reason: `no open pull request has ${headSha.slice(0, 7)} of ${headRepository} as its head (a newer push, or closed)`
    }
  } catch (thrown) {
    return {
      kind: 'failed',
      reason: failureSentence('The pull request could not be looked up', apiFailure(thrown), '{ pull-requests: read }')
    }
  }
}

async function theOne(
  found: readonly PullRequestDetails[],
  headSha: string,
  claimedBases: () => Promise<readonly string[]>
): Promise<PullRequestLookup> {
  const [first] = found
  if (first !== undefined && found.length === 1) return { kind: 'found', pullRequest: first }
  const claimed = await claimedBases()
  const [chosen, ...others] = found.filter(({ baseRef }) => claimed.includes(baseRef))
  if (chosen !== undefined && others.length === 0) return { kind: 'found', pullRequest: chosen }
  const names = found.map(({ number, baseRef }) => `#${number} to ${baseRef}`).join(', ')
  return {
    kind: 'none',
    reason: `${headSha.slice(0, 7)} is the head of several open pull requests (${names}), and the results do not say which of them they are for`
  }
}

/** Labels and body as they are now, not as the event had them: a label may have been added since. Never throws. */
export async function readPullRequest(request: {
  readonly client: PullRequestsApi
  readonly clock: Clock
  readonly number: number
}): Promise<PullRequestLookup> {
  const { client, clock, number } = request
  try {
    return { kind: 'found', pullRequest: await withRetries(clock, () => client.getPullRequest(number)) }
  } catch (thrown) {
    const what = `The labels of pull request #${number} could not be read`
    return { kind: 'failed', reason: failureSentence(what, apiFailure(thrown), '{ pull-requests: read }') }
  }
}
