import type { JudgedRun, Verdict } from '../judge/verdict.js'

export const COMMENT_MODES = ['always', 'on-change', 'on-regression', 'never'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

const BAD: ReadonlySet<Verdict> = new Set(['failed', 'regression'])

/**
 * Whether this run is worth a comment. `previousVerdict` is that of the comment that is there, null when there is none.
 * A comment that says something bad is always brought up to date, so that no old alarm is left standing.
 */
export function shouldComment(
  mode: CommentMode,
  previousVerdict: string | null,
  run: Pick<JudgedRun, 'verdict'>
): boolean {
  switch (mode) {
    case 'always':
      return true
    case 'never':
      return false
    case 'on-change':
      return previousVerdict !== run.verdict
    case 'on-regression':
      return BAD.has(run.verdict) || previousVerdict !== null
  }
}
