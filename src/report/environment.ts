import { formatBytes } from '../format.js'
import type { Fingerprint } from '../measure/result.js'
import { codeSpan, cut, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { page, table } from './markdown.js'
import type { Report } from './report.js'

const MAX_SETTINGS = 40

/** The machine and its software by name; what is unknown is left out. */
export function environmentRows(fingerprint: Fingerprint): (readonly [string, string])[] {
  const gpu =
    fingerprint.gpuName === null
      ? null
      : `${fingerprint.gpuCount} x ${fingerprint.gpuName}${fingerprint.mig === null ? '' : `, MIG ${fingerprint.mig}`}`
  const rows: (readonly [string, string | null])[] = [
    ['GPU', gpu],
    ['GPU memory', fingerprint.gpuMemoryBytes === null ? null : formatBytes(fingerprint.gpuMemoryBytes)],
    ['Power limit', fingerprint.gpuPowerLimitWatts === null ? null : `${Math.round(fingerprint.gpuPowerLimitWatts)} W`],
    ['Compute capability', fingerprint.computeCapability],
    ['CPU', fingerprint.cpuName === null ? null : `${fingerprint.cpuName}, ${fingerprint.cpuCount} cores`],
    ['torch', fingerprint.torch],
    ['triton', fingerprint.triton],
    ['CUDA', fingerprint.cuda],
    ['Driver', fingerprint.driver],
    ['Python', fingerprint.python],
    ['System', fingerprint.os],
    ...Object.entries(fingerprint.settings).slice(0, MAX_SETTINGS)
  ]
  return rows.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
}

/** What differs between the two measurements, and whether it explains or forbids the comparison. */
export function environmentDiff(report: Report): Markdown | null {
  if (report.environmentChanges.length === 0) return null
  const cell = (value: string | null) => (value === null ? safe`–` : codeSpan(cut(value, 120)))
  return table(
    [safe`Changed`, safe`Base`, safe`Head`, safe`Effect`],
    report.environmentChanges
      .slice(0, MAX_SETTINGS)
      .map((change) => [
        safe`${cut(change.name, 80)}`,
        cell(change.reference),
        cell(change.head),
        change.breaksComparison ? safe`**not comparable**` : safe`may explain a difference`
      ])
  )
}

export function environmentSection(report: Report): Markdown | null {
  const { fingerprint } = report
  const rows = fingerprint === null ? [] : environmentRows(fingerprint)
  if (rows.length === 0 && report.environmentChanges.length === 0) return null
  const compared = report.comparison.reference.kind === 'record' || report.comparison.reference.kind === 'commit'
  const same = compared ? safe`Same machine and versions as the base.` : null
  return page([
    environmentDiff(report) ?? same,
    rows.length === 0
      ? null
      : table(
          [safe`Head`, safe` `],
          rows.map(([name, value]) => [safe`${cut(name, 80)}`, safe`${cut(value, 120)}`])
        )
  ])
}
