import { formatMilliseconds, formatPlural, formatSignedPercent } from '../format.js'
import { commitLink, shortSha } from './addresses.js'
import { codeSpan, cut, diagramLabel, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { bulletList, mermaid, page } from './markdown.js'
import type { BenchmarkTrend, Report, TrendPoint } from './report.js'
import { subjectLabel, subjectsByWeight } from './select.js'

/** More points than this are not told apart in a comment. */
const MAX_POINTS = 30
const MAX_NAMED_POINTS = 10
const MAX_MARKS = 8
const SPARKS = '▁▂▃▄▅▆▇█'

interface Series {
  readonly clock: string
  readonly points: readonly { readonly point: TrendPoint; readonly ms: number }[]
}

/** Device time where enough records have it, else wall time; null where there is nothing to draw. */
export function seriesOf(trend: BenchmarkTrend): Series | null {
  const of = (clock: string, time: (point: TrendPoint) => number | null): Series => ({
    clock,
    points: trend.points.flatMap((point) => {
      const ms = time(point)
      return ms === null ? [] : [{ point, ms }]
    })
  })
  const device = of('device time', (point) => point.deviceTimeMs)
  const series = device.points.length >= 2 ? device : of('wall time', (point) => point.wallTimeMs)
  return series.points.length < 2 ? null : { ...series, points: series.points.slice(-MAX_POINTS) }
}

/** Eight heights of blocks; a flat series is drawn low. */
export function sparkline(values: readonly number[]): string {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const range = highest - lowest
  return values
    .map((value) => SPARKS[range === 0 ? 0 : Math.round(((value - lowest) / range) * (SPARKS.length - 1))] ?? '')
    .join('')
}

/** `▁▁▂▇ device time 4.24 ms -> 4.59 ms over 14 records (+8.2 %)`. */
export function trendLine(trend: BenchmarkTrend): string | null {
  const series = seriesOf(trend)
  const [first, last] = [series?.points[0], series?.points.at(-1)]
  if (series === null || first === undefined || last === undefined) return null
  const change = first.ms === 0 ? '' : ` (${formatSignedPercent(last.ms / first.ms - 1)})`
  const records = formatPlural(series.points.length, 'record')
  const sparks = sparkline(series.points.map(({ ms }) => ms))
  return `${sparks} ${series.clock} ${formatMilliseconds(first.ms)} -> ${formatMilliseconds(last.ms)} over ${records}${change}`
}

/** Charts of the worst benchmarks, what happened on the way named below each; null without any history. */
export function trendSection(report: Report, maxCharts: number): Markdown | null {
  const charts = subjectsByWeight(report.run)
    .flatMap((subject) => {
      const trend = report.trend?.find(
        ({ benchmark, variant }) => benchmark === subject.benchmark.id && variant === subject.variant.variant.name
      )
      return trend === undefined ? [] : [{ trend, label: subjectLabel(report.run, subject) }]
    })
    .slice(0, maxCharts)
    .flatMap(({ trend, label }) => chart(report, trend, label))
  return charts.length === 0 ? null : page(charts)
}

function chart(report: Report, trend: BenchmarkTrend, label: string): Markdown[] {
  const series = seriesOf(trend)
  if (series === null) return []
  const line = safe`**${cut(label, 80)}** ${codeSpan(trendLine(trend) ?? '')}`
  const marked = series.points.filter(({ point }) => point.marks.length > 0).slice(-MAX_MARKS)
  const marks = marked.map(({ point }) => safe`${commitLink(report, point.sha)}: ${cut(point.marks.join(', '), 200)}`)
  return [
    joinMarkdown(
      [line, mermaid(chartSource(series, label)), ...(marks.length === 0 ? [] : [bulletList(marks)])],
      '\n\n'
    )
  ]
}

function chartSource({ clock, points }: Series, label: string): string {
  const values = points.map(({ ms }) => ms)
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  // A flat line in the middle rather than noise blown up to the full height.
  const margin = Math.max((highest - lowest) * 0.15, highest * 0.02)
  const axis =
    points.length <= MAX_NAMED_POINTS
      ? `x-axis [${points.map(({ point }) => `"${diagramLabel(shortSha(point.sha))}"`).join(', ')}]`
      : `x-axis "records, oldest first" 1 --> ${points.length}`
  return [
    'xychart-beta',
    `  title "${diagramLabel(`${label}, ${clock} per step`)}"`,
    `  ${axis}`,
    `  y-axis "ms" ${number(Math.max(0, lowest - margin))} --> ${number(highest + margin)}`,
    `  line [${values.map(number).join(', ')}]`
  ].join('\n')
}

function number(value: number): string {
  return String(Number(value.toFixed(4)))
}
