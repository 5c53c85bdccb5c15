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

/**
 * Where the additional milliseconds of a step are: spent by the device or by the host, and seen in the eager step as well
 * (`shared`) or in the compiled one alone (`own`). Without a device's clock all of them are the host's.
 */
export const PARTS = ['device-shared', 'device-own', 'host-shared', 'host-own'] as const
export type Part = (typeof PARTS)[number]

/** Which parts a finding can be the reason of; of several that claim one part, the lowest number gets it. */
export interface Claims {
  readonly shared: number | null
  readonly own: number | null
  readonly clock: 'device' | 'host' | 'both'
}

/**
 * Who may explain what. What the eager step grew by is work or the step itself, and never how it was compiled; what only
 * the compiled step grew by is first of all how it was compiled.
 */
export const CLAIMS = {
  machine: { shared: 0, own: 0, clock: 'both' },
  eagerInstead: { shared: null, own: 1, clock: 'both' },
  compilation: { shared: null, own: 2, clock: 'both' },
  /** A break whose line is also work, or waits for the device, in the eager step as well. */
  compilationAndWork: { shared: 1, own: 2, clock: 'both' },
  compilationAndWait: { shared: 3, own: 2, clock: 'both' },
  recompile: { shared: null, own: 3, clock: 'both' },
  work: { shared: 1, own: 6, clock: 'both' },
  compilerVersion: { shared: 2, own: 4, clock: 'both' },
  version: { shared: 4, own: 7, clock: 'both' },
  environment: { shared: 4, own: 7, clock: 'both' },
  hostEnvironment: { shared: 4, own: 7, clock: 'host' },
  host: { shared: 5, own: 8, clock: 'host' },
  noise: { shared: 3, own: 7, clock: 'both' },
  nothing: { shared: null, own: null, clock: 'both' }
} as const satisfies Record<string, Claims>

/**
 * What a finding is: the reason of something, who has what no other reason claims, where the time goes whatever the
 * reason, or a remark.
 */
export type Role = 'reason' | 'rest' | 'kernels' | 'growth' | 'remark'

/** A cause before its cost is known. */
export interface Finding {
  readonly cause: Omit<Cause, 'benchmark' | 'variant' | 'cost'>
  readonly role: Role
  readonly claims: Claims
  /** How a part is divided among reasons that claim it alike. */
  readonly weight: number
  /** Share of the eager step that this work can have added at most; null when that cannot be told. */
  readonly maxShare?: number | null
  /** Its own cost, where it can be told without the slowdown; in the symptom's unit it is the most that it can claim. */
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
