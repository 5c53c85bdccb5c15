import { studentQuantile } from './distributions.js'
import { logs, mean, standardDeviation } from './estimators.js'
import type { Change } from './verdict.js'

/** What is shown beside an estimate; decisions that look more than once use their own, stricter level. */
export const SHOWN_CONFIDENCE = 0.95

/** An estimate of log(head / reference) with its standard error. */
export interface LogRatio {
  readonly estimate: number
  readonly standardError: number
  readonly degreesOfFreedom: number
  /** Spread of one process around its arm's centre, in log units. */
  readonly spread: number
}

/**
 * Two independent arms with a common spread, as in Student's two-sample t. The common spread is wanted: with three
 * processes an arm, a variance of its own for each would be worth two degrees of freedom.
 */
export function independentLogRatio(head: readonly number[], reference: readonly number[]): LogRatio {
  const headLogs = logs(head)
  const referenceLogs = logs(reference)
  const degreesOfFreedom = head.length + reference.length - 2
  const squares =
    (head.length - 1) * standardDeviation(headLogs) ** 2 +
    (reference.length - 1) * standardDeviation(referenceLogs) ** 2
  const spread = degreesOfFreedom > 0 ? Math.sqrt(squares / degreesOfFreedom) : 0
  return {
    estimate: mean(headLogs) - mean(referenceLogs),
    standardError: spread * Math.sqrt(1 / head.length + 1 / reference.length),
    degreesOfFreedom,
    spread
  }
}

/** Relative change with Student's t interval; no interval where there are no degrees of freedom. */
export function changeOf(ratio: LogRatio, confidence = SHOWN_CONFIDENCE): Change {
  if (ratio.degreesOfFreedom < 1) {
    return { estimate: Math.expm1(ratio.estimate), low: null, high: null, confidence: null }
  }
  const halfWidth = studentQuantile((1 + confidence) / 2, ratio.degreesOfFreedom) * ratio.standardError
  return {
    estimate: Math.expm1(ratio.estimate),
    low: Math.expm1(ratio.estimate - halfWidth),
    high: Math.expm1(ratio.estimate + halfWidth),
    confidence
  }
}

/** Two single numbers: a change without an interval. */
export function plainChange(head: number, reference: number): Change | null {
  return reference > 0 ? { estimate: head / reference - 1, low: null, high: null, confidence: null } : null
}
