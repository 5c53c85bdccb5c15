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

/**
 * The records that were measured as this one is, oldest first, whatever other runners measured in between: two runners that
 * take turns are two groups, and neither breaks the other off. Without a fingerprint the newest record stands in.
 */
export function groupOf(
  history: readonly MeasurementRecord[],
  fingerprint: Fingerprint | null
): readonly MeasurementRecord[] {
  const wanted = fingerprint ?? history.at(-1)?.fingerprint
  return wanted === undefined ? [] : history.filter((record) => isAlike(record.fingerprint, wanted))
}

/** The history by fingerprint, each group oldest first. */
export function groupsOf(history: readonly MeasurementRecord[]): readonly (readonly MeasurementRecord[])[] {
  const groups: MeasurementRecord[][] = []
  for (const record of history) {
    const group = groups.find(([first]) => first !== undefined && isAlike(first.fingerprint, record.fingerprint))
    if (group === undefined) groups.push([record])
    else group.push(record)
  }
  return groups
}

/** The history since the last slowdown that was accepted: it moved the numbers of every machine, and was meant to. */
export function sinceAccepted(history: readonly MeasurementRecord[]): readonly MeasurementRecord[] {
  return history.slice(
    Math.max(
      0,
      history.findLastIndex(({ accepted }) => accepted !== null)
    )
  )
}

function isAlike(a: Fingerprint, b: Fingerprint): boolean {
  return a === b || fingerprintChanges(a, b).length === 0
}

/** For display: cuts the history wherever something changed that moves the numbers by itself. An accepted slowdown cuts it too. */
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
