import type { Arm } from '../measure/result.js'
import { studentQuantile } from './distributions.js'
import { samplesOf } from './estimators.js'
import type { VariantCase, VariantReference } from './input.js'
import { independentLogRatio, SHOWN_CONFIDENCE, type LogRatio } from './intervals.js'
import { MIN_PAIRS } from './looks.js'
import { pairedLogRatio } from './sequential.js'
import { sameGeneratedCode } from './structure.js'
import { estimatorOf, pairsOn, type TimeMetric } from './time-clock.js'
import type { JudgedMetric, SlowdownKind } from './verdict.js'

/** The share of the compiled slowdown that eager must show too before eager counts as slower as well. */
const SHARED_SHARE = 0.5

/** What each kind means for the reader; null has nothing to say. */
export function describeSlowdownKind(kind: SlowdownKind): string | null {
  switch (kind) {
    case 'step-does-more':
      return 'slower in eager and compiled alike: the step does more'
    case 'compiled-only':
      return 'only the compiled step got slower: look at what the compiler made of it'
    case 'machine':
      return 'everything moved, eager too, and the generated code is the same: it is the machine'
    case null:
      return null
  }
}

/**
 * Difference in differences with eager as the control (Card and Krueger 1994 made the name known): the compiled step's
 * log-ratio minus eager's, on the same clock. Null when nothing is slower or the intervals cannot tell.
 */
export function slowdownKindOf(subject: VariantCase, metrics: readonly JudgedMetric[]): SlowdownKind {
  const { reference, headEager } = subject
  const clock = slowClock(metrics)
  if (clock === null || reference.kind === 'absent' || headEager === null || reference.eager === null) return null
  const compiled = logRatio(clock, { head: subject.head, reference: reference.arm, kind: reference.kind })
  const eager = logRatio(clock, { head: headEager, reference: reference.eager, kind: reference.kind })
  if (compiled === null || eager === null) return null
  if (eager.estimate >= SHARED_SHARE * compiled.estimate && lowerBound(eager) > 0) {
    // Side by side both ran on the same machine at the same time: what moved is the code or its data.
    return reference.kind === 'record' && sameGeneratedCode(subject) === true ? 'machine' : 'step-does-more'
  }
  return lowerBound(differenceOf(compiled, eager)) > 0 ? 'compiled-only' : null
}

function slowClock(metrics: readonly JudgedMetric[]): 'device-time' | 'wall-time' | null {
  const isSlow = (wanted: TimeMetric) =>
    metrics.some(
      ({ metric, verdict, suspicious, change }) =>
        metric === wanted && (verdict === 'regression' || suspicious) && (change?.estimate ?? 0) > 0
    )
  return isSlow('device-time') ? 'device-time' : isSlow('wall-time') ? 'wall-time' : null
}

interface Sides {
  readonly head: Arm
  readonly reference: Arm
  readonly kind: Exclude<VariantReference['kind'], 'absent'>
}

function logRatio(clock: TimeMetric, { head, reference, kind }: Sides): LogRatio | null {
  const pairs = kind === 'side-by-side' ? pairsOn(clock, head, reference) : []
  if (pairs.length >= MIN_PAIRS) return pairedLogRatio(pairs)
  const ours = samplesOf(head, estimatorOf(clock))
  const theirs = samplesOf(reference, estimatorOf(clock))
  return ours.length + theirs.length < MIN_PAIRS || ours.length === 0 || theirs.length === 0
    ? null
    : independentLogRatio(ours, theirs)
}

/** Variances add; the smaller degrees of freedom are the careful choice where Welch's would not be whole. */
function differenceOf(a: LogRatio, b: LogRatio): LogRatio {
  return {
    estimate: a.estimate - b.estimate,
    standardError: Math.hypot(a.standardError, b.standardError),
    degreesOfFreedom: Math.min(a.degreesOfFreedom, b.degreesOfFreedom),
    spread: Math.hypot(a.spread, b.spread)
  }
}

function lowerBound({ estimate, standardError, degreesOfFreedom }: LogRatio): number {
  if (degreesOfFreedom < 1) return -Infinity
  return estimate - studentQuantile((1 + SHOWN_CONFIDENCE) / 2, degreesOfFreedom) * standardError
}
