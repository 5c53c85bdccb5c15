import type { Fingerprint } from '../measure/result.js'
import type { EnvironmentChange } from '../report/report.js'

export interface EnvironmentInput {
  readonly reference: Fingerprint
  readonly head: Fingerprint
}

/** MIG slices carry ids of their own; only the profile (`1g.18gb`) makes two of them alike. */
const MIG_IDENTIFIER = /\b(?:MIG-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/\d+)*\b/gi
/** Drivers report memory and power limit with a little slack between cards of one model. */
const MEMORY_TOLERANCE = 0.01
const POWER_TOLERANCE = 0.005

/**
 * What differs between two machines: first what makes their times incomparable (the GPU; without one, the CPU), then
 * what explains a difference (driver, CUDA, torch, triton, Python, settings).
 */
export function environmentChanges({ reference, head }: EnvironmentInput): EnvironmentChange[] {
  const gpu = reference.device === 'cuda' || head.device === 'cuda'
  return [
    changed('device', reference.device, head.device, true),
    changed('GPU', reference.gpuName, head.gpuName, true),
    changed('GPU count', String(reference.gpuCount), String(head.gpuCount), true),
    beyond('GPU memory', reference.gpuMemoryBytes, head.gpuMemoryBytes, MEMORY_TOLERANCE, gibibytes),
    beyond('GPU power limit', reference.gpuPowerLimitWatts, head.gpuPowerLimitWatts, POWER_TOLERANCE, watts),
    changed('MIG', migProfile(reference.mig), migProfile(head.mig), true),
    // Beside a GPU the CPU explains a slower host; without one it is the machine.
    changed('CPU', reference.cpuName, head.cpuName, !gpu),
    changed('CPU count', String(reference.cpuCount), String(head.cpuCount), !gpu),
    changed('compute capability', reference.computeCapability, head.computeCapability, false),
    changed('driver', reference.driver, head.driver, false),
    changed('CUDA', reference.cuda, head.cuda, false),
    changed('torch', reference.torch, head.torch, false),
    changed('triton', reference.triton, head.triton, false),
    changed('Python', reference.python, head.python, false),
    changed('OS', reference.os, head.os, false),
    ...settingChanges(reference.settings, head.settings)
  ].filter((change) => change !== null)
}

function settingChanges(reference: Fingerprint['settings'], head: Fingerprint['settings']): EnvironmentChange[] {
  const names = [...new Set([...Object.keys(reference), ...Object.keys(head)])].sort()
  return names
    .map((name) => changed(name, reference[name] ?? null, head[name] ?? null, false))
    .filter((change) => change !== null)
}

function changed(
  name: string,
  reference: string | null,
  head: string | null,
  breaksComparison: boolean
): EnvironmentChange | null {
  return reference === head ? null : { name, reference, head, breaksComparison }
}

/** A number that only one side could read is no difference: the tool that reads it may be missing there. */
function beyond(
  name: string,
  reference: number | null,
  head: number | null,
  tolerance: number,
  format: (value: number) => string
): EnvironmentChange | null {
  if (reference === null || head === null) return null
  if (Math.abs(head - reference) <= tolerance * Math.max(reference, head)) return null
  return { name, reference: format(reference), head: format(head), breaksComparison: true }
}

function migProfile(mig: string | null): string | null {
  return mig === null ? null : mig.replaceAll(MIG_IDENTIFIER, '').trim() || 'on'
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`
}

function watts(value: number): string {
  return `${Math.round(value)} W`
}
