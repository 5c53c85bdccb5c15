import type { MeasurementRecord } from '../baseline/record.js'
import type { Arm, Fingerprint } from '../measure/result.js'
import { changePoints } from './change-points.js'
import { geometricMean, median, samplesOf, type ProcessEstimator } from './estimators.js'
import type { LogRatio } from './intervals.js'
import { groupOf, groupsOf, sinceAccepted } from './segments.js'

/** How far apart two runs of unchanged code lie, in log units, and from what that is known. */
export interface NoiseModel {
  /** Standard deviation of the difference between two runs. */
  readonly spread: number
  /** Pairs of neighbouring records that it rests on; 0 means this run's own processes alone. */
  readonly neighbours: number
  /** What is known about the spread itself. */
  readonly degreesOfFreedom: number
}

/** Where the default branch stands, measured as head was. */
export interface Standing {
  /** From several records; null with too few of them. */
  readonly level: Level | null
  /** Log of the metric in the fastest record; null without records. */
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
export const MEDIAN_OF_ABSOLUTE_NORMAL = 0.6745

export interface HistoryQuery {
  readonly history: readonly MeasurementRecord[]
  readonly benchmark: string
  readonly variant: string
  readonly estimator: ProcessEstimator
  /** Spread of two runs that is assumed until the history knows better; by default this run's own processes say it. */
  readonly assumedSpread?: number
}

/** So many neighbours know better than any assumption. */
const ASSUMPTION_WEIGHT = 5

/**
 * Starts from this run's own spread and moves towards the history's as it grows: the update of a variance with a
 * conjugate prior (scaled inverse chi-squared; Gelman et al., Bayesian Data Analysis, section 2.6), each side weighing its
 * degrees of freedom. Neighbours are compared rather than all records with their mean, so that a real change of the code
 * in between counts once and a median can ignore it.
 */
export function noiseModel(own: Pick<LogRatio, 'spread' | 'degreesOfFreedom'>, query: HistoryQuery): NoiseModel {
  // Never across an upgrade or another card: that difference is no noise.
  const differences = groupsOf(query.history).flatMap((records) => neighbourDifferences(records, query))
  const neighbours = differences.length
  const historic = neighbours === 0 ? 0 : median(differences.map(Math.abs)) / MEDIAN_OF_ABSOLUTE_NORMAL
  const assumed = query.assumedSpread === undefined ? 0 : Math.max(0, ASSUMPTION_WEIGHT - neighbours)
  const degreesOfFreedom = own.degreesOfFreedom + assumed + neighbours
  if (degreesOfFreedom === 0) return { spread: own.spread, neighbours, degreesOfFreedom }
  const squares =
    own.degreesOfFreedom * own.spread ** 2 + assumed * (query.assumedSpread ?? 0) ** 2 + neighbours * historic ** 2
  return { spread: Math.sqrt(squares / degreesOfFreedom), neighbours, degreesOfFreedom }
}

/** Records of other runners and other versions say nothing about where head should be. */
export function standingOf(query: HistoryQuery, fingerprint: Fingerprint | null): Standing {
  const records = groupOf(sinceAccepted(query.history), fingerprint)
  const latest = pointsOf(records, query).map(({ log }) => log)
  return { level: levelOf(latest), fastest: latest.length === 0 ? null : Math.min(...latest) }
}

function levelOf(values: readonly number[]): Level | null {
  const since = values.slice(changePoints(values).at(-1) ?? 0)
  return since.length < MIN_LEVEL_RECORDS ? null : { log: median(since), records: since.length }
}

interface Point {
  readonly log: number
  readonly isAccepted: boolean
}

/** How far each record lies from the one before; a slowdown that was accepted is no noise. */
function neighbourDifferences(records: readonly MeasurementRecord[], query: HistoryQuery): readonly number[] {
  const points = pointsOf(records, query)
  return points
    .slice(1)
    .flatMap(({ log, isAccepted }, index) => (isAccepted ? [] : [log - (points[index]?.log ?? log)]))
}

/** Log estimates of the records that have one. */
function pointsOf(
  records: readonly MeasurementRecord[],
  { benchmark, variant, estimator }: HistoryQuery
): readonly Point[] {
  return records.flatMap((record) => {
    const arm = armOf(record, benchmark, variant)
    const samples = arm === null ? [] : samplesOf(arm, estimator)
    const isAccepted = record.accepted !== null
    return samples.length === 0 ? [] : [{ log: Math.log(geometricMean(samples)), isAccepted }]
  })
}

export function armOf(record: MeasurementRecord, benchmark: string, variant: string): Arm | null {
  return record.arms.find((arm) => arm.benchmark === benchmark && arm.variant === variant) ?? null
}
