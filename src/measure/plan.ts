/**
 * plan.json: what the harness is asked to measure. TypeScript writes it, Python reads it.
 * Every number carries its unit in its name; paths are absolute unless said otherwise.
 */

export const PLAN_SCHEMA_VERSION = 1

export type Side = 'head' | 'base'

/** How the step is executed. `eager` takes no settings; a `null` setting leaves the user's own argument alone. */
export interface Variant {
  /** Unique within a benchmark; what two measurements are matched by. */
  readonly name: string
  readonly kind: 'eager' | 'compiled'
  readonly backend: string | null
  readonly mode: string | null
  readonly dynamic: boolean | null
  readonly fullgraph: boolean | null
  readonly options: Readonly<Record<string, string | number | boolean>> | null
}

export type ParamValue =
  string | number | boolean | null | readonly ParamValue[] | { readonly [key: string]: ParamValue }

export interface PlannedBenchmark {
  /** Stable identity: derived from name and params, see `benchmarkId`. */
  readonly id: string
  readonly name: string
  /** Relative to the side's working directory. */
  readonly stepFile: string
  readonly stepFunction: string
  readonly params: Readonly<Record<string, ParamValue>>
  readonly variants: readonly Variant[]
  /** Which sides have this benchmark (a benchmark that base does not have is measured on head alone). */
  readonly sides: readonly Side[]
  /** Half-width of the interval of the judged ratio (a fraction) at which sampling may stop. */
  readonly precision: number
}

export interface PlannedSide {
  readonly side: Side
  /** The checked-out tree; its modules must come from here. */
  readonly treeRoot: string
  /** Where the step runs; inside `treeRoot`. */
  readonly workingDirectory: string
  readonly python: string
}

export interface Schedule {
  /** Living processes per arm; the process is the sample. */
  readonly processesPerArm: number
  /** At most so many when the interval asks for more and the budget allows it. */
  readonly maxProcessesPerArm: number
  /** Steps over which graphs, breaks and recompiles are counted, from the first step of a process; same on both sides. */
  readonly countedSteps: number
  /** A block has at least this many steps, fewer only where they would take longer than 5 s, and `minBlockSeconds`. */
  readonly minBlockSteps: number
  readonly minBlockSeconds: number
  readonly blocksPerProcess: number
  /**
   * Profiler windows per process, after the timed blocks, and the steps of each (fewer where they would take longer than
   * 3 s). On a card at its power limit these are paced, and each process records one more at the clock of the blocks.
   */
  readonly deviceWindowsPerProcess: number
  readonly stepsPerDeviceWindow: number
  /** Consecutive quiet steps (no compile event, allocator flat) that end the warm-up. */
  readonly quietSteps: number
  readonly maxWarmUpSteps: number
  /** Steps whose losses are compared. */
  readonly lossSteps: number
  /** Wall time for everything in this plan. */
  readonly budgetSeconds: number
  /** A single step that takes longer is `timed-out`. */
  readonly stepTimeoutSeconds: number
  /** First step of a compiled arm: compilers are slow. */
  readonly compileTimeoutSeconds: number
}

export interface Plan {
  readonly schemaVersion: typeof PLAN_SCHEMA_VERSION
  /** Echoed in the result, so that a stale or foreign file is noticed. */
  readonly nonce: string
  readonly resultPath: string
  /** Private folder of this run: compile caches, traces, worker logs. */
  readonly workDirectory: string
  /** When set, a Chrome trace of three steps of every arm is left here, called by `traceName`; nothing else is. */
  readonly artifactsDirectory: string | null
  readonly seed: number
  readonly benchmarks: readonly PlannedBenchmark[]
  readonly sides: readonly PlannedSide[]
  /** Names of variables that were removed from the environment, so that a step that misses one can be told. */
  readonly removedVariables: readonly string[]
  readonly schedule: Schedule
}
