import type { MeasurementRecord } from '../baseline/record.js'
import type { Arm } from '../measure/result.js'
import { changePoints } from './change-points.js'
import { geometricMean, median, samplesOf, type ProcessEstimator } from './estimators.js'
import type { LogRatio } from './intervals.js'
import { segmentsOf } from './segments.js'

/** How far apart two runs of unchanged code lie, in log units, and from what that is known. */
export interface NoiseModel {
  /** Standard deviation of the difference between two runs. */
  readonly spread: number
  /** Pairs of neighbouring records that it rests on; 0 means this run's own processes alone. */
  readonly neighbours: number
  /** What is known about the spread itself. */
  readonly degreesOfFreedom: number
  /** Where the default branch stands, from several records; null with too few of them. */
  readonly level: Level | null
  /** Log of the metric in the fastest comparable record; null without records. */
  readonly fastest: number | null
}

/** One record may have met a slow machine; the median of those since the last change of level has not. */
export interface Level {
  /** Log of the metric. */
  readonly log: number
  readonly records: number
}

const MIN_LEVEL_RECORDS = 5

/** The median of |N(0, 1)|: makes a median of absolute differences estimate their standard deviation. */
const MEDIAN_OF_ABSOLUTE_NORMAL = 0.6745

export interface HistoryQuery {
  readonly history: readonly MeasurementRecord[]
  readonly benchmark: string
  readonly variant: string
  readonly estimator: ProcessEstimator
}

/**
 * Starts from this run's own spread and moves towards the history's as it grows: the update of a variance with a
 * conjugate prior (scaled inverse chi-squared; Gelman et al., Bayesian Data Analysis, section 2.6), each side weighing its
 * degrees of freedom. Neighbours are compared rather than all records with their mean, so that a real change of the code
 * in between counts once and a median can ignore it.
 */
export function noiseModel(own: Pick<LogRatio, 'spread' | 'degreesOfFreedom'>, query: HistoryQuery): NoiseModel {
  const series = seriesBySegment(query)
  // Never across an upgrade or another card: that difference is no noise.
  const differences = series.flatMap((values) =>
    values.slice(1).map((value, index) => value - (values[index] ?? value))
  )
  const neighbours = differences.length
  const latest = series.at(-1) ?? []
  const known = { level: levelOf(latest), fastest: latest.length === 0 ? null : Math.min(...latest) }
  if (neighbours === 0) return { spread: own.spread, neighbours, degreesOfFreedom: own.degreesOfFreedom, ...known }
  const historic = median(differences.map(Math.abs)) / MEDIAN_OF_ABSOLUTE_NORMAL
  const degreesOfFreedom = own.degreesOfFreedom + neighbours
  const variance = (own.degreesOfFreedom * own.spread ** 2 + neighbours * historic ** 2) / degreesOfFreedom
  return { spread: Math.sqrt(variance), neighbours, degreesOfFreedom, ...known }
}

function levelOf(values: readonly number[]): Level | null {
  const since = values.slice(changePoints(values).at(-1) ?? 0)
  return since.length < MIN_LEVEL_RECORDS ? null : { log: median(since), records: since.length }
}

/** Log estimates, oldest first, one list a segment. */
function seriesBySegment({ history, benchmark, variant, estimator }: HistoryQuery): readonly (readonly number[])[] {
  return segmentsOf(history).map(({ records }) =>
    records
      .map((record) => armOf(record, benchmark, variant))
      .map((arm) => (arm === null ? [] : samplesOf(arm, estimator)))
      .filter((samples) => samples.length > 0)
      .map((samples) => Math.log(geometricMean(samples)))
  )
}

export function armOf(record: MeasurementRecord, benchmark: string, variant: string): Arm | null {
  return record.arms.find((arm) => arm.benchmark === benchmark && arm.variant === variant) ?? null
}
