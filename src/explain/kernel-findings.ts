import { formatCount, formatMilliseconds, formatSignedPercent } from '../format.js'
import type { KernelChange } from './kernel-changes.js'
import { LINKS } from './links.js'
import { CLAIMS, type Finding } from './pair.js'
import type { StepDelta } from './step-delta.js'
import { code, plusMilliseconds, sentence } from './wording.js'

/** A kernel is worth a line when it moved this much of the additional time. */
const WORTH_NAMING = 0.05
const MAX_NAMED = 8
const DTYPES = /(?<![a-z])(bf16|bfloat16|f16|fp16|half|f32|fp32|float|tf32|f64|double|s8|e4m3|e5m2)(?![a-z0-9])/gi

/** What the device does differently, kernel by kernel: where the milliseconds of a slowdown are, whatever caused it. */
export function kernelFindings(delta: StepDelta): Finding[] {
  const library = libraryCalls(delta.kernels)
  const fusions = fusionChanges(delta.kernels)
  const told = new Set([...library, ...fusions].flatMap(({ kernels }) => kernels))
  const single = delta.kernels
    .filter((kernel) => !told.has(kernel) && kernel.deltaMs > WORTH_NAMING * delta.totalMs)
    .map((kernel) => ({ kernels: [kernel], kind: kindOf(kernel), what: describe(kernel) }))
  return [...library, ...fusions, ...single]
    .map((item) => ({ ...item, ms: sum(item.kernels) }))
    .filter(({ ms, kind }) => ms > WORTH_NAMING * delta.totalMs || kind === 'fusion-lost')
    .sort((a, b) => b.ms - a.ms)
    .slice(0, MAX_NAMED)
    .map(kernelFinding)
}

const ADVICE: Partial<Record<Finding['cause']['kind'], string>> = {
  'kernel-new': 'Look in the kernel table of the HTML report for the graph that it belongs to.',
  'kernel-more-often': 'Look for a loop or a layer that runs more often.',
  'kernel-slower': 'Look at its launch shape and inputs: the same kernel works on more, or on another layout.',
  'library-call-changed': 'Look for another dtype, shape or layout of what the library is called with.',
  'fusion-lost': 'Look for an operation between them that the compiler cannot fuse.'
}

interface Told {
  readonly kernels: readonly KernelChange[]
  readonly kind: Finding['cause']['kind']
  readonly what: string
}

/** A kernel item claims nothing: its part of the slowdown is known to the microsecond. */
function kernelFinding({ kind, what, ms }: Told & { readonly ms: number }): Finding {
  return {
    cause: { kind, what, site: null, advice: ADVICE[kind] ?? null, link: LINKS.performance },
    role: 'kernels',
    claims: CLAIMS.nothing,
    weight: ms,
    ownCost: { value: ms, unit: 'ms' }
  }
}

function kindOf({ change }: KernelChange): Finding['cause']['kind'] {
  switch (change) {
    case 'new':
      return 'kernel-new'
    case 'gone':
      return 'kernel-gone'
    case 'more-often':
    case 'less-often':
      return 'kernel-more-often'
    case 'time':
      return 'kernel-slower'
  }
}

function describe(kernel: KernelChange): string {
  const { name, change, head, reference, deltaMs } = kernel
  switch (change) {
    case 'new':
      return `new kernel ${code(name)}: ${times(head?.launches ?? 0)} per step, ${plusMilliseconds(deltaMs)}`
    case 'gone':
      return `kernel ${code(name)} is gone: ${plusMilliseconds(deltaMs)}`
    case 'more-often':
    case 'less-often':
      return `${code(name)} runs ${times(head?.launches ?? 0)} per step instead of ${formatCount(reference?.launches ?? 0)}: ${plusMilliseconds(deltaMs)}`
    case 'time': {
      const relative = reference === null || reference.ms === 0 ? 0 : deltaMs / reference.ms
      return sentence([
        `${code(name)} takes ${formatSignedPercent(relative)} (${formatMilliseconds(reference?.ms ?? 0)} to ${formatMilliseconds(head?.ms ?? 0)} per step)`,
        kernel.detail.head !== kernel.detail.reference && kernel.detail.head !== null
          ? `launched as ${kernel.detail.head} instead of ${kernel.detail.reference ?? 'unknown'}`
          : null
      ])
    }
  }
}

/** One library kernel in place of another, launched as often: other shapes, another dtype or algorithm. */
function libraryCalls(kernels: readonly KernelChange[]): Told[] {
  const isLibrary = ({ kind }: KernelChange) => kind === 'library'
  const gone = kernels.filter((kernel) => isLibrary(kernel) && kernel.change === 'gone')
  const free = new Set(gone)
  return kernels
    .filter((kernel) => isLibrary(kernel) && kernel.change === 'new')
    .flatMap((kernel) => {
      const before = [...free].sort((a, b) => distance(a, kernel) - distance(b, kernel))[0]
      if (before === undefined) return []
      free.delete(before)
      const dtypes = [dtypeOf(before.name), dtypeOf(kernel.name)]
      const why = dtypes[0] !== dtypes[1] && dtypes[0] && dtypes[1] ? ` (${dtypes[1]} instead of ${dtypes[0]})` : ''
      const what = `library kernel ${code(kernel.name)} runs in place of ${code(before.name)}${why}: ${plusMilliseconds(kernel.deltaMs + before.deltaMs)}`
      return [{ kernels: [kernel, before], kind: 'library-call-changed' as const, what }]
    })
}

function distance(gone: KernelChange, added: KernelChange): number {
  return Math.abs(Math.log(((gone.reference?.launches ?? 0) + 1) / ((added.head?.launches ?? 0) + 1)))
}

function dtypeOf(name: string): string {
  return [...new Set([...name.replaceAll('_', ' ').matchAll(DTYPES)].map(([text]) => text.toLowerCase()))].join('/')
}

/** One generated kernel that became several with parts of its operations, or several that became one. */
function fusionChanges(kernels: readonly KernelChange[]): Told[] {
  const generated = kernels.filter(({ name }) => name.startsWith('triton_') && name.includes('_fused_'))
  const gone = generated.filter(({ change }) => change === 'gone' || change === 'less-often')
  const added = generated.filter(({ change }) => change === 'new' || change === 'more-often')
  const lost = gone.flatMap((whole) => splitOf(whole, added, 'fusion-lost'))
  const gained = added.flatMap((whole) => splitOf(whole, gone, 'fusion-gained'))
  return [...lost, ...gained]
}

function splitOf(whole: KernelChange, parts: readonly KernelChange[], kind: 'fusion-lost' | 'fusion-gained'): Told[] {
  const operations = new Set(operationsOf(whole.name))
  const inside = parts.filter(({ name }) => {
    const own = operationsOf(name)
    return own.length > 0 && own.length < operations.size && own.every((operation) => operations.has(operation))
  })
  const covered = new Set(inside.flatMap(({ name }) => operationsOf(name)))
  if (inside.length < 2 || covered.size < 0.8 * operations.size) return []
  const ms = sum([whole, ...inside])
  const names = inside
    .slice(0, 3)
    .map(({ name }) => code(name))
    .join(', ')
  const what =
    kind === 'fusion-lost'
      ? `${code(whole.name)} is no longer one kernel: its operations run in ${inside.length} (${names}), ${plusMilliseconds(ms)}`
      : `${inside.length} kernels (${names}) became one, ${code(whole.name)}: ${plusMilliseconds(ms)}`
  return [{ kernels: [whole, ...inside], kind, what }]
}

function operationsOf(name: string): string[] {
  return (name.split('_fused_')[1] ?? '').split('_').filter((word) => word !== '' && !/^\d+$/.test(word))
}

function sum(kernels: readonly KernelChange[]): number {
  return kernels.reduce((total, { deltaMs }) => total + deltaMs, 0)
}

function times(launches: number): string {
  return launches === 1 ? 'once' : `${formatCount(launches)} times`
}
