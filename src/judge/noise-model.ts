import type { MeasurementRecord } from '../baseline/record.js'
import type { Arm } from '../measure/result.js'
import { geometricMean, median, samplesOf, type ProcessEstimator } from './estimators.js'
import { segmentsOf } from './segments.js'

/** How far apart two runs of unchanged code lie, in log units, and from what that is known. */
export interface NoiseModel {
  /** Standard deviation of the difference between two runs. */
  readonly spread: number
  /** Pairs of neighbouring records that it rests on; 0 means this run's own processes alone. */
  readonly neighbours: number
}

/**
 * What this run's own spread weighs, in neighbouring records. The update is that of a variance with a conjugate prior
 * (scaled inverse chi-squared; Gelman et al., Bayesian Data Analysis, section 2.6).
 */
const OWN_WEIGHT = 4

/** The median of |N(0, 1)|: makes a median of absolute differences estimate their standard deviation. */
const MEDIAN_OF_ABSOLUTE_NORMAL = 0.6745

export interface HistoryQuery {
  readonly history: readonly MeasurementRecord[]
  readonly benchmark: string
  readonly variant: string
  readonly estimator: ProcessEstimator
}

/**
 * Starts from this run's own spread and moves towards the history's as it grows. Neighbours are compared rather than all
 * records with their mean, so that a real change of the code in between counts once and a median can ignore it.
 */
export function noiseModel(ownSpread: number, query: HistoryQuery): NoiseModel {
  const differences = neighbourDifferences(query)
  if (differences.length === 0) return { spread: ownSpread, neighbours: 0 }
  const historic = median(differences.map(Math.abs)) / MEDIAN_OF_ABSOLUTE_NORMAL
  const variance =
    (OWN_WEIGHT * ownSpread ** 2 + differences.length * historic ** 2) / (OWN_WEIGHT + differences.length)
  return { spread: Math.sqrt(variance), neighbours: differences.length }
}

/** Differences of log estimates between neighbouring records of one segment: never across an upgrade or another card. */
function neighbourDifferences({ history, benchmark, variant, estimator }: HistoryQuery): number[] {
  return segmentsOf(history).flatMap(({ records }) => {
    const values = records
      .map((record) => armOf(record, benchmark, variant))
      .map((arm) => (arm === null ? [] : samplesOf(arm, estimator)))
      .filter((samples) => samples.length > 0)
      .map((samples) => Math.log(geometricMean(samples)))
    return values.slice(1).map((value, index) => value - (values[index] ?? value))
  })
}

export function armOf(record: MeasurementRecord, benchmark: string, variant: string): Arm | null {
  return record.arms.find((arm) => arm.benchmark === benchmark && arm.variant === variant) ?? null
}
