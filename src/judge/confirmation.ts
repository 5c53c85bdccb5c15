import type { Benchmark } from '../inputs.js'
import type { Arm } from '../measure/result.js'
import type { Confirmation, JudgeInput } from './input.js'
import { MIN_COMPILE_GROWTH_SECONDS } from './compile-time.js'
import { decide, type Decision } from './sequential.js'
import type { Suspicion } from './suspicions.js'
import { hasSamples, isHostBound, pairsOn, TIME_METRICS, type TimeMetric } from './time-clock.js'

/** Enough pairs for the exact test of a host-bound step, and for 5 % on a typical device-bound one. */
export const DEFAULT_MAX_PAIRS = 8

/** How the side-by-side arms of this run are to be read; harmless where there are none. */
export function confirmationOf({ benchmarks, head, reference }: JudgeInput): Confirmation {
  if (reference.kind !== 'side-by-side') return { tests: 1, maxPairs: DEFAULT_MAX_PAIRS, secondsPerPair: null }
  return {
    tests: Math.max(1, comparisonsOf({ benchmarks, head, base: reference.arms }).length),
    // The error is spent as the measurement planned it: fewer pairs than planned must not make each look laxer.
    maxPairs: Math.max(DEFAULT_MAX_PAIRS, reference.maxPairs ?? 0),
    secondsPerPair: reference.secondsPerPair ?? null
  }
}

interface Sides {
  readonly benchmarks: readonly Benchmark[]
  readonly head: readonly Arm[]
  readonly base: readonly Arm[]
}

interface TimeComparison {
  readonly benchmark: Benchmark
  readonly metric: TimeMetric
  readonly head: Arm
  readonly base: Arm
}

/** Every time metric of every compiled variant that both sides have: each is one more chance of a false alarm. */
function comparisonsOf({ benchmarks, head, base }: Sides): readonly TimeComparison[] {
  return benchmarks.flatMap((benchmark) =>
    benchmark.variants.flatMap((variant) => {
      const isIt = (arm: Arm) => arm.benchmark === benchmark.id && arm.variant === variant.name
      const ours = head.find(isIt)
      const theirs = base.find(isIt)
      if (variant.kind === 'eager' || ours === undefined || theirs === undefined) return []
      return TIME_METRICS.filter((metric) => hasSamples(ours, metric) && hasSamples(theirs, metric)).map((metric) => ({
        benchmark,
        metric,
        head: ours,
        base: theirs
      }))
    })
  )
}

export interface ConfirmationState extends Sides {
  /** What is to be confirmed; everything else that was measured along is judged, and waited for by nobody. */
  readonly suspicions: readonly Suspicion[]
  readonly maxPairs: number
  readonly secondsPerPair: number
  readonly secondsLeft: number
}

export interface ConfirmationStep {
  readonly kind: 'slower' | 'fine' | 'continue' | 'out-of-budget'
  readonly undecided: readonly { readonly benchmark: string; readonly variant: string; readonly metric: TimeMetric }[]
}

/** Whether another pair of processes is worth measuring. One decided slowdown is enough: the build fails then. */
export function decideConfirmation(state: ConfirmationState): ConfirmationStep {
  const comparisons = comparisonsOf(state)
  const waitedFor = comparisons.filter((comparison) => isWaitedFor(comparison, state.suspicions))
  const decided = waitedFor.map((comparison) => ({
    comparison,
    decision: decideOne(comparison, comparisons.length, state)
  }))
  const undecided = decided
    .filter(({ decision }) => decision.kind === 'continue' || decision.kind === 'out-of-budget')
    .map(({ comparison: { benchmark, head, metric } }) => ({ benchmark: benchmark.id, variant: head.variant, metric }))
  if (decided.some(isRegression)) return { kind: 'slower', undecided }
  // Nothing to compare is no all-clear.
  if (undecided.length === 0 && decided.length > 0) return { kind: 'fine', undecided }
  const canContinue =
    state.secondsLeft >= state.secondsPerPair &&
    (decided.length === 0 || decided.some(({ decision }) => decision.kind === 'continue'))
  return { kind: canContinue ? 'continue' : 'out-of-budget', undecided }
}

function decideOne(
  { benchmark, metric, head, base }: TimeComparison,
  tests: number,
  { maxPairs }: ConfirmationState
): Decision {
  return decide({
    pairs: pairsOn(metric, head, base),
    limit: isCompile(metric) ? benchmark.limits.maxCompileTimeGrowth : benchmark.limits.maxSlowdown,
    tests,
    maxPairs,
    hostBound: metric === 'wall-time' && (isHostBound(head) || isHostBound(base))
  })
}

interface Decided {
  readonly comparison: TimeComparison
  readonly decision: Decision
}

function isRegression({ comparison, decision }: Decided): boolean {
  if (decision.kind !== 'slower') return false
  if (!isCompile(comparison.metric)) return true
  const pairs = pairsOn(comparison.metric, comparison.head, comparison.base)
  const growth = pairs.reduce((sum, pair) => sum + pair.head - pair.base, 0) / pairs.length
  return growth > MIN_COMPILE_GROWTH_SECONDS
}

function isCompile(metric: TimeMetric): boolean {
  return metric === 'cold-compile-time' || metric === 'warm-compile-time'
}

function isWaitedFor({ benchmark, metric, head, base }: TimeComparison, suspicions: readonly Suspicion[]): boolean {
  return suspicions.some((suspicion) => {
    if (suspicion.benchmark !== benchmark.id || suspicion.variant !== head.variant) return false
    if (suspicion.metric !== null) return suspicion.metric === metric
    // Without a suspected metric the clock that can be decided: the device's, and the wall's where the device dictates it.
    return metric === 'device-time' || (metric === 'wall-time' && !isHostBound(head) && !isHostBound(base))
  })
}
