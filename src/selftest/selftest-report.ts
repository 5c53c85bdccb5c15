import type { Change } from '../judge/verdict.js'
import type { TimeMetric } from '../judge/time-clock.js'
import type { Proportion } from './binomial.js'

export const SELFTEST_SCHEMA_VERSION = 1

/** How well one clock of one variant can be read on this machine. */
export interface ClockReading {
  readonly metric: Extract<TimeMetric, 'device-time' | 'wall-time'>
  /** Of the log-ratio of one pair of identical code; as a fraction it is the usual difference of two runs. */
  readonly spread: number
  /** Pairs of identical code that it is known from. */
  readonly pairs: number
  /** Pairs that a check can afford in the time budget. */
  readonly affordablePairs: number
  /** A fraction; null where the host dictates the step, so that its time comes in modes. */
  readonly smallestProvable: number | null
  readonly limit: number
  /** `sensible`: everything beyond the limit is proved. */
  readonly limitIs: 'sensible' | 'too-strict' | 'unreachable'
  /** One sentence. */
  readonly advice: string
}

export interface PlantedResult {
  /** What was planted, as a fraction of the step's time. */
  readonly planted: number
  readonly metric: ClockReading['metric']
  /** What was seen of it; null where nothing was measured. */
  readonly change: Change | null
  /** `missed`: called fine. */
  readonly outcome: 'proved' | 'undecided' | 'missed' | 'not-measured'
}

export interface TestedVariant {
  readonly benchmark: string
  readonly variant: string
  readonly clocks: readonly ClockReading[]
  readonly planted: PlantedResult | null
}

/** What a machine is worth as a judge, by measuring what is known: nothing changed, and something did. */
export interface SelfTestReport {
  readonly schemaVersion: typeof SELFTEST_SCHEMA_VERSION
  readonly toolVersion: string
  /** ISO 8601, UTC. */
  readonly generatedAt: string
  readonly machine: string | null
  readonly elapsedSeconds: number
  /** Checks of identical code that called it a regression. */
  readonly falseAlarms: Proportion
  /** Checks of identical code that could not decide. */
  readonly undecided: number
  /** What set the false alarms off, one sentence each. */
  readonly alarms: readonly string[]
  readonly variants: readonly TestedVariant[]
  /** Why it broke off; null when it did not. */
  readonly problem: string | null
  /** No false alarm, nothing missed, and something was decided. */
  readonly passed: boolean
}
