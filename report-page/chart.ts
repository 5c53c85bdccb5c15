import uPlot from 'uplot'
import { el } from './dom.js'

const HEIGHT = 260

export interface ChartOptions {
  /** What the chart shows, for those who do not see it. */
  readonly label: string
  readonly data: uPlot.AlignedData
  readonly series: readonly uPlot.Series[]
  readonly axes: readonly uPlot.Axis[]
  /** Vertical lines at these places. */
  readonly marks?: readonly number[]
  readonly xRange?: readonly [number, number]
}

export function color(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
}

/** A chart in the colours of the page, as wide as its place; drawn anew when either changes. */
export function chart(options: ChartOptions): HTMLElement {
  const place = el('div', { class: 'chart', role: 'img', 'aria-label': options.label })
  let drawn: uPlot | null = null
  const draw = () => {
    drawn?.destroy()
    drawn = new uPlot(optionsOf(options, place.clientWidth), options.data, place)
  }
  new ResizeObserver(() => {
    if (drawn === null) draw()
    else if (drawn.width !== place.clientWidth) drawn.setSize({ width: place.clientWidth, height: HEIGHT })
  }).observe(place)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    if (place.isConnected) draw()
  })
  return place
}

function optionsOf({ series, axes, marks = [], xRange }: ChartOptions, width: number): uPlot.Options {
  const lines = {
    stroke: color('muted'),
    grid: { stroke: color('grid'), width: 1 },
    ticks: { stroke: color('grid'), width: 1 }
  }
  return {
    width: Math.max(200, width),
    height: HEIGHT,
    scales: { x: { time: false, ...(xRange === undefined ? {} : { range: () => [...xRange] as uPlot.Range.MinMax }) } },
    axes: axes.map((axis) => ({ ...lines, ...axis })),
    series: [...series],
    cursor: { drag: { x: true, y: false } },
    hooks: { draw: [(plot: uPlot) => drawMarks(plot, marks)] }
  }
}

function drawMarks(plot: uPlot, marks: readonly number[]): void {
  const { ctx, bbox } = plot
  ctx.save()
  ctx.strokeStyle = color('mark')
  ctx.lineWidth = devicePixelRatio
  ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio])
  for (const mark of marks) {
    const x = Math.round(plot.valToPos(mark, 'x', true))
    ctx.beginPath()
    ctx.moveTo(x, bbox.top)
    ctx.lineTo(x, bbox.top + bbox.height)
    ctx.stroke()
  }
  ctx.restore()
}
