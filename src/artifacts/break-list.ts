import { placeOf } from '../judge/identity.js'
import type { Side } from '../measure/plan.js'
import type { GraphBreak, SourceSite } from '../measure/result.js'
import { csv } from './csv.js'

/** A graph break of one arm. */
export interface ListedBreak {
  readonly side: Side
  readonly variant: string
  readonly event: GraphBreak
}

export function breaksAsCsv(breaks: readonly ListedBreak[]): string {
  return csv(
    ['side', 'variant', 'file', 'line', 'function', 'source_line', 'called_from', 'reason', 'hint', 'link', 'seen'],
    breaks.map(({ side, variant, event: { site, stack, reason, hint, link, seen } }) => [
      side,
      variant,
      placeOf({ ...site, line: null }),
      site.line,
      site.function,
      site.sourceLine,
      calledFrom(site, stack),
      reason,
      hint,
      link,
      seen
    ])
  )
}

/** With the stacks, which a table has no room for. */
export function breaksAsJson(breaks: readonly ListedBreak[]): string {
  return `${JSON.stringify(
    breaks.map(({ side, variant, event }) => ({ side, variant, ...event })),
    null,
    2
  )}\n`
}

/** The line of the repository that led into a dependency. */
function calledFrom({ file }: SourceSite, stack: readonly SourceSite[]): string | null {
  const own = file === null ? stack.find((frame) => frame.file !== null) : undefined
  return own === undefined ? null : placeOf(own)
}
