import type { MeasurementRecord } from '../baseline/record.js'
import type { Benchmark } from '../inputs.js'
import { formatPercent, formatPlural, formatSignedPercent } from '../format.js'
import { changePoints, MIN_SEGMENT } from './change-points.js'
import { geometricMean, median, samplesOf } from './estimators.js'
import { METRIC_NAMES } from './metric.js'
import { armOf, MEDIAN_OF_ABSOLUTE_NORMAL } from './noise-model.js'
import { groupOf } from './segments.js'
import { estimatorOf, type TimeMetric } from './time-clock.js'

/** So far back, in records: about a week and a month of a busy branch; as far as there are any where there are fewer. */
const LOOK_BACKS = [7, 30] as const

/** Fewer records between the two ends of a look back, and they would be the same. */
const MIN_LOOK_BACK = 2 * MIN_SEGMENT

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

/** `device time +0.4 % over 7 records, +1.2 % over 30 records`; null for a history too short to look back in. */
export function describeSince({ metric, since }: Pick<Trend, 'metric' | 'since'>): string | null {
  const parts = since.map(
    ({ records, change }) => `${formatSignedPercent(change)} over ${formatPlural(records, 'record')}`
  )
  return parts.length === 0 ? null : `${METRIC_NAMES[metric]} ${parts.join(', ')}`
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
  /** A slowdown that was meant. */
  readonly isAccepted: boolean
}

/** Trends of device time, or of wall time where there is none, for every compiled variant. Pure reporting: judges nothing. */
export function findTrends({ history, benchmarks }: TrendQuery): readonly Trend[] {
  const records = groupOf(history, null)
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
      : [
          {
            sha: record.sha,
            measuredAt: record.measuredAt,
            log: Math.log(geometricMean(samples)),
            isAccepted: record.accepted !== null
          }
        ]
  })
}

function trendOf(points: readonly Point[], subject: Subject, limit: number): Trend {
  const since = lookBacks(points).flatMap((records) => sinceOf(points, records))
  return { ...subject, changePoints: levelChanges(points), since, creep: creepSentence(points, subject, limit) }
}

/** As many as there are: seven, and thirty or all. */
function lookBacks({ length }: readonly Point[]): readonly number[] {
  const wanted = LOOK_BACKS.map((records) => Math.min(records, length - 1)).filter(
    (records) => records >= MIN_LOOK_BACK
  )
  return [...new Set(wanted)]
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
  if (then === undefined) return []
  const change = Math.expm1(level(points.slice(-MIN_SEGMENT)) - level(points.slice(start, start + MIN_SEGMENT)))
  return [{ records, sha: then.sha, change }]
}

/** A single step is one beyond this many standard deviations of the difference of two neighbours. */
const NOISE_MULTIPLE = 3

/** Standard deviation of the difference of two medians of three, in those of the difference of two values (normal noise). */
const MEDIANS_OF_THREE = 0.67

function creepSentence(points: readonly Point[], subject: Subject, limit: number): string | null {
  const noise = neighbourNoise(points)
  const small = withoutToldSteps(points, { limit, noise })
  const [crept] = lookBacks(points)
    .flatMap((records) => sinceOf(small, records))
    .filter(({ change }) => change > Math.max(limit, Math.expm1(NOISE_MULTIPLE * MEDIANS_OF_THREE * noise)))
    .sort((a, b) => b.change - a.change)
  if (crept === undefined) return null
  return (
    `${METRIC_NAMES[subject.metric]} of the default branch crept ${formatSignedPercent(crept.change)} over the last ` +
    `${formatPlural(crept.records, 'record')} (since ${crept.sha.slice(0, 7)}), in changes that each stayed below the limit of ${formatPercent(limit)}`
  )
}

/** Around the median step, so that a steady creep is not taken for noise. */
function neighbourNoise(points: readonly Point[]): number {
  const differences = points.slice(1).map(({ log }, index) => log - (points[index]?.log ?? log))
  const centre = median(differences)
  return median(differences.map((step) => Math.abs(step - centre))) / MEDIAN_OF_ABSOLUTE_NORMAL
}

/**
 * The series without the steps that were told when they came: those beyond the limit that lasted, be they up or down, and
 * those that were accepted. A single restless record is no step, and the medians at the ends do not see it.
 */
function withoutToldSteps(
  points: readonly Point[],
  { limit, noise }: { limit: number; noise: number }
): readonly Point[] {
  const smallest = Math.log1p(limit)
  const isTold = (step: number, index: number) => {
    const lasting =
      level(points.slice(index, index + MIN_SEGMENT)) - level(points.slice(Math.max(0, index - MIN_SEGMENT), index))
    const isLarge = Math.abs(step) > Math.max(smallest, NOISE_MULTIPLE * noise)
    return isLarge && Math.abs(lasting) > Math.max(smallest, NOISE_MULTIPLE * MEDIANS_OF_THREE * noise)
  }
  let told = 0
  return points.map((point, index) => {
    const step = point.log - (points[index - 1]?.log ?? point.log)
    if (index > 0 && (point.isAccepted || isTold(step, index))) told += step
    return { ...point, log: point.log - told }
  })
}
