import { kernelChanges, type KernelChange } from './kernel-changes.js'
import { isWorse, metricOf, type Pair, type Part } from './pair.js'

/** How much longer a step takes than before, and of what kind the additional milliseconds are. */
export interface StepDelta {
  readonly clock: 'device' | 'wall'
  readonly totalMs: number
  readonly parts: Readonly<Record<Part, number>>
  readonly kernels: readonly KernelChange[]
  readonly evidence: Evidence
}

/** What was measured beside the slowdown, and bounds what a finding may claim of it. */
export interface Evidence {
  /** Whether the eager step was measured on both sides: without it nothing tells work from compilation. */
  readonly hasControl: boolean
  /** The eager step before, by clock: what a share of it is worth. */
  readonly eagerStepMs: { readonly device: number; readonly host: number }
  /** What the launches that were added can have cost the host; null without a device's clock. */
  readonly launchesMs: number | null
  /** The shared parts, had the compiled step grown by the same factor as the eager one. */
  readonly proportionalMs: { readonly device: number; readonly host: number }
}

/** Null unless the step is slower than its limit allows, confirmed or suspected: below it nothing is to be explained. */
export function stepDelta(pair: Pair): StepDelta | null {
  const device = grown(pair, 'device-time', difference(pair.reference.deviceMs, pair.head.deviceMs))
  const wall = grown(pair, 'wall-time', difference(pair.reference.wallMs, pair.head.wallMs))
  if (device === null && wall === null) return null
  const hasDevice = pair.reference.deviceMs !== null && pair.head.deviceMs !== null
  const deviceGrowth = Math.max(0, difference(pair.reference.deviceMs, pair.head.deviceMs) ?? 0)
  // Of a slower wall time, what the device takes longer is a part, whether or not that alone is beyond its limit.
  const deviceMs = device ?? Math.min(deviceGrowth, wall ?? 0)
  const hostMs = wall === null ? 0 : Math.max(0, wall - deviceGrowth)
  const control = eagerControl(pair, hasDevice)
  const [deviceShared, hostShared] = [within(deviceMs, control?.device.grownMs), within(hostMs, control?.host.grownMs)]
  return {
    clock: deviceMs > hostMs ? 'device' : 'wall',
    totalMs: deviceMs + hostMs,
    parts: {
      'device-shared': deviceShared,
      'device-own': deviceMs - deviceShared,
      'host-shared': hostShared,
      'host-own': hostMs - hostShared
    },
    kernels: hasDevice && deviceMs === 0 ? [] : kernelChanges(pair.reference.kernels, pair.head.kernels),
    evidence: {
      hasControl: control !== null,
      eagerStepMs: { device: control?.device.beforeMs ?? 0, host: control?.host.beforeMs ?? 0 },
      launchesMs: launchesMs(pair),
      proportionalMs: {
        device: proportional(control?.device, pair.reference.deviceMs),
        host: proportional(control?.host, hostOf(pair.reference, hasDevice))
      }
    }
  }
}

interface EagerClock {
  readonly beforeMs: number
  readonly grownMs: number
}

/** Eager by the same clocks; null where it was not measured on both sides. */
function eagerControl(
  { headEager, referenceEager }: Pair,
  hasDevice: boolean
): { readonly device: EagerClock; readonly host: EagerClock } | null {
  const [after, before] = [hostOf(headEager, hasDevice), hostOf(referenceEager, hasDevice)]
  if (after === null || before === null) return null
  const [deviceBefore, deviceAfter] = [referenceEager?.deviceMs ?? 0, headEager?.deviceMs ?? 0]
  return {
    device: { beforeMs: deviceBefore, grownMs: deviceAfter - deviceBefore },
    host: { beforeMs: before, grownMs: after - before }
  }
}

/** Wall time that the device did not spend; all of it without a device's clock. */
function hostOf(arm: Pair['headEager'], hasDevice: boolean): number | null {
  if (arm === null || arm.wallMs === null) return null
  if (!hasDevice) return arm.wallMs
  return arm.deviceMs === null ? null : Math.max(0, arm.wallMs - arm.deviceMs)
}

function proportional(eager: EagerClock | undefined, compiledBeforeMs: number | null): number {
  if (eager === undefined || eager.beforeMs <= 0 || compiledBeforeMs === null) return 0
  return Math.max(0, (eager.grownMs / eager.beforeMs) * compiledBeforeMs)
}

/** A launch costs what the reference's host spends for each of its own. */
function launchesMs({ reference, head }: Pair): number | null {
  const { wallMs, deviceMs, launches } = reference
  if (wallMs === null || deviceMs === null || launches === null || launches === 0 || head.launches === null) return null
  return Math.max(0, head.launches - launches) * (Math.max(0, wallMs - deviceMs) / launches)
}

function difference(reference: number | null, head: number | null): number | null {
  return reference === null || head === null || reference <= 0 ? null : head - reference
}

function grown(pair: Pair, metric: 'device-time' | 'wall-time', ms: number | null): number | null {
  return ms !== null && ms > 0 && isWorse(metricOf(pair.judged, metric)) ? ms : null
}

function within(amount: number, grownMs: number | undefined): number {
  return Math.min(amount, Math.max(0, grownMs ?? 0))
}
