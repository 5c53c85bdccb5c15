import type { MeasurementRecord } from '../../src/baseline/record.js'
import { mean } from '../../src/judge/estimators.js'
import { mostPairs } from '../../src/judge/looks.js'
import { TIME_METRICS } from '../../src/judge/time-clock.js'
import type { Arm } from '../../src/measure/result.js'
import { bencherTTest, githubActionBenchmark, nvbenchRobust, stepSeconds, type Clock } from './other-rules.js'
import { benchmarksOf, runCheck, type CheckOutcome, type Subject } from './our-check.js'
import {
  armNames,
  measureHead,
  measureSideBySide,
  NOTHING,
  PROCESSES_PER_ARM,
  oldRecordOf,
  recordOf,
  type BothSides,
  type Planted
} from './simulate.js'
import type { Profile } from './profiles.js'
import { createRandom, type Random } from './random.js'

export const OUR_RULES = ['ours', 'ours, always side by side', 'ours, wall time alone, always side by side'] as const

/** Of the tools that keep one number a run or compare two sets of samples; each on both clocks. */
export const OTHER_TOOLS = [
  'github-action-benchmark, 200 % (its default)',
  'github-action-benchmark, 103 %',
  'Bencher t-test',
  'nvbench-compare-robust'
] as const
export type OtherRule = `${(typeof OTHER_TOOLS)[number]}, ${Clock} time`
export type Rule = (typeof OUR_RULES)[number] | OtherRule

/** Where the samples of a check come from: simulated, or drawn from recorded ones. */
export interface Source extends Subject {
  readonly head: (random: Random, planted: Planted) => readonly Arm[]
  readonly sideBySide: (random: Random, planted: Planted, pairs: number) => BothSides
}

export function simulated(profile: Profile): Source {
  return {
    names: armNames(profile),
    minSpeedup: profile.minSpeedup ?? null,
    head: (random, planted) => measureHead({ profile, random, planted }),
    sideBySide: (random, planted, pairs) => measureSideBySide({ profile, random, planted }, pairs)
  }
}

export interface Experiment {
  readonly source: Source
  readonly planted: Planted
  readonly checks: number
  readonly seed: number
  readonly records: number
  /** Compiles are suspected: a round has one cold pair and one warm, so that there are twice as many. */
  readonly compiles?: boolean
}

export interface Tally {
  readonly checks: number
  /** Builds failed, by rule. */
  readonly failed: Readonly<Record<Rule, number>>
  readonly inconclusive: number
  /** The same with both commits measured from the start. */
  readonly inconclusiveAlways: number
  readonly suspected: number
  /** Pairs of processes per check, on average over all checks. */
  readonly pairsPerCheck: number
  readonly pairsPerSuspicion: number
}

/** As many pull requests meet the same default branch. */
const CHECKS_PER_RING = 20

export function run({ source, planted, checks, seed, records, compiles }: Experiment): Tally {
  const failed = nothingFailed()
  const benchmarks = benchmarksOf(source)
  const pairs = (compiles === true ? 2 : 1) * mostPairs(TIME_METRICS.length * source.names.length)
  const sums = { inconclusive: 0, inconclusiveAlways: 0, suspected: 0, pairs: 0 }
  let ring: readonly (readonly Arm[])[] = []
  let history: readonly MeasurementRecord[] = []
  for (let check = 0; check < checks; check += 1) {
    const random = createRandom(seed * 1_000_003 + check)
    if (check % CHECKS_PER_RING === 0) {
      ring = Array.from({ length: records }, () => source.head(random, NOTHING))
      history = [...ring.slice(0, -1).map(oldRecordOf), ...ring.slice(-1).map(recordOf)]
    }
    const head = source.head(random, planted)
    const sideBySide = source.sideBySide(random, planted, pairs)
    const { auto: ours, always, wall } = runCheck({ benchmarks, head, history, sideBySide })
    const other = {
      ...otherRules({ head, ring, sideBySide }, 'wall'),
      ...otherRules({ head, ring, sideBySide }, 'device')
    }
    count(failed, { ours, always, wall, other })
    if (ours.verdict === 'inconclusive') sums.inconclusive += 1
    if (always.verdict === 'inconclusive') sums.inconclusiveAlways += 1
    if (ours.suspected) sums.suspected += 1
    sums.pairs += ours.pairs
  }
  return {
    checks,
    failed,
    inconclusive: sums.inconclusive,
    inconclusiveAlways: sums.inconclusiveAlways,
    suspected: sums.suspected,
    pairsPerCheck: sums.pairs / checks,
    pairsPerSuspicion: sums.suspected === 0 ? 0 : sums.pairs / sums.suspected
  }
}

function nothingFailed(): Record<Rule, number> {
  const others = OTHER_TOOLS.flatMap((tool): OtherRule[] => [`${tool}, wall time`, `${tool}, device time`])
  return Object.fromEntries([...OUR_RULES, ...others].map((rule) => [rule, 0])) as Record<Rule, number>
}

interface OtherInput {
  readonly head: readonly Arm[]
  readonly ring: readonly (readonly Arm[])[]
  readonly sideBySide: BothSides
}

/** On the first benchmark alone. */
function otherRules({ head, ring, sideBySide }: OtherInput, clock: Clock): Partial<Record<OtherRule, boolean>> {
  const current = mean(stepSeconds(head, clock))
  const history = ring.map((arms) => mean(stepSeconds(arms, clock)))
  const firstPairs = (arms: readonly Arm[]) =>
    stepSeconds(
      arms.slice(0, 1).map((arm) => ({ ...arm, processes: arm.processes.slice(0, PROCESSES_PER_ARM) })),
      clock
    )
  return {
    [`github-action-benchmark, 200 % (its default), ${clock} time`]: githubActionBenchmark(current, history, 2),
    [`github-action-benchmark, 103 %, ${clock} time`]: githubActionBenchmark(current, history, 1.03),
    [`Bencher t-test, ${clock} time`]: bencherTTest(current, history),
    [`nvbench-compare-robust, ${clock} time`]: nvbenchRobust(firstPairs(sideBySide.head), firstPairs(sideBySide.base))
  }
}

interface Outcomes {
  readonly ours: CheckOutcome
  readonly always: CheckOutcome
  readonly wall: CheckOutcome
  readonly other: Partial<Record<OtherRule, boolean>>
}

function count(failed: Record<Rule, number>, { ours, always, wall, other }: Outcomes): void {
  if (ours.fails) failed['ours'] += 1
  if (always.fails) failed['ours, always side by side'] += 1
  if (wall.wall === 'regression') failed['ours, wall time alone, always side by side'] += 1
  for (const rule of Object.keys(other) as OtherRule[]) if (other[rule]) failed[rule] += 1
}
