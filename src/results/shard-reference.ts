import { comparable } from '../baseline/comparability.js'
import type { MeasurementRecord } from '../baseline/record.js'
import type { RestoreOutcome } from '../baseline/store.js'
import type { Reference } from '../judge/input.js'
import type { Comparison, ReportShard } from '../report/report.js'
import type { Results } from './results-file.js'

/** What handed-on results are judged against, and how far that can be trusted. */
export interface ShardReference {
  readonly judged: Exclude<Reference, { kind: 'side-by-side' }>
  /** The ring, oldest first. */
  readonly history: readonly MeasurementRecord[]
  readonly compared: MeasurementRecord | null
  readonly comparison: Comparison['reference']
  readonly origin: ReportShard['reference']
  /** What a reader should know about the choice, as whole sentences. */
  readonly notes: readonly string[]
}

/**
 * The record to judge with: of a baseline that was restored here where that is possible, the one that the measuring job names
 * if it is in it, else the newest. Only where nothing can be restored the record that came with the results, and that is said.
 */
export function shardReference(request: {
  readonly restored: RestoreOutcome
  readonly results: Results
  readonly nowMs: number
}): ShardReference {
  const { restored, results } = request
  if (restored.kind === 'found') return ofRing(restored, request)
  const { reference } = results
  const why =
    restored.kind === 'other-device' ? `the one found was measured on ${restored.deviceSlug}` : restored.reason
  if (reference === null) {
    const reason = results.noReference ?? 'the measuring job had none'
    return restored.kind === 'other-device'
      ? absent('incomparable', `the baseline was measured on another machine (${restored.deviceSlug})`, restored)
      : absent('none', reason, restored)
  }
  return {
    judged: { kind: 'record', record: reference.record, history: [reference.record] },
    history: [reference.record],
    compared: reference.record,
    comparison: recordComparison(reference.record, request, {
      key: `${reference.key} (unverified: handed on by the measuring job)`,
      records: 1
    }),
    origin: 'unverified',
    notes: [
      `The baseline could not be restored here (${why}): the record that came with the results is used, and nobody has verified it.`
    ]
  }
}

type FoundRing = Extract<RestoreOutcome, { kind: 'found' }>
type Request = Parameters<typeof shardReference>[0]

function ofRing(restored: FoundRing, request: Request): ShardReference {
  const { results } = request
  const records = restored.ring.records.filter(
    (record) => record.sha !== results.run.headSha && record.sha !== results.run.sha
  )
  const fingerprint = results.result?.fingerprintBefore ?? null
  const usable = records.filter(
    (record) => fingerprint === null || comparable(record.fingerprint, fingerprint).comparable
  )
  const newest = usable.at(-1)
  if (newest === undefined) {
    const other = records.at(-1)
    if (other === undefined || fingerprint === null) return absent('none', 'the baseline has no records yet', restored)
    const answer = comparable(other.fingerprint, fingerprint)
    return absent('incomparable', answer.comparable ? '' : answer.reason, restored, other)
  }
  const named = results.reference?.record.sha ?? results.baseSha ?? undefined
  const own = usable.findLast((record) => record.sha === named)
  const record = own ?? newest
  const later = usable.length - 1 - usable.indexOf(record)
  return {
    judged: { kind: 'record', record, history: restored.ring.records },
    history: restored.ring.records,
    compared: record,
    comparison: recordComparison(record, request, { key: restored.key, records: usable.length }),
    origin: 'restored',
    notes:
      own === undefined && named !== undefined
        ? [
            `The record of ${named.slice(0, 7)} that the measuring job compared with is not in the baseline; the newest one is used.`
          ]
        : later > 0
          ? [`The measuring job chose the record of ${record.sha.slice(0, 7)}; the baseline holds ${later} newer.`]
          : []
  }
}

function recordComparison(
  record: MeasurementRecord,
  { results: { reference }, nowMs }: Request,
  { key, records }: { readonly key: string; readonly records: number }
): Comparison['reference'] {
  const named = reference?.record.sha === record.sha ? reference : null
  return {
    kind: 'record',
    sha: record.sha,
    measuredAt: record.measuredAt,
    ageSeconds: ageSeconds(record.measuredAt, nowMs),
    distance: named?.distance ?? null,
    wantedSha: named?.wantedSha ?? null,
    key,
    records
  }
}

/** A time that is none, or lies ahead, is no age. */
function ageSeconds(measuredAt: string, nowMs: number): number {
  const atMs = Date.parse(measuredAt)
  return Number.isFinite(atMs) ? Math.max(0, (nowMs - atMs) / 1000) : 0
}

function absent(
  kind: 'none' | 'incomparable',
  reason: string,
  restored: RestoreOutcome,
  newest: MeasurementRecord | null = null
): ShardReference {
  const lookedFor = restored.kind === 'none' ? restored.lookedFor : [restored.key]
  const other = newest ?? (restored.kind === 'other-device' ? restored.ring.records.at(-1) : undefined)
  return {
    judged: { kind, reason },
    history: [],
    compared: newest,
    comparison:
      kind === 'incomparable'
        ? { kind: 'other-device', reason, sha: other?.sha ?? '' }
        : { kind: 'none', reason, lookedFor },
    origin: 'none',
    notes: []
  }
}
