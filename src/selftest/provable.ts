import jstat from 'jstat'
import { studentQuantile } from '../judge/distributions.js'
import { FALSE_ALARM_RATE, MIN_PAIRS, mostPairs, PAIRS_PER_ROUND } from '../judge/looks.js'
import { alphaOfLook } from '../judge/spending.js'

export interface ProvableQuestion {
  /** Standard deviation of the log-ratio of one pair of identical code. */
  readonly spread: number
  readonly pairs: number
  /** Tests that share the rate of false alarms in a check. */
  readonly tests: number
  /** A fraction: what is slower by less is nobody's problem, however well it is known. */
  readonly limit: number
}

/** How often a slowdown of that size must be found for it to be called provable. */
export const POWER = 0.95

/** Nobody asks for a slowdown beyond this. */
const LARGEST_LOG = Math.log(32)

const BISECTIONS = 40

/**
 * The slowdown (a fraction) that a check finds 95 times in a hundred, when its pairs spread as they did here: by then the
 * estimate has to be above the limit and the interval of the last look above zero. Earlier looks, and the trimmed t beside
 * the plain one, only add to it. Infinity where nothing can be proved.
 */
export function smallestProvable(question: ProvableQuestion): number {
  if (question.pairs < MIN_PAIRS || powerAt(LARGEST_LOG, question) < POWER) return Infinity
  let [missed, found] = [Math.log1p(question.limit), LARGEST_LOG]
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (missed + found) / 2
    if (powerAt(middle, question) >= POWER) found = middle
    else missed = middle
  }
  return Math.expm1(found)
}

/** From six pairs on a second method shares the level (the trimmed t). */
const PAIRS_OF_TWO_METHODS = 6

/** Points at which the distribution of the spread is met. */
const POINTS = 200

/** Mean and spread of normal samples are independent: the probability over the mean, averaged over the spread. */
function powerAt(log: number, { spread, pairs, tests, limit }: ProvableQuestion): number {
  const floor = Math.log1p(limit)
  if (spread === 0) return log > floor ? 1 : 0
  const degreesOfFreedom = pairs - 1
  const error = spread / Math.sqrt(pairs)
  const quantile = studentQuantile(1 - levelOf(pairs, tests), degreesOfFreedom)
  let sum = 0
  for (const ratio of spreadRatios(degreesOfFreedom)) {
    const threshold = Math.max(floor, quantile * error * ratio)
    sum += jstat.normal.cdf((log - threshold) / error, 0, 1)
  }
  return sum / POINTS
}

function levelOf(pairs: number, tests: number): number {
  const before = pairs - PAIRS_PER_ROUND
  const previous = before < MIN_PAIRS ? null : before
  const methods = pairs < PAIRS_OF_TWO_METHODS ? 1 : 2
  const maxPairs = Math.max(mostPairs(tests), pairs)
  return alphaOfLook(FALSE_ALARM_RATE / Math.max(1, tests) / methods, { pairs, previous, maxPairs })
}

const known = new Map<number, readonly number[]>()

/** The spread of so many samples as a share of the true one, at equal steps of probability. */
function spreadRatios(degreesOfFreedom: number): readonly number[] {
  const before = known.get(degreesOfFreedom)
  if (before !== undefined) return before
  const ratios = Array.from({ length: POINTS }, (_, index) =>
    Math.sqrt(jstat.chisquare.inv((index + 0.5) / POINTS, degreesOfFreedom) / degreesOfFreedom)
  )
  known.set(degreesOfFreedom, ratios)
  return ratios
}
