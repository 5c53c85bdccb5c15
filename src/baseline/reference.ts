import { errorMessage } from '../errors.js'
import type { Git } from '../git/git.js'
import type { Fingerprint } from '../measure/result.js'
import { comparable } from './comparability.js'
import type { MeasurementRecord, Ring } from './record.js'

export type Reference =
  | {
      readonly kind: 'record'
      readonly record: MeasurementRecord
      /** Commits between the wanted one and the record's; 0 for the very commit; null where ancestry is hidden. */
      readonly distance: number | null
      /** What a reader should know about the choice, in words; null when the record is the wanted commit's own. */
      readonly note: string | null
      /** Records that could have been compared. */
      readonly comparableRecords: number
    }
  /** There are records, and none was measured on such a machine. */
  | { readonly kind: 'incomparable'; readonly reason: string; readonly newest: MeasurementRecord }
  | { readonly kind: 'none'; readonly reason: string }

export interface ReferenceQuery {
  readonly ring: Ring
  readonly git: Git
  /** Null when it could not be found out; then the newest record is used, and said. */
  readonly wantedSha: string | null
  readonly fingerprint: Fingerprint
  /** Records of this commit are left out: a re-run is not compared with itself. */
  readonly headSha?: string
}

/** A branch that has not met a record in so many merges is told the distance of a full search instead. */
const MAX_FIRST_PARENTS = 2_000

/**
 * The record of the wanted commit, else of its nearest ancestor: first along the branch itself (first parents), then
 * anywhere in its history. In a shallow clone that hides ancestry, the newest record. Never throws.
 */
export async function findReference(query: ReferenceQuery): Promise<Reference> {
  const records = query.ring.records.filter((record) => record.sha !== query.headSha)
  const newest = records.at(-1)
  if (newest === undefined) return { kind: 'none', reason: 'the baseline has no records yet' }
  const usable = records.filter((record) => comparable(record.fingerprint, query.fingerprint).comparable)
  const newestUsable = usable.at(-1)
  if (newestUsable === undefined) {
    const answer = comparable(newest.fingerprint, query.fingerprint)
    return { kind: 'incomparable', reason: answer.comparable ? '' : answer.reason, newest }
  }
  const found = (record: MeasurementRecord, distance: number | null, note: string | null): Reference => ({
    kind: 'record',
    record,
    distance,
    note,
    comparableRecords: usable.length
  })
  if (query.wantedSha === null) {
    return found(newestUsable, null, 'the newest record: the commit to compare with could not be found out')
  }
  const own = usable.findLast((record) => record.sha === query.wantedSha)
  if (own !== undefined) return found(own, 0, null)
  try {
    const nearest = await nearestAncestor(query.git, query.wantedSha, usable)
    if (nearest !== null)
      return found(nearest.record, nearest.distance, distanceNote(nearest.distance, query.wantedSha))
    const hidden = await hiddenBecause(query.git, query.wantedSha)
    if (hidden !== null) return found(newestUsable, null, `the newest record: ${hidden}`)
  } catch (thrown) {
    return found(newestUsable, null, `the newest record: git could not be asked (${errorMessage(thrown)})`)
  }
  return {
    kind: 'none',
    reason:
      `none of the ${usable.length} records is of ${short(query.wantedSha)} or of a commit before it ` +
      `(the newest is of ${short(newestUsable.sha)}); bring the branch up to date with its base to compare it`
  }
}

interface Nearest {
  readonly record: MeasurementRecord
  readonly distance: number
}

async function nearestAncestor(
  git: Git,
  wantedSha: string,
  records: readonly MeasurementRecord[]
): Promise<Nearest | null> {
  if (!(await git.commitExists(wantedSha))) return null
  const line = await git.firstParents(wantedSha, MAX_FIRST_PARENTS)
  for (const [distance, sha] of line.entries()) {
    const record = records.findLast((candidate) => candidate.sha === sha)
    if (record !== undefined) return { record, distance }
  }
  let nearest: Nearest | null = null
  for (const sha of new Set(records.map((record) => record.sha))) {
    const distance = (await git.commitExists(sha)) ? await git.distance(sha, wantedSha) : null
    const record = records.findLast((candidate) => candidate.sha === sha)
    if (distance !== null && record !== undefined && (nearest === null || distance < nearest.distance)) {
      nearest = { record, distance }
    }
  }
  return nearest
}

/** Null when the whole history is there, so that "no ancestor" is the truth. */
async function hiddenBecause(git: Git, wantedSha: string): Promise<string | null> {
  if (await git.isShallow())
    return 'the clone is shallow and hides which commit comes before which (`fetch-depth: 0` shows it)'
  return (await git.commitExists(wantedSha)) ? null : `the commit ${short(wantedSha)} is not in this clone`
}

function distanceNote(distance: number, wantedSha: string): string {
  return `${distance} ${distance === 1 ? 'commit' : 'commits'} before ${short(wantedSha)}, which was not measured`
}

function short(sha: string): string {
  return sha.slice(0, 7)
}
