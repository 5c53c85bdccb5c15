import type { Context, PullRequest } from '../context.js'
import { errorMessage } from '../errors.js'
import type { CommitWithParents, Git } from './git.js'

export type WantedReference =
  /** `why` says in words how it was found; the commit itself may be missing in a shallow clone. */
  | { readonly kind: 'commit'; readonly sha: string; readonly why: string }
  | { readonly kind: 'unknown'; readonly reason: string }

/** The commit that head should be compared with. Never throws. */
export async function wantedReference({ context, git }: { context: Context; git: Git }): Promise<WantedReference> {
  try {
    const head = await git.head()
    if (context.pullRequest !== null) return await ofPullRequest(context.pullRequest, head, git)
    if (context.mergeGroup !== null) {
      return { kind: 'commit', sha: context.mergeGroup.baseSha, why: 'the commit that the merge group builds on' }
    }
    if (context.eventKind === 'baseline') return ofPush(head)
    return await ofOther(context, head, git)
  } catch (thrown) {
    const sha = context.pullRequest?.baseSha ?? context.mergeGroup?.baseSha
    const reason = `git could not be asked (${errorMessage(thrown)})`
    if (sha === undefined) return { kind: 'unknown', reason }
    return { kind: 'commit', sha, why: `the base branch's commit as the event names it, because ${reason}` }
  }
}

async function ofPullRequest(pull: PullRequest, head: CommitWithParents, git: Git): Promise<WantedReference> {
  const [first, second, ...more] = head.parents
  if (first !== undefined && second === pull.headSha && more.length === 0) {
    return { kind: 'commit', sha: first, why: `the commit of ${pull.baseRef} that the test merge was made on` }
  }
  const tip = (await git.resolveRef(`refs/remotes/origin/${pull.baseRef}`)) ?? pull.baseSha
  const base = await git.mergeBase(head.sha, tip)
  if (base !== null) return { kind: 'commit', sha: base, why: `the merge base of this branch and ${pull.baseRef}` }
  const hidden = (await git.isShallow())
    ? 'the clone is shallow and hides the merge base (`fetch-depth: 0` shows it)'
    : `HEAD and ${pull.baseRef} have no commit in common`
  return { kind: 'commit', sha: pull.baseSha, why: `the base branch's commit as the event names it: ${hidden}` }
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
