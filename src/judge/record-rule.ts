import { changeOf, independentLogRatio } from './intervals.js'
import type { NoiseModel } from './noise-model.js'
import type { Change } from './verdict.js'

/** Fewer processes than this say nothing about their own spread. */
export const MIN_PROCESSES = 3

/** The change must exceed this many standard deviations: 0.13 % of normal noise does, upwards. */
const NOISE_MULTIPLE = 3

export interface RecordComparison {
  readonly change: Change
  /** The change that noise makes by itself: three times its spread, as a fraction. */
  readonly noise: number
  readonly standing: 'slower' | 'faster' | 'within-limit' | 'within-noise' | 'too-imprecise'
}

/**
 * Head's processes against those of a stored record, both at least `MIN_PROCESSES`. `within-noise`: beyond the limit, but
 * unchanged code differs as much. `too-imprecise`: within the limit, by a measurement that could not have seen it.
 */
export function compareWithRecord(
  samples: { readonly head: readonly number[]; readonly reference: readonly number[] },
  limit: number,
  model: (ownSpread: number) => NoiseModel
): RecordComparison {
  const ratio = independentLogRatio(samples.head, samples.reference)
  const change = changeOf(ratio)
  // A calm history does not make a restless run more precise than it was.
  const noiseLog = NOISE_MULTIPLE * Math.max(model(ratio.spread).spread, ratio.standardError)
  const noise = Math.expm1(noiseLog)
  const beyondNoise = Math.abs(ratio.estimate) > noiseLog
  if (change.estimate > limit) return { change, noise, standing: beyondNoise ? 'slower' : 'within-noise' }
  if (change.estimate < -limit && beyondNoise) return { change, noise, standing: 'faster' }
  // Half of the limit is also the precision that the measurement aims for.
  const halfWidth = ((change.high ?? Infinity) - (change.low ?? -Infinity)) / 2
  return { change, noise, standing: halfWidth <= limit / 2 ? 'within-limit' : 'too-imprecise' }
}
