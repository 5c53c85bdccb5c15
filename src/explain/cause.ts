import type { SourceSite } from '../measure/result.js'

export const CAUSE_KINDS = [
  'graph-break-new',
  'graph-break-gone',
  'recompile-new',
  'recompile-limit',
  'eager-fallback',
  'graphs-changed',
  'kernel-new',
  'kernel-gone',
  'kernel-slower',
  'kernel-more-often',
  'fusion-lost',
  'library-call-changed',
  'cudagraphs-skipped',
  'setting-changed',
  'version-changed',
  'variant-changed',
  'hardware-changed',
  'phase-grew',
  'memory-grew',
  'host-time',
  'same-code',
  'step-does-more',
  'unexplained',
  // What the compiled step does differently, told by the lines of its graphs.
  'shape-changed',
  'dtype-changed',
  'checkpointing',
  'fusion-gained',
  'dynamic-shapes',
  'no-longer-compiled',
  // Why compiling does not pay, with or without a reference.
  'graph-break-present',
  'launch-bound',
  'library-bound',
  'batch-too-small',
  'old-gpu',
  'tf32-off',
  'data-bound',
  'break-even'
] as const
export type CauseKind = (typeof CAUSE_KINDS)[number]

/** One fact that explains a change, as a sentence a person understands. Text in it may come from the code under test. */
export interface Cause {
  readonly kind: CauseKind
  readonly benchmark: string
  readonly variant: string
  /** What happened, in one sentence, the place included. */
  readonly what: string
  readonly site: SourceSite | null
  /** What it costs, in the unit it is ranked by; null where it cannot be told. */
  readonly cost: { readonly value: number; readonly unit: 'ms' | 's' | 'bytes' } | null
  /** What to do about it; null when there is nothing to do. */
  readonly advice: string | null
  readonly link: string | null
}

export interface Explanation {
  /** Worst first. */
  readonly causes: readonly Cause[]
  /** Share (0..1) of the slowdown's milliseconds that the causes account for; null when nothing slowed down. */
  readonly explainedShare: number | null
}
