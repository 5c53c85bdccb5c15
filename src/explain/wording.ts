import { formatMilliseconds, formatPlural } from '../format.js'
import { placeOf } from '../judge/identity.js'
import type { SourceSite } from '../measure/result.js'

/** Longer lines are cut: the place says where the rest is. */
const MAX_QUOTED = 100

/** Text in code marks, which the report keeps as code; it cannot close them itself. */
export function code(text: string): string {
  const plain = text.replaceAll('`', "'").replace(/\s+/g, ' ').trim()
  return `\`${plain.length > MAX_QUOTED ? `${plain.slice(0, MAX_QUOTED - 1)}…` : plain}\``
}

/** `if x.max() > 1:` at model.py:41, and for a dependency where in the repository it is called from. */
export function lineAt(site: SourceSite, stack: readonly SourceSite[] = []): string {
  const text = site.sourceLine === null || site.sourceLine === '' ? '' : `${code(site.sourceLine)} at `
  return `${text}${placeOf(site)}${calledFrom(site, stack)}`
}

/** `forward` (model.py:12). */
export function functionAt(site: SourceSite): string {
  return site.function === null ? placeOf(site) : `${code(site.function)} (${placeOf(site)})`
}

function calledFrom(site: SourceSite, stack: readonly SourceSite[]): string {
  if (site.file !== null) return ''
  const own = stack.find((frame) => frame.file !== null)
  return own === undefined ? '' : `, called from ${placeOf(own)}`
}

/** `+0.41 ms`. */
export function plusMilliseconds(ms: number): string {
  return `${ms >= 0 ? '+' : ''}${formatMilliseconds(ms)}`
}

/** `3 graphs instead of 1`; null when nothing changed or nothing is known. */
export function insteadOf(
  noun: string,
  reference: number | null | undefined,
  head: number | null | undefined
): string | null {
  if (reference === null || reference === undefined || head === null || head === undefined || head === reference)
    return null
  return `${formatPlural(head, noun)} instead of ${reference}`
}

export function sentence(parts: readonly (string | null | undefined)[], separator = ', '): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(separator)
}
