import type { Benchmark } from '../inputs.js'
import { canonicalJson } from '../measure/benchmark-id.js'
import type { Arm, Process, Result } from '../measure/result.js'
import { trimArmKernels } from './kernel-trim.js'
import type { MeasurementRecord, RecordedBenchmark } from './record.js'

export interface RecordSource {
  readonly result: Result
  readonly benchmarks: readonly Benchmark[]
  readonly sha: string
  readonly ref: string
  readonly runId: string
  readonly runAttempt: number
  /** ISO 8601, UTC. */
  readonly measuredAt: string
  /** Why a slowdown was accepted with this commit, or null. */
  readonly accepted: string | null
}

/** What of a run is worth keeping: head's samples raw, without what only helps to read this one run's log. */
export function recordFromResult(source: RecordSource): MeasurementRecord {
  const { result } = source
  return {
    sha: source.sha,
    ref: source.ref,
    runId: source.runId,
    runAttempt: source.runAttempt,
    measuredAt: source.measuredAt,
    fingerprint: result.fingerprintBefore,
    benchmarks: source.benchmarks.map(recordedBenchmark),
    arms: result.arms.filter((arm) => arm.side === 'head').map(recordedArm),
    numerics: result.numerics.filter((numerics) => numerics.side === 'head'),
    accepted: source.accepted
  }
}

function recordedBenchmark(benchmark: Benchmark): RecordedBenchmark {
  return {
    id: benchmark.id,
    name: benchmark.name,
    step: `${benchmark.stepFile}:${benchmark.stepFunction}`,
    params: canonicalJson(benchmark.params),
    variants: Object.fromEntries(benchmark.variants.map((variant) => [variant.name, canonicalJson(variant)]))
  }
}

function recordedArm(arm: Arm): Arm {
  return trimArmKernels({ ...arm, processes: arm.processes.map(recordedProcess) })
}

function recordedProcess(process: Process): Process {
  return { ...process, importedFiles: [], outputTail: null, outcome: { ...process.outcome, traceback: null } }
}
