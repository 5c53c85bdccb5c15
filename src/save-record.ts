import { badState } from './baseline/bad-state.js'
import { recordFromResult } from './baseline/record-from-result.js'
import type { MeasurementRecord } from './baseline/record.js'
import { appendRecord, emptyRing } from './baseline/ring.js'
import type { RestoreOutcome } from './baseline/store.js'
import type { CheckPorts, CheckRequest } from './check-request.js'
import { formatBytes } from './format.js'
import type { JudgedRun } from './judge/verdict.js'
import type { Result } from './measure/result.js'

export interface RecordQuestion {
  readonly run: JudgedRun
  readonly result: Result | null
  readonly restored: RestoreOutcome
  readonly deviceSlug: string
}

export interface RecordOutcome {
  /** What became part of the history; null when this run records nothing. */
  readonly record: MeasurementRecord | null
  /** A sentence for the report when nothing could be saved that should have been; null otherwise. */
  readonly warning: string | null
}

/** On a baseline branch, adds what was measured to the ring. */
export async function saveRecord(
  { run, result, restored, deviceSlug }: RecordQuestion,
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
  const bad = badState(result)
  if (bad !== null) return notSaved(bad)
  const record = recordFromResult({
    result,
    benchmarks: inputs.benchmarks,
    sha: context.sha,
    ref: context.ref,
    runId: context.runId,
    runAttempt: context.runAttempt,
    measuredAt: ports.now().toISOString(),
    accepted: null
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
