import type { Rule } from './experiment.js'

/** Operating characteristics: how often the build fails, by the slowdown that was planted. One panel a profile. */

export interface Curve {
  readonly rule: Rule
  /** Fractions: planted slowdown, share of builds failed. */
  readonly points: readonly (readonly [slowdown: number, failed: number])[]
}

export interface Panel {
  readonly title: string
  readonly curves: readonly Curve[]
}

const PANEL = { width: 300, height: 220, left: 44, top: 40, gap: 60 } as const
const LEGEND_HEIGHT = 76
const COLOURS: Partial<Record<Rule, string>> = {
  ours: '#1f6feb',
  'github-action-benchmark, 103 %, wall time': '#bc4c00',
  'Bencher t-test, wall time': '#8250df',
  'nvbench-compare-robust, wall time': '#1a7f37'
}
export const PLOTTED_RULES = Object.keys(COLOURS) as Rule[]

export function plot(
  panels: readonly Panel[],
  options: { readonly limit: number; readonly maxSlowdown: number }
): string {
  const width = PANEL.left + panels.length * (PANEL.width + PANEL.gap)
  const height = PANEL.top + PANEL.height + 44 + LEGEND_HEIGHT
  const drawn = panels.map((panel, index) =>
    drawPanel(panel, { ...options, left: PANEL.left + index * (PANEL.width + PANEL.gap) })
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    // A ground of its own: the page it stands on may be dark.
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...drawn,
    ...PLOTTED_RULES.map((rule, index) => drawLegend(rule, index, height)),
    '</svg>\n'
  ].join('\n')
}

interface Frame {
  readonly left: number
  readonly limit: number
  readonly maxSlowdown: number
}

function drawPanel({ title, curves }: Panel, { left, limit, maxSlowdown }: Frame): string {
  const x = (slowdown: number) => round(left + (slowdown / maxSlowdown) * PANEL.width)
  const y = (share: number) => round(PANEL.top + (1 - share) * PANEL.height)
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line x1="${left}" x2="${left + PANEL.width}" y1="${y(share)}" y2="${y(share)}" stroke="#d0d7de"/>` +
      `<text x="${left - 6}" y="${y(share) + 4}" text-anchor="end" fill="#57606a">${100 * share} %</text>`
  )
  const ticks = Array.from({ length: Math.round(maxSlowdown / 0.02) + 1 }, (_, index) => index * 0.02).map(
    (slowdown) =>
      `<text x="${x(slowdown)}" y="${PANEL.top + PANEL.height + 18}" text-anchor="middle" fill="#57606a">${Math.round(100 * slowdown)} %</text>`
  )
  const lines = curves.map(({ rule, points }) => {
    const path = points.map(([slowdown, failed]) => `${x(slowdown)},${y(failed)}`).join(' ')
    const stroke = `stroke="${COLOURS[rule] ?? '#57606a'}" stroke-width="${rule === 'ours' ? 3 : 1.5}"`
    return `<polyline points="${path}" fill="none" ${stroke}/>`
  })
  return [
    `<text x="${left}" y="${PANEL.top - 16}" font-weight="600" fill="#1f2328">${title}</text>`,
    ...grid,
    ...ticks,
    `<line x1="${x(limit)}" x2="${x(limit)}" y1="${PANEL.top}" y2="${PANEL.top + PANEL.height}" stroke="#1f2328" stroke-dasharray="4 4"/>`,
    `<text x="${x(limit) + 4}" y="${PANEL.top + PANEL.height - 8}" fill="#1f2328">limit</text>`,
    ...lines
  ].join('\n')
}

function drawLegend(rule: Rule, index: number, height: number): string {
  const top = height - LEGEND_HEIGHT + 14 + index * 17
  return (
    `<line x1="${PANEL.left}" x2="${PANEL.left + 24}" y1="${top}" y2="${top}" stroke="${COLOURS[rule]}" stroke-width="3"/>` +
    `<text x="${PANEL.left + 32}" y="${top + 4}" fill="#1f2328">${rule}</text>`
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
