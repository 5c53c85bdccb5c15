import type { ParamValue, Variant } from './measure/plan.js'

/** The only reader of inputs. (Contract first; the reader is below.) */

export interface Limits {
  /** Fractions: 0.03 is 3 %. */
  readonly maxSlowdown: number
  readonly maxCompileTimeGrowth: number
  readonly maxMemoryGrowth: number
  readonly maxNewGraphBreaks: number
  readonly maxNewRecompiles: number
  /** A factor such as 1.1, or null when speedup does not gate. */
  readonly minSpeedup: number | null
}

export interface Benchmark {
  readonly id: string
  readonly name: string
  readonly stepFile: string
  readonly stepFunction: string
  readonly params: Readonly<Record<string, ParamValue>>
  readonly variants: readonly Variant[]
  readonly limits: Limits
}

export type FailOn = 'regression' | 'failed' | 'no-baseline' | 'incomparable' | 'inconclusive'

export interface Inputs {
  readonly benchmarks: readonly Benchmark[]
  readonly python: string
  /** Relative to the workspace. */
  readonly workingDirectory: string
  /** Empty means: the repository's default branch. */
  readonly baselineBranches: readonly string[]
  readonly baselineStore: { readonly kind: 'cache' } | { readonly kind: 'directory'; readonly path: string }
  readonly onMissingBaseline: 'warn' | 'fail'
  readonly failOn: readonly FailOn[]
  readonly timeBudgetSeconds: number
  readonly comment: 'always' | 'never'
  readonly commentKey: string
  readonly githubToken: string | null
  readonly passEnv: readonly string[]
}
