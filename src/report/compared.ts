import { formatPlural } from '../format.js'
import { commitLink } from './addresses.js'
import { ageText } from './compared-text.js'
import { bulletList } from './markdown.js'
import { codeSpan, cut, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'
import type { Report } from './report.js'

type RecordReference = Extract<Report['comparison']['reference'], { kind: 'record' }>

/** What was compared with what, in words that a reader can check. */
export function comparedWith(report: Report): Markdown {
  const { headSha, reference } = report.comparison
  const head = commitLink(report, headSha)
  switch (reference.kind) {
    case 'record':
      return safe`Compared ${head} with the recorded baseline of ${commitLink(report, reference.sha)}, measured ${ageText(reference.ageSeconds)}${distance(report, reference)}. Key ${codeSpan(cut(reference.key, 200))}, ${formatPlural(reference.records, 'record')}.`
    case 'commit':
      return safe`Compared ${head} with ${commitLink(report, reference.sha)}, both measured in this run, side by side on the same machine: ${reference.why}.`
    case 'none':
      return joinMarkdown(
        [safe`Measured ${head}; compared with nothing: ${reference.reason}.`, ...lookedFor(reference.lookedFor)],
        '\n'
      )
    case 'other-device':
      return safe`Measured ${head}; not compared with the baseline of ${commitLink(report, reference.sha)}: ${reference.reason}.`
  }
}

function distance(report: Report, { distance: commits, wantedSha, sha }: RecordReference): Markdown {
  if (wantedSha === null) return safe`, the newest record`
  if (wantedSha === sha || commits === 0) return safe`, the commit this one starts from`
  const wanted = commitLink(report, wantedSha)
  return commits === null
    ? safe`, the newest record; whether it is an ancestor of ${wanted} cannot be seen in this shallow clone (${codeSpan('fetch-depth: 0')} shows it)`
    : safe`, ${formatPlural(commits, 'commit')} before ${wanted}, which has no record`
}

const MAX_KEYS = 5

function lookedFor(keys: readonly string[]): Markdown[] {
  if (keys.length === 0) return []
  return [safe`\nLooked for:\n`, bulletList(keys.slice(0, MAX_KEYS).map((key) => codeSpan(cut(key, 200))))]
}
