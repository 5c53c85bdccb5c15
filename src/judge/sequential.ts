import { studentQuantile } from './distributions.js'
import { mean, standardDeviation } from './estimators.js'
import { rankSumProbability, smallestRankSumProbability } from './exact-test.js'
import type { HostModes } from './host-modes.js'
import { changeOf, type LogRatio } from './intervals.js'
import { EXACT_SHARE_OF_FIRST_LOOK, FALSE_ALARM_RATE, MIN_PAIRS, MOST_METHODS, previousLook } from './looks.js'
import type { Pair } from './paired.js'
import { alphaOfLook } from './spending.js'
import type { Change } from './verdict.js'

/** Wrongly calling a slowdown of exactly the limit fine costs a missed percent, not a build: a laxer level will do. */
const FALSE_ALL_CLEAR_RATE = 0.05

export interface SequentialTest {
  readonly pairs: readonly Pair[]
  /** Effect-size floor, a fraction: a slowdown below it is real, perhaps, and nobody's problem. */
  readonly limit: number
  /** How many tests share `FALSE_ALARM_RATE` (Bonferroni): metrics times variants times benchmarks of this run. */
  readonly tests: number
  readonly maxPairs: number
  /** No further pair will come, whatever was planned: what is open now stays open. */
  readonly final?: boolean
  /** What modes of the host can explain by themselves: then only an exact test may find it slower. */
  readonly host: HostModes | null
}

export type Decision = {
  readonly pairs: number
  readonly change: Change
} & (
  | { readonly kind: 'slower' | 'fine' | 'faster' | 'continue' }
  | {
      readonly kind: 'out-of-budget'
      /** The smallest slowdown (a fraction) that these pairs could have proved; Infinity where none. */
      readonly smallestVisible: number
      /** Pairs that would decide if they were like these; null when not even the most that are measured would. */
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
 * A group-sequential test, looked at after each round of pairs. Slower: the interval at this look's level lies above zero
 * (or the exact test of the order of all processes says so) and the estimate above the limit. Fine: the interval lies below the limit. Whatever an earlier look said, all pairs
 * that there are have to say it.
 */
export function decide(test: SequentialTest): Decision {
  const planned = { ...test, maxPairs: Math.max(test.maxPairs, test.pairs.length) }
  const pairs = test.pairs.length
  const decided = decideNow(planned)
  if (decided !== null) return { kind: decided.kind, pairs, change: changeOf(decided.ratio) }
  const change = changeOf(pairedLogRatio(test.pairs))
  if (pairs < test.maxPairs && test.final !== true) return { kind: 'continue', pairs, change }
  return {
    kind: 'out-of-budget',
    pairs,
    change,
    smallestVisible: smallestVisible(planned),
    pairsNeeded: pairsNeeded(planned)
  }
}

interface Decided {
  readonly kind: 'slower' | 'fine' | 'faster'
  readonly ratio: LogRatio
}

function decideNow(test: SequentialTest): Decided | null {
  if (test.pairs.length < MIN_PAIRS) return null
  const ratios = [pairedLogRatio(test.pairs)]
  if (test.pairs.length >= MIN_TRIMMED_PAIRS) ratios.push(trimmedLogRatio(test.pairs))
  const alpha = FALSE_ALARM_RATE / test.tests
  const withRanks = test.pairs.length >= firstRankLook(test, alpha / MOST_METHODS)
  const methods = ratios.length + (withRanks ? 1 : 0)
  for (const ratio of ratios) {
    const kind = decideWith(ratio, test, alpha / methods)
    if (kind !== null) return { kind, ratio }
  }
  const ratio = ratios.at(-1)
  const isLarge = ratio !== undefined && ratio.estimate > Math.log1p(test.limit)
  return withRanks && isLarge && isSlowerByRanks(test, alpha / methods) ? { kind: 'slower', ratio } : null
}

/** By Student's t, which modes of the host fool: where there may be any, every process must lie beyond what they explain. */
function decideWith(ratio: LogRatio, test: SequentialTest, alpha: number): Decided['kind'] | null {
  const limit = Math.log1p(test.limit)
  const halfWidth = (level: number) =>
    studentQuantile(1 - levelAt(test, level, MIN_PAIRS), ratio.degreesOfFreedom) * ratio.standardError
  const beyondNoise = Math.abs(ratio.estimate) - halfWidth(alpha)
  const [head, base] = [test.pairs.map((pair) => pair.head), test.pairs.map((pair) => pair.base)]
  if (ratio.estimate > limit && beyondNoise > 0 && isBeyond(test.host, { larger: head, smaller: base })) return 'slower'
  const hiding = test.host?.hide === true ? test.host : null
  if (ratio.estimate < -limit && beyondNoise > 0 && isBeyond(hiding, { larger: base, smaller: head })) return 'faster'
  const allClear = ratio.estimate + halfWidth(FALSE_ALL_CLEAR_RATE) < limit
  return allClear && noHostHidesSlowdown(test) ? 'fine' : null
}

/** Whether each of the larger is further from each of the smaller than modes of the host could bring them. */
function isBeyond(host: HostModes | null, { larger, smaller }: Omit<RankQuestion, 'level'>): boolean {
  return host === null || Math.log(Math.min(...larger) / Math.max(...smaller)) > host.gap
}

/** One-sided level of this look, when looks began after `firstLook` pairs. */
function levelAt({ pairs, maxPairs }: SequentialTest, level: number, firstLook: number): number {
  return alphaOfLook(level, { pairs: pairs.length, previous: previousLook(pairs, firstLook), maxPairs })
}

/** Whatever the noise looks like, and whatever modes it has: the order of the processes alone says it. */
function isSlowerByRanks(test: SequentialTest, level: number): boolean {
  const larger = test.pairs.map(({ head }) => head)
  return isProvedByRanks(test, { larger, smaller: test.pairs.map(({ base }) => base), level })
}

function noHostHidesSlowdown(test: SequentialTest): boolean {
  if (test.host?.hide !== true) return true
  const larger = test.pairs.map(({ base }) => base * (1 + test.limit))
  return isProvedByRanks(test, { larger, smaller: test.pairs.map(({ head }) => head), level: FALSE_ALL_CLEAR_RATE })
}

interface RankQuestion {
  readonly larger: readonly number[]
  readonly smaller: readonly number[]
  readonly level: number
}

function isProvedByRanks(test: SequentialTest, { larger, smaller, level }: RankQuestion): boolean {
  const firstLook = firstRankLook(test, level)
  return test.pairs.length >= firstLook && rankSumProbability(larger, smaller) <= levelAt(test, level, firstLook)
}

/** The exact test cannot reach its level before some number of pairs: its looks begin there, and waste nothing earlier. */
function firstRankLook({ maxPairs }: SequentialTest, level: number): number {
  let pairs = MIN_PAIRS
  while (pairs < maxPairs && smallestRankSumProbability(pairs) > level * EXACT_SHARE_OF_FIRST_LOOK) pairs += 1
  return pairs
}

/** Nobody asks whether a slowdown of thirty times could have been seen. */
const LARGEST_NAMED = Math.log(32)

/** Bisections down to a tenth of a percent. */
const BISECTIONS = 12

/** The same pairs with head moved: from which slowdown on would this very test, whatever it consists of, have found it? */
function smallestVisible(test: SequentialTest): number {
  const { estimate } = pairedLogRatio(test.pairs)
  const isSeen = (log: number) => decideNow({ ...test, pairs: moved(test.pairs, log - estimate) })?.kind === 'slower'
  let [unseen, seen] = [Math.log1p(test.limit), LARGEST_NAMED]
  if (!isSeen(seen)) return Infinity
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (unseen + seen) / 2
    if (isSeen(middle)) seen = middle
    else unseen = middle
  }
  return Math.expm1(seen)
}

function moved(pairs: readonly Pair[], log: number): readonly Pair[] {
  return pairs.map((pair) => ({ ...pair, head: pair.head * Math.exp(log), logRatio: pair.logRatio + log }))
}

/** The same pairs over again, as one more round: how many of them would this very test decide on? */
function pairsNeeded(test: SequentialTest): number | null {
  if (test.pairs.length < MIN_PAIRS) return null
  const round = 1 + (test.pairs.at(-1)?.round ?? 0)
  for (let count = test.pairs.length + 1; count <= test.maxPairs; count += 1) {
    const added = Array.from({ length: count - test.pairs.length }, (_, index) => test.pairs[index % test.pairs.length])
    const more = added.flatMap((pair) => (pair === undefined ? [] : [{ ...pair, round }]))
    if (decideNow({ ...test, pairs: [...test.pairs, ...more] }) !== null) return count
  }
  return null
}
