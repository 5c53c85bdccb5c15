import { formatCount, formatFactor, formatPlural, formatUnit } from '../format.js'
import type { Cause } from '../explain/cause.js'
import { placeOf } from '../judge/identity.js'
import type { JudgedMetric, Verdict } from '../judge/verdict.js'
import { cut, printable } from './escape.js'
import { changePhrase } from './change-phrase.js'
import { failureSentence } from './failure.js'
import { causesOf, decidingMetric, gatingTime, metricOf, subjectLabel, subjectsByWeight } from './select.js'
import type { Subject } from './select.js'
import { absentShards } from './shards.js'
import type { Report } from './report.js'
import { CAUSE_WORDS, VERDICT_WORDS } from './words.js'

const MAX_CAUSE_CHARACTERS = 100

/**
 * The first line of every medium, as plain text that still has to be escaped: verdict in words, benchmark, number with
 * its interval, cause. The worst benchmark speaks; how many share its verdict follows.
 */
export function headline(report: Report): string {
  const { run } = report
  const worst = subjectsByWeight(run)[0]
  if (worst === undefined) return `${VERDICT_WORDS[run.verdict]}: ${run.headline}`
  const subject = speaker(report, worst)
  return `${verdictWords(report)}: ${sentence(report, subject)}${others(report, subject)}`
}

/** A run that only improved is spoken for by what improved. */
function speaker(report: Report, worst: Subject): Subject {
  return subjectsByWeight(report.run).find((subject) => subject.variant.verdict === report.run.verdict) ?? worst
}

function verdictWords(report: Report): string {
  const word = VERDICT_WORDS[report.run.verdict]
  if (report.run.verdict !== 'pass' || report.run.notJudged.length === 0) return word
  const judged = judgedGroups(report)
  const notJudged = `${listed(report.run.notJudged)} not judged`
  return `${word} (${judged.length === 0 ? notJudged : `${listed(judged)}; ${notJudged}`})`
}

const GROUPS = [
  { group: 'step time', metrics: ['device-time', 'wall-time'], absent: ['step time'] },
  { group: 'counts', metrics: ['graph-breaks', 'recompiles'], absent: ['graph breaks', 'recompiles'] },
  { group: 'memory', metrics: ['peak-memory'], absent: ['peak memory'] }
] as const

/** What a partial pass does stand for. */
function judgedGroups(report: Report): string[] {
  const passed = report.run.benchmarks
    .flatMap((benchmark) => benchmark.variants)
    .flatMap((variant) => variant.metrics)
    .filter((metric) => metric.gates && (metric.verdict === 'pass' || metric.verdict === 'improvement'))
    .map((metric) => metric.metric as string)
  return GROUPS.filter(
    ({ metrics, absent }) =>
      metrics.some((metric) => passed.includes(metric)) && !absent.some((name) => report.run.notJudged.includes(name))
  ).map(({ group }) => group)
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

function sentence(report: Report, subject: Subject): string {
  const label = subjectLabel(report.run, subject)
  const { variant } = subject
  switch (report.run.verdict) {
    case 'failed':
      // No benchmark failed by itself: the measuring as a whole did, and the run's own sentence says how.
      return variant.verdict === 'failed'
        ? failureSentence(report, subject, label)
        : `${whatBroke(report)}${besides(report, subject)}`
    case 'regression':
    case 'improvement':
    case 'accepted': {
      const metric = decidingMetric(variant)
      return metric === null
        ? `${label}, ${reasonOf(report, subject)}`
        : `${label} ${changePhrase(metric)}${causePhrase(report, subject, metric)}`
    }
    case 'inconclusive': {
      const metric = decidingMetric(variant)
      if (metric === null || metric.change === null) return `${label}, ${metric?.reason ?? reasonOf(report, subject)}`
      return `${label} perhaps ${changePhrase(metric)}, not proven${causePhrase(report, subject, metric)}`
    }
    case 'incomparable':
      return incomparableReason(report) ?? `${label}, ${reasonOf(report, subject)}`
    case 'no-baseline':
      return `${withoutBaseline(report, label)}${numbers(subject)}`
    case 'pass': {
      const time = gatingTime(variant)
      if (report.run.benchmarks.length > 1) return passOfMany(report)
      return time === null ? `nothing got worse in ${label}` : `${label} ${changePhrase(time)}, within the limit`
    }
  }
}

/** A first baseline, one that was not saved, one that cannot be read, and none at all are four different things. */
function withoutBaseline({ recorded, comparison: { reference } }: Report, label: string): string {
  if (recorded === true) return `${label} has its first baseline now`
  if (recorded === false) return `${label} was measured, but no baseline was saved`
  if (reference.kind === 'none' && reference.unusable !== undefined) return `${label}, ${reference.reason}`
  return `${label} has nothing to be compared with yet`
}

/** In the fewest words, so that there is room for what was measured all the same. */
function whatBroke(report: Report): string {
  const absent = absentShards(report).map((name) => cut(printable(name), 40))
  return absent.length === 0 ? report.run.headline.replace(/\.$/, '') : `no results of ${listed(absent.slice(0, 5))}`
}

/** What was found although something is missing: a regression must not hide behind it. */
function besides(report: Report, subject: Subject): string {
  const { verdict } = subject.variant
  if (verdict !== 'regression') return ''
  const known: Report = { ...report, run: { ...report.run, verdict } }
  return `; ${VERDICT_WORDS[verdict].toLowerCase()}: ${sentence(known, subject)}${others(known, subject)}`
}

function passOfMany(report: Report): string {
  const worst = subjectsByWeight(report.run)[0]
  const time = worst === undefined ? null : gatingTime(worst.variant)
  const most =
    worst === undefined || time === null ? '' : `, at most ${subjectLabel(report.run, worst)} ${changePhrase(time)}`
  return `${formatCount(report.run.benchmarks.length)} benchmarks within their limits${most}`
}

function reasonOf(report: Report, { variant }: Subject): string {
  return variant.reasons[0] ?? report.run.headline
}

function incomparableReason(report: Report): string | null {
  const { reference } = report.comparison
  if (reference.kind === 'other-device') return reference.reason
  const breaking = report.environmentChanges.filter((change) => change.breaksComparison)
  if (breaking.length === 0) return null
  return breaking
    .map(({ name, reference: was, head }) => `${name} was ${was ?? 'unknown'} and is ${head ?? 'unknown'}`)
    .join(', ')
}

/** What was measured, for a run that has nothing to compare it with. */
function numbers({ variant }: Subject): string {
  const time = [metricOf(variant, 'device-time'), metricOf(variant, 'wall-time')].find((metric) => metric?.head != null)
  const speedup = metricOf(variant, 'speedup')?.head ?? null
  const parts = [
    time?.head == null ? null : `${formatUnit(time.head, 'ms')} per step`,
    speedup === null ? null : `${formatFactor(speedup)} as fast as eager`
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : `; measured ${parts.join(', ')}`
}

/** The first cause, whole where it is short; a count that is its own cause only gets the place. */
function causePhrase(report: Report, subject: Subject, metric: JudgedMetric): string {
  const cause = causesOf(report, subject.benchmark).find(({ variant }) => variant === subject.variant.variant.name)
  if (cause === undefined) return ''
  if (saysTheSame(cause, metric)) return cause.site === null ? '' : ` at ${placeOf(cause.site)}`
  return `: ${shortCause(cause)}`
}

function shortCause(cause: Cause): string {
  if (cause.kind === 'unexplained') return CAUSE_WORDS.unexplained
  const whole = printable(cause.what).replace(/\.$/, '')
  if (whole.length <= MAX_CAUSE_CHARACTERS) return whole
  return cause.site === null ? CAUSE_WORDS[cause.kind] : `${CAUSE_WORDS[cause.kind]} at ${cut(placeOf(cause.site), 80)}`
}

const SAME: Readonly<Partial<Record<Cause['kind'], JudgedMetric['metric']>>> = {
  'graph-break-new': 'graph-breaks',
  'recompile-new': 'recompiles',
  'eager-fallback': 'eager-fallbacks',
  'memory-grew': 'peak-memory'
}

function saysTheSame(cause: Cause, metric: JudgedMetric): boolean {
  return SAME[cause.kind] === metric.metric
}

const COUNTED = new Set<Verdict>(['failed', 'regression', 'inconclusive', 'accepted', 'improvement', 'no-baseline'])

function others(report: Report, subject: Subject): string {
  const { verdict, benchmarks } = report.run
  if (!COUNTED.has(verdict)) return ''
  const alike = benchmarks.filter(
    (benchmark) => benchmark.verdict === verdict && benchmark !== subject.benchmark
  ).length
  return alike === 0 ? '' : `; and ${formatPlural(alike, 'benchmark')} more`
}
