import { studentQuantile } from './distributions.js'
import { logs, samplesOf, standardDeviation } from './estimators.js'
import { SHOWN_CONFIDENCE } from './intervals.js'
import { pairsOn, estimatorOf, type TimeMetric } from './time-clock.js'
import type { Arm } from '../measure/result.js'

export interface Achieved {
  /** Processes of head that took part, or pairs of processes where base was measured beside it. */
  readonly samples: number
  /** Half-width of the interval, as a fraction; null for fewer than two samples. */
  readonly halfWidth: number | null
}

/** How precisely the judged time is known: the ratio where base is measured beside head, else head's own time. */
export function achievedPrecision(metric: TimeMetric, head: Arm, base: Arm | null): Achieved {
  const values =
    base === null
      ? logs(samplesOf(head, estimatorOf(metric)))
      : pairsOn(metric, head, base).map(({ logRatio }) => logRatio)
  return { samples: values.length, halfWidth: halfWidth(values) }
}

function halfWidth(logarithms: readonly number[]): number | null {
  const { length } = logarithms
  if (length < 2) return null
  const error = standardDeviation(logarithms) / Math.sqrt(length)
  return studentQuantile((1 + SHOWN_CONFIDENCE) / 2, length - 1) * error
}
