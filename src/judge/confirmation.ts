import type { Benchmark } from '../inputs.js'
import type { Arm } from '../measure/result.js'
import type { Confirmation, JudgeInput } from './input.js'
import { MIN_COMPILE_GROWTH_SECONDS } from './compile-time.js'
import { hostModesOf } from './host-modes.js'
import { DEFAULT_MAX_PAIRS, mostPairs } from './looks.js'
import { decide, pairedLogRatio, type Decision } from './sequential.js'
import { gatedSpeedups } from './speedup.js'
import type { Suspicion } from './suspicions.js'
import { hasSamples, isHostBound, pairsOn, TIME_METRICS, type TimeMetric } from './time-clock.js'

/** How the clocks of this run are to be read. */
export function confirmationOf({ benchmarks, head, reference }: JudgeInput): Confirmation {
  if (reference.kind !== 'side-by-side') {
    return { tests: Math.max(1, gatedSpeedups(benchmarks)), maxPairs: DEFAULT_MAX_PAIRS, secondsPerPair: null }
  }
  const tests = testsOf(comparisonsOf({ benchmarks, head, base: reference.arms }), benchmarks)
  return {
    tests,
    // The error is spent as the measurement planned it: fewer pairs than planned must not make each look laxer.
    maxPairs: Math.max(mostPairs(tests), reference.maxPairs ?? 0),
    secondsPerPair: reference.secondsPerPair ?? null
  }
}

/** All that may fail this run by a clock shares one rate of false alarms. */
function testsOf(comparisons: readonly TimeComparison[], benchmarks: readonly Benchmark[]): number {
  return Math.max(1, comparisons.length + gatedSpeedups(benchmarks))
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
  readonly secondsPerPair: number
  readonly secondsLeft: number
}

export interface ConfirmationStep {
  readonly kind: 'slower' | 'fine' | 'continue' | 'out-of-budget'
  readonly undecided: readonly { readonly benchmark: string; readonly variant: string; readonly metric: TimeMetric }[]
  /** How many pairs more the undecided one that has the fewest may get: a plan gives every arm one cold compile only. */
  readonly pairsLeft: number
}

/** Whether another pair of processes is worth measuring. One decided slowdown is enough: the build fails then. */
export function decideConfirmation(state: ConfirmationState): ConfirmationStep {
  const comparisons = comparisonsOf(state)
  const tests = testsOf(comparisons, state.benchmarks)
  const maxPairs = mostPairs(tests)
  const waitedFor = comparisons.filter((comparison) => isWaitedFor(comparison, state.suspicions))
  const decided = waitedFor.map((comparison) => ({ comparison, decision: decideOne(comparison, { tests, maxPairs }) }))
  const undecided = decided
    .filter(isOpen)
    .map(({ comparison: { benchmark, head, metric } }) => ({ benchmark: benchmark.id, variant: head.variant, metric }))
  const fewest = Math.min(...decided.filter(isOpen).map(({ decision }) => decision.pairs))
  const pairsLeft = maxPairs - (Number.isFinite(fewest) ? fewest : 0)
  if (decided.some(isRegression)) return { kind: 'slower', undecided, pairsLeft }
  // Nothing to compare is no all-clear.
  if (undecided.length === 0 && decided.length > 0) return { kind: 'fine', undecided, pairsLeft }
  const canContinue =
    state.secondsLeft >= state.secondsPerPair &&
    (decided.length === 0 || decided.some(({ decision }) => decision.kind === 'continue'))
  return { kind: canContinue ? 'continue' : 'out-of-budget', undecided, pairsLeft }
}

function decideOne(
  { benchmark, metric, head, base }: TimeComparison,
  shared: Pick<Confirmation, 'tests' | 'maxPairs'>
): Decision {
  const limit = limitOf(benchmark, metric)
  const host = hostModesOf({ metric, head, base, limit, ...shared })
  return decide({ pairs: pairsOn(metric, head, base), limit, ...shared, host })
}

function limitOf({ limits }: Benchmark, metric: TimeMetric): number {
  return isCompile(metric) ? limits.maxCompileTimeGrowth : limits.maxSlowdown
}

interface Decided {
  readonly comparison: TimeComparison
  readonly decision: Decision
}

function isOpen({ decision }: Decided): boolean {
  return decision.kind === 'continue' || decision.kind === 'out-of-budget'
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
    // Without a suspected metric the clock that can be decided: the device's, and the wall's where the device dictates it
    // or where it looks slower.
    if (metric !== 'wall-time') return metric === 'device-time'
    const slower = pairedLogRatio(pairsOn(metric, head, base)).estimate > Math.log1p(limitOf(benchmark, metric))
    return slower || (!isHostBound(head) && !isHostBound(base))
  })
}
