import { formatAge, formatPlural } from '../format.js'
import { shortSha } from './addresses.js'
import type { Report } from './report.js'
import { isCompared } from './select.js'

/** What was compared with what, as plain text for media without links; still to be escaped. */
export function comparedText(report: Report): string {
  const { headSha, reference } = report.comparison
  const head = shortSha(headSha)
  if ((reference.kind === 'record' || reference.kind === 'commit') && !isCompared(report)) {
    return `Measured ${head}; nothing of it could be compared with ${shortSha(reference.sha)}.`
  }
  switch (reference.kind) {
    case 'record': {
      const { distance, ageSeconds, records, key, sha } = reference
      const far = distance === null || distance === 0 ? '' : `, ${formatPlural(distance, 'commit')} before the base`
      return `Compared ${head} with the baseline of ${shortSha(sha)}, measured ${ageText(ageSeconds)}${far} (${formatPlural(records, 'record')} in ${key}).`
    }
    case 'commit':
      return `Compared ${head} with ${shortSha(reference.sha)}, ${report.shards === undefined ? '' : 'unverified: measured by the measuring job, '}side by side on the same machine: ${reference.why}.`
    case 'none':
      return `Measured ${head}; compared with nothing: ${reference.reason}.`
    case 'other-device':
      return `Measured ${head}; not compared with the baseline of ${shortSha(reference.sha)}: ${reference.reason}.`
  }
}

export function ageText(seconds: number): string {
  const text = formatAge(seconds)
  return text === 'just now' ? text : `${text} ago`
}
