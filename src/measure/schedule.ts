import type { Schedule } from './plan.js'

/** How much is measured, where the user does not say: everything but the budget. */
export const SCHEDULE_DEFAULTS = {
  /** The fewest from which a spread between processes can be told at all. */
  processesPerArm: 3,
  /** Beyond six, another process narrows the interval by less than a tenth and costs an import and a compile. */
  maxProcessesPerArm: 6,
  /** Three times Dynamo's recompile limit of 8: a step that runs into the limit does so within them. */
  countedSteps: 24,
  /**
   * Enough to hide the two synchronisations of a block, and one slow step, of a step of some milliseconds. Of slow steps the
   * harness takes fewer, in blocks and windows alike, so that one lasts a few seconds and no minute.
   */
  minBlockSteps: 10,
  minBlockSeconds: 0.5,
  /** A B B A B A: every arm meets the card warm and cool; half a second each stays affordable. */
  blocksPerProcess: 6,
  /** Device time repeats to 0.1 %: three windows of ten steps show a stray one without costing much profiling. */
  deviceWindowsPerProcess: 3,
  stepsPerDeviceWindow: 10,
  /** CUDA graphs are recorded within the first three steps after a compile; five quiet ones are past that. */
  quietSteps: 5,
  /** A step that still compiles after so many never settles; what it does then is measured and reported. */
  maxWarmUpSteps: 200,
  /** Rounding grows with every optimizer step, so only the first ones can be compared between eager and compiled. */
  lossSteps: 5,
  stepTimeoutSeconds: 120,
  /** Cold compiles with autotuning of large models take many minutes. */
  compileTimeoutSeconds: 900
} as const satisfies Omit<Schedule, 'budgetSeconds'>

/** The interval is narrow enough to decide when it is half as wide as the limit it is held against. */
const PRECISION_PER_LIMIT = 0.5
/** A limit of zero would ask for an interval of zero width, which no budget buys; 0.1 % is what device time repeats to. */
export const SMALLEST_PRECISION = 0.001

/** Half-width of the interval (a fraction) at which sampling may stop. */
export function precisionOf(benchmark: {
  readonly precision?: number
  readonly limits: { readonly maxSlowdown: number }
}): number {
  return benchmark.precision ?? Math.max(benchmark.limits.maxSlowdown * PRECISION_PER_LIMIT, SMALLEST_PRECISION)
}

/** Fixed, so that two runs see the same weights and data. */
export const SEED = 20_240_229

/** What the harness may take beyond its budget: finishing the process it is in and writing the result. */
export const DEADLINE_SLACK_SECONDS = 60

export type ScheduleOverrides = Partial<Omit<Schedule, 'budgetSeconds'>>

/** The schedule of a plan: the defaults, held within the budget, under the overrides. */
export function buildSchedule(budgetSeconds: number, overrides: ScheduleOverrides = {}): Schedule {
  const schedule = { ...SCHEDULE_DEFAULTS, ...overrides }
  return {
    ...schedule,
    maxProcessesPerArm: Math.max(schedule.processesPerArm, schedule.maxProcessesPerArm),
    budgetSeconds,
    stepTimeoutSeconds: Math.min(schedule.stepTimeoutSeconds, budgetSeconds),
    compileTimeoutSeconds: Math.min(schedule.compileTimeoutSeconds, budgetSeconds)
  }
}
