import { decodeRing } from './codec.js'
import { RING_SCHEMA_VERSION, type Ring } from './record.js'
import { recordsOfRefs } from './ring.js'
import type { ReadBytes } from './ring-file.js'
import type { Remedy } from './store.js'

/** Full refs whose records are a baseline; `any` for a store that only its owner writes (a terminal's folder). */
export type AcceptedRefs = readonly string[] | 'any'

export type UsableRing =
  | { readonly kind: 'ring'; readonly ring: Ring }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unusable'; readonly reason: string; readonly remedy?: Remedy }

/** From the bytes of a store to a ring that may be judged against: sound, of this comment key, of a baseline branch. */
export function usableRing(read: ReadBytes, commentKey: string, acceptedRefs: AcceptedRefs): UsableRing {
  if (read.kind === 'missing') return read
  if (read.kind === 'refused')
    return { kind: 'unusable', reason: read.reason, ...(read.folder === true ? { remedy: 'remove' } : {}) }
  const decoded = decodeRing(read.bytes)
  if (decoded.kind !== 'ring') {
    const newer = decoded.kind === 'other-schema' && decoded.schemaVersion > RING_SCHEMA_VERSION
    return { kind: 'unusable', reason: decoded.reason, ...(newer ? { remedy: 'update' } : {}) }
  }
  const { ring } = decoded
  if (ring.commentKey !== commentKey) return { kind: 'unusable', reason: 'it belongs to another comment-key' }
  if (acceptedRefs === 'any') return { kind: 'ring', ring }
  const accepted = recordsOfRefs(ring, acceptedRefs)
  if (accepted.records.length > 0 || ring.records.length === 0) return { kind: 'ring', ring: accepted }
  const refs = [...new Set(ring.records.map((record) => record.ref))].slice(0, 3).join(', ')
  return {
    kind: 'unusable',
    reason: `its ${ring.records.length} records are of ${refs}, and only ${acceptedRefs.join(', ') || 'no branch'} may be a baseline`
  }
}
