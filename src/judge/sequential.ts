import { studentQuantile } from './distributions.js'
import { mean, standardDeviation } from './estimators.js'
import { rankSumProbability, smallestRankSumProbability } from './exact-test.js'
import { changeOf, type LogRatio } from './intervals.js'
import type { Pair } from './paired.js'
import { alphaOfLook } from './spending.js'
import type { Change } from './verdict.js'

/** Of a thousand runs of identical code at most one may fail, over all looks, metrics and benchmarks together. */
export const FALSE_ALARM_RATE = 0.001

/** Wrongly calling a slowdown of exactly the limit fine costs a missed percent, not a build: a laxer level will do. */
const FALSE_ALL_CLEAR_RATE = 0.05

/** Fewer pairs have no spread worth the name. */
export const MIN_PAIRS = 3

/**
 * Identical code was never seen further apart than this on one machine (48 % between the two modes of a host, see
 * docs/how-it-decides.md); where every process of head is beyond it, no mode of the host explains the difference.
 */
const LARGEST_HOST_GAP = Math.log(2)

export interface SequentialTest {
  readonly pairs: readonly Pair[]
  /** Effect-size floor, a fraction: a slowdown below it is real, perhaps, and nobody's problem. */
  readonly limit: number
  /** How many tests share `FALSE_ALARM_RATE` (Bonferroni): metrics times variants times benchmarks of this run. */
  readonly tests: number
  readonly maxPairs: number
  /** No further pair will come, whatever was planned: what is open now stays open. */
  readonly final?: boolean
  /** Time of a step that the host dictates comes in modes: then only an exact test may find it slower. */
  readonly hostBound: boolean
}

export type Decision = {
  readonly pairs: number
  readonly change: Change
} & (
  | { readonly kind: 'slower' | 'fine' | 'faster' | 'continue' }
  | {
      readonly kind: 'out-of-budget'
      /** The smallest slowdown (a fraction) that these pairs could have proved. */
      readonly smallestVisible: number
      /** Pairs that would probably decide, from the spread that was seen; null when no sensible number would. */
      readonly pairsNeeded: number | null
    }
)

/** Student's paired t on log-ratios: the pair is the sample. */
export function pairedLogRatio(pairs: readonly Pair[]): LogRatio {
  const ratios = pairs.map(({ logRatio }) => logRatio)
  const spread = standardDeviation(ratios)
  return {
    estimate: ratios.length === 0 ? 0 : mean(ratios),
    standardError: spread / Math.sqrt(Math.max(1, ratios.length)),
    degreesOfFreedom: Math.max(0, ratios.length - 1),
    spread
  }
}

/** One pair less at each end leaves too little before. */
const MIN_TRIMMED_PAIRS = 6

/**
 * The same with the largest and the smallest ratio set aside (the trimmed t of Tukey and McLaughlin, Sankhya A 25, 1963):
 * one process that met a throttled card or a busy host no longer hides what all the others say.
 */
export function trimmedLogRatio(pairs: readonly Pair[]): LogRatio {
  const sorted = pairs.map(({ logRatio }) => logRatio).sort((a, b) => a - b)
  const kept = sorted.slice(1, -1)
  const winsorised = [kept[0] ?? NaN, ...kept, kept.at(-1) ?? NaN]
  const spread = standardDeviation(winsorised)
  return {
    estimate: mean(kept),
    standardError: (spread * Math.sqrt(sorted.length)) / kept.length,
    degreesOfFreedom: kept.length - 1,
    spread
  }
}

/**
 * A group-sequential test after each pair. Slower: the interval at this look's level lies above zero and the estimate
 * above the limit. Fine: the interval lies below the limit. The first look that decides, decides.
 */
export function decide(test: SequentialTest): Decision {
  const maxPairs = Math.max(test.maxPairs, test.pairs.length)
  for (let seen = MIN_PAIRS; seen <= test.pairs.length; seen += 1) {
    const decided = decideAt({ ...test, maxPairs, pairs: test.pairs.slice(0, seen) })
    // The estimate shown is that of all pairs; what was decided on a part of them stands.
    if (decided !== null) return { kind: decided.kind, pairs: seen, change: changeOf(decided.method(test.pairs)) }
  }
  const change = changeOf(pairedLogRatio(test.pairs))
  if (test.pairs.length < test.maxPairs && test.final !== true)
    return { kind: 'continue', pairs: test.pairs.length, change }
  return {
    kind: 'out-of-budget',
    pairs: test.pairs.length,
    change,
    smallestVisible: smallestVisible(test),
    pairsNeeded: pairsNeeded(test)
  }
}

type Method = (pairs: readonly Pair[]) => LogRatio

interface Decided {
  readonly kind: 'slower' | 'fine' | 'faster'
  readonly method: Method
}

function decideAt(test: SequentialTest): Decided | null {
  const methods = methodsFor(test.pairs.length)
  for (const method of methods) {
    const kind = decideWith(method(test.pairs), test, methods.length)
    if (kind !== null) return { kind, method }
  }
  return null
}

function methodsFor(pairs: number): readonly Method[] {
  return pairs < MIN_TRIMMED_PAIRS ? [pairedLogRatio] : [pairedLogRatio, trimmedLogRatio]
}

/** @param methods how many share the level of this look (Bonferroni) */
function decideWith(ratio: LogRatio, test: SequentialTest, methods: number): Decided['kind'] | null {
  const limit = Math.log1p(test.limit)
  const halfWidth = (level: number) =>
    studentQuantile(1 - levelAt(test, level / methods, MIN_PAIRS), ratio.degreesOfFreedom) * ratio.standardError
  const alpha = FALSE_ALARM_RATE / test.tests
  if (ratio.estimate > limit && ratio.estimate - halfWidth(alpha) > 0 && noHostExplainsSlower(test, alpha)) {
    return 'slower'
  }
  if (ratio.estimate < -limit && ratio.estimate + halfWidth(alpha) < 0 && !test.hostBound) return 'faster'
  const allClear = ratio.estimate + halfWidth(FALSE_ALL_CLEAR_RATE) < limit
  return allClear && noHostHidesSlowdown(test) ? 'fine' : null
}

/** One-sided level of this look, when looks began after `firstLook` pairs. */
function levelAt({ pairs, maxPairs }: SequentialTest, level: number, firstLook: number): number {
  return alphaOfLook(level, { pairs: pairs.length, firstLook, maxPairs })
}

function noHostExplainsSlower(test: SequentialTest, alpha: number): boolean {
  if (!test.hostBound) return true
  const head = test.pairs.map((pair) => pair.head)
  const base = test.pairs.map((pair) => pair.base)
  if (Math.log(Math.min(...head) / Math.max(...base)) > LARGEST_HOST_GAP) return true
  return isProvedByRanks(test, { larger: head, smaller: base, level: alpha })
}

function noHostHidesSlowdown(test: SequentialTest): boolean {
  if (!test.hostBound) return true
  const larger = test.pairs.map((pair) => pair.base * (1 + test.limit))
  return isProvedByRanks(test, { larger, smaller: test.pairs.map((pair) => pair.head), level: FALSE_ALL_CLEAR_RATE })
}

interface RankQuestion {
  readonly larger: readonly number[]
  readonly smaller: readonly number[]
  readonly level: number
}

/** The exact test cannot reach its level before some number of pairs: its looks begin there, and waste nothing earlier. */
function isProvedByRanks(test: SequentialTest, { larger, smaller, level }: RankQuestion): boolean {
  let firstLook = MIN_PAIRS
  while (firstLook < test.maxPairs && smallestRankSumProbability(firstLook) > level / 2) firstLook += 1
  return test.pairs.length >= firstLook && rankSumProbability(larger, smaller) <= levelAt(test, level, firstLook)
}

/** What the last look could have called slower, given the spread of these pairs. */
function smallestVisible(test: SequentialTest): number {
  const ratio = pairedLogRatio(test.pairs)
  if (ratio.degreesOfFreedom < 1) return Infinity
  return Math.max(test.limit, Math.expm1(halfWidthAt(test, ratio.spread, test.pairs.length)))
}

function halfWidthAt(test: SequentialTest, spread: number, pairs: number): number {
  const look = { pairs, firstLook: Math.min(MIN_PAIRS, pairs), maxPairs: Math.max(pairs, test.maxPairs) }
  const alpha = alphaOfLook(FALSE_ALARM_RATE / test.tests, look)
  return (studentQuantile(1 - alpha, pairs - 1) * spread) / Math.sqrt(pairs)
}

/** Beyond this nobody waits. */
const MOST_PAIRS_WORTH_NAMING = 200

function pairsNeeded(test: SequentialTest): number | null {
  const { estimate, spread } = pairedLogRatio(test.pairs)
  const limit = Math.log1p(test.limit)
  // Above the limit the interval must leave zero, below it must leave the limit.
  const distance = estimate > limit ? estimate : limit - estimate
  for (let pairs = test.pairs.length + 1; pairs <= MOST_PAIRS_WORTH_NAMING; pairs += 1) {
    if (halfWidthAt({ ...test, maxPairs: pairs }, spread, pairs) < distance) return pairs
  }
  return null
}
