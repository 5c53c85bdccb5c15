import { formatMilliseconds, formatPlural, formatSignedPercent } from '../format.js'
import { commitLink } from './addresses.js'
import { codeSpan, cut, diagramLabel, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { bulletList, mermaid, page } from './markdown.js'
import type { BenchmarkTrend, Report, TrendPoint } from './report.js'
import { subjectLabel, subjectsByWeight } from './select.js'

/** More points than this are not told apart in a comment. */
const MAX_POINTS = 30
const MAX_MARKS = 8
/** Two are what the table shows already. */
const MIN_POINTS = 3
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
  const series = device.points.length >= MIN_POINTS ? device : of('wall time', (point) => point.wallTimeMs)
  return series.points.length < MIN_POINTS ? null : { ...series, points: series.points.slice(-MAX_POINTS) }
}

/** Eight heights of blocks; a flat series is drawn low. */
export function sparkline(values: readonly number[]): string {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const range = highest - lowest
  return values
    .map((value) => SPARKS[range === 0 ? 0 : Math.round(((value - lowest) / range) * (SPARKS.length - 1))] ?? '')
    .join('')
}

/**
 * `▁▁▂▇ device time 4.24 ms -> 4.59 ms (+8.2 %) over 14 records`. The change is that since the last time something else
 * than the code moved the numbers.
 */
export function trendLine(trend: BenchmarkTrend): string | null {
  const series = seriesOf(trend)
  if (series === null) return null
  const { points, clock } = series
  const start = Math.max(
    0,
    points.findLastIndex(({ point }) => point.startsSegment === true)
  )
  const [first, last] = [points[start], points.at(-1)]
  if (first === undefined || last === undefined) return null
  const sparks = sparkline(points.map(({ ms }) => ms))
  const records = formatPlural(points.length, 'record')
  if (first === last)
    return `${sparks} ${clock} ${formatMilliseconds(last.ms)}, the first record since something else changed`
  const change = first.ms === 0 ? '' : ` (${formatSignedPercent(last.ms / first.ms - 1)})`
  const span = start === 0 ? `over ${records}` : `since record ${start + 1} of ${points.length}`
  return `${sparks} ${clock} ${formatMilliseconds(first.ms)} -> ${formatMilliseconds(last.ms)}${change} ${span}`
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
  const marks = series.points
    .map(({ point }, index) => ({ point, number: index + 1 }))
    .filter(({ point }) => point.marks.length > 0)
    .slice(-MAX_MARKS)
    .map(
      ({ point, number }) =>
        safe`record ${number}, ${commitLink(report, point.sha)}: ${cut(point.marks.join(', '), 200)}`
    )
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
  return [
    'xychart-beta',
    `  title "${diagramLabel(`${label}, ${clock} per step`)}"`,
    // Counted, so that what is told below the chart can be found in it.
    `  x-axis "record, oldest first" 1 --> ${points.length}`,
    `  y-axis "ms" ${number(Math.max(0, lowest - margin))} --> ${number(highest + margin)}`,
    `  line [${values.map(number).join(', ')}]`
  ].join('\n')
}

function number(value: number): string {
  return String(Number(value.toFixed(4)))
}
