import { formatCount, formatPercent, formatPercentInterval, formatSignedPercent, formatUnit } from '../format.js'
import type { CauseKind } from '../explain/cause.js'
import type { Change, JudgedMetric, Metric, Verdict } from '../judge/verdict.js'

/** The words of the report: the same in comment, summary, terminal and page. */

/** One mark per verdict, always with its word beside it; none that needs a variation selector to look like one. */
export const MARKS: Readonly<Record<Verdict, string>> = {
  failed: '❌',
  regression: '🔴',
  incomparable: '🟠',
  'no-baseline': '⚪',
  inconclusive: '🟡',
  accepted: '🔵',
  improvement: '🟢',
  pass: '✅'
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  failed: 'Failed',
  regression: 'Regression',
  incomparable: 'Not comparable',
  'no-baseline': 'No baseline',
  inconclusive: 'Inconclusive',
  accepted: 'Accepted slowdown',
  improvement: 'Improvement',
  pass: 'Pass'
}

export const METRIC_LABELS: Readonly<Record<Metric, string>> = {
  'device-time': 'Device time per step',
  'wall-time': 'Wall time per step',
  'graph-breaks': 'Graph breaks',
  recompiles: 'Recompiles',
  'eager-fallbacks': 'Silent eager fallbacks',
  'peak-memory': 'Peak memory',
  'cold-compile-time': 'Cold compile time',
  'warm-compile-time': 'Warm compile time',
  speedup: 'Speedup over eager',
  loss: 'Loss, eager against compiled',
  launches: 'Kernel launches per step',
  graphs: 'Graphs'
}

export const METRIC_VERDICT_WORDS: Readonly<Record<JudgedMetric['verdict'], string>> = {
  pass: 'pass',
  regression: 'regression',
  improvement: 'improvement',
  inconclusive: 'inconclusive',
  failed: 'failed',
  'not-judged': 'not judged',
  'no-baseline': 'no baseline',
  incomparable: 'not comparable'
}

/** A cause in the fewest words, for a headline; its place is added where it has one. */
export const CAUSE_WORDS: Readonly<Record<CauseKind, string>> = {
  'graph-break-new': 'new graph break',
  'graph-break-gone': 'a graph break is gone',
  'recompile-new': 'new recompile',
  'recompile-limit': 'recompile limit reached',
  'eager-fallback': 'falls back to eager',
  'graphs-changed': 'other graphs',
  'kernel-new': 'new kernel',
  'kernel-gone': 'a kernel is gone',
  'kernel-slower': 'a kernel got slower',
  'kernel-more-often': 'a kernel runs more often',
  'fusion-lost': 'a fusion was lost',
  'library-call-changed': 'a library call changed',
  'cudagraphs-skipped': 'CUDA graphs skipped',
  'setting-changed': 'a setting changed',
  'version-changed': 'a version changed',
  'variant-changed': 'the variant changed',
  'hardware-changed': 'other hardware',
  'phase-grew': 'a compile phase grew',
  'memory-grew': 'memory grew',
  'host-time': 'time lost on the host',
  'same-code': 'the generated code is identical',
  'step-does-more': 'the step does more work',
  unexplained: 'cause unknown',
  'shape-changed': 'other shapes',
  'dtype-changed': 'another dtype',
  checkpointing: 'gradient checkpointing',
  'fusion-gained': 'a fusion was gained',
  'dynamic-shapes': 'compiled for dynamic shapes',
  'no-longer-compiled': 'no longer compiled',
  'graph-break-present': 'a graph break',
  'launch-bound': 'bound by kernel launches',
  'library-bound': 'already in library kernels',
  'batch-too-small': 'batch too small',
  'old-gpu': 'GPU too old for triton',
  'tf32-off': 'TF32 is off',
  'data-bound': 'waits for data',
  'break-even': 'compile time against gain'
}

/** `+8.2 %`, with its interval where one could be formed; counts as a difference; a dash where nothing was compared. */
export function changeText(metric: JudgedMetric): string {
  if (metric.unit === 'count') return countChangeText(metric)
  if (metric.change === null) return '–'
  const interval = intervalText(metric.change)
  return `${formatSignedPercent(metric.change.estimate)}${interval === null ? '' : ` (${interval})`}`
}

function countChangeText(metric: JudgedMetric): string {
  if (metric.head === null || metric.reference === null) return '–'
  const difference = metric.head - metric.reference
  return `${difference > 0 ? '+' : ''}${formatCount(difference)}`
}

export function intervalText(change: Change): string | null {
  return change.low === null || change.high === null ? null : formatPercentInterval(change.low, change.high)
}

export function valueText(value: number | null, metric: JudgedMetric): string {
  if (value === null) return '–'
  return metric.metric === 'loss' ? formatPercent(value) : formatUnit(value, metric.unit)
}

/** The limit in the metric's own terms, as a person would set it; null when it never gates. */
export function limitText(metric: JudgedMetric): string | null {
  if (metric.limit === null) return null
  if (metric.unit === 'factor') return `at least ${formatUnit(metric.limit, 'factor')}`
  if (metric.unit === 'count') return formatCount(metric.limit)
  return formatPercent(metric.limit)
}

/** The verdict of a metric as a cell: in bold what asks for attention, with the limit it was held against. `accepted`: of its variant. */
export function metricVerdictText(
  metric: JudgedMetric,
  accepted: boolean
): { readonly text: string; readonly loud: boolean } {
  const limit = limitText(metric)
  if (accepted && metric.verdict === 'regression')
    return { text: limit === null ? 'accepted' : `accepted, limit ${limit}`, loud: false }
  const loud = metric.verdict === 'regression' || metric.verdict === 'failed'
  const word =
    !metric.gates && metric.verdict === 'not-judged' ? 'for information' : METRIC_VERDICT_WORDS[metric.verdict]
  return { text: loud && limit !== null ? `${word}, limit ${limit}` : word, loud }
}
