import { slug } from './benchmark-id.js'

/** The parts of a fingerprint (or of what `nvidia-smi` and the operating system say) that a baseline is filed under. */
export interface DeviceParts {
  readonly gpuName?: string | null
  readonly gpuCount?: number
  readonly gpuMemoryBytes?: number | null
  readonly mig?: string | null
  readonly cpuName?: string | null
  readonly cpuCount?: number
}

const GIBIBYTE = 1024 ** 3
const MAX_NAME_CHARACTERS = 60

/**
 * Memory sizes as cards are sold, in GiB. Drivers and PyTorch report a little less, and not the same (143771 MiB and
 * 139.8 GiB of an H200), so the size is rounded up to one of these.
 */
const SOLD_GIBIBYTES = [4, 6, 8, 10, 11, 12, 16, 20, 24, 32, 40, 48, 64, 80, 96, 120, 128, 141, 180, 192, 256, 288]

/**
 * Names the hardware, for the baseline's key: `nvidia-h200-141gb`, `2x-nvidia-a100-sxm4-80gb`, `nvidia-h200-mig-1g-18gb`,
 * `cpu-amd-epyc-7763-4`. Memory is added where the name does not say it; the power limit is left to the fingerprint.
 */
export function deviceSlug(device: DeviceParts): string {
  const { gpuCount = 1 } = device
  if (device.gpuName === undefined || device.gpuName === null || gpuCount === 0) return cpuSlug(device)
  // PyTorch appends the slice to the name of the card.
  const [name = '', migOfName] = device.gpuName.split(/ MIG /)
  const mig = device.mig ?? migOfName ?? null
  const parts = [gpuCount > 1 ? `${gpuCount}x` : '', slug(name, MAX_NAME_CHARACTERS)]
  if (mig !== null) parts.push('mig', slug(mig))
  else if (!/\d\s*gb/i.test(name)) parts.push(memoryLabel(device.gpuMemoryBytes ?? null))
  return parts.filter((part) => part !== '').join('-')
}

function cpuSlug({ cpuName, cpuCount = 0 }: DeviceParts): string {
  const model = (cpuName ?? 'unknown')
    .replace(/\((r|tm)\)/gi, ' ')
    .replace(/@.*$/, '')
    .replace(/\b(cpu|processor|\d+-core)\b/gi, ' ')
  return ['cpu', slug(model, MAX_NAME_CHARACTERS), cpuCount > 0 ? String(cpuCount) : '']
    .filter((part) => part !== '')
    .join('-')
}

function memoryLabel(bytes: number | null): string {
  if (bytes === null) return ''
  const gibibytes = bytes / GIBIBYTE
  const sold = SOLD_GIBIBYTES.find((size) => gibibytes <= size)
  return `${sold ?? Math.ceil(gibibytes)}gb`
}
