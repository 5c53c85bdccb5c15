import type { MeasurementRecord, RecordedBenchmark } from '../../src/baseline/record.js'
import { createArm, createEagerArm, createFingerprint } from './result.js'

export function createSha(seed = 1): string {
  return seed.toString(16).padStart(40, '0')
}

export function createRecordedBenchmark(overrides: Partial<RecordedBenchmark> = {}): RecordedBenchmark {
  return {
    id: 'bench-1',
    name: 'bench/step.py:make_step',
    step: 'bench/step.py:make_step',
    params: '{}',
    variants: {},
    ...overrides
  }
}

export function createRecord(overrides: Partial<MeasurementRecord> = {}): MeasurementRecord {
  return {
    sha: createSha(),
    ref: 'refs/heads/main',
    runId: '1',
    runAttempt: 1,
    measuredAt: '2026-11-20T12:00:00.000Z',
    fingerprint: createFingerprint(),
    benchmarks: [createRecordedBenchmark()],
    arms: [createEagerArm(), createArm()],
    numerics: [],
    accepted: null,
    ...overrides
  }
}
