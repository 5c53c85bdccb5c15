import type uPlot from 'uplot'
import { formatMilliseconds } from '../src/format.js'
import { shortSha } from '../src/report/addresses.js'
import type { BenchmarkTrend } from '../src/report/report.js'
import { trendLine } from '../src/report/trend.js'
import { chart, color } from './chart.js'
import { disclosure, el, section, table } from './dom.js'

/** Device and wall time over the last records; versions, levels and accepted slowdowns as lines and as a list. */
export function trendPart(trend: BenchmarkTrend | undefined): HTMLElement {
  if (trend === undefined)
    return section(
      'Trend',
      el('p', { class: 'quiet' }, 'No history yet: it grows with every run on the default branch.')
    )
  const { points } = trend
  const positions = points.map((_, index) => index)
  const marked = points.flatMap((point, index) => (point.marks.length === 0 ? [] : [{ point, index }]))
  const x: uPlot.Axis = {
    splits: (_plot, _axis, low, high) => positions.filter((position) => position >= low && position <= high),
    // Counted as in the list below, where the commits are named.
    values: (_plot, splits) => splits.map((split) => String(split + 1)),
    label: 'record, oldest first',
    space: 40
  }
  return section(
    'Trend',
    chart({
      label: trendLine(trend) ?? 'times of the last records',
      data: [positions, points.map((point) => point.deviceTimeMs), points.map((point) => point.wallTimeMs)],
      series: [
        { label: 'record', value: (_plot, value) => (value === null ? '' : shortSha(points[value]?.sha ?? '')) },
        { label: 'device time', stroke: () => color('first'), width: 2, points: { show: true }, value: milliseconds },
        { label: 'wall time', stroke: () => color('second'), width: 1, points: { show: true }, value: milliseconds }
      ],
      axes: [x, { label: 'ms per step', size: 60 }],
      marks: marked.map(({ index }) => index),
      xRange: [-0.5, points.length - 0.5]
    }),
    marked.length === 0
      ? null
      : el(
          'ul',
          {},
          ...marked.map(({ point, index }) =>
            el('li', {}, `record ${index + 1}, `, el('code', {}, shortSha(point.sha)), `: ${point.marks.join(', ')}`)
          )
        ),
    disclosure(
      'The same as a table',
      table(
        ['Record', 'Measured', 'Device time', 'Wall time', 'Marks'],
        points.map((point, index) => [
          el('span', {}, `${index + 1} `, el('code', {}, shortSha(point.sha))),
          point.measuredAt.slice(0, 10),
          milliseconds(null, point.deviceTimeMs),
          milliseconds(null, point.wallTimeMs),
          point.marks.join(', ')
        ]),
        3
      )
    )
  )
}

function milliseconds(_plot: unknown, value: number | null): string {
  return value === null ? '–' : formatMilliseconds(value)
}
