import { commitLink, shortSha } from './addresses.js'
import { cut, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { table } from './markdown.js'
import type { Report, ReportShard } from './report.js'
import { VERDICT_WORDS } from './words.js'

const MAX_SHARDS = 50

/** How far the record that a shard was judged against can be trusted; empty where there is nothing to say. */
const ORIGINS: Readonly<Record<ReportShard['reference'], string>> = {
  restored: '',
  measured: 'measured in the same run',
  unverified: 'unverified: it came with the results',
  none: ''
}

/** The measuring jobs behind a report that was made from their results, one row each; a missing one is named. */
export function shardTable(report: Report): Markdown | null {
  const shards = report.shards ?? []
  if (shards.length < 2 && shards[0]?.verdict !== 'missing') return unverifiedNote(shards)
  const rows = shards.slice(0, MAX_SHARDS).map((shard) => {
    const word = verdictWord(shard)
    const loud = shard.verdict === 'missing' || shard.verdict === 'failed' || shard.verdict === 'regression'
    return [
      safe`${cut(shard.name, 60)}`,
      safe`${cut(shard.device ?? '–', 60)}`,
      loud ? safe`**${word}**` : safe`${word}`,
      comparedWith(report, shard)
    ]
  })
  const left = shards.length - MAX_SHARDS
  const jobs = table([safe`Job`, safe`Ran on`, safe`Verdict`, safe`Compared with`], rows)
  return left > 0 ? joinMarkdown([jobs, safe`and ${left} more jobs`], '\n\n') : jobs
}

/** The same as plain sentences, for media without tables of ours. */
export function shardLines(report: Report): readonly string[] {
  return (report.shards ?? []).slice(0, MAX_SHARDS).map((shard) => {
    const sha = referenceSha(shard)
    const compared = sha === null ? '' : `, compared with ${shortSha(sha)}`
    const origin = ORIGINS[shard.reference] === '' ? '' : ` (${ORIGINS[shard.reference]})`
    return `${shard.name}: ${verdictWord(shard)}${shard.device === null ? '' : ` on ${shard.device}`}${compared}${origin}`
  })
}

function unverifiedNote(shards: readonly ReportShard[]): Markdown | null {
  return shards[0]?.reference === 'unverified'
    ? safe`The baseline of this comparison is unverified: it came with the results, and could not be restored here.`
    : null
}

function verdictWord({ verdict }: ReportShard): string {
  return verdict === 'missing' ? 'missing' : VERDICT_WORDS[verdict].toLowerCase()
}

function referenceSha({ comparison }: ReportShard): string | null {
  const reference = comparison?.reference
  return reference?.kind === 'record' || reference?.kind === 'commit' ? reference.sha : null
}

function comparedWith(report: Report, shard: ReportShard): Markdown {
  const sha = referenceSha(shard)
  if (sha === null) return safe`–`
  const origin = ORIGINS[shard.reference]
  return origin === '' ? commitLink(report, sha) : safe`${commitLink(report, sha)}, ${origin}`
}
