import type { JudgedRun, Verdict } from '../judge/verdict.js'

export const COMMENT_MODES = ['always', 'on-change', 'on-regression', 'never'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

const BAD: ReadonlySet<Verdict> = new Set(['failed', 'regression'])
const CALM: ReadonlySet<Verdict> = new Set(['pass', 'improvement', 'accepted', 'no-baseline'])

/**
 * What becomes of the comment: `write` the whole report, `mention` this run in a line above the report that is there, or
 * `none`. `previous` is the comment that is there with the verdict it shows, if it shows one. No mode leaves the numbers of an older
 * commit standing as if they were of this one; an alarm and whatever is undecided are written anew each time.
 */
export function commentAction(
  mode: CommentMode,
  previous: { readonly verdict: string | null } | null,
  { verdict }: Pick<JudgedRun, 'verdict'>
): 'write' | 'mention' | 'none' {
  switch (mode) {
    case 'always':
      return 'write'
    case 'never':
      return 'none'
    case 'on-change':
      return previous?.verdict === verdict && CALM.has(verdict) ? 'mention' : 'write'
    case 'on-regression':
      return BAD.has(verdict) || previous !== null ? 'write' : 'none'
  }
}
