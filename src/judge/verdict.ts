import type { Variant } from '../measure/plan.js'

/** In the order in which the worst wins; `improvement` stands in when something improved and all the rest passes. */
export const VERDICTS = [
  'failed',
  'regression',
  'incomparable',
  'no-baseline',
  'inconclusive',
  'accepted',
  'improvement',
  'pass'
] as const
export type Verdict = (typeof VERDICTS)[number]

export const METRICS = [
  'device-time',
  'wall-time',
  'graph-breaks',
  'recompiles',
  'eager-fallbacks',
  'peak-memory',
  'cold-compile-time',
  'warm-compile-time',
  'speedup',
  'loss',
  'launches',
  'graphs'
] as const
export type Metric = (typeof METRICS)[number]
export type Unit = 'ms' | 's' | 'bytes' | 'count' | 'factor' | 'none'

/** A relative change: 0.07 is 7 % more than the reference. `low`/`high` bound it where an interval could be formed. */
export interface Change {
  readonly estimate: number
  readonly low: number | null
  readonly high: number | null
  /** For example 0.95. */
  readonly confidence: number | null
}

export interface JudgedMetric {
  readonly metric: Metric
  readonly unit: Unit
  readonly head: number | null
  readonly reference: number | null
  readonly change: Change | null
  /** The limit it was held against, in the metric's own terms (a fraction, a count, a factor); null when it never gates. */
  readonly limit: number | null
  readonly gates: boolean
  readonly verdict:
    'pass' | 'regression' | 'improvement' | 'inconclusive' | 'failed' | 'not-judged' | 'no-baseline' | 'incomparable'
  /** One plain sentence; for `not-judged` and `inconclusive` also why and what would decide it. */
  readonly reason: string
  /** Measured side by side, in fresh interleaved processes of both commits. */
  readonly confirmed: boolean
  /** Worse than the limit and the noise, but not yet confirmed: a reason to measure side by side. */
  readonly suspicious: boolean
}

export type SlowdownKind =
  | 'step-does-more' // slower in eager and compiled alike
  | 'compiled-only'
  | 'machine' // everything moved, the eager control too, with identical generated code
  | null

export interface JudgedVariant {
  readonly variant: Variant
  readonly verdict: Verdict
  /** One sentence per reason, the one that decided first. */
  readonly reasons: readonly string[]
  readonly metrics: readonly JudgedMetric[]
  readonly slowdownKind: SlowdownKind
  /** Identical generated code on both sides; null when it cannot be told. */
  readonly sameGeneratedCode: boolean | null
}

export interface JudgedBenchmark {
  readonly id: string
  readonly name: string
  readonly params: string
  readonly verdict: Verdict
  /** One per compiled variant. */
  readonly variants: readonly JudgedVariant[]
  /** Why eager was not available, or null. */
  readonly eagerUnavailable: string | null
}

export interface JudgedRun {
  readonly verdict: Verdict
  /** One sentence: the verdict in words with its number. */
  readonly headline: string
  readonly benchmarks: readonly JudgedBenchmark[]
  /** In the reference but not in this run, by name. */
  readonly missingBenchmarks: readonly string[]
  readonly newBenchmarks: readonly string[]
  /** Metrics that gate but could not be judged in this run, e.g. "step time". Shown beside a pass. */
  readonly notJudged: readonly string[]
}
