import { formatPlural } from '../format.js'
import { compareEvents, distinctPlaces, placeOf } from '../judge/identity.js'
import type { Counts, GraphBreak } from '../measure/result.js'
import { breakAdvice, userFrame } from './advice.js'
import { maxShareOf } from './line-work.js'
import { LINKS } from './links.js'
import { CLAIMS, type Finding, type Pair } from './pair.js'
import { code, insteadOf, lineAt, sentence } from './wording.js'

/** Breaks that are new, and those that are gone; one that only moved is neither. */
export function breakFindings(pair: Pair): Finding[] {
  if (!known(pair.head.counts) || !known(pair.reference.counts)) return []
  const { added, gone } = compareEvents(
    distinctPlaces(pair.head.counts.graphBreaks),
    distinctPlaces(pair.reference.counts.graphBreaks)
  )
  return [...added.map((event) => newBreak(pair, event, added.length)), ...gone.map((event) => goneBreak(pair, event))]
}

/** What becomes of the function around a break where the compiler could not go on after it. */
function aftermath(pair: Pair, event: GraphBreak): string | null {
  if (!pair.head.survived) return 'it stops the compile (fullgraph=True)'
  const fallback = pair.head.counts?.fallbacks.find(({ site }) => placeOf(site) === placeOf(event.site))
  if (fallback === undefined) return null
  return fallback.site.function === null ? 'what is around it runs eager' : `${code(fallback.site.function)} runs eager`
}

/** Counts that say something about breaks at all. */
export function known(counts: Counts | null): counts is Counts {
  return counts !== null && counts.source !== 'none'
}

function newBreak(pair: Pair, event: GraphBreak, together: number): Finding {
  const effects = sentence([
    aftermath(pair, event),
    insteadOf('graph', pair.reference.counts?.graphs, pair.head.counts?.graphs),
    launchesMore(pair)
  ])
  const what = (cost: string | null) =>
    sentence(
      [
        `${placeOfBreak(event)} breaks the graph${together > 1 ? `, one of ${together} new breaks` : ''}`,
        sentence([effects, cost === null ? null : cost]) || event.reason
      ],
      ': '
    )
  return {
    cause: {
      kind: 'graph-break-new',
      what: what(null),
      site: userFrame(event.site, event.stack) ?? event.site,
      advice: breakAdvice(event),
      link: event.link ?? LINKS.graphBreaks
    },
    role: 'reason',
    ...costsOf(pair, event),
    weight: 1,
    sentence: what
  }
}

/** The value goes from the device to the host: eager waits for it too. */
const WAITS = /\.item\(|\.tolist\(|\.numpy\(|\.cpu\(|_local_scalar_dense|data.dependent|nonzero/i

function costsOf(pair: Pair, { site, reason }: GraphBreak): Pick<Finding, 'claims' | 'maxShare'> {
  if (pair.head.deviceMs !== null && WAITS.test(`${reason} ${site.sourceLine ?? ''}`)) {
    return { claims: CLAIMS.compilationAndWait }
  }
  const work = pair.head.lines.find((line) => placeOf(line.site) === placeOf(site))
  const wasThere = pair.reference.lines.some((line) => line.site.sourceLine === site.sourceLine)
  if (work === undefined || wasThere) return { claims: CLAIMS.compilation }
  return { claims: CLAIMS.compilationAndWork, maxShare: maxShareOf(work, pair.reference.lines) }
}

function goneBreak(pair: Pair, event: GraphBreak): Finding {
  const graphs = insteadOf('graph', pair.reference.counts?.graphs, pair.head.counts?.graphs)
  return {
    cause: {
      kind: 'graph-break-gone',
      what: sentence([`${placeOfBreak(event)} no longer breaks the graph`, graphs], ': '),
      // The line is gone from head, or reads differently: there is nothing to point at.
      site: null,
      advice: null,
      link: LINKS.graphBreaks
    },
    role: 'remark',
    claims: CLAIMS.nothing,
    weight: 0
  }
}

/** The line of the repository first, where the break itself is in PyTorch or Python. */
export function placeOfBreak({ site, stack }: Pick<GraphBreak, 'site' | 'stack'>): string {
  const own = userFrame(site, stack)
  return own === null || own === site ? lineAt(site, stack) : `${lineAt(own)}, inside of ${placeOf(site)},`
}

export function launchesMore({ reference, head }: Pair): string | null {
  if (reference.launches === null || head.launches === null) return null
  const more = Math.round(head.launches - reference.launches)
  return more > 0 ? `${formatPlural(more, 'launch', 'launches')} more per step` : null
}
