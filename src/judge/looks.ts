import { smallestRankSumProbability } from './exact-test.js'
import type { Pair } from './paired.js'

/** Of a thousand runs of identical code at most one may fail, over all looks, metrics and benchmarks together. */
export const FALSE_ALARM_RATE = 0.001

/** Fewer pairs have no spread worth the name. */
export const MIN_PAIRS = 3

/** Enough for 5 % on a typical device-bound step, and for the exact test where few tests share the error. */
export const DEFAULT_MAX_PAIRS = 8

/** The exact test wants to spend half of its level at its first look, and have some left for another. */
export const EXACT_SHARE_OF_FIRST_LOOK = 0.5

/** Two kinds of t and the ranks: they share the level of a look (Bonferroni). */
export const MOST_METHODS = 3

/** A round begins with a cold compile of each arm: one that adds a single pair would pay that for little. */
export const PAIRS_PER_ROUND = 2

/** Pairs at most: the more tests share the error, the more pairs the exact test takes to prove anything. */
export function mostPairs(tests: number): number {
  const level = FALSE_ALARM_RATE / Math.max(1, tests) / MOST_METHODS
  let pairs = DEFAULT_MAX_PAIRS
  while (smallestRankSumProbability(pairs) > level) pairs += PAIRS_PER_ROUND
  return pairs
}

/** The number of pairs at the look before the last one: where the last round began; null when this is the first look. */
export function previousLook(pairs: readonly Pair[], firstLook: number): number | null {
  const round = pairs.at(-1)?.round
  const before = pairs.filter((pair) => pair.round !== round).length
  return before < firstLook ? null : before
}
