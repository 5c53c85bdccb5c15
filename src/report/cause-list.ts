import type { Cause } from '../explain/cause.js'
import { placeOf } from '../judge/identity.js'
import { siteLink } from './addresses.js'
import { cut, documentLink, printable, prose, safe } from './escape.js'
import type { Markdown } from './escape.js'
import type { Report } from './report.js'
import { causesOf, subjectsByWeight } from './select.js'

/** Every cause once: those of the worst benchmark first, in the order of their cost. */
export function orderedCauses(report: Report): readonly Cause[] {
  const ofBenchmarks = subjectsByWeight(report.run).flatMap(({ benchmark }) => causesOf(report, benchmark))
  return [...new Set([...ofBenchmarks, ...report.explanation.causes])]
}

/** One sentence; the place in it is the link, and stands behind it where the sentence does not name it. */
export function causeLine(report: Report, cause: Cause, maxCharacters: number): Markdown {
  const document = documentLink(safe`read more`, cause.link)
  const more = document === null ? '' : safe`, ${document}`
  return safe`${withPlace(report, cause, cut(printable(cause.what), maxCharacters))}${more}`
}

function withPlace(report: Report, { site }: Cause, what: string): Markdown {
  if (site === null) return prose(what)
  const link = siteLink(report, site)
  const place = printable(placeOf(site))
  const at = what.indexOf(place)
  const before = what.slice(0, Math.max(0, at))
  // Inside of backticks the place is part of somebody's code.
  if (at < 0 || before.split('`').length % 2 === 0) return safe`${prose(what)} (${link})`
  const after = what.slice(at + place.length)
  return safe`${prose(before)}${before.endsWith(' ') ? safe` ` : ''}${link}${after.startsWith(' ') ? safe` ` : ''}${prose(after)}`
}
