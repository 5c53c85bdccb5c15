import * as v from 'valibot'
import { errorMessage } from '../errors.js'
import { trimArmKernels } from './kernel-trim.js'
import { MAX_RING_BYTES, RING_SCHEMA_VERSION, RingSchema, type MeasurementRecord, type Ring } from './record.js'

export type DecodedRing =
  | { readonly kind: 'ring'; readonly ring: Ring }
  /** Not JSON, not a ring, or too large. */
  | { readonly kind: 'damaged'; readonly reason: string }
  /** A ring of another release: nothing is wrong with it. */
  | { readonly kind: 'other-schema'; readonly reason: string; readonly schemaVersion: number }

export interface EncodedRing {
  readonly bytes: Uint8Array
  /** What is in `bytes`; less than was asked for when it did not fit. */
  readonly ring: Ring
  readonly droppedRecords: number
}

/** Kernel rows that an old record keeps once space is short; the newest record keeps all of its own. */
const SCARCE_KERNELS = 15

/** Reads bytes that anybody could have written. Never throws. */
export function decodeRing(bytes: Uint8Array, maxBytes: number = MAX_RING_BYTES): DecodedRing {
  if (bytes.byteLength > maxBytes) {
    return { kind: 'damaged', reason: `it has ${bytes.byteLength} bytes, ${maxBytes} are the limit` }
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (thrown) {
    return { kind: 'damaged', reason: `it is not JSON (${errorMessage(thrown).slice(0, 200)})` }
  }
  const version = v.safeParse(v.object({ schemaVersion: v.pipe(v.number(), v.integer()) }), parsed)
  if (!version.success) return { kind: 'damaged', reason: 'it has no schema version' }
  const { schemaVersion } = version.output
  if (schemaVersion !== RING_SCHEMA_VERSION) {
    const age = schemaVersion > RING_SCHEMA_VERSION ? 'a newer' : 'an older'
    return {
      kind: 'other-schema',
      reason: `it was written by ${age} release (schema ${schemaVersion}, this one reads ${RING_SCHEMA_VERSION})`,
      schemaVersion
    }
  }
  const checked = v.safeParse(RingSchema, parsed, { abortEarly: true })
  if (checked.success) return { kind: 'ring', ring: checked.output }
  const issue = checked.issues[0]
  return { kind: 'damaged', reason: `${v.getDotPath(issue) ?? 'its root'}: ${issue.message.slice(0, 200)}` }
}

/**
 * Writes at most `maxBytes`: first old records lose the tail of their kernel tables, then the oldest records go.
 * Throws when the newest record alone does not fit.
 */
export function encodeRing(ring: Ring, maxBytes: number = MAX_RING_BYTES): EncodedRing {
  const envelopeBytes = jsonBytes({ ...ring, records: [] })
  let entries = ring.records.map(measured)
  if (!fits(entries, envelopeBytes, maxBytes)) {
    entries = entries.map((entry, position) =>
      position === entries.length - 1 ? entry : measured(withFewerKernels(entry.record))
    )
  }
  while (entries.length > 1 && !fits(entries, envelopeBytes, maxBytes)) entries = entries.slice(1)
  if (!fits(entries, envelopeBytes, maxBytes)) {
    throw new Error(`one record takes ${entries[0]?.bytes} bytes, a baseline may have ${maxBytes}`)
  }
  const kept: Ring = { ...ring, records: entries.map((entry) => entry.record) }
  return {
    bytes: Buffer.from(JSON.stringify(kept)),
    ring: kept,
    droppedRecords: ring.records.length - entries.length
  }
}

interface MeasuredRecord {
  readonly record: MeasurementRecord
  readonly bytes: number
}

function measured(record: MeasurementRecord): MeasuredRecord {
  return { record, bytes: jsonBytes(record) }
}

function jsonBytes(value: object): number {
  return Buffer.byteLength(JSON.stringify(value))
}

function fits(entries: readonly MeasuredRecord[], envelopeBytes: number, maxBytes: number): boolean {
  const commas = Math.max(0, entries.length - 1)
  return envelopeBytes + commas + entries.reduce((sum, entry) => sum + entry.bytes, 0) <= maxBytes
}

function withFewerKernels(record: MeasurementRecord): MeasurementRecord {
  return { ...record, arms: record.arms.map((arm) => trimArmKernels(arm, SCARCE_KERNELS)) }
}
