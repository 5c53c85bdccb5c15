import type { Context, PullRequest } from '../context.js'
import { errorMessage } from '../errors.js'
import type { CommitWithParents, Git } from './git.js'
import type { History } from './history.js'

export type WantedReference =
  /** `why` says in words how it was found; the commit itself may be missing in a shallow clone. */
  | { readonly kind: 'commit'; readonly sha: string; readonly why: string }
  | { readonly kind: 'unknown'; readonly reason: string }

export interface Repository {
  readonly git: Git
  readonly history: History
}

/** The commit that head should be compared with. Fetches what a shallow clone hides of it. Never throws. */
export async function wantedReference({
  context,
  git,
  history
}: Repository & { readonly context: Context }): Promise<WantedReference> {
  try {
    const head = await git.head()
    if (context.pullRequest !== null) return await ofPullRequest(context.pullRequest, head, { git, history })
    if (context.mergeGroup !== null) {
      return { kind: 'commit', sha: context.mergeGroup.baseSha, why: 'the commit that the merge group builds on' }
    }
    if (context.eventKind === 'baseline') return ofPush(head)
    return await ofOther(context, head, git)
  } catch (thrown) {
    const reason = `git could not be asked (${errorMessage(thrown)})`
    if (context.mergeGroup === null) return { kind: 'unknown', reason }
    return { kind: 'commit', sha: context.mergeGroup.baseSha, why: 'the commit that the merge group builds on' }
  }
}

async function ofPullRequest(
  pull: PullRequest,
  head: CommitWithParents,
  { git, history }: Repository
): Promise<WantedReference> {
  const [first, second, ...more] = head.parents
  if (first !== undefined && second === pull.headSha && more.length === 0) {
    return { kind: 'commit', sha: first, why: `the commit of ${pull.baseRef} that the test merge was made on` }
  }
  const tip = (await git.resolveRef(`refs/remotes/origin/${pull.baseRef}`)) ?? pull.baseSha
  const merged = await git.mergeBase(head.sha, tip)
  if (merged !== null) return mergeBaseOf(pull, merged)
  if (!(await git.isShallow()) && (await git.commitExists(tip))) {
    return { kind: 'unknown', reason: `HEAD and ${pull.baseRef} have no commit in common` }
  }
  // The tip of the base branch would not do: what it gained since would count against this pull request.
  let base: string | null = null
  const revealed = await history.reveal([head.sha, tip], async () => {
    base = await git.mergeBase(head.sha, tip)
    return base !== null
  })
  if (base !== null) return mergeBaseOf(pull, base)
  const why = revealed.kind === 'not-enough' ? revealed.reason : 'git does not name it'
  return { kind: 'unknown', reason: `the clone hides where this branch left ${pull.baseRef}: ${why}` }
}

function mergeBaseOf({ baseRef }: PullRequest, sha: string): WantedReference {
  return { kind: 'commit', sha, why: `the merge base of this branch and ${baseRef}` }
}

function ofPush(head: CommitWithParents): WantedReference {
  const [parent] = head.parents
  if (parent === undefined) return { kind: 'unknown', reason: 'this is the first commit of the branch' }
  return { kind: 'commit', sha: parent, why: 'the commit before this one on the same branch' }
}

async function ofOther(context: Context, head: CommitWithParents, git: Git): Promise<WantedReference> {
  for (const ref of originRefs(context)) {
    const tip = await git.resolveRef(ref)
    const base = tip === null ? null : await git.mergeBase(head.sha, tip)
    if (base !== null && base !== head.sha) {
      return {
        kind: 'commit',
        sha: base,
        why: `the merge base of this branch and ${ref.replace(/^refs\/(remotes\/origin|heads)\//, '')}`
      }
    }
  }
  return ofPush(head)
}

function originRefs(context: Context): string[] {
  const branches = [
    ...context.baselineRefs,
    ...(context.defaultBranch === null ? [] : [`refs/heads/${context.defaultBranch}`])
  ]
  return [...new Set(branches.map((ref) => ref.replace(/^refs\/heads\//, 'refs/remotes/origin/')))]
}
