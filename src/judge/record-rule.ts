import { studentQuantile } from './distributions.js'
import { logs, mean } from './estimators.js'
import { changeOf, independentLogRatio, type LogRatio } from './intervals.js'
import type { NoiseModel, Standing } from './noise-model.js'
import type { Change } from './verdict.js'

/** Fewer processes than this say nothing about their own spread. */
export const MIN_PROCESSES = 3

/** The change must exceed this many standard deviations: 0.13 % of normal noise does, upwards. */
export const NOISE_MULTIPLE = 3

/**
 * A pass is evidence: a slowdown of half as much again as the limit would have been seen, with 99 % confidence. On a
 * machine whose runs differ too much for that, only a side-by-side measurement can pass.
 */
const PASS_EXCLUDES = 1.5
const PASS_CONFIDENCE = 0.99

export interface RecordComparison {
  readonly change: Change
  /** The change that noise makes by itself: three times its spread, as a fraction. */
  readonly noise: number
  /** Against the median of the last records, where there are enough; a fraction. */
  readonly againstLevel: number | null
  /** So much faster than the record, and no faster than earlier ones: it may be the record that met a slow machine. */
  readonly doubtful: boolean
  readonly standing: 'slower' | 'faster' | 'within-limit' | 'within-noise' | 'above-level' | 'too-imprecise'
}

/**
 * Head's processes against those of a stored record, both at least `MIN_PROCESSES`. `within-noise`: beyond the limit, but
 * unchanged code differs as much. `above-level`: within the limit of this record, not of the branch as it mostly was.
 * `too-imprecise`: within the limit, by a measurement that could not have seen much more.
 */
export function compareWithRecord(
  samples: { readonly head: readonly number[]; readonly reference: readonly number[] },
  limit: number,
  model: (own: LogRatio) => NoiseModel & Standing
): RecordComparison {
  const ratio = independentLogRatio(samples.head, samples.reference)
  const change = changeOf(ratio)
  const { spread: modelled, degreesOfFreedom, level, fastest } = model(ratio)
  const head = mean(logs(samples.head))
  // A calm history does not make a restless run more precise than it was.
  const spread = Math.max(modelled, ratio.standardError)
  const noiseLog = NOISE_MULTIPLE * spread
  const beyondNoise = Math.abs(ratio.estimate) > noiseLog
  const found = (standing: RecordComparison['standing']): RecordComparison => ({
    change,
    noise: Math.expm1(noiseLog),
    againstLevel: level === null ? null : Math.expm1(head - level.log),
    doubtful: change.estimate < -limit && fastest !== null && head > fastest,
    standing
  })
  if (change.estimate > limit) return found(beyondNoise ? 'slower' : 'within-noise')
  const best = bestEstimate({ samples, ratio, spread, level })
  // Before any praise: a record that met a slow machine makes everything look faster.
  if (best.estimate > Math.log1p(limit)) return found('above-level')
  if (change.estimate < -limit && beyondNoise) return found('faster')
  const upper = best.estimate + studentQuantile(PASS_CONFIDENCE, degreesOfFreedom) * best.spread
  return found(upper <= Math.log1p(PASS_EXCLUDES * limit) ? 'within-limit' : 'too-imprecise')
}

interface Estimates {
  readonly samples: { readonly head: readonly number[] }
  readonly ratio: LogRatio
  readonly spread: number
  readonly level: Standing['level']
}

/** The level of many records is known better than one of them: the difference of two runs has twice the variance of one. */
function bestEstimate({ samples, ratio, spread, level }: Estimates): { estimate: number; spread: number } {
  if (level === null) return { estimate: ratio.estimate, spread }
  const single = Math.max(spread / Math.SQRT2, ratio.spread / Math.sqrt(samples.head.length))
  return { estimate: mean(logs(samples.head)) - level.log, spread: single * Math.sqrt(1 + 1 / level.records) }
}
