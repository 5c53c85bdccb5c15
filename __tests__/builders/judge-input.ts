import type { JudgeInput } from '../../src/judge/input.js'
import type { Metric, JudgedMetric, JudgedRun } from '../../src/judge/verdict.js'
import { createBenchmark } from './benchmark.js'
import { createRecord } from './record.js'
import { createArm, createEagerArm, createFingerprint } from './result.js'

/** A pull request that changed nothing, against a record of the same machine. */
export function createJudgeInput(overrides: Partial<JudgeInput> = {}): JudgeInput {
  const record = createRecord()
  return {
    benchmarks: [createBenchmark()],
    head: [createEagerArm(), createArm()],
    reference: { kind: 'record', record, history: [record] },
    headFingerprint: createFingerprint(),
    numerics: [],
    problem: null,
    purpose: 'gate',
    ...overrides
  }
}

/** The metric of the first variant of the first benchmark. */
export function metricOf(run: JudgedRun, metric: Metric): JudgedMetric {
  const found = run.benchmarks[0]?.variants[0]?.metrics.find((entry) => entry.metric === metric)
  if (found === undefined) throw new Error(`no ${metric} in the run`)
  return found
}
