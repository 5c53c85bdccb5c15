import { formatPercent, formatPlural, formatSeconds } from '../format.js'
import type { Benchmark } from '../inputs.js'
import { standardDeviation } from '../judge/estimators.js'
import { judge } from '../judge/judge.js'
import { MIN_PAIRS, mostPairs } from '../judge/looks.js'
import { hasSamples, isHostBound, pairsOn, TIME_METRICS } from '../judge/time-clock.js'
import type { JudgedMetric, JudgedRun } from '../judge/verdict.js'
import type { Arm, Result } from '../measure/result.js'
import { smallestProvable } from './provable.js'
import type { ClockReading, PlantedResult } from './selftest-report.js'

/** One check of two sides: everything it measured. */
export interface Repetition {
  readonly result: Result
  readonly secondsPerPair: number | null
}

/** The verdict of a side-by-side measurement by itself, as a confirmation would be judged. */
export function judgeRepetition({ result }: Repetition, benchmarks: readonly Benchmark[]): JudgedRun {
  const base = result.arms.filter(({ side }) => side === 'base')
  return judge({
    benchmarks: benchmarks.map((benchmark) => ({
      ...benchmark,
      variants: benchmark.variants.filter(({ kind }) => kind === 'compiled')
    })),
    head: result.arms.filter(({ side }) => side === 'head'),
    reference: {
      kind: 'side-by-side',
      arms: base,
      history: [],
      why: '',
      maxPairs: Math.max(0, ...base.map(({ processes }) => processes.length))
    },
    headFingerprint: result.fingerprintBefore,
    numerics: [],
    problem: null,
    purpose: 'gate'
  })
}

/** Whether a clock of every variant said something: a check that decided nothing raised no alarm either. */
export function hasDecided(run: JudgedRun): boolean {
  if (run.verdict === 'regression') return true
  const variants = run.benchmarks.flatMap((benchmark) => benchmark.variants)
  return variants.length > 0 && variants.every(({ metrics }) => metrics.some(isDecidedClock))
}

function isDecidedClock({ metric, verdict, head, reference }: JudgedMetric): boolean {
  const isClock = metric === 'device-time' || metric === 'wall-time'
  return isClock && head !== null && reference !== null && verdict !== 'not-judged' && verdict !== 'inconclusive'
}

export interface ClockQuestion {
  readonly benchmark: Benchmark
  readonly variant: string
  /** Of identical code. */
  readonly repetitions: readonly Repetition[]
  /** What a check may spend on measuring both sides. */
  readonly confirmationSeconds: number
  /** Clocks of all variants of all benchmarks: a check tests them all. */
  readonly tests: number
}

/** The clocks of a variant that were read on both sides, and what each of them can prove. */
export function readClocks(question: ClockQuestion): readonly ClockReading[] {
  return (['device-time', 'wall-time'] as const).flatMap((metric) => {
    const sides = question.repetitions.flatMap(({ result }) => {
      const [head, base] = sidesOf(result, question.benchmark.id, question.variant)
      return head === null || base === null ? [] : [{ head, base }]
    })
    const ratios = sides.flatMap(({ head, base }) => pairsOn(metric, head, base)).map(({ logRatio }) => logRatio)
    if (ratios.length < MIN_PAIRS) return []
    const hostBound = metric === 'wall-time' && sides.some(({ head, base }) => isHostBound(head) || isHostBound(base))
    return [readClock({ ...question, metric, ratios, hostBound })]
  })
}

interface Reading extends ClockQuestion {
  readonly metric: ClockReading['metric']
  readonly ratios: readonly number[]
  readonly hostBound: boolean
}

function readClock({
  benchmark,
  repetitions,
  confirmationSeconds,
  tests,
  metric,
  ratios,
  hostBound
}: Reading): ClockReading {
  const limit = benchmark.limits.maxSlowdown
  const spread = standardDeviation(ratios)
  const seconds = slowestPair(repetitions)
  const most = mostPairs(tests)
  const affordablePairs = Math.min(most, Math.floor(confirmationSeconds / Math.max(seconds, 1e-9)))
  const shared = { metric, spread, pairs: ratios.length, affordablePairs, limit }
  if (hostBound) {
    const rest = hasDeviceTime(repetitions)
      ? 'device time judges the rest'
      : 'without a GPU there is no other clock, so that counts, memory and compile time are what this machine can judge'
    const advice = `the host dictates this step, and its time comes in modes: only a slowdown beyond them is proved; ${rest}`
    return { ...shared, smallestProvable: null, limitIs: 'unreachable', advice }
  }
  const smallest = smallestProvable({ spread, pairs: affordablePairs, tests, limit })
  const atBest = smallestProvable({ spread, pairs: most, tests, limit })
  const [limitIs, advice] = judgeLimit({ limit, smallest, atBest, seconds, affordablePairs, most, spread, tests })
  return { ...shared, smallestProvable: Number.isFinite(smallest) ? smallest : null, limitIs, advice }
}

function hasDeviceTime(repetitions: readonly Repetition[]): boolean {
  return repetitions.some(({ result }) => result.arms.some((arm) => hasSamples(arm, 'device-time')))
}

function slowestPair(repetitions: readonly Repetition[]): number {
  return Math.max(...repetitions.map(({ secondsPerPair }) => secondsPerPair ?? 0))
}

/** Recompiling identical code moves device time by up to 1.4 %: the autotuner picks another kernel. */
const LOWEST_SENSIBLE_LIMIT = 0.02

/** A limit holds when little more than it is enough to be found. */
const NEAR_LIMIT = 1.5

interface LimitQuestion {
  readonly limit: number
  readonly smallest: number
  readonly atBest: number
  readonly seconds: number
  readonly affordablePairs: number
  readonly most: number
  readonly spread: number
  readonly tests: number
}

function judgeLimit(question: LimitQuestion): readonly [ClockReading['limitIs'], string] {
  const { limit, smallest, atBest, seconds, affordablePairs, most, spread, tests } = question
  const pairs = `${formatPlural(affordablePairs, 'pair')} of processes`
  if (smallest <= NEAR_LIMIT * limit) {
    const lowest = { spread, pairs: affordablePairs, tests, limit: LOWEST_SENSIBLE_LIMIT }
    const could = LOWEST_SENSIBLE_LIMIT < limit && smallestProvable(lowest) <= NEAR_LIMIT * LOWEST_SENSIBLE_LIMIT
    const lower = could ? `; max-slowdown could be as low as ${formatPercent(LOWEST_SENSIBLE_LIMIT)}` : ''
    return ['sensible', `the limit of ${formatPercent(limit)} holds in ${pairs}${lower}`]
  }
  // A check gives half of its budget to the base commit.
  const budget = formatSeconds(Math.ceil(2 * seconds * most))
  if (affordablePairs < most && atBest <= NEAR_LIMIT * limit) {
    return [
      'too-strict',
      `the check's time budget allows ${pairs}, which is not enough: with time-budget ${budget} the limit of ${formatPercent(limit)} holds`
    ]
  }
  const raised = formatPercent(Math.ceil(100 * Math.min(smallest, atBest)) / 100)
  const longer = affordablePairs < most ? ` and the check's time-budget to ${budget}` : ''
  return [
    'too-strict',
    Number.isFinite(atBest)
      ? `slowdowns between ${formatPercent(limit)} and ${raised} may stay inconclusive: use a quieter machine, or raise max-slowdown to ${raised}${longer}`
      : `nothing can be proved in ${pairs}: raise the check's time-budget to ${budget}`
  ]
}

/** Clocks that a check of these benchmarks tests, given what was measured. */
export function testsIn({ result }: Repetition, benchmarks: readonly Benchmark[]): number {
  const counts = benchmarks.flatMap(({ id, variants }) =>
    variants
      .filter(({ kind }) => kind === 'compiled')
      .map(({ name }) => {
        const [head, base] = sidesOf(result, id, name)
        return head === null || base === null
          ? 0
          : TIME_METRICS.filter((metric) => hasSamples(head, metric) && hasSamples(base, metric)).length
      })
  )
  return Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0)
  )
}

/** The plant's own check: what was measured, and what came of it. */
export interface PlantedRun {
  readonly run: JudgedRun
  readonly result: Result
}

/** What became of a planted slowdown: whether the clock it was planted on proved it. */
export function assessPlant(
  { run, result }: PlantedRun,
  {
    benchmark,
    variant,
    tests,
    ...plant
  }: { benchmark: string; variant: string; tests: number } & Pick<PlantedResult, 'metric' | 'planted'>
): PlantedResult {
  const [head, base] = sidesOf(result, benchmark, variant)
  const pairs = head === null || base === null ? 0 : pairsOn(plant.metric, head, base).length
  const counted = { ...plant, pairs, mostPairs: mostPairs(tests) }
  const judged = run.benchmarks
    .find(({ id }) => id === benchmark)
    ?.variants.find((one) => one.variant.name === variant)
    ?.metrics.find((one) => one.metric === plant.metric)
  if (judged === undefined || judged.head === null || judged.reference === null)
    return { ...counted, change: null, outcome: 'not-measured' }
  const outcome =
    judged.verdict === 'regression'
      ? 'proved'
      : judged.verdict === 'pass' || judged.verdict === 'improvement'
        ? 'missed'
        : 'undecided'
  return { ...counted, change: judged.change, outcome }
}

function sidesOf({ arms }: Result, benchmark: string, variant: string): readonly [Arm | null, Arm | null] {
  const arm = (wanted: Arm['side']) =>
    arms.find((one) => one.benchmark === benchmark && one.variant === variant && one.side === wanted) ?? null
  return [arm('head'), arm('base')]
}
