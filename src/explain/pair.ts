import type { Benchmark } from '../inputs.js'
import type { JudgedMetric, JudgedVariant, Metric } from '../judge/verdict.js'
import type { EnvironmentChange } from '../report/report.js'
import type { ArmFacts } from './arm-facts.js'
import type { Cause } from './cause.js'

/** One compiled variant of a benchmark, head and reference side by side. */
export interface Pair {
  readonly benchmark: Benchmark
  readonly judged: JudgedVariant
  readonly head: ArmFacts
  readonly reference: ArmFacts
  readonly headEager: ArmFacts | null
  readonly referenceEager: ArmFacts | null
  readonly environment: readonly EnvironmentChange[]
  /** The variant's settings as they were asked for, where both are known. */
  readonly headSettings: string | null
  readonly referenceSettings: string | null
}

/** The parts of a slowdown; each is explained by the best reason that can cause it. */
export const PARTS = ['structural', 'slower', 'host'] as const
export type Part = (typeof PARTS)[number]

/** A cause before its cost is known. */
export interface Finding {
  readonly cause: Omit<Cause, 'benchmark' | 'variant' | 'cost'>
  /** Parts of the slowdown that this can be the reason of. */
  readonly claims: readonly Part[]
  /** Of several reasons for a part, those with the lowest number get it. */
  readonly rank: number
  /** How a part is divided among reasons of one rank. */
  readonly weight: number
  /** Its own cost, where it can be told without the slowdown; then it claims nothing. */
  readonly ownCost?: Cause['cost']
  /** Ends `what`, once the cost of it is known. */
  readonly sentence?: (cost: string | null) => string
}

export function metricOf(judged: JudgedVariant, metric: Metric): JudgedMetric | null {
  return judged.metrics.find((candidate) => candidate.metric === metric) ?? null
}

/** Worse than its limit, whether confirmed or only suspected. */
export function isWorse(metric: JudgedMetric | null): boolean {
  return metric !== null && (metric.verdict === 'regression' || (metric.suspicious && metric.verdict !== 'pass'))
}
