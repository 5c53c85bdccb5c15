import { mean } from '../../src/judge/estimators.js'
import { DEFAULT_MAX_PAIRS } from '../../src/judge/confirmation.js'
import type { Arm } from '../../src/measure/result.js'
import { bencherTTest, githubActionBenchmark, nvbenchRobust, stepSeconds, type Clock } from './other-rules.js'
import { runCheck, type CheckOutcome } from './our-check.js'
import { measureHead, measureSideBySide, NOTHING, PROCESSES_PER_ARM, recordOf, type Planted } from './simulate.js'
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
export interface Source {
  readonly head: (random: Random, planted: Planted) => Arm
  readonly sideBySide: (random: Random, planted: Planted, pairs: number) => { head: Arm; base: Arm }
}

export function simulated(profile: Profile): Source {
  return {
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
}

export interface Tally {
  readonly checks: number
  /** Builds failed, by rule. */
  readonly failed: Readonly<Record<Rule, number>>
  readonly inconclusive: number
  readonly suspected: number
  /** Pairs of processes per check, on average over all checks. */
  readonly pairsPerCheck: number
  readonly pairsPerSuspicion: number
}

export function run({ source, planted, checks, seed, records }: Experiment): Tally {
  const failed = nothingFailed()
  const sums = { inconclusive: 0, suspected: 0, pairs: 0 }
  for (let check = 0; check < checks; check += 1) {
    const random = createRandom(seed * 1_000_003 + check)
    const ring = Array.from({ length: records }, () => source.head(random, NOTHING))
    const head = source.head(random, planted)
    const sideBySide = source.sideBySide(random, planted, DEFAULT_MAX_PAIRS)
    const history = ring.map(recordOf)
    const { auto: ours, always, wall } = runCheck({ head, history, sideBySide })
    const other = {
      ...otherRules({ head, ring, sideBySide }, 'wall'),
      ...otherRules({ head, ring, sideBySide }, 'device')
    }
    count(failed, { ours, always, wall, other })
    if (ours.verdict === 'inconclusive') sums.inconclusive += 1
    if (ours.suspected) sums.suspected += 1
    sums.pairs += ours.pairs
  }
  return {
    checks,
    failed,
    inconclusive: sums.inconclusive,
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
  readonly head: Arm
  readonly ring: readonly Arm[]
  readonly sideBySide: { readonly head: Arm; readonly base: Arm }
}

function otherRules({ head, ring, sideBySide }: OtherInput, clock: Clock): Partial<Record<OtherRule, boolean>> {
  const current = mean(stepSeconds(head, clock))
  const history = ring.map((arm) => mean(stepSeconds(arm, clock)))
  const firstPairs = (arm: Arm) => stepSeconds({ ...arm, processes: arm.processes.slice(0, PROCESSES_PER_ARM) }, clock)
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
