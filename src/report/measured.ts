import { livingProcesses, median, samplesOf, wallTimeMs } from '../judge/estimators.js'
import type { JudgedBenchmark } from '../judge/verdict.js'
import type { Side } from '../measure/plan.js'
import type { Arm, Counts, Kernel, Memory, Outcome, Process } from '../measure/result.js'
import type { Report } from './report.js'

/** What the details show of the raw measurement. */

export function armsOf(report: Report, benchmark: JudgedBenchmark): readonly Arm[] {
  const arms = report.result?.arms ?? []
  const byId = arms.filter((arm) => arm.benchmark === benchmark.id)
  return byId.length > 0 ? byId : arms.filter((arm) => arm.benchmark === benchmark.name)
}

export function armOf(report: Report, benchmark: JudgedBenchmark, side: Side, variant: string): Arm | null {
  return armsOf(report, benchmark).find((arm) => arm.side === side && arm.variant === variant) ?? null
}

/** The arm that runs the step without compiling; named by the plan, so found by what is not among the judged variants. */
export function eagerArmOf(report: Report, benchmark: JudgedBenchmark, side: Side): Arm | null {
  const compiled = new Set(benchmark.variants.map((judged) => judged.variant.name))
  return armsOf(report, benchmark).find((arm) => arm.side === side && !compiled.has(arm.variant)) ?? null
}

export interface Failure {
  readonly arm: Arm
  readonly process: Process
  readonly outcome: Outcome
}

const HARMLESS = new Set<Outcome['kind']>(['ok', 'not-run'])

/** Processes that did not reach their end, those of head's compiled arms first. */
export function failuresOf(report: Report, benchmark: JudgedBenchmark): readonly Failure[] {
  const weight = (arm: Arm) => (arm.side === 'head' ? 0 : 2) + (arm === eagerArmOf(report, benchmark, arm.side) ? 1 : 0)
  return [...armsOf(report, benchmark)]
    .sort((a, b) => weight(a) - weight(b))
    .flatMap((arm) => arm.processes.map((process) => ({ arm, process, outcome: process.outcome })))
    .filter(({ outcome }) => !HARMLESS.has(outcome.kind))
}

/** The process that compiled from empty caches: where phases and events are complete. */
function coldProcess(arm: Arm): Process | null {
  return arm.processes.find((process) => process.cache === 'cold') ?? arm.processes[0] ?? null
}

export function phasesOf(arm: Arm): readonly (readonly [string, number])[] {
  return Object.entries(coldProcess(arm)?.phases ?? {}).filter(([, seconds]) => seconds > 0)
}

export function countsOf(arm: Arm): Counts | null {
  return coldProcess(arm)?.counts ?? arm.processes.find((process) => process.counts !== null)?.counts ?? null
}

/** Of the first process that has any, also of one that failed because of them. */
export function lossesOf(arm: Arm): Process['losses'] {
  return arm.processes.find(({ losses }) => losses.length > 0)?.losses ?? []
}

export function memoryOf(arm: Arm): Memory | null {
  return livingProcesses(arm).find((process) => process.memory !== null)?.memory ?? null
}

/** Dearest first. */
export function kernelsOf(arm: Arm): readonly Kernel[] {
  const kernels = livingProcesses(arm).find((process) => process.kernels.length > 0)?.kernels ?? []
  return [...kernels].sort((a, b) => b.seconds - a.seconds)
}

export function medianOf(arm: Arm, estimator: (process: Process) => number | null): number | null {
  const samples = samplesOf(arm, estimator)
  return samples.length === 0 ? null : median(samples)
}

export function stepTimeMs(arm: Arm): number | null {
  return medianOf(arm, wallTimeMs)
}

/** Steps after which a cold compile has paid for itself; null when it never does or cannot be told. */
export function breakEvenSteps(eager: Arm, compiled: Arm): number | null {
  const [slow, fast] = [stepTimeMs(eager), stepTimeMs(compiled)]
  const compileSeconds = coldProcess(compiled)?.compileSeconds ?? null
  if (slow === null || fast === null || compileSeconds === null || slow <= fast) return null
  return Math.ceil((1000 * compileSeconds) / (slow - fast))
}
