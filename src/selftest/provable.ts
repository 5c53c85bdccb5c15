import { DEFAULT_MAX_PAIRS } from '../judge/confirmation.js'
import { studentQuantile } from '../judge/distributions.js'
import { FALSE_ALARM_RATE, MIN_PAIRS } from '../judge/sequential.js'
import { alphaOfLook } from '../judge/spending.js'

export interface ProvableQuestion {
  /** Standard deviation of the log-ratio of one pair of identical code. */
  readonly spread: number
  readonly pairs: number
  /** Tests that share the rate of false alarms in a check. */
  readonly tests: number
}

/**
 * The slowdown (a fraction) from which on the last look of a check's sequential test finds it, when the pairs spread as
 * they did here. The same half-width as the test's own; Infinity for fewer pairs than it takes.
 */
export function smallestProvable({ spread, pairs, tests }: ProvableQuestion): number {
  if (pairs < MIN_PAIRS) return Infinity
  const maxPairs = Math.max(DEFAULT_MAX_PAIRS, pairs)
  const alpha = alphaOfLook(FALSE_ALARM_RATE / Math.max(1, tests), { pairs, firstLook: MIN_PAIRS, maxPairs })
  return Math.expm1((studentQuantile(1 - alpha, pairs - 1) * spread) / Math.sqrt(pairs))
}
