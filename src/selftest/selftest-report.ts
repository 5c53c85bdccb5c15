import type { Change } from '../judge/verdict.js'
import type { TimeMetric } from '../judge/time-clock.js'
import type { Proportion } from './binomial.js'

export const SELFTEST_SCHEMA_VERSION = 2

/** How well one clock of one variant can be read on this machine. */
export interface ClockReading {
  readonly metric: Extract<TimeMetric, 'device-time' | 'wall-time'>
  /** Of the log-ratio of one pair of identical code; as a fraction it is the usual difference of two runs. */
  readonly spread: number
  /** Pairs of identical code that it is known from. */
  readonly pairs: number
  /** Pairs that a check can afford in the time budget. */
  readonly affordablePairs: number
  /**
   * What is found 95 times in a hundred, as a fraction, never below the limit; null where nothing is: too few pairs, or a
   * step that the host dictates, so that its time comes in modes.
   */
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
  /** Pairs of processes that it was measured in, and the most that a check would take. */
  readonly pairs: number
  readonly mostPairs: number
  /** `missed`: called fine. */
  readonly outcome: 'proved' | 'undecided' | 'missed' | 'not-measured'
}

export interface TestedVariant {
  readonly benchmark: string
  readonly variant: string
  readonly clocks: readonly ClockReading[]
  /** Null where the budget ended before. */
  readonly planted: PlantedResult | null
}

/**
 * `trusted`: identical code raised no alarm, and the planted slowdown was proved, in every variant. `not-trusted`: a false
 * alarm, or a slowdown that the machine cannot see. `unknown`: too little was measured to say either.
 */
export type SelfTestOutcome = 'trusted' | 'not-trusted' | 'unknown'

/** What a machine is worth as a judge, by measuring what is known: nothing changed, and something did. */
export interface SelfTestReport {
  readonly schemaVersion: typeof SELFTEST_SCHEMA_VERSION
  readonly toolVersion: string
  /** ISO 8601, UTC. */
  readonly generatedAt: string
  readonly machine: string | null
  readonly elapsedSeconds: number
  /** The time budget of the checks that it speaks of, in seconds. */
  readonly checkBudgetSeconds: number
  /** Checks of identical code that called it a regression, of those that decided. */
  readonly falseAlarms: Proportion
  /** Checks of identical code that could not decide; they prove nothing. */
  readonly undecided: number
  /** What set the false alarms off, one sentence each. */
  readonly alarms: readonly string[]
  readonly variants: readonly TestedVariant[]
  /** Why it broke off; null when it did not. */
  readonly problem: string | null
  readonly outcome: SelfTestOutcome
  /** Why, and what to do, one sentence each; empty when it is trusted. */
  readonly reasons: readonly string[]
}
