import type { Kernel } from '../measure/result.js'

/** What kernels of one name cost per step. Names are without their serial number, which moves with every kernel before. */
export interface KernelUse {
  readonly ms: number
  readonly launches: number
}

export interface KernelChange {
  readonly name: string
  readonly kind: Kernel['kind']
  readonly reference: KernelUse | null
  readonly head: KernelUse | null
  /** Milliseconds per step more than before. */
  readonly deltaMs: number
  readonly change: 'new' | 'gone' | 'more-often' | 'less-often' | 'time'
  readonly detail: { readonly reference: string | null; readonly head: string | null }
}

/** Launches per step are exact; averages over windows differ by rounding only. */
const SAME_LAUNCHES = 0.01

export function kernelBaseName(kernel: Kernel): string {
  return kernel.kind === 'generated' || kernel.name.startsWith('triton_')
    ? kernel.name.replace(/_\d+$/, '')
    : kernel.name
}

/** Every kernel of either side, the largest change first. */
export function kernelChanges(reference: readonly Kernel[], head: readonly Kernel[]): KernelChange[] {
  const before = byName(reference)
  const after = byName(head)
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => changeOf(name, before.get(name), after.get(name)))
    .sort((a, b) => Math.abs(b.deltaMs) - Math.abs(a.deltaMs))
}

interface Group {
  readonly kind: Kernel['kind']
  readonly use: KernelUse
  readonly detail: string | null
}

function byName(kernels: readonly Kernel[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const kernel of kernels) {
    const name = kernelBaseName(kernel)
    const known = groups.get(name)
    const use = {
      ms: (known?.use.ms ?? 0) + kernel.seconds * 1000,
      launches: (known?.use.launches ?? 0) + kernel.launches
    }
    groups.set(name, { kind: kernel.kind, use, detail: known?.detail ?? kernel.detail })
  }
  return groups
}

function changeOf(name: string, reference: Group | undefined, head: Group | undefined): KernelChange {
  return {
    name,
    kind: (head ?? reference)?.kind ?? 'other',
    reference: reference?.use ?? null,
    head: head?.use ?? null,
    deltaMs: (head?.use.ms ?? 0) - (reference?.use.ms ?? 0),
    change: kindOfChange(reference?.use, head?.use),
    detail: { reference: reference?.detail ?? null, head: head?.detail ?? null }
  }
}

function kindOfChange(reference: KernelUse | undefined, head: KernelUse | undefined): KernelChange['change'] {
  if (reference === undefined) return 'new'
  if (head === undefined) return 'gone'
  const difference = head.launches - reference.launches
  if (Math.abs(difference) <= SAME_LAUNCHES * reference.launches) return 'time'
  return difference > 0 ? 'more-often' : 'less-often'
}
