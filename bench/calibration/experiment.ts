import { mean } from '../../src/judge/estimators.js'
import { DEFAULT_MAX_PAIRS } from '../../src/judge/confirmation.js'
import type { Arm } from '../../src/measure/result.js'
import { bencherTTest, githubActionBenchmark, nvbenchRobust, stepSeconds, type Clock } from './other-rules.js'
import { runCheck, type CheckOutcome } from './our-check.js'
import { measureHead, measureSideBySide, NOTHING, PROCESSES_PER_ARM, recordOf, type Planted } from './simulate.js'
import type { Profile } from './profiles.js'
import { createRandom, type Random } from './random.js'

export const RULES = [
  'ours',
  'ours, always side by side',
  'github-action-benchmark, 200 % (its default)',
  'github-action-benchmark, 103 %',
  'Bencher t-test',
  'nvbench-compare-robust'
] as const
export type Rule = (typeof RULES)[number]

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
  /** The clock that the other tools are given. */
  readonly clock: Clock
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

export function run({ source, planted, checks, seed, clock, records }: Experiment): Tally {
  const failed = Object.fromEntries(RULES.map((rule) => [rule, 0])) as Record<Rule, number>
  const sums = { inconclusive: 0, suspected: 0, pairs: 0 }
  for (let check = 0; check < checks; check += 1) {
    const random = createRandom(seed * 1_000_003 + check)
    const ring = Array.from({ length: records }, () => source.head(random, NOTHING))
    const head = source.head(random, planted)
    const sideBySide = source.sideBySide(random, planted, DEFAULT_MAX_PAIRS)
    const history = ring.map(recordOf)
    const ours = runCheck({ head, history, sideBySide, confirm: 'auto' })
    const always = runCheck({ head, history, sideBySide, confirm: 'always' })
    count(failed, { ours, always, other: otherRules({ head, ring, sideBySide, clock }) })
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

interface OtherInput {
  readonly head: Arm
  readonly ring: readonly Arm[]
  readonly sideBySide: { readonly head: Arm; readonly base: Arm }
  readonly clock: Clock
}

type OtherRule = Exclude<Rule, 'ours' | 'ours, always side by side'>

function otherRules({ head, ring, sideBySide, clock }: OtherInput): Record<OtherRule, boolean> {
  const current = mean(stepSeconds(head, clock))
  const history = ring.map((arm) => mean(stepSeconds(arm, clock)))
  const firstPairs = (arm: Arm) => stepSeconds({ ...arm, processes: arm.processes.slice(0, PROCESSES_PER_ARM) }, clock)
  return {
    'github-action-benchmark, 200 % (its default)': githubActionBenchmark(current, history, 2),
    'github-action-benchmark, 103 %': githubActionBenchmark(current, history, 1.03),
    'Bencher t-test': bencherTTest(current, history),
    'nvbench-compare-robust': nvbenchRobust(firstPairs(sideBySide.head), firstPairs(sideBySide.base))
  }
}

interface Outcomes {
  readonly ours: CheckOutcome
  readonly always: CheckOutcome
  readonly other: Record<OtherRule, boolean>
}

function count(failed: Record<Rule, number>, { ours, always, other }: Outcomes): void {
  if (ours.fails) failed['ours'] += 1
  if (always.fails) failed['ours, always side by side'] += 1
  for (const rule of Object.keys(other) as OtherRule[]) if (other[rule]) failed[rule] += 1
}
