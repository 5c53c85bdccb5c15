import type { MeasurementRecord } from '../baseline/record.js'
import type { Benchmark } from '../inputs.js'
import { formatPercent, formatPlural, formatSignedPercent } from '../format.js'
import { changePoints, MIN_SEGMENT } from './change-points.js'
import { geometricMean, median, samplesOf } from './estimators.js'
import { METRIC_NAMES } from './metric.js'
import { armOf } from './noise-model.js'
import { segmentsOf } from './segments.js'
import { estimatorOf, type TimeMetric } from './time-clock.js'

/** So far back, in records: about a week and a month of a busy branch. */
const LOOK_BACKS = [7, 30] as const

export interface LevelChange {
  /** First record of the new level. */
  readonly sha: string
  readonly measuredAt: string
  /** Relative change against the level before. */
  readonly change: number
}

export interface Since {
  readonly records: number
  readonly sha: string
  readonly change: number
}

/** What happened to one metric of the default branch over the records that are comparable with the newest one. */
export interface Trend {
  readonly benchmark: string
  readonly variant: string
  readonly metric: TimeMetric
  readonly changePoints: readonly LevelChange[]
  readonly since: readonly Since[]
  /** One sentence when it crept beyond its limit in steps that each stayed below it; null otherwise. */
  readonly creep: string | null
}

export interface TrendQuery {
  /** The ring, oldest first. */
  readonly history: readonly MeasurementRecord[]
  readonly benchmarks: readonly Benchmark[]
}

interface Point {
  readonly sha: string
  readonly measuredAt: string
  readonly log: number
}

/** Trends of device time, or of wall time where there is none, for every compiled variant. Pure reporting: judges nothing. */
export function findTrends({ history, benchmarks }: TrendQuery): readonly Trend[] {
  const records = segmentsOf(history).at(-1)?.records ?? []
  return benchmarks.flatMap((benchmark) =>
    benchmark.variants
      .filter(({ kind }) => kind === 'compiled')
      .flatMap(({ name }) => {
        const limit = benchmark.limits.maxSlowdown
        const subject = { benchmark: benchmark.id, variant: name }
        const device = pointsOf(records, { ...subject, metric: 'device-time' })
        if (device.length > 0) return [trendOf(device, { ...subject, metric: 'device-time' }, limit)]
        const wall = pointsOf(records, { ...subject, metric: 'wall-time' })
        return wall.length === 0 ? [] : [trendOf(wall, { ...subject, metric: 'wall-time' }, limit)]
      })
  )
}

type Subject = Pick<Trend, 'benchmark' | 'variant' | 'metric'>

function pointsOf(records: readonly MeasurementRecord[], { benchmark, variant, metric }: Subject): readonly Point[] {
  return records.flatMap((record) => {
    const arm = armOf(record, benchmark, variant)
    const samples = arm === null ? [] : samplesOf(arm, estimatorOf(metric))
    return samples.length === 0
      ? []
      : [{ sha: record.sha, measuredAt: record.measuredAt, log: Math.log(geometricMean(samples)) }]
  })
}

function trendOf(points: readonly Point[], subject: Subject, limit: number): Trend {
  const levels = levelChanges(points)
  const since = LOOK_BACKS.flatMap((records) => sinceOf(points, records))
  return { ...subject, changePoints: levels, since, creep: creepSentence({ since, levels, subject, limit }) }
}

function levelChanges(points: readonly Point[]): readonly LevelChange[] {
  const starts = changePoints(points.map(({ log }) => log))
  return starts.flatMap((start, index) => {
    const point = points[start]
    const before = points.slice(starts[index - 1] ?? 0, start)
    const after = points.slice(start, starts[index + 1])
    return point === undefined
      ? []
      : [{ sha: point.sha, measuredAt: point.measuredAt, change: Math.expm1(level(after) - level(before)) }]
  })
}

function level(points: readonly Point[]): number {
  return median(points.map(({ log }) => log))
}

/** Medians of a few records at both ends, so that one restless run does not make a trend. */
function sinceOf(points: readonly Point[], records: number): readonly Since[] {
  const start = points.length - records - 1
  const then = points[start]
  if (then === undefined || records < 2 * MIN_SEGMENT) return []
  const change = Math.expm1(level(points.slice(-MIN_SEGMENT)) - level(points.slice(start, start + MIN_SEGMENT)))
  return [{ records, sha: then.sha, change }]
}

interface CreepQuestion {
  readonly since: readonly Since[]
  readonly levels: readonly LevelChange[]
  readonly subject: Subject
  readonly limit: number
}

function creepSentence({ since, levels, subject, limit }: CreepQuestion): string | null {
  const crept = since.filter(({ change }) => change > limit).sort((a, b) => b.change - a.change)[0]
  // One step over the limit was a regression of its own, and was told when it came.
  if (crept === undefined || levels.some(({ change }) => change > limit)) return null
  return (
    `${METRIC_NAMES[subject.metric]} of the default branch crept ${formatSignedPercent(crept.change)} over the last ` +
    `${formatPlural(crept.records, 'record')} (since ${crept.sha.slice(0, 7)}), though no single change exceeded the limit of ${formatPercent(limit)}`
  )
}
