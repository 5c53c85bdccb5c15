import { createHash } from 'node:crypto'
import type { ParamValue } from './plan.js'

const HASH_DIGITS = 10
const SLUG_CHARACTERS = 40

/**
 * What a benchmark is recognised by in every later run: a readable slug of its name and a hash over name and parameters.
 * The order in which parameters are written does not matter.
 */
export function benchmarkId(benchmark: {
  readonly name: string
  readonly params: Readonly<Record<string, ParamValue>>
}): string {
  const identity = canonicalJson([benchmark.name, benchmark.params])
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, HASH_DIGITS)
  return [slug(benchmark.name), hash].filter((part) => part !== '').join('-')
}

/** JSON with sorted keys and no spaces: equal values give equal text. Keys without a value are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null'
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  // A null prototype: a parameter named __proto__ is a key like any other.
  const copy = Object.create(null) as Record<string, unknown>
  for (const [key, item] of entries) copy[key] = sorted(item)
  return copy
}

/** Lower case, digits and single hyphens; empty when nothing of the text is left. */
export function slug(text: string, maxCharacters = SLUG_CHARACTERS): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, maxCharacters)
    .replace(/-+$/, '')
}
