import { formatPlural } from '../format.js'
import type { Problem } from './input.js'
import { METRIC_NAMES } from './metric.js'
import { notJudgedIn } from './not-judged.js'
import type { JudgedBenchmark, JudgedVariant, Verdict } from './verdict.js'

export interface HeadlineInput {
  readonly verdict: Verdict
  readonly benchmarks: readonly JudgedBenchmark[]
  readonly problem: Problem | null
  readonly purpose: 'gate' | 'baseline'
}

/** The verdict in one sentence with its number: the first reason of the worst variant. */
export function headlineOf({ verdict, benchmarks, problem, purpose }: HeadlineInput): string {
  if (problem !== null) return problem.message
  if (benchmarks.length === 0) return 'there is no benchmark, so nothing was compared'
  if (verdict === 'pass') return passHeadline(benchmarks)
  const worst = benchmarks.filter((benchmark) => benchmark.verdict === verdict)
  const [benchmark] = worst
  if (benchmark === undefined) return 'nothing was compared'
  const variant = benchmark.variants.find((entry) => entry.verdict === verdict)
  const reason = variant?.reasons[0] ?? 'it has no compiled variant, so nothing was compared'
  const name = nameOf(benchmark, variant)
  const others = worst.length > 1 ? ` (and ${formatPlural(worst.length - 1, 'more benchmark')})` : ''
  if (verdict === 'no-baseline' && purpose === 'baseline') {
    return `${name}: measured as the first baseline, nothing to compare with yet${others}`
  }
  return `${name}: ${reason}${others}`
}

function nameOf(benchmark: JudgedBenchmark, variant: JudgedVariant | undefined): string {
  return variant !== undefined && benchmark.variants.length > 1
    ? `${benchmark.name} [${variant.variant.name}]`
    : benchmark.name
}

/** `pass: device time unchanged (-0.2 % to +0.3 %), limit 3 %`, and what the pass does not cover. */
function passHeadline(benchmarks: readonly JudgedBenchmark[]): string {
  const notJudged = notJudgedIn(benchmarks)
  const open = notJudged.length === 0 ? '' : `${inWords(notJudged)} not judged`
  const [slowest] = benchmarks
    .flatMap(({ variants }) => variants)
    .flatMap(({ metrics }) => metrics)
    .filter(({ metric, verdict }) => verdict === 'pass' && (metric === 'device-time' || metric === 'wall-time'))
    .sort((a, b) => (b.change?.estimate ?? 0) - (a.change?.estimate ?? 0))
  if (slowest === undefined || notJudged.includes('step time')) {
    const covered = [
      !notJudged.includes('graph breaks') && !notJudged.includes('recompiles') && 'counts',
      !notJudged.includes('peak memory') && 'memory'
    ].filter((part) => part !== false)
    return `pass (${[inWords(covered), open].filter((part) => part !== '').join('; ')})`
  }
  const of = benchmarks.length > 1 ? 'slowest change: ' : ''
  return `pass: ${of}${METRIC_NAMES[slowest.metric]} ${slowest.reason}${open === '' ? '' : ` (${open})`}`
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
