import { formatCount, formatPercent, formatPlural } from '../format.js'
import type { JudgedBenchmark } from '../judge/verdict.js'
import type { Arm, Physics } from '../measure/result.js'
import { cut, figure, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { table } from './markdown.js'
import { armsOf } from './measured.js'
import type { Report } from './report.js'

interface Column {
  readonly title: string
  /** Words may be broken into lines, figures may not. */
  readonly words?: true
  /** Null where none of the blocks knows. */
  readonly read: (blocks: readonly Physics[], report: Report) => string | null
}

const COLUMNS: readonly Column[] = [
  { title: 'SM clock', read: smClock },
  {
    title: 'Temperature',
    read: (blocks) => upTo(blocks, 'temperatureCelsius', (value) => `${formatCount(Math.round(value))} °C`)
  },
  { title: 'Power', read: power },
  { title: 'Throttled', words: true, read: throttled },
  { title: 'Other processes', read: (blocks) => upTo(blocks, 'otherProcesses', formatCount) },
  { title: 'Host load', read: (blocks) => upTo(blocks, 'hostLoad', (value) => value.toFixed(1)) },
  { title: 'Steal', read: (blocks) => upTo(blocks, 'stealShare', formatPercent) }
]

/** The state of card and host while the blocks of each arm ran; null where nothing of it is known. */
export function physicsTable(report: Report, benchmark: JudgedBenchmark, variant: string): Markdown | null {
  const judged = new Set(benchmark.variants.map(({ variant: { name } }) => name))
  // The control beside each variant, but not the other variants.
  const arms = armsOf(report, benchmark).filter((arm) => arm.variant === variant || !judged.has(arm.variant))
  const rows = arms.flatMap((arm) => {
    const blocks = physicsOf(arm)
    return blocks.length === 0 ? [] : [{ arm, cells: COLUMNS.map(({ read }) => read(blocks, report)) }]
  })
  const known = COLUMNS.map((_, column) => rows.some(({ cells }) => cells[column] !== null))
  if (!known.includes(true)) return null
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, column) => known[column])
  return table(
    [safe`While timed`, ...kept(COLUMNS).map(({ title }) => safe`${title}`)],
    rows.map(({ arm, cells }) => [
      safe`${arm.side} ${cut(arm.variant, 40)}`,
      ...kept(cells.map((cell, column) => shown(cell, COLUMNS[column]?.words === true)))
    ])
  )
}

function shown(cell: string | null, words: boolean): Markdown {
  if (cell === null) return safe`–`
  return words ? safe`${cell}` : figure(cell)
}

function physicsOf(arm: Arm): readonly Physics[] {
  return arm.processes.flatMap(({ blocks }) => blocks.flatMap(({ physics }) => (physics === null ? [] : [physics])))
}

type Reading = { [K in keyof Physics]: Physics[K] extends number | null ? K : never }[keyof Physics]

function readings(blocks: readonly Physics[], name: Reading): number[] {
  return blocks.map((block) => block[name]).filter((value) => value !== null)
}

function upTo(blocks: readonly Physics[], name: Reading, format: (value: number) => string): string | null {
  const values = readings(blocks, name)
  return values.length === 0 ? null : format(Math.max(...values))
}

function smClock(blocks: readonly Physics[]): string | null {
  const clocks = readings(blocks, 'smClockMhz')
  if (clocks.length === 0) return null
  const [least, most] = [Math.round(Math.min(...clocks)), Math.round(Math.max(...clocks))]
  const range = least === most ? formatCount(most) : `${formatCount(least)} to ${formatCount(most)}`
  const limits = readings(blocks, 'maxSmClockMhz')
  return `${range} MHz${limits.length === 0 ? '' : ` (at most ${formatCount(Math.max(...limits))})`}`
}

function power(blocks: readonly Physics[], report: Report): string | null {
  const limit = report.fingerprint?.gpuPowerLimitWatts ?? null
  const drawn = upTo(blocks, 'powerWatts', (value) => `${formatCount(Math.round(value))} W`)
  return drawn === null || limit === null ? drawn : `${drawn} (of ${formatCount(Math.round(limit))})`
}

/** Only a card that tells its clock tells why it lowers it. */
function throttled(blocks: readonly Physics[]): string | null {
  if (readings(blocks, 'smClockMhz').length === 0) return null
  const counts = new Map<string, number>()
  for (const reason of blocks.flatMap(({ throttleReasons }) => throttleReasons)) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  const reasons = [...counts].sort(([, a], [, b]) => b - a).slice(0, 4)
  if (reasons.length === 0) return 'no'
  return reasons.map(([reason, count]) => `${cut(reason, 40)} in ${formatPlural(count, 'block')}`).join(', ')
}
