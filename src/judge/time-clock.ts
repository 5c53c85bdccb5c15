import type { Arm } from '../measure/result.js'
import {
  communicationMs,
  deviceTimeMs,
  deviceTimeOfBlocksMs,
  livingProcesses,
  median,
  samplesOf,
  wallTimeMs,
  type ProcessEstimator
} from './estimators.js'
import { pairsOf, wallTimePairs, type Pair } from './paired.js'
import type { Metric } from './verdict.js'

/** Metrics that are measured with a clock, and so have noise. */
export type TimeMetric = Extract<Metric, 'device-time' | 'wall-time' | 'cold-compile-time' | 'warm-compile-time'>

export const TIME_METRICS: readonly TimeMetric[] = [
  'device-time',
  'wall-time',
  'cold-compile-time',
  'warm-compile-time'
]

/** Seconds of compiling in processes that started with this state of the cache. */
function compileSeconds(cache: 'cold' | 'warm'): ProcessEstimator {
  return (process) => (process.cache === cache && (process.compileSeconds ?? 0) > 0 ? process.compileSeconds : null)
}

/** One number per process. */
export function estimatorOf(metric: TimeMetric): ProcessEstimator {
  switch (metric) {
    case 'device-time':
      return deviceTimeMs
    case 'wall-time':
      return wallTimeMs
    case 'cold-compile-time':
      return compileSeconds('cold')
    case 'warm-compile-time':
      return compileSeconds('warm')
  }
}

export function pairsOn(metric: TimeMetric, head: Arm, base: Arm): Pair[] {
  const estimator = estimatorOf(metric)
  return metric === 'wall-time' ? wallTimePairs(head, base, estimator) : pairsOf(head, base, estimator)
}

/** From this share of busy device time on, the host works ahead of the device and its noise stays hidden. */
export const DEVICE_BOUND_SHARE = 0.9

/** Share of the wall time in which the device computes, copies or communicates, 0..1; null where nobody can tell. */
export function busyShare(arm: Arm): number | null {
  const shares = livingProcesses(arm).flatMap((process) => {
    const device = deviceTimeOfBlocksMs(process)
    const wall = wallTimeMs(process)
    return device === null || wall === null ? [] : [(device + communicationMs(process)) / wall]
  })
  return shares.length === 0 ? null : Math.min(1, median(shares))
}

/** Whether the wall time of this arm is the host's making, or may be: without a profiler nobody can tell. */
export function isHostBound(arm: Arm): boolean {
  return (busyShare(arm) ?? 0) < DEVICE_BOUND_SHARE
}

export function hasSamples(arm: Arm, metric: TimeMetric): boolean {
  return samplesOf(arm, estimatorOf(metric)).length > 0
}
