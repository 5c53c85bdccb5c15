import type { MeasurementRecord } from '../baseline/record.js'
import { changePoints } from '../judge/change-points.js'
import { deviceTimeMs, wallTimeMs } from '../judge/estimators.js'
import { segmentsOf } from '../judge/segments.js'
import type { JudgedRun } from '../judge/verdict.js'
import type { Arm } from '../measure/result.js'
import { formatSignedPercent } from '../format.js'
import { medianOf } from './measured.js'
import type { BenchmarkTrend, TrendPoint } from './report.js'

export interface TrendSource {
  /** The ring, oldest first. */
  readonly history: readonly MeasurementRecord[]
  readonly run: JudgedRun
  /** Arms of this run; only those of side `head` are used. */
  readonly arms: readonly Arm[]
  readonly head: { readonly sha: string; readonly measuredAt: string }
}

/** The last records and head as points, for every compiled variant that history knows. */
export function trendsOf({ history, run, arms, head }: TrendSource): readonly BenchmarkTrend[] {
  const changes = changesByRecord(history)
  return run.benchmarks.flatMap(({ id, variants }) =>
    variants.flatMap(({ variant: { name } }) => {
      const past = history.flatMap((record) => {
        const arm = record.arms.find((candidate) => candidate.benchmark === id && candidate.variant === name)
        if (arm === undefined) return []
        return [point(arm, record, changes.get(record) ?? [])]
      })
      const now = arms.find((arm) => arm.benchmark === id && arm.variant === name && arm.side === 'head')
      const points = withLevels([...past, ...(now === undefined ? [] : [point(now, head, ['this run'])])])
      return past.length === 0 || points.length < 2 ? [] : [{ benchmark: id, variant: name, points }]
    })
  )
}

function point(arm: Arm, { sha, measuredAt }: TrendSource['head'], marks: readonly string[]): TrendPoint {
  return { sha, measuredAt, deviceTimeMs: medianOf(arm, deviceTimeMs), wallTimeMs: medianOf(arm, wallTimeMs), marks }
}

/** What the judge cuts the history at: versions and settings that changed, slowdowns that were accepted. */
function changesByRecord(history: readonly MeasurementRecord[]): ReadonlyMap<MeasurementRecord, readonly string[]> {
  const starts = segmentsOf(history).flatMap(({ records, changes }) => {
    const first = records[0]
    return first === undefined || changes.length === 0 ? [] : [[first, changes] as const]
  })
  return new Map(starts)
}

/** Marks the records at which the device time went to another level and stayed there. */
function withLevels(points: readonly TrendPoint[]): readonly TrendPoint[] {
  const timed = points.filter((candidate) => candidate.deviceTimeMs !== null && candidate.deviceTimeMs > 0)
  const starts = new Set(changePoints(timed.map((candidate) => Math.log(candidate.deviceTimeMs ?? 1))))
  const before = new Map(timed.map((candidate, index) => [candidate, starts.has(index) ? timed[index - 1] : undefined]))
  return points.map((candidate) => {
    const previous = before.get(candidate)?.deviceTimeMs
    if (previous == null || candidate.deviceTimeMs === null) return candidate
    return {
      ...candidate,
      marks: [...candidate.marks, `device time ${formatSignedPercent(candidate.deviceTimeMs / previous - 1)}`]
    }
  })
}
