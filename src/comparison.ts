import type { Reference as FoundReference } from './baseline/reference.js'
import type { RestoreOutcome } from './baseline/store.js'
import type { Confirmation } from './confirm.js'
import type { WantedReference } from './git/wanted-reference.js'
import type { Reference as JudgedReference } from './judge/input.js'
import type { Comparison, Unusable } from './report/report.js'

export interface Compared {
  readonly headSha: string
  readonly restored: RestoreOutcome
  /** Null when no ring was restored or nothing was measured. */
  readonly found: FoundReference | null
  readonly wanted: WantedReference
  /** Base measured in this run; null when it was not asked for. */
  readonly confirmation: Confirmation | null
  readonly nowMs: number
}

/** What was compared with what, for the report. */
export function comparisonOf(compared: Compared): Comparison {
  const { headSha, restored, found, confirmation } = compared
  const { sha, why, both } = confirmation ?? { sha: null, why: '', both: null }
  if (sha !== null && both?.result?.arms.some(({ side }) => side === 'base') === true) {
    return { headSha, reference: { kind: 'commit', sha, why } }
  }
  const none = (reason: string, lookedFor: readonly string[] = [], more: { unusable?: Unusable } = {}): Comparison => ({
    headSha,
    reference: { kind: 'none', reason, lookedFor, ...more }
  })
  switch (restored.kind) {
    case 'none':
      return none(restored.reason, restored.lookedFor)
    case 'unusable':
      return none(`the baseline could not be used: ${restored.reason}`, [restored.key], {
        unusable: restored.remedy ?? 'replace'
      })
    case 'other-device': {
      const newest = restored.ring.records.at(-1)
      return {
        headSha,
        reference: {
          kind: 'other-device',
          reason: `there is a baseline, measured on another machine (${restored.deviceSlug})`,
          sha: newest?.sha ?? ''
        }
      }
    }
    case 'found':
      return found === null ? none('nothing was measured') : ofFound({ ...compared, restored, found })
  }
}

interface FoundComparison extends Compared {
  readonly restored: Extract<RestoreOutcome, { kind: 'found' }>
  readonly found: FoundReference
}

function ofFound({ headSha, restored, found, wanted, nowMs }: FoundComparison): Comparison {
  switch (found.kind) {
    case 'none':
      return { headSha, reference: { kind: 'none', reason: found.reason, lookedFor: [restored.key] } }
    case 'incomparable':
      return { headSha, reference: { kind: 'other-device', reason: found.reason, sha: found.newest.sha } }
    case 'record':
      return {
        headSha,
        reference: {
          kind: 'record',
          sha: found.record.sha,
          measuredAt: found.record.measuredAt,
          ageSeconds: Math.max(0, (nowMs - Date.parse(found.record.measuredAt)) / 1000),
          distance: found.distance,
          wantedSha: wanted.kind === 'commit' ? wanted.sha : null,
          key: restored.key,
          records: found.comparableRecords
        }
      }
  }
}

/** The same for the judge. */
export function judgedReference(
  restored: RestoreOutcome,
  found: FoundReference | null
): Exclude<JudgedReference, { kind: 'side-by-side' }> {
  switch (restored.kind) {
    case 'none':
      return { kind: 'none', reason: restored.reason }
    case 'unusable':
      return { kind: 'none', reason: `the baseline could not be used: ${restored.reason}` }
    case 'other-device':
      return { kind: 'incomparable', reason: `the baseline was measured on another machine (${restored.deviceSlug})` }
    case 'found':
      if (found === null) return { kind: 'none', reason: 'nothing was measured' }
      if (found.kind === 'record') return { kind: 'record', record: found.record, history: restored.ring.records }
      return { kind: found.kind, reason: found.reason }
  }
}
