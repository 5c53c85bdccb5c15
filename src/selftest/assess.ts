import { formatPercent, formatPlural, formatSeconds } from '../format.js'
import type { Benchmark } from '../inputs.js'
import { DEFAULT_MAX_PAIRS } from '../judge/confirmation.js'
import { standardDeviation } from '../judge/estimators.js'
import { judge } from '../judge/judge.js'
import { MIN_PAIRS } from '../judge/sequential.js'
import { hasSamples, isHostBound, pairsOn, TIME_METRICS } from '../judge/time-clock.js'
import type { JudgedRun } from '../judge/verdict.js'
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
  const affordablePairs = Math.min(DEFAULT_MAX_PAIRS, Math.floor(confirmationSeconds / Math.max(seconds, 1e-9)))
  const shared = { metric, spread, pairs: ratios.length, affordablePairs, limit }
  if (hostBound) {
    return {
      ...shared,
      smallestProvable: null,
      limitIs: 'unreachable',
      advice:
        'the host dictates this step, and its time comes in modes: only a slowdown beyond them is proved, device time judges the rest'
    }
  }
  const smallest = smallestProvable({ spread, pairs: affordablePairs, tests })
  const atBest = smallestProvable({ spread, pairs: DEFAULT_MAX_PAIRS, tests })
  const [limitIs, advice] = judgeLimit({ limit, smallest, atBest, seconds, affordablePairs })
  return { ...shared, smallestProvable: Number.isFinite(smallest) ? smallest : null, limitIs, advice }
}

function slowestPair(repetitions: readonly Repetition[]): number {
  return Math.max(...repetitions.map(({ secondsPerPair }) => secondsPerPair ?? 0))
}

/** Recompiling identical code moves device time by up to 1.4 %: the autotuner picks another kernel. */
const LOWEST_SENSIBLE_LIMIT = 0.02

interface LimitQuestion {
  readonly limit: number
  readonly smallest: number
  readonly atBest: number
  readonly seconds: number
  readonly affordablePairs: number
}

function judgeLimit(question: LimitQuestion): readonly [ClockReading['limitIs'], string] {
  const { limit, smallest, atBest, seconds, affordablePairs } = question
  const pairs = `${formatPlural(affordablePairs, 'pair')} of processes`
  if (smallest <= limit) {
    const lower = Math.max(LOWEST_SENSIBLE_LIMIT, Math.ceil(100 * smallest) / 100)
    const could = lower < limit ? `; max-slowdown could be as low as ${formatPercent(lower)}` : ''
    return ['sensible', `everything beyond the limit of ${formatPercent(limit)} is proved in ${pairs}${could}`]
  }
  // A check gives half of its budget to the base commit.
  const budget = formatSeconds(Math.ceil(2 * seconds * DEFAULT_MAX_PAIRS))
  if (affordablePairs < DEFAULT_MAX_PAIRS && atBest <= limit) {
    return [
      'too-strict',
      `the budget allows ${pairs}, which is not enough: with time-budget ${budget} the limit of ${formatPercent(limit)} holds`
    ]
  }
  const raised = formatPercent(Math.ceil(100 * Math.min(smallest, atBest)) / 100)
  const longer = affordablePairs < DEFAULT_MAX_PAIRS ? ` and time-budget to ${budget}` : ''
  return [
    'too-strict',
    Number.isFinite(atBest)
      ? `slowdowns between ${formatPercent(limit)} and ${raised} stay inconclusive: use a quieter machine, or raise max-slowdown to ${raised}${longer}`
      : `nothing can be proved in ${pairs}: raise time-budget to ${budget}`
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

/** What became of a planted slowdown: whether the clock it was planted on proved it. */
export function assessPlant(
  run: JudgedRun | null,
  {
    benchmark,
    variant,
    metric,
    planted
  }: { benchmark: string; variant: string } & Pick<PlantedResult, 'metric' | 'planted'>
): PlantedResult {
  const judged = run?.benchmarks
    .find(({ id }) => id === benchmark)
    ?.variants.find((one) => one.variant.name === variant)
    ?.metrics.find((one) => one.metric === metric)
  if (judged === undefined || judged.head === null) return { planted, metric, change: null, outcome: 'not-measured' }
  const outcome =
    judged.verdict === 'regression'
      ? 'proved'
      : judged.verdict === 'pass' || judged.verdict === 'improvement'
        ? 'missed'
        : 'undecided'
  return { planted, metric, change: judged.change, outcome }
}

function sidesOf({ arms }: Result, benchmark: string, variant: string): readonly [Arm | null, Arm | null] {
  const arm = (wanted: Arm['side']) =>
    arms.find((one) => one.benchmark === benchmark && one.variant === variant && one.side === wanted) ?? null
  return [arm('head'), arm('base')]
}
