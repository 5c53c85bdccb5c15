import type { Fingerprint } from '../measure/result.js'

export type Comparability = { readonly comparable: true } | { readonly comparable: false; readonly reason: string }

/** The driver and ECC move a card's visible memory a little; another model differs by far more. */
const MEMORY_TOLERANCE = 0.01
const POWER_TOLERANCE_WATTS = 1

/**
 * Whether two measurements may be held against each other at all: the same device in the same state. Versions are no
 * obstacle, they explain. A value that is unknown on one side says nothing, except for the device's own name.
 */
export function comparable(reference: Fingerprint, head: Fingerprint): Comparability {
  const reasons = reference.device === head.device ? hardwareReasons(reference, head) : [deviceReason(reference, head)]
  return reasons.length === 0 ? { comparable: true } : { comparable: false, reason: reasons.join('; ') }
}

function hardwareReasons(reference: Fingerprint, head: Fingerprint): string[] {
  return head.device === 'cpu' ? cpuReasons(reference, head) : gpuReasons(reference, head)
}

function deviceReason(reference: Fingerprint, head: Fingerprint): string {
  return `the baseline was measured on ${deviceName(reference)}, this run on ${deviceName(head)}`
}

function cpuReasons(reference: Fingerprint, head: Fingerprint): string[] {
  const reasons: string[] = []
  if (reference.cpuName !== head.cpuName) reasons.push(deviceReason(reference, head))
  if (reference.cpuCount !== head.cpuCount) {
    reasons.push(`the baseline had ${cores(reference.cpuCount)}, this run has ${cores(head.cpuCount)}`)
  }
  return reasons
}

function gpuReasons(reference: Fingerprint, head: Fingerprint): string[] {
  const reasons: string[] = []
  if (reference.gpuName !== head.gpuName) reasons.push(deviceReason(reference, head))
  if (reference.gpuCount !== head.gpuCount) {
    reasons.push(`the baseline used ${gpus(reference.gpuCount)}, this run ${gpus(head.gpuCount)}`)
  }
  if (reference.mig !== head.mig) {
    reasons.push(`the baseline ran on ${migSlice(reference.mig)}, this run on ${migSlice(head.mig)}`)
  }
  // Another card has another memory and power limit: said once, by its name.
  if (reasons.length > 0) return reasons
  if (memoryDiffers(reference.gpuMemoryBytes, head.gpuMemoryBytes)) {
    reasons.push(
      `the GPU's memory was ${gibibytes(reference.gpuMemoryBytes)} in the baseline and is ${gibibytes(head.gpuMemoryBytes)} now`
    )
  }
  if (powerDiffers(reference.gpuPowerLimitWatts, head.gpuPowerLimitWatts)) {
    reasons.push(
      `the GPU's power limit was ${reference.gpuPowerLimitWatts} W in the baseline and is ${head.gpuPowerLimitWatts} W now`
    )
  }
  return reasons
}

function memoryDiffers(reference: number | null, head: number | null): boolean {
  if (reference === null || head === null) return false
  return Math.abs(reference - head) > MEMORY_TOLERANCE * Math.max(reference, head)
}

function powerDiffers(reference: number | null, head: number | null): boolean {
  return reference !== null && head !== null && Math.abs(reference - head) > POWER_TOLERANCE_WATTS
}

/** For a sentence: the GPU's name, or the CPU's. */
export function deviceName(fingerprint: Fingerprint): string {
  if (fingerprint.device === 'cpu') return fingerprint.cpuName ?? 'an unknown CPU'
  return fingerprint.gpuName ?? 'an unknown GPU'
}

function cores(count: number): string {
  return count === 1 ? '1 CPU core' : `${count} CPU cores`
}

function gpus(count: number): string {
  return count === 1 ? '1 GPU' : `${count} GPUs`
}

function migSlice(mig: string | null): string {
  return mig === null ? 'the whole card' : `the MIG slice ${mig}`
}

function gibibytes(bytes: number | null): string {
  return bytes === null ? 'unknown' : `${(bytes / 1024 ** 3).toFixed(1)} GiB`
}
