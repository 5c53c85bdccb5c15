import type { MeasurementRecord } from '../baseline/record.js'
import type { Benchmark } from '../inputs.js'
import type { Variant } from '../measure/plan.js'
import type { Arm, Fingerprint, Numerics } from '../measure/result.js'

/** What head is compared with. `history` is the ring, oldest first; it models the noise and never decides alone. */
export type Reference =
  | { readonly kind: 'record'; readonly record: MeasurementRecord; readonly history: readonly MeasurementRecord[] }
  /** Base measured again in this run, interleaved with head. `why` is the suspicion. */
  | {
      readonly kind: 'side-by-side'
      readonly arms: readonly Arm[]
      readonly history: readonly MeasurementRecord[]
      readonly why: string
      /** Base arms that prove nothing, e.g. because base imported head's code; `variant` null means all of the benchmark. */
      readonly unusable?: readonly {
        readonly benchmark: string
        readonly variant: string | null
        readonly reason: string
      }[]
      /** Pairs that were planned at most, over which the error is spent; at least as many as the tests of the run ask for. */
      readonly maxPairs?: number
      /** Time of one more pair, for the advice when the budget did not decide. */
      readonly secondsPerPair?: number
    }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'incomparable'; readonly reason: string }

/** What went wrong with the measurement as a whole: cancelled, crashed, timed out, malformed… */
export interface Problem {
  readonly kind: string
  readonly message: string
}

export interface JudgeInput {
  readonly benchmarks: readonly Benchmark[]
  /** Arms of side `head`. */
  readonly head: readonly Arm[]
  readonly reference: Reference
  /** Null when nothing was measured. */
  readonly headFingerprint: Fingerprint | null
  readonly numerics: readonly Numerics[]
  readonly problem: Problem | null
  readonly purpose: 'gate' | 'baseline'
  /**
   * Whether a slowdown against a record is only a suspicion, to be confirmed side by side. `false`: device time beyond
   * limit and noise is a regression by itself.
   */
  readonly recordOnlySuspects?: boolean
}

/** How a side-by-side measurement is to be read. */
export interface Confirmation {
  /** Tests that share the rate of false alarms. */
  readonly tests: number
  readonly maxPairs: number
  readonly secondsPerPair: number | null
}

/** The reference of one variant, matched by benchmark and name. */
export type VariantReference =
  | { readonly kind: 'record'; readonly arm: Arm; readonly eager: Arm | null; readonly fingerprint: Fingerprint }
  | {
      readonly kind: 'side-by-side'
      readonly arm: Arm
      readonly eager: Arm | null
      /** The same machine at the same time: nothing to say beside a number. */
      readonly fingerprint: null
      readonly confirmation: Confirmation
    }
  | {
      readonly kind: 'absent'
      readonly verdict: 'no-baseline' | 'incomparable' | 'inconclusive'
      readonly reason: string
    }

/** Everything that the rule of one metric may look at. */
export interface VariantCase {
  readonly benchmark: Benchmark
  readonly variant: Variant
  readonly head: Arm
  /** Null when eager was not asked for or did not run. */
  readonly headEager: Arm | null
  readonly headFingerprint: Fingerprint | null
  readonly reference: VariantReference
  /** The ring, oldest first; models the noise. */
  readonly history: readonly MeasurementRecord[]
  readonly numerics: Numerics | null
  readonly recordOnlySuspects: boolean
  /** Tests of this run that share the rate of false alarms. */
  readonly tests: number
}
