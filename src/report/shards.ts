import { formatCount, formatPlural } from '../format.js'
import { VERDICTS } from '../judge/verdict.js'
import { commitLink, shortSha } from './addresses.js'
import { cut, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { details, table } from './markdown.js'
import type { Report, ReportShard } from './report.js'
import { VERDICT_WORDS } from './words.js'

const MAX_SHARDS = 50

/** How far the record that a shard was judged against can be trusted; empty where there is nothing to say. */
const ORIGINS: Readonly<Record<ReportShard['reference'], string>> = {
  restored: '',
  measured: 'unverified: measured by the measuring job',
  unverified: 'unverified: it came with the results',
  none: ''
}

/** Names of the jobs that have handed on nothing. */
export function absentShards(report: Report): readonly string[] {
  return (report.shards ?? []).filter(({ verdict }) => verdict === 'missing').map(({ name }) => name)
}

/**
 * The measuring jobs behind a report that was made from their results: in a line what became of them, folded below it a
 * row each. A single one needs no table.
 */
export function shardSection(report: Report): Markdown | null {
  const shards = report.shards ?? []
  if (shards.length < 2 && shards[0]?.verdict !== 'missing') return null
  return details(`${formatPlural(shards.length, 'job')}: ${shardCounts(shards)}`, shardTable(report, shards))
}

/** `1 missing, 1 regression, 2 pass`, the worst first. */
function shardCounts(shards: readonly ReportShard[]): string {
  return (['missing', ...VERDICTS] as const)
    .map((verdict) => ({ verdict, count: shards.filter((shard) => shard.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${formatCount(count)} ${verdictWord({ verdict })}`)
    .join(', ')
}

function shardTable(report: Report, shards: readonly ReportShard[]): Markdown {
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

function verdictWord({ verdict }: Pick<ReportShard, 'verdict'>): string {
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
