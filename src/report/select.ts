import type { Cause } from '../explain/cause.js'
import { METRICS, VERDICTS } from '../judge/verdict.js'
import type { JudgedBenchmark, JudgedMetric, JudgedRun, JudgedVariant, Metric } from '../judge/verdict.js'
import { printable } from './escape.js'
import type { Report } from './report.js'

/** What of a report is worth a reader's first look. */

export interface Subject {
  readonly benchmark: JudgedBenchmark
  readonly variant: JudgedVariant
}

/** Every compiled variant of every benchmark, the worst verdict first, of equals the largest slowdown. */
export function subjectsByWeight(run: JudgedRun): readonly Subject[] {
  return run.benchmarks
    .flatMap((benchmark) => benchmark.variants.map((variant) => ({ benchmark, variant })))
    .map((subject) => ({
      subject,
      rank: VERDICTS.indexOf(subject.variant.verdict),
      cost: slowdown(subject.variant) ?? 0
    }))
    .sort((a, b) => a.rank - b.rank || b.cost - a.cost)
    .map(({ subject }) => subject)
}

/** Those that ask for attention, the worst first; all of them where none does. */
export function subjectsInQuestion(run: JudgedRun): readonly Subject[] {
  const subjects = subjectsByWeight(run)
  const asking = subjects.filter(({ benchmark }) => !isUnchanged(benchmark))
  return asking.length === 0 ? subjects : asking
}

export function metricOf(variant: JudgedVariant, metric: Metric): JudgedMetric | null {
  return variant.metrics.find((candidate) => candidate.metric === metric) ?? null
}

/** The time metric that decides: device time where it was judged, else wall time. */
export function gatingTime(variant: JudgedVariant): JudgedMetric | null {
  const times = [metricOf(variant, 'device-time'), metricOf(variant, 'wall-time')]
  return (
    times.find((metric) => metric?.gates === true && metric.change !== null && metric.verdict !== 'not-judged') ?? null
  )
}

/** Compiled head / compiled reference - 1 of the time that decides; null when there is none. */
export function slowdown(variant: JudgedVariant): number | null {
  return gatingTime(variant)?.change?.estimate ?? null
}

/** The metric that made the verdict: the first of that verdict in the order of `METRICS`, a gating one before others. */
export function decidingMetric(variant: JudgedVariant): JudgedMetric | null {
  const wanted = variant.verdict === 'accepted' ? 'regression' : variant.verdict
  const order = (metric: JudgedMetric) => (metric.gates ? 0 : METRICS.length) + METRICS.indexOf(metric.metric)
  return variant.metrics.filter((metric) => metric.verdict === wanted).sort((a, b) => order(a) - order(b))[0] ?? null
}

/** `gpt-small`, with params where the name alone is ambiguous and the variant where there are several. */
export function subjectLabel(run: JudgedRun, { benchmark, variant }: Subject): string {
  const label = benchmarkLabel(run, benchmark)
  return benchmark.variants.length > 1 ? `${label}, ${printable(variant.variant.name)}` : label
}

export function benchmarkLabel(run: JudgedRun, benchmark: JudgedBenchmark): string {
  const name = printable(benchmark.name) === '' ? '(unnamed)' : printable(benchmark.name)
  const alike = run.benchmarks.filter((other) => other.name === benchmark.name).length > 1
  return alike && benchmark.params !== '{}' ? `${name} ${benchmark.params}` : name
}

/** Causes name their benchmark by id or by name. */
export function causesOf(report: Report, benchmark: JudgedBenchmark): readonly Cause[] {
  return report.explanation.causes.filter(
    (cause) => cause.benchmark === benchmark.id || cause.benchmark === benchmark.name
  )
}

/** Whether any number of head stands beside one of the reference. */
export function isCompared({ run }: Report): boolean {
  return run.benchmarks.some(({ variants }) =>
    variants.some(({ metrics }) => metrics.some(({ reference }) => reference !== null))
  )
}

/** Nothing about it asks for attention. */
export function isUnchanged(benchmark: JudgedBenchmark): boolean {
  return benchmark.verdict === 'pass'
}

const CORE: readonly Metric[] = [
  'device-time',
  'wall-time',
  'speedup',
  'graph-breaks',
  'peak-memory',
  'cold-compile-time'
]

/** The rows of the open table: what asks for attention, and the numbers that a reader would look for first. */
export function rowsThatMatter(variant: JudgedVariant, company: 'alone' | 'among-others'): readonly JudgedMetric[] {
  const calm = new Set<JudgedMetric['verdict']>(['pass', 'not-judged', 'no-baseline', 'incomparable'])
  const core = company === 'alone' ? CORE : CORE.slice(0, 1)
  return variant.metrics
    .filter((metric) => !calm.has(metric.verdict) || (core.includes(metric.metric) && metric.head !== null))
    .sort((a, b) => METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric))
}
