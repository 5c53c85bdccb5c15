import { formatPlural } from '../format.js'
import { compareEvents, distinctPlaces, placeOf } from '../judge/identity.js'
import type { Counts, GraphBreak } from '../measure/result.js'
import { breakAdvice } from './advice.js'
import type { Finding, Pair } from './pair.js'
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

/** The function that runs eager because of a break, where the compiler could not go on after it. */
function eagerAround(pair: Pair, event: GraphBreak): string | null {
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
    eagerAround(pair, event),
    insteadOf('graph', pair.reference.counts?.graphs, pair.head.counts?.graphs),
    launchesMore(pair)
  ])
  const what = (cost: string | null) =>
    sentence(
      [
        `${lineAt(event.site, event.stack)} breaks the graph${together > 1 ? `, one of ${together} new breaks` : ''}`,
        sentence([effects, cost === null ? null : cost]) || event.reason
      ],
      ': '
    )
  return {
    cause: {
      kind: 'graph-break-new',
      what: what(null),
      site: event.site,
      advice: breakAdvice(event),
      link: event.link
    },
    claims: ['structural', 'slower', 'host'],
    rank: 3,
    weight: 1,
    sentence: what
  }
}

function goneBreak(pair: Pair, event: GraphBreak): Finding {
  const graphs = insteadOf('graph', pair.reference.counts?.graphs, pair.head.counts?.graphs)
  return {
    cause: {
      kind: 'graph-break-gone',
      what: sentence([`${lineAt(event.site, event.stack)} no longer breaks the graph`, graphs], ': '),
      // The line is gone from head, or reads differently: there is nothing to point at.
      site: null,
      advice: null,
      link: null
    },
    claims: [],
    rank: 90,
    weight: 0
  }
}

export function launchesMore({ reference, head }: Pair): string | null {
  if (reference.launches === null || head.launches === null) return null
  const more = Math.round(head.launches - reference.launches)
  return more > 0 ? `${formatPlural(more, 'launch', 'launches')} more per step` : null
}
