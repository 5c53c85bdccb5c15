import type { MeasurementRecord } from '../baseline/record.js'
import { changePoints } from '../judge/change-points.js'
import { deviceTimeMs, wallTimeMs } from '../judge/estimators.js'
import { segmentsOf } from '../judge/segments.js'
import type { JudgedRun, Verdict } from '../judge/verdict.js'
import type { Arm, Fingerprint } from '../measure/result.js'
import { formatSignedPercent } from '../format.js'
import { medianOf } from './measured.js'
import type { BenchmarkTrend, TrendPoint } from './report.js'
import { VERDICT_WORDS } from './words.js'

export interface TrendSource {
  /** The ring, oldest first. */
  readonly history: readonly MeasurementRecord[]
  readonly run: JudgedRun
  /** Arms of this run; only those of side `head` are used. */
  readonly arms: readonly Arm[]
  readonly head: { readonly sha: string; readonly measuredAt: string; readonly fingerprint: Fingerprint | null }
}

/** The last records and head as points, for every compiled variant that history knows. */
export function trendsOf({ history, run, arms, head }: TrendSource): readonly BenchmarkTrend[] {
  const changes = changesByRecord(history, head)
  return run.benchmarks.flatMap(({ id, variants }) =>
    variants.flatMap(({ variant: { name }, verdict }) => {
      const past = history.flatMap((record) => {
        const arm = record.arms.find((candidate) => candidate.benchmark === id && candidate.variant === name)
        if (arm === undefined) return []
        return [point(arm, record, changes.get(record) ?? [])]
      })
      const now = arms.find((arm) => arm.benchmark === id && arm.variant === name && arm.side === 'head')
      const last = now === undefined ? [] : [marked(point(now, head, changes.get(head) ?? []), headMarks(verdict))]
      const points = withLevels([...past, ...last])
      return past.length === 0 || points.length < 2 ? [] : [{ benchmark: id, variant: name, points }]
    })
  )
}

type Measured = Pick<TrendSource['head'], 'sha' | 'measuredAt'>

/** `changes`: what makes it another segment than the point before. */
function point(arm: Arm, { sha, measuredAt }: Measured, changes: readonly string[]): TrendPoint {
  const times = { deviceTimeMs: medianOf(arm, deviceTimeMs), wallTimeMs: medianOf(arm, wallTimeMs) }
  return { sha, measuredAt, ...times, marks: changes, ...(changes.length === 0 ? {} : { startsSegment: true }) }
}

function marked(candidate: TrendPoint, marks: readonly string[]): TrendPoint {
  return { ...candidate, marks: [...candidate.marks, ...marks] }
}

function headMarks(verdict: Verdict): readonly string[] {
  return verdict === 'pass' ? ['this run'] : ['this run', VERDICT_WORDS[verdict].toLowerCase()]
}

/** What the judge cuts the history at: versions and settings that changed, slowdowns that were accepted. */
function changesByRecord(
  history: readonly MeasurementRecord[],
  head: TrendSource['head']
): ReadonlyMap<Measured, readonly string[]> {
  const newest = history.at(-1)
  const now =
    newest === undefined || head.fingerprint === null
      ? []
      : [{ ...newest, ...head, fingerprint: head.fingerprint, accepted: null }]
  const starts = segmentsOf([...history, ...now]).flatMap(({ records, changes }) => {
    const first = records[0]
    if (first === undefined || changes.length === 0) return []
    return [[first === now[0] ? head : first, changes] as const]
  })
  return new Map<Measured, readonly string[]>(starts)
}

/** Marks the records at which the device time went to another level and stayed there. */
function withLevels(points: readonly TrendPoint[]): readonly TrendPoint[] {
  const timed = points.filter((candidate) => candidate.deviceTimeMs !== null && candidate.deviceTimeMs > 0)
  const starts = new Set(changePoints(timed.map((candidate) => Math.log(candidate.deviceTimeMs ?? 1))))
  const before = new Map(timed.map((candidate, index) => [candidate, starts.has(index) ? timed[index - 1] : undefined]))
  return points.map((candidate) => {
    const previous = before.get(candidate)?.deviceTimeMs
    if (previous == null || candidate.deviceTimeMs === null) return candidate
    return marked(candidate, [`device time ${formatSignedPercent(candidate.deviceTimeMs / previous - 1)}`])
  })
}
