import type { JudgedMetric } from '../judge/verdict.js'
import { cut, cutMiddle, figure, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { table } from './markdown.js'
import { changeText, METRIC_LABELS, metricVerdictText, valueText } from './words.js'

/** Longer names push the verdict off the page; the details have the whole of it. */
const MAX_LABEL_CHARACTERS = 40

export interface MetricGroup {
  /** Of the benchmark; null where there is only one. */
  readonly label: string | null
  readonly metrics: readonly JudgedMetric[]
  /** What is worse was let through. */
  readonly accepted: boolean
}

/** Metric, base, head, change, verdict; with a benchmark column where groups have labels, with reasons in the details. */
export function metricTable(groups: readonly MetricGroup[], options: { readonly reasons: boolean }): Markdown | null {
  const labelled = groups.some(({ label }) => label !== null)
  const rows = groups.flatMap(({ label, metrics, accepted }) =>
    metrics.map((metric, index) => [
      ...(labelled ? [safe`${index === 0 ? cutMiddle(label ?? '', MAX_LABEL_CHARACTERS) : ''}`] : []),
      safe`${METRIC_LABELS[metric.metric]}`,
      figure(valueText(metric.reference, metric)),
      figure(valueText(metric.head, metric)),
      figure(changeText(metric)),
      verdictCell(metric, accepted),
      ...(options.reasons ? [safe`${cut(metric.reason, 300)}`] : [])
    ])
  )
  if (rows.length === 0) return null
  const header = [
    ...(labelled ? [safe`Benchmark`] : []),
    safe`Metric`,
    safe`Base`,
    safe`Head`,
    safe`Change`,
    safe`Verdict`,
    ...(options.reasons ? [safe`Why`] : [])
  ]
  const numbers = ['right', 'right', 'right'] as const
  return table(header, rows, labelled ? ['left', 'left', ...numbers] : ['left', ...numbers])
}

function verdictCell(metric: JudgedMetric, accepted: boolean): Markdown {
  const { text, loud } = metricVerdictText(metric, accepted)
  return loud ? safe`**${text}**` : safe`${text}`
}
