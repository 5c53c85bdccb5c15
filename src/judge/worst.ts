import { VERDICTS, type Verdict } from './verdict.js'

/**
 * The worst of several verdicts, in the order of `VERDICTS`: an improvement comes before a pass there, so it stands when
 * all the rest passes. Nothing at all is a failure: an empty comparison proves nothing.
 */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'failed'
}
