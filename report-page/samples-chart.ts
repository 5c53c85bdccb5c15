import type uPlot from 'uplot'
import { formatMilliseconds, formatPlural } from '../src/format.js'
import type { Arm, Process } from '../src/measure/result.js'
import { medianOf } from '../src/report/measured.js'
import { chart, color } from './chart.js'
import { disclosure, el, section, table } from './dom.js'

interface Sample {
  readonly ms: number
  readonly disturbed: boolean
}

type Clock = (process: Process) => readonly Sample[]

const wall: Clock = (process) =>
  process.blocks.map((block) => ({ ms: (1000 * block.wallSeconds) / block.steps, disturbed: block.disturbed !== null }))
const device: Clock = (process) =>
  process.deviceWindows.map((window) => ({ ms: (1000 * window.busySeconds) / window.steps, disturbed: false }))

/** Every block and every window as a dot, by process: what an average hides. */
export function samplesPart(arms: readonly Arm[]): HTMLElement {
  const parts = [
    clockChart('Wall time of the blocks', arms, wall),
    clockChart('Device time of the windows', arms, device)
  ]
  const shown = parts.filter((part) => part !== null)
  if (shown.length === 0) return section('Samples', el('p', { class: 'quiet' }, 'Nothing was timed.'))
  return section('Samples', ...shown)
}

interface Dot extends Sample {
  readonly x: number
  readonly arm: Arm
}

/** Told apart in both colour schemes; more arms than colours take turns. */
const COLORS = ['first', 'second', 'mark', 'good', 'warn', 'bad'] as const

function clockChart(title: string, arms: readonly Arm[], clock: Clock): HTMLElement | null {
  const columns = arms.flatMap((arm) => arm.processes.map((process) => ({ arm, process, samples: clock(process) })))
  const filled = columns.filter(({ samples }) => samples.length > 0)
  if (filled.length === 0) return null
  const dots: Dot[] = filled.flatMap(({ arm, samples }, column) =>
    samples.map((sample, index) => ({ ...sample, arm, x: column + ((index + 0.5) / samples.length - 0.5) * 0.6 }))
  )
  const shown = arms.filter((arm) => dots.some((dot) => dot.arm === arm))
  const isDisturbed = dots.some(({ disturbed }) => disturbed)
  const of = (wanted: (dot: Dot) => boolean) => dots.map((dot) => (wanted(dot) ? dot.ms : null))
  return el(
    'div',
    {},
    el('h3', {}, title),
    chart({
      label: `${title} by process, ${formatPlural(dots.length, 'sample')}`,
      data: [
        dots.map(({ x }) => x),
        ...shown.map((arm) => of((dot) => dot.arm === arm && !dot.disturbed)),
        ...(isDisturbed ? [of(({ disturbed }) => disturbed)] : [])
      ],
      series: [
        {
          label: 'process',
          value: (_plot, value) => (value === null ? '' : processName(filled[Math.round(value)]?.process))
        },
        ...shown.map((arm, index) => dotSeries(armName(arm), COLORS[index % COLORS.length] ?? 'first')),
        ...(isDisturbed ? [dotSeries('disturbed, not counted', 'muted')] : [])
      ],
      axes: [
        {
          label: 'process',
          splits: () => filled.map((_, column) => column),
          values: (_plot, splits) => splits.map((column) => processName(filled[column]?.process)),
          space: 16
        },
        { label: 'ms per step', size: 60 }
      ],
      xRange: [-0.6, filled.length - 0.4]
    }),
    disclosure(
      'Medians as a table',
      table(
        ['Arm', 'Median', 'Processes'],
        arms.map((arm) => [armName(arm), median(arm, clock), String(arm.processes.length)]),
        2
      )
    )
  )
}

function armName(arm: Arm): string {
  return `${arm.side} ${arm.variant}`
}

function processName(process: Process | undefined): string {
  return process === undefined ? '' : String(process.index + 1)
}

function dotSeries(label: string, name: string): uPlot.Series {
  return {
    label,
    stroke: () => color(name),
    paths: () => null,
    points: { show: true, size: 6, fill: () => color(name) },
    value: (_plot, value) => (value === null ? '–' : formatMilliseconds(value))
  }
}

function median(arm: Arm, clock: Clock): string {
  const middle = (process: Process) => {
    const values = clock(process)
      .filter(({ disturbed }) => !disturbed)
      .map(({ ms }) => ms)
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null
  }
  const value = medianOf(arm, middle)
  return value === null ? '–' : formatMilliseconds(value)
}
