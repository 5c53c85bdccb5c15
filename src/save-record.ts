import { badState } from './baseline/bad-state.js'
import { recordFromResult } from './baseline/record-from-result.js'
import type { MeasurementRecord } from './baseline/record.js'
import { appendRecord, emptyRing } from './baseline/ring.js'
import type { RestoreOutcome } from './baseline/store.js'
import type { CheckPorts, CheckRequest } from './check-request.js'
import { formatBytes } from './format.js'
import { describeForRecord, type Acceptance } from './judge/accept.js'
import type { JudgedRun } from './judge/verdict.js'
import type { Result } from './measure/result.js'

export interface RecordQuestion {
  readonly run: JudgedRun
  readonly result: Result | null
  readonly restored: RestoreOutcome
  readonly deviceSlug: string
  /** What was accepted with the commits that this run is the first to measure. */
  readonly acceptance: Acceptance | null
}

export interface RecordOutcome {
  /** What became part of the history; null when this run records nothing. */
  readonly record: MeasurementRecord | null
  /** A sentence for the report when nothing could be saved that should have been; null otherwise. */
  readonly warning: string | null
}

/** On a baseline branch, adds what was measured to the ring. */
export async function saveRecord(
  { run, result, restored, deviceSlug, acceptance }: RecordQuestion,
  { context, inputs }: CheckRequest,
  ports: CheckPorts
): Promise<RecordOutcome> {
  const notSaved = (why: string): RecordOutcome => {
    ports.log.info(`No baseline was saved: ${why}.`)
    return { record: null, warning: `No baseline was saved: ${why}.` }
  }
  if (context.eventKind !== 'baseline') {
    ports.log.info('Nothing to save: only runs on a baseline branch record one.')
    return { record: null, warning: null }
  }
  if (run.verdict === 'failed' || result === null) return notSaved('the measurement failed')
  const benchmarkNames = new Map(inputs.benchmarks.map(({ id, name }) => [id, name]))
  const bad = badState({ arms: result.arms, benchmarkNames })
  if (bad !== null) return notSaved(bad)
  const record = recordFromResult({
    result,
    benchmarks: inputs.benchmarks,
    sha: context.sha,
    ref: context.ref,
    runId: context.runId,
    runAttempt: context.runAttempt,
    measuredAt: ports.now().toISOString(),
    accepted: acceptance === null ? null : describeForRecord(acceptance)
  })
  const ring = restored.kind === 'found' ? restored.ring : emptyRing(inputs.commentKey)
  const saved = await ports.store.save(appendRecord(ring, record), {
    commentKey: inputs.commentKey,
    deviceSlug,
    sha: context.sha,
    runId: context.runId,
    runAttempt: context.runAttempt
  })
  if (saved.kind === 'not-saved') return notSaved(saved.reason)
  ports.log.info(`Saved the record of ${context.sha.slice(0, 7)} as ${saved.key} (${formatBytes(saved.bytes)}).`)
  return { record, warning: null }
}
