import type { Fingerprint } from '../measure/result.js'
import { MAX_RECORDS, RING_SCHEMA_VERSION, type MeasurementRecord, type Ring } from './record.js'

/** Records between two changes of what moves timing; only within one may their spread be called noise. */
export interface Segment {
  /** What changed before its first record, e.g. `torch 2.11.0 -> 2.12.0`; empty for the first segment. */
  readonly startedBy: readonly string[]
  /** Oldest first. */
  readonly records: readonly MeasurementRecord[]
}

export function emptyRing(commentKey: string): Ring {
  return { schemaVersion: RING_SCHEMA_VERSION, commentKey, records: [] }
}

/** The newest goes last. A record of the same commit and run (another attempt) is replaced, not doubled. */
export function appendRecord(ring: Ring, record: MeasurementRecord): Ring {
  const others = ring.records.filter((known) => !sameMeasurement(known, record))
  return { ...ring, records: [...others, record].slice(-MAX_RECORDS) }
}

/** Both rings' records by time; where both have one, `ours` wins. For stores with more than one writer. */
export function mergeRings(theirs: Ring, ours: Ring): Ring {
  const added = theirs.records.filter((record) => !ours.records.some((known) => sameMeasurement(known, record)))
  const records = [...added, ...ours.records].toSorted((a, b) => Date.parse(a.measuredAt) - Date.parse(b.measuredAt))
  return { ...ours, records: records.slice(-MAX_RECORDS) }
}

/** A ring without the records of other branches: what a pull request's run wrote is not a baseline. */
export function recordsOfRefs(ring: Ring, refs: readonly string[]): Ring {
  return { ...ring, records: ring.records.filter((record) => refs.includes(record.ref)) }
}

/** Splits the history where torch, the driver or the settings of the machine changed. */
export function segmentRecords(records: readonly MeasurementRecord[]): readonly Segment[] {
  const segments: { startedBy: readonly string[]; records: MeasurementRecord[] }[] = []
  for (const record of records) {
    const current = segments.at(-1)
    const previous = current?.records.at(-1)
    const changes = previous === undefined ? [] : changesOf(previous.fingerprint, record.fingerprint)
    if (current === undefined || changes.length > 0) segments.push({ startedBy: changes, records: [record] })
    else current.records.push(record)
  }
  return segments
}

const SEGMENT_FIELDS: readonly (readonly [Exclude<keyof Fingerprint, 'settings'>, string])[] = [
  ['torch', 'torch'],
  ['triton', 'triton'],
  ['cuda', 'CUDA'],
  ['driver', 'driver'],
  ['python', 'Python'],
  ['device', 'device'],
  ['gpuName', 'GPU'],
  ['gpuCount', 'GPUs'],
  ['gpuMemoryBytes', 'GPU memory (bytes)'],
  ['gpuPowerLimitWatts', 'power limit (W)'],
  ['mig', 'MIG']
]

function changesOf(before: Fingerprint, after: Fingerprint): string[] {
  const fields = SEGMENT_FIELDS.filter(([field]) => before[field] !== after[field]).map(([field, name]) =>
    change(name, before[field], after[field])
  )
  const names = [...new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])].sort()
  const settings = names
    .filter((name) => before.settings[name] !== after.settings[name])
    .map((name) => change(name, before.settings[name] ?? null, after.settings[name] ?? null))
  const cpu =
    before.device === 'cpu' && (before.cpuName !== after.cpuName || before.cpuCount !== after.cpuCount)
      ? [change('CPU', `${before.cpuName} x${before.cpuCount}`, `${after.cpuName} x${after.cpuCount}`)]
      : []
  return [...fields, ...cpu, ...settings]
}

function change(name: string, before: string | number | null, after: string | number | null): string {
  return `${name} ${before ?? 'not set'} -> ${after ?? 'not set'}`
}

function sameMeasurement(a: MeasurementRecord, b: MeasurementRecord): boolean {
  return a.sha === b.sha && a.runId === b.runId
}
