import { deviceSlug } from './device-slug.js'
import type { Tools } from './tools.js'

/** The GPUs that the step will see, read before any of its code runs. */
export interface Gpu {
  /** Of the first visible GPU; models joined with ` + ` where they differ. */
  readonly name: string
  readonly count: number
  readonly memoryBytes: number | null
  readonly powerLimitWatts: number | null
  /** Profile of the MIG slice, for example `1g.18gb`. */
  readonly mig: string | null
  readonly driver: string | null
  /** Part of the baseline's key. */
  readonly slug: string
}

interface Card {
  readonly index: number
  readonly uuid: string
  readonly name: string
  readonly memoryMebibytes: number | null
  readonly powerLimitWatts: number | null
  readonly driver: string | null
  readonly migEnabled: boolean
  readonly slices: readonly Slice[]
}

interface Slice {
  readonly uuid: string
  readonly profile: string
}

interface Visible {
  readonly card: Card
  readonly slice: Slice | null
}

const QUERY = 'index,uuid,name,memory.total,power.limit,driver_version,mig.mode.current'
const MEBIBYTE = 1024 ** 2
const GIBIBYTE = 1024 ** 3

/** Asks `nvidia-smi`; null without it, without a GPU, or when `CUDA_VISIBLE_DEVICES` hides all of them. */
export async function readGpu(request: {
  readonly tools: Tools
  readonly env: Readonly<Record<string, string | undefined>>
}): Promise<Gpu | null> {
  const answer = await request.tools.run('nvidia-smi', [`--query-gpu=${QUERY}`, '--format=csv,noheader,nounits'])
  if (answer.exitCode !== 0) return null
  const rows = parseCards(answer.stdout)
  const listing = rows.some((card) => card.migEnabled) ? await request.tools.run('nvidia-smi', ['-L']) : null
  const slices = listing?.exitCode === 0 ? parseSlices(listing.stdout) : new Map<number, Slice[]>()
  const cards = rows.map((card) => ({ ...card, slices: slices.get(card.index) ?? [] }))
  return describe(visibleDevices(cards, request.env['CUDA_VISIBLE_DEVICES']))
}

export function parseCards(csv: string): Card[] {
  return csv
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()))
    .filter((cells) => cells.length >= 7 && /^\d+$/.test(cells[0] ?? ''))
    .map(([index = '', uuid = '', name = '', memory, power, driver, mig]) => ({
      index: Number(index),
      uuid,
      name,
      memoryMebibytes: numberOrNull(memory),
      powerLimitWatts: numberOrNull(power),
      driver: driver === undefined || driver.startsWith('[') ? null : driver,
      migEnabled: mig === 'Enabled',
      slices: []
    }))
}

/** The slices by the index of their card, from `nvidia-smi -L`. */
export function parseSlices(listing: string): Map<number, Slice[]> {
  const slices = new Map<number, Slice[]>()
  let current: Slice[] = []
  for (const line of listing.split('\n')) {
    const card = /^GPU (\d+):/.exec(line)
    if (card !== null) slices.set(Number(card[1]), (current = []))
    const slice = /^\s+MIG (\S+)\s+Device\s+\d+:\s+\(UUID: ([^)]+)\)/.exec(line)
    if (slice !== null) current.push({ profile: slice[1] ?? '', uuid: slice[2] ?? '' })
  }
  return slices
}

/**
 * What CUDA makes of `CUDA_VISIBLE_DEVICES`: indices or beginnings of UUIDs, up to the first that names nothing; unset
 * shows every card. A card in MIG mode shows its first slice only.
 */
export function visibleDevices(cards: readonly Card[], setting: string | undefined): Visible[] {
  if (setting === undefined) return firstSliceOnly(cards.flatMap(wholeCard))
  const visible: Visible[] = []
  for (const entry of setting.split(',').map((part) => part.trim())) {
    const device = findDevice(cards, entry)
    if (device === null) break
    visible.push(device)
  }
  return firstSliceOnly(visible)
}

function findDevice(cards: readonly Card[], entry: string): Visible | null {
  if (/^\d+$/.test(entry)) return cards.filter((card) => card.index === Number(entry)).flatMap(wholeCard)[0] ?? null
  if (/^GPU-./i.test(entry)) return cards.filter((card) => startsWith(card.uuid, entry)).flatMap(wholeCard)[0] ?? null
  if (!/^MIG-./i.test(entry)) return null
  for (const card of cards) {
    const slice = card.slices.find((candidate) => startsWith(candidate.uuid, entry))
    if (slice !== undefined) return { card, slice }
  }
  return null
}

function wholeCard(card: Card): Visible[] {
  if (!card.migEnabled) return [{ card, slice: null }]
  return card.slices.slice(0, 1).map((slice) => ({ card, slice }))
}

/** CUDA shows a process one slice, and no card beside it. */
function firstSliceOnly(visible: Visible[]): Visible[] {
  const slice = visible.find((device) => device.slice !== null)
  return slice === undefined ? visible : [slice]
}

function describe(visible: readonly Visible[]): Gpu | null {
  const [first] = visible
  if (first === undefined) return null
  const { card, slice } = first
  const gpu = {
    name: [...new Set(visible.map((device) => device.card.name))].join(' + '),
    count: visible.length,
    memoryBytes: slice === null ? scaled(card.memoryMebibytes, MEBIBYTE) : sliceMemoryBytes(slice.profile),
    powerLimitWatts: card.powerLimitWatts,
    mig: slice?.profile ?? null,
    driver: card.driver
  }
  return {
    ...gpu,
    slug: deviceSlug({ gpuName: gpu.name, gpuCount: gpu.count, gpuMemoryBytes: gpu.memoryBytes, mig: gpu.mig })
  }
}

function sliceMemoryBytes(profile: string): number | null {
  return scaled(numberOrNull(/\.(\d+)gb/.exec(profile)?.[1]), GIBIBYTE)
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Math.round(value * factor)
}

function numberOrNull(text: string | undefined): number | null {
  const value = Number.parseFloat(text ?? '')
  return Number.isFinite(value) ? value : null
}

function startsWith(text: string, start: string): boolean {
  return text.toLowerCase().startsWith(start.toLowerCase())
}
