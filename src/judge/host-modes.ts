import type { Arm } from '../measure/result.js'
import { decide, type SequentialTest } from './sequential.js'
import { isHostBound, pairsOn, type TimeMetric } from './time-clock.js'

/**
 * What the modes of a host can do to a clock by themselves. Within a mode processes agree to half a percent, and which mode
 * each of them meets is luck: pairs that all met the same ones look like certainty to any t test.
 */
export interface HostModes {
  /** Log-ratio that modes can make of identical code; a slowdown beyond it needs no other explanation. */
  readonly gap: number
  /** Whether they can hide a slowdown as well as make one. */
  readonly hide: boolean
}

/** Twice: identical code was never seen further apart than 48 % (see docs/how-it-decides.md), and other hosts may be worse. */
export const LARGEST_STEP_GAP = Math.log(2)

/** Compiling is steady work of many seconds: the 48 % that were seen, rounded up. */
const LARGEST_COMPILE_GAP = Math.log(1.5)

interface Question extends Pick<SequentialTest, 'limit' | 'tests' | 'maxPairs'> {
  readonly metric: TimeMetric
  readonly head: Arm
  readonly base: Arm
}

/**
 * Null where the host has no part in it. The wall time of a step that the device dictates may be made by the host all the
 * same, wherever the slower mode is hidden in some processes and sticks out in others: only the device's own clock,
 * slower as well, says that it was not.
 */
export function hostModesOf({ metric, head, base, ...test }: Question): HostModes | null {
  switch (metric) {
    case 'device-time':
      return null
    case 'cold-compile-time':
    case 'warm-compile-time':
      return { gap: LARGEST_COMPILE_GAP, hide: false }
    case 'wall-time': {
      if (isHostBound(head) || isHostBound(base)) return { gap: LARGEST_STEP_GAP, hide: true }
      const device = decide({ ...test, pairs: pairsOn('device-time', head, base), host: null })
      return device.kind === 'slower' ? null : { gap: LARGEST_STEP_GAP, hide: false }
    }
  }
}
