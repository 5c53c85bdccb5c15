import type { Cause } from '../explain/cause.js'
import { formatPercent } from '../format.js'
import { placeOf } from '../judge/identity.js'
import { siteLink } from './addresses.js'
import { cut, cutMiddle, documentLink, printable, prose, safe } from './escape.js'
import type { Markdown } from './escape.js'
import type { Report } from './report.js'
import { benchmarkLabel, causesOf, subjectsInQuestion } from './select.js'

/**
 * Every cause once: those of the worst benchmark first, in the order of their cost. What could be said of benchmarks that
 * pass is left to their details, unless all of them do.
 */
export function orderedCauses(report: Report): readonly Cause[] {
  const ofBenchmarks = subjectsInQuestion(report.run).flatMap(({ benchmark }) => causesOf(report, benchmark))
  const known = report.run.benchmarks.flatMap((benchmark) => causesOf(report, benchmark))
  return [...new Set([...ofBenchmarks, ...report.explanation.causes.filter((cause) => !known.includes(cause))])]
}

/** How much of what got slower the causes account for together; empty where nothing did, or none was found. */
export function explainedText({ explanation: { causes, explainedShare } }: Report): readonly string[] {
  if (explainedShare === null || causes.length === 0) return []
  const share = explainedShare > 0.995 ? 'all' : formatPercent(Math.round(100 * explainedShare) / 100)
  return [`Together they account for ${share} of the slowdown.`]
}

/** `gpt-small:`, where there are several that a cause could be of. */
export function causeOwner(report: Report, cause: Cause): string {
  const { benchmarks } = report.run
  const owner = benchmarks.find(({ id, name }) => id === cause.benchmark || name === cause.benchmark)
  return owner === undefined || benchmarks.length < 2 ? '' : `${cutMiddle(benchmarkLabel(report.run, owner), 40)}:`
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
