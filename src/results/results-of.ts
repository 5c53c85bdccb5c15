import type { RestoreOutcome } from '../baseline/store.js'
import type { Context } from '../context.js'
import type { Report } from '../report/report.js'
import { TOOL_VERSION } from '../version.js'
import { RESULTS_SCHEMA_VERSION, type Results } from './results-file.js'

/** What a measuring job hands on of its report. */
export function resultsOf(source: {
  readonly report: Report
  readonly context: Context
  readonly restored: RestoreOutcome | null
  readonly deviceSlug: string
}): Results {
  const { report, context, restored, deviceSlug } = source
  const { owner, name } = context.repository
  const { reference, measured } = report.comparison
  const headSha = context.pullRequest?.headSha ?? context.sha
  return {
    schemaVersion: RESULTS_SCHEMA_VERSION,
    toolVersion: TOOL_VERSION,
    commentKey: report.commentKey,
    deviceSlug,
    run: {
      eventName: context.eventName,
      repository: `${owner}/${name}`,
      headSha,
      sha: context.sha,
      ...(measured?.onGitHub === true && measured.sha !== headSha ? { measuredSha: measured.sha } : {}),
      baseRef: context.pullRequest?.baseRef ?? null,
      runId: context.runId,
      runAttempt: context.runAttempt
    },
    measuredAt: report.generatedAt,
    benchmarks: [...(report.benchmarks ?? [])] as Results['benchmarks'],
    result: report.result,
    problem: report.problem ?? null,
    reference: handedOn(report, restored),
    baseSha: reference.kind === 'commit' ? reference.sha : null,
    noReference: 'reason' in reference ? reference.reason : null,
    warnings: [...report.warnings]
  }
}

/** The record that the report names (or that of the commit measured beside head), from the ring it was taken from. */
function handedOn({ comparison: { reference } }: Report, restored: RestoreOutcome | null): Results['reference'] {
  if (restored?.kind !== 'found' || (reference.kind !== 'record' && reference.kind !== 'commit')) return null
  const { records } = restored.ring
  if (reference.kind === 'commit') {
    const record = records.findLast(({ sha }) => sha === reference.sha)
    return record === undefined ? null : { key: restored.key, record, distance: 0, wantedSha: reference.sha }
  }
  const record = records.findLast(({ sha, measuredAt }) => sha === reference.sha && measuredAt === reference.measuredAt)
  return record === undefined
    ? null
    : { key: reference.key, record, distance: reference.distance, wantedSha: reference.wantedSha }
}
