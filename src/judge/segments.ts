import type { MeasurementRecord } from '../baseline/record.js'
import type { Fingerprint } from '../measure/result.js'

/** Records that were measured with the same software on the same kind of machine, oldest first. */
export interface Segment {
  readonly records: readonly MeasurementRecord[]
  /** What changed against the segment before, e.g. `torch 2.10.0 -> 2.11.0`; empty for the first. */
  readonly changes: readonly string[]
}

const FIELDS = [
  ['GPU', 'gpuName'],
  ['number of GPUs', 'gpuCount'],
  ['power limit', 'gpuPowerLimitWatts'],
  ['MIG', 'mig'],
  ['CPU', 'cpuName'],
  ['CPU cores', 'cpuCount'],
  ['driver', 'driver'],
  ['CUDA', 'cuda'],
  ['torch', 'torch'],
  ['triton', 'triton'],
  ['Python', 'python']
] as const

/** Cuts the history wherever something changed that moves the numbers by itself. An accepted slowdown cuts it too. */
export function segmentsOf(history: readonly MeasurementRecord[]): readonly Segment[] {
  const segments: { records: MeasurementRecord[]; changes: readonly string[] }[] = []
  let previous: MeasurementRecord | undefined
  for (const record of history) {
    const changes = previous === undefined ? [] : changesBetween(previous, record)
    const current = segments.at(-1)
    if (current === undefined || changes.length > 0) segments.push({ records: [record], changes })
    else current.records.push(record)
    previous = record
  }
  return segments
}

function changesBetween(before: MeasurementRecord, after: MeasurementRecord): string[] {
  const accepted = after.accepted === null ? [] : [`accepted: ${after.accepted}`]
  return [...fingerprintChanges(before.fingerprint, after.fingerprint), ...accepted]
}

function fingerprintChanges(before: Fingerprint, after: Fingerprint): string[] {
  const fields = FIELDS.filter(([, field]) => before[field] !== after[field]).map(([name, field]) =>
    arrow(name, before[field], after[field])
  )
  const names = [...new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])].sort()
  const settings = names
    .filter((name) => before.settings[name] !== after.settings[name])
    .map((name) => arrow(name, before.settings[name] ?? null, after.settings[name] ?? null))
  return [...fields, ...settings]
}

function arrow(name: string, before: string | number | null, after: string | number | null): string {
  return `${name} ${before ?? 'unset'} -> ${after ?? 'unset'}`
}
