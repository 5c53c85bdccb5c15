import { writeFile } from 'node:fs/promises'
import type { Benchmark } from '../inputs.js'
import { PLAN_SCHEMA_VERSION, type Plan, type PlannedBenchmark, type PlannedSide, type Side } from './plan.js'
import { buildSchedule, precisionOf, SEED, type ScheduleOverrides } from './schedule.js'

export type RequestedBenchmark = Pick<
  Benchmark,
  'id' | 'name' | 'stepFile' | 'stepFunction' | 'params' | 'variants' | 'precision'
> & {
  readonly limits: Pick<Benchmark['limits'], 'maxSlowdown'>
  /** The sides that have this benchmark; all of the plan's when absent. */
  readonly sides?: readonly Side[]
}

export interface PlanRequest {
  readonly benchmarks: readonly RequestedBenchmark[]
  readonly sides: readonly PlannedSide[]
  readonly budgetSeconds: number
  readonly workDirectory: string
  readonly resultPath: string
  readonly nonce: string
  readonly removedVariables: readonly string[]
  readonly artifactsDirectory?: string | null
  readonly schedule?: ScheduleOverrides
}

export function buildPlan(request: PlanRequest): Plan {
  const sides = request.sides.map((side) => side.side)
  return {
    schemaVersion: PLAN_SCHEMA_VERSION,
    nonce: request.nonce,
    resultPath: request.resultPath,
    workDirectory: request.workDirectory,
    artifactsDirectory: request.artifactsDirectory ?? null,
    seed: SEED,
    benchmarks: request.benchmarks.map((benchmark) => planBenchmark(benchmark, sides)),
    sides: request.sides,
    removedVariables: request.removedVariables,
    schedule: buildSchedule(request.budgetSeconds, request.schedule)
  }
}

function planBenchmark(benchmark: RequestedBenchmark, sides: readonly Side[]): PlannedBenchmark {
  const { id, name, stepFile, stepFunction, params, variants } = benchmark
  return {
    id,
    name,
    stepFile,
    stepFunction,
    params,
    variants,
    sides: sides.filter((side) => benchmark.sides?.includes(side) ?? true),
    precision: precisionOf(benchmark)
  }
}

/** Writes the plan for nobody else to read; refuses to overwrite or to follow a link. */
export async function writePlan(plan: Plan, path: string): Promise<void> {
  await writeFile(path, JSON.stringify(plan), { mode: 0o600, flag: 'wx' })
}
