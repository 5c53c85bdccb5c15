import { kernelChanges, type KernelChange } from './kernel-changes.js'
import { isWorse, metricOf, type Pair, type Part } from './pair.js'

/** How much longer a step takes than before, and of what kind the additional milliseconds are. */
export interface StepDelta {
  readonly clock: 'device' | 'wall'
  readonly totalMs: number
  /** Relative to the reference's step. */
  readonly relative: number
  readonly parts: Readonly<Record<Part, number>>
  readonly kernels: readonly KernelChange[]
}

/** Below this a difference of device time is noise between compiles of the same code. */
const DEVICE_NOISE = 0.003
/** The same for wall time, which nobody has judged to be slower. */
const WALL_NOISE = 0.03

/**
 * Null when the step did not get slower. `structural`: kernels that are new, gone or run another number of times;
 * `slower`: the same launches taking longer; `host`: wall time that the device did not spend. Without kernels all of it
 * is structural, because it cannot be divided.
 */
export function stepDelta(pair: Pair): StepDelta | null {
  const device = difference(pair.reference.deviceMs, pair.head.deviceMs)
  const wall = difference(pair.reference.wallMs, pair.head.wallMs)
  const deviceSlower = device !== null && isSlower(pair, 'device-time', device, DEVICE_NOISE)
  const wallSlower = wall !== null && isSlower(pair, 'wall-time', wall, device === null ? WALL_NOISE : Infinity)
  if (!deviceSlower && !wallSlower) return null
  const kernels = kernelChanges(pair.reference.kernels, pair.head.kernels)
  if (device === null) return onWallAlone(wall, kernels)
  const deviceMs = deviceSlower ? device.ms : 0
  const hostMs = wallSlower && wall !== null ? Math.max(0, wall.ms - Math.max(0, device.ms)) : 0
  const totalMs = deviceMs + hostMs
  return {
    clock: deviceSlower ? 'device' : 'wall',
    totalMs,
    relative: deviceSlower ? device.relative : (wall?.relative ?? 0),
    parts: { ...divided(deviceMs, kernels), host: hostMs },
    kernels: deviceSlower ? kernels : []
  }
}

interface Difference {
  readonly ms: number
  readonly relative: number
}

function difference(reference: number | null, head: number | null): Difference | null {
  if (reference === null || head === null || reference <= 0) return null
  return { ms: head - reference, relative: head / reference - 1 }
}

function isSlower(pair: Pair, metric: 'device-time' | 'wall-time', change: Difference, noise: number): boolean {
  return change.ms > 0 && (isWorse(metricOf(pair.judged, metric)) || change.relative > noise)
}

function onWallAlone(wall: Difference | null, kernels: readonly KernelChange[]): StepDelta {
  const totalMs = wall?.ms ?? 0
  return {
    clock: 'wall',
    totalMs,
    relative: wall?.relative ?? 0,
    parts: { structural: totalMs, slower: 0, host: 0 },
    kernels
  }
}

/** Kernels overlap and windows differ: the sum over kernels is scaled to what the clock says, in proportion. */
function divided(
  deviceMs: number,
  kernels: readonly KernelChange[]
): Pick<StepDelta['parts'], 'structural' | 'slower'> {
  const slower = sum(kernels.filter(({ change }) => change === 'time'))
  const structural = sum(kernels.filter(({ change }) => change !== 'time'))
  if (kernels.length === 0) return { structural: deviceMs, slower: 0 }
  const [a, b] = [Math.max(0, structural), Math.max(0, slower)]
  const seen = Math.min(a + b, deviceMs)
  return a + b === 0 ? { structural: 0, slower: 0 } : { structural: (seen * a) / (a + b), slower: (seen * b) / (a + b) }
}

function sum(changes: readonly KernelChange[]): number {
  return changes.reduce((total, { deltaMs }) => total + deltaMs, 0)
}
