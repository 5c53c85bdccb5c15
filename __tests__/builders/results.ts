import type { Results } from '../../src/results/results-file.js'
import type { ReportSubject } from '../../src/results/collect.js'
import { createBenchmark } from './benchmark.js'
import { createRecord, createSha } from './record.js'
import { createResult } from './result.js'

export const SUBJECT: ReportSubject = { headSha: createSha(7), repository: 'octo/trainer' }

/** What an honest measuring job of pull request 7 hands on; its run can be changed field by field. */
export function createResults({
  run,
  ...overrides
}: Partial<Omit<Results, 'run'>> & { readonly run?: Partial<Results['run']> } = {}): Results {
  return {
    schemaVersion: 1,
    toolVersion: '0.1.0',
    commentKey: 'default',
    deviceSlug: 'nvidia-h200-141gb',
    run: {
      eventName: 'pull_request',
      repository: SUBJECT.repository,
      headSha: SUBJECT.headSha,
      sha: createSha(8),
      baseRef: 'main',
      runId: '500',
      runAttempt: 1,
      ...run
    },
    measuredAt: '2026-11-20T15:00:00.000Z',
    benchmarks: JSON.parse(JSON.stringify([createBenchmark()])) as Results['benchmarks'],
    result: createResult(),
    problem: null,
    reference: { key: 'a key', record: createRecord(), distance: 0, wantedSha: createSha() },
    baseSha: null,
    noReference: null,
    warnings: [],
    ...overrides
  }
}
