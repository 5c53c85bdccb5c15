import type { Benchmark } from '../inputs.js'
import type { Arm } from '../measure/result.js'
import { formatFactor } from '../format.js'
import { deviceTimeMs, samplesOf, wallTimeMs } from './estimators.js'
import type { VariantCase } from './input.js'
import { rankSumProbability } from './exact-test.js'
import { LARGEST_STEP_GAP } from './host-modes.js'
import { independentLogRatio, SHOWN_CONFIDENCE } from './intervals.js'
import { studentQuantile } from './distributions.js'
import { FALSE_ALARM_RATE } from './looks.js'
import { judged } from './metric.js'
import { MIN_PROCESSES } from './record-rule.js'
import { isHostBound } from './time-clock.js'
import type { JudgedMetric } from './verdict.js'

export interface Speedup {
  /** Eager time divided by compiled time. */
  readonly factor: number
  readonly low: number | null
  readonly high: number | null
  readonly clock: 'device time' | 'wall time'
  readonly processes: number
}

/** Eager against compiled on the same clock: the device's where both have it, else the host's; null without either. */
export function speedupOf(eager: Arm | null, compiled: Arm): Speedup | null {
  if (eager === null) return null
  return (
    speedupOn('device time', samplesOf(eager, deviceTimeMs), samplesOf(compiled, deviceTimeMs)) ??
    speedupOn('wall time', samplesOf(eager, wallTimeMs), samplesOf(compiled, wallTimeMs))
  )
}

function speedupOn(clock: Speedup['clock'], eager: readonly number[], compiled: readonly number[]): Speedup | null {
  if (eager.length === 0 || compiled.length === 0) return null
  const ratio = independentLogRatio(eager, compiled)
  const halfWidth =
    ratio.degreesOfFreedom < 1
      ? null
      : studentQuantile((1 + SHOWN_CONFIDENCE) / 2, ratio.degreesOfFreedom) * ratio.standardError
  return {
    factor: Math.exp(ratio.estimate),
    low: halfWidth === null ? null : Math.exp(ratio.estimate - halfWidth),
    high: halfWidth === null ? null : Math.exp(ratio.estimate + halfWidth),
    clock,
    processes: Math.min(eager.length, compiled.length)
  }
}

/** Speedups that may fail a run: they share its rate of false alarms with the clocks. */
export function gatedSpeedups(benchmarks: readonly Benchmark[]): number {
  return benchmarks
    .filter(({ limits }) => limits.minSpeedup !== null)
    .reduce((sum, { variants }) => sum + variants.filter(({ kind }) => kind === 'compiled').length, 0)
}

/** Whether the factor lies below its minimum for sure: by Student's t, and by ranks where modes of the host could be why. */
function isProvedTooLow(minimum: number, { headEager, head, tests }: VariantCase, clock: Speedup['clock']): boolean {
  if (headEager === null) return false
  const level = FALSE_ALARM_RATE / tests
  const estimator = clock === 'device time' ? deviceTimeMs : wallTimeMs
  const eager = samplesOf(headEager, estimator)
  const compiled = samplesOf(head, estimator)
  const ratio = independentLogRatio(eager, compiled)
  const high = ratio.estimate + studentQuantile(1 - level, ratio.degreesOfFreedom) * ratio.standardError
  if (high >= Math.log(minimum)) return false
  if (clock === 'device time' || (!isHostBound(headEager) && !isHostBound(head))) return true
  if (high < Math.log(minimum) - LARGEST_STEP_GAP) return true
  const atMinimum = eager.map((value) => value / minimum)
  return rankSumProbability(compiled, atMinimum) <= level
}

/** What compiling is for. Needs no reference; gates only where the user named a minimum. */
export function judgeSpeedup(subject: VariantCase, eagerUnavailable: string | null): JudgedMetric {
  const metric = 'speedup'
  const limit = subject.benchmark.limits.minSpeedup
  const gates = limit !== null
  const speedup = speedupOf(subject.headEager, subject.head)
  if (speedup === null) {
    const why = eagerUnavailable ?? 'eager and compiled have no clock in common'
    return judged({ metric, limit, gates, verdict: 'not-judged', reason: `not known: ${why}` })
  }
  const { reference } = subject
  const before = reference.kind === 'absent' ? null : speedupOf(reference.eager, reference.arm)
  const base = {
    metric,
    limit,
    gates,
    head: speedup.factor,
    reference: before?.clock === speedup.clock ? before.factor : null
  } as const
  const numbers = `${formatFactor(speedup.factor)}${bounds(speedup)} in ${speedup.clock}`
  if (limit === null) {
    return judged({ ...base, verdict: 'not-judged', reason: `${numbers}; gates only where min-speedup is set` })
  }
  const { low, high } = speedup
  const against = `${numbers}, minimum ${formatFactor(limit)}`
  if (low === null || high === null || speedup.processes < MIN_PROCESSES) {
    const reason = `${against}; ${MIN_PROCESSES} processes an arm are needed to be sure: raise time-budget`
    return judged({ ...base, verdict: 'inconclusive', reason })
  }
  if (isProvedTooLow(limit, subject, speedup.clock)) {
    return judged({ ...base, verdict: 'regression', reason: `${against}: too low` })
  }
  if (high < limit) {
    const reason = `${against}: probably too low, but these processes do not prove it: a larger time-budget measures more`
    return judged({ ...base, verdict: 'inconclusive', reason })
  }
  if (low >= limit) return judged({ ...base, verdict: 'pass', reason: against })
  return judged({
    ...base,
    verdict: 'inconclusive',
    reason: `${against} lies inside the interval: a larger time-budget narrows it`
  })
}

function bounds({ low, high }: Speedup): string {
  return low === null || high === null ? '' : ` (${formatFactor(low)} to ${formatFactor(high)})`
}
