import type { GraphLine } from '../measure/result.js'
import type { LineUse } from './line-changes.js'

/**
 * Operations that cost about what reading and writing their tensors costs, in eager as well: an average operation of a
 * step costs more per byte, so that the bytes they add bound what they can have added to the eager step.
 */
const CHEAP = new Set(
  (
    'add sub mul div neg pos abs pow mod floordiv gt lt ge le eq ne and or xor invert where clamp relu sqrt rsqrt square ' +
    'float half double bfloat16 to type type_as clone contiguous copy setitem getitem view reshape transpose permute ' +
    'flatten unflatten squeeze unsqueeze expand chunk split unbind detach t masked_fill zeros_like ones_like cat stack ' +
    'lshift rshift'
  ).split(' ')
)
/** Operations that read a tensor and leave little of it: they cost what reading the largest one costs. */
const READS = new Set(
  'sum mean amax amin max min any all norm isnan isinf isfinite count_nonzero argmax argmin item'.split(' ')
)
const TYPE = /^([a-z]+)(\d*)\[([^\]]*)\]/

type Work = Pick<LineUse, 'operations' | 'outputs'>

/**
 * Share of the eager step that this can have added at most, or null when it cannot be bounded: one of its operations may
 * cost anything, or its tensors are not known.
 */
export function maxShareOf(work: Work, reference: readonly GraphLine[]): number | null {
  const names = Object.keys(work.operations)
  if (names.length === 0) return 0
  if (names.some((name) => !CHEAP.has(plain(name)) && !READS.has(plain(name)))) return null
  const [added, before] = [bytesOf([work]), bytesOf(reference)]
  if (added === null || before === null || before === 0) return null
  const reads = Object.entries(work.operations).filter(([name]) => READS.has(plain(name)))
  const largest = Math.max(...reference.flatMap(({ outputs }) => Object.keys(outputs).map((type) => bytes(type) ?? 0)))
  return (added + largest * reads.reduce((sum, [, count]) => sum + count, 0)) / before
}

/** `torch.functional.sum_` as `sum`. */
function plain(name: string): string {
  return name.replace(/_$/, '').replace(/^.*\./, '')
}

/**
 * The same for lines whose tensors changed their shape. Attention and the like grow with the square of a length, which
 * is the most that is allowed for.
 */
export function growthShare(reference: readonly Work[], head: readonly Work[]): number | null {
  const [before, after] = [bytesOf(reference), bytesOf(head)]
  if (before === null || after === null || before === 0) return null
  return Math.max(0, (after / before) ** 2 - 1)
}

/** Share of the tensors' bytes that these lines computed; null where it cannot be told. */
export function shareOf(work: readonly Work[], reference: readonly GraphLine[]): number | null {
  const [part, whole] = [bytesOf(work), bytesOf(reference)]
  return part === null || whole === null || whole === 0 ? null : part / whole
}

/** Bytes of all tensors that are computed; null where a size is symbolic. */
function bytesOf(work: readonly Work[]): number | null {
  const sizes = work.flatMap(({ outputs }) =>
    Object.entries(outputs).map(([type, count]) => [bytes(type), count] as const)
  )
  if (sizes.some(([size]) => size === null)) return null
  return sizes.reduce((sum, [size, count]) => sum + (size ?? 0) * count, 0)
}

function bytes(type: string): number | null {
  const match = TYPE.exec(type)
  if (match === null) return null
  const [, kind, bits = '', shape = ''] = match
  const sizes = shape
    .split(',')
    .map((size) => size.trim())
    .filter((size) => size !== '')
  if (sizes.some((size) => !/^\d+$/.test(size))) return null
  const each = kind === 'b' || bits === '' ? 1 : Number(bits) / 8
  return sizes.reduce((product, size) => product * Number(size), each)
}
