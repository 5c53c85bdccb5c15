import { formatPlural, formatSeconds } from '../src/format.js'
import { distinctPlaces, placeOf } from '../src/judge/identity.js'
import type { Arm, SourceSite } from '../src/measure/result.js'
import { siteAddress } from '../src/report/addresses.js'
import { countsOf, phasesOf } from '../src/report/measured.js'
import type { Report } from '../src/report/report.js'
import { el, section } from './dom.js'

/** Where the cold compile went, as bars. */
export function phasePart(head: Arm | null): HTMLElement {
  const phases = head === null ? [] : phasesOf(head)
  if (phases.length === 0) return section('Compile phases', el('p', { class: 'quiet' }, 'No phases were recorded.'))
  const longest = Math.max(...phases.map(([, seconds]) => seconds))
  const total = phases.reduce((sum, [, seconds]) => sum + seconds, 0)
  const rows = phases.map(([name, seconds]) => {
    const bar = el('meter', {
      min: 0,
      max: longest,
      value: seconds,
      'aria-label': `${name}: ${formatSeconds(seconds)}`
    })
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, name),
      el('td', { class: 'wide' }, bar),
      el('td', { class: 'number' }, formatSeconds(seconds))
    )
  })
  return section(
    'Compile phases',
    el('p', { class: 'quiet' }, `Cold compile, ${formatSeconds(total)} in the compiler.`),
    el('table', { class: 'bars' }, el('tbody', {}, ...rows))
  )
}

/** Graph breaks, recompiles, fallbacks: reason and place. */
export function eventPart(report: Report, head: Arm | null): HTMLElement {
  const counts = head === null ? null : countsOf(head)
  if (counts === null) return section('Graphs and breaks', el('p', { class: 'quiet' }, 'Nothing was counted.'))
  const events = [
    ...distinctPlaces(counts.graphBreaks).map((event) => ({
      kind: 'graph break',
      site: event.site,
      reason: event.reason
    })),
    ...distinctPlaces(counts.recompiles).map((event) => ({
      kind: 'recompile',
      site: event.site,
      reason: event.reason
    })),
    ...distinctPlaces(counts.fallbacks).map((event) => ({ kind: 'runs eager', site: event.site, reason: event.reason }))
  ]
  const summary = `${formatPlural(counts.graphs, 'graph')}, ${formatPlural(events.length, 'break, recompile or fallback', 'breaks, recompiles and fallbacks')}, counted over ${formatPlural(counts.steps, 'step')}.`
  const items = events.map(({ kind, site, reason }) =>
    el(
      'li',
      {},
      el('strong', {}, kind),
      ' at ',
      place(report, site),
      ': ',
      reason,
      site.sourceLine === null ? null : el('pre', {}, site.sourceLine)
    )
  )
  return section('Graphs and breaks', el('p', {}, summary), items.length === 0 ? null : el('ul', {}, ...items))
}

function place(report: Report, site: SourceSite): HTMLElement {
  const address = siteAddress(report, site)
  const name = el('code', {}, placeOf(site))
  return address === null ? name : el('a', { href: address, rel: 'noreferrer' }, name)
}
