import type { Clock } from '../ports.js'
import { apiFailure, failureSentence, withRetries } from './api-failure.js'

export interface CommitsApi {
  /** How `head` stands to `base`: `ahead` has all of base and more. Both are commits or branches. */
  compareCommits(base: string, head: string): Promise<'ahead' | 'behind' | 'identical' | 'diverged'>
}

export type BranchAnswer =
  | { readonly kind: 'yes' | 'no' }
  /** `reason` is a whole sentence. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** Whether a commit belongs to a branch, by what the API knows. Never throws. */
export async function isOnBranch(request: {
  readonly client: CommitsApi
  readonly clock: Clock
  readonly sha: string
  readonly branch: string
}): Promise<BranchAnswer> {
  const { client, clock, sha, branch } = request
  const compare = (base: string): Promise<string> => withRetries(clock, () => client.compareCommits(base, branch))
  try {
    const standing = await compare(sha)
    return { kind: standing === 'ahead' || standing === 'identical' ? 'yes' : 'no' }
  } catch (thrown) {
    const failure = apiFailure(thrown)
    if (failure.kind !== 'not-found') return unknown(sha, branch, thrown)
  }
  try {
    // "Not found" is said of a commit that is not there, and of everything to a token that may not read.
    await compare(branch)
    return { kind: 'no' }
  } catch (thrown) {
    return unknown(sha, branch, thrown)
  }
}

function unknown(sha: string, branch: string, thrown: unknown): BranchAnswer {
  const what = `Whether ${sha.slice(0, 7)} is a commit of ${branch} could not be asked`
  return { kind: 'unknown', reason: failureSentence(what, apiFailure(thrown), '{ contents: read }') }
}
