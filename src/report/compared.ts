import { formatPlural } from '../format.js'
import { commitLink, shortSha } from './addresses.js'
import { ageText } from './compared-text.js'
import { codeSpan, cut, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'
import type { Report } from './report.js'
import { isCompared } from './select.js'

type RecordReference = Extract<Report['comparison']['reference'], { kind: 'record' }>

/** What was compared with what, in words that a reader can check. */
export function comparedWith(report: Report): Markdown {
  const { headSha, reference } = report.comparison
  const head = commitLink(report, headSha)
  if ((reference.kind === 'record' || reference.kind === 'commit') && !isCompared(report)) {
    return safe`Measured ${head}; nothing of it could be compared with ${commitLink(report, reference.sha)}.`
  }
  switch (reference.kind) {
    case 'record':
      return safe`Compared ${head} with the recorded baseline of ${commitLink(report, reference.sha)}, measured ${ageText(reference.ageSeconds)}${distance(report, reference)}.`
    case 'commit':
      return safe`Compared ${head} with ${commitLink(report, reference.sha)}, ${measuredWhere(report)}, side by side on the same machine: ${reference.why}.`
    case 'none':
      return safe`Measured ${head}; compared with nothing: ${reference.reason}.`
    case 'other-device':
      return safe`Measured ${head}; not compared with the baseline of ${commitLink(report, reference.sha)}: ${reference.reason}.`
  }
}

/** Of another job it is a stranger's word that base was measured at all. */
function measuredWhere({ shards }: Report): string {
  return shards === undefined ? 'both measured in this run' : 'unverified: both measured by the measuring job'
}

function distance(report: Report, { distance: commits, wantedSha, sha }: RecordReference): Markdown {
  if (wantedSha === null) return safe`, the newest record`
  if (wantedSha === sha || commits === 0) return safe`, the commit this one starts from`
  const wanted = commitLink(report, wantedSha)
  return commits === null
    ? safe`, the newest record; whether it is an ancestor of ${wanted} cannot be seen in this shallow clone (${codeSpan('fetch-depth: 0')} shows it)`
    : safe`, ${formatPlural(commits, 'commit')} before ${wanted}, which has no record`
}

/** Which commit the lines are those of, where it is not head itself. */
export function measuredFacts({ comparison }: Report): Markdown | null {
  const { headSha, measured } = comparison
  if (measured === undefined || measured.sha === headSha) return null
  const sha = codeSpan(shortSha(measured.sha))
  return measured.onGitHub
    ? safe`Lines and links are those of ${sha}, the commit that was checked out and measured: head merged with its base.`
    : safe`Line numbers are those of ${sha}, the commit that was checked out and measured. GitHub does not have it, so links lead to head, where a line can be a few further up or down.`
}

const MAX_KEYS = 5

/** Where the baseline was found, or looked for: what helps when it is another one than was expected. */
export function baselineFacts({ comparison: { reference } }: Report): Markdown | null {
  const span = (key: string): Markdown => codeSpan(cut(key, 200))
  if (reference.kind === 'record')
    return safe`Baseline: ${span(reference.key)}, ${formatPlural(reference.records, 'record')}.`
  if (reference.kind !== 'none' || reference.lookedFor.length === 0) return null
  return safe`Looked for baselines named: ${joinMarkdown(reference.lookedFor.slice(0, MAX_KEYS).map(span), ', ')}.`
}
