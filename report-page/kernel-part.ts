import { formatCount, formatMilliseconds, formatPlural, formatSignedPercent } from '../src/format.js'
import type { Arm, Kernel } from '../src/measure/result.js'
import { kernelsOf } from '../src/report/measured.js'
import { el, section } from './dom.js'

interface Row {
  readonly kernel: Kernel
  readonly baseMs: number | null
  readonly headMs: number
}

interface Column {
  readonly title: string
  readonly number: boolean
  readonly key: (row: Row) => string | number
  readonly text: (row: Row) => string
}

const COLUMNS: readonly Column[] = [
  { title: 'Kernel', number: false, key: ({ kernel }) => kernel.name, text: ({ kernel }) => kernel.name },
  { title: 'Kind', number: false, key: ({ kernel }) => kernel.kind, text: ({ kernel }) => kernel.kind },
  {
    title: 'Base',
    number: true,
    key: ({ baseMs }) => baseMs ?? -1,
    text: ({ baseMs }) => (baseMs === null ? '–' : formatMilliseconds(baseMs))
  },
  { title: 'Per step', number: true, key: ({ headMs }) => headMs, text: ({ headMs }) => formatMilliseconds(headMs) },
  { title: 'Change', number: true, key: change, text: changeText },
  {
    title: 'Launches',
    number: true,
    key: ({ kernel }) => kernel.launches,
    text: ({ kernel }) => formatCount(kernel.launches)
  }
]

const DEAREST_FIRST = 3

/** All kernels of a step, sorted by any column, filtered by name or kind. */
export function kernelPart(head: Arm | null, base: Arm | null): HTMLElement {
  const before = new Map((base === null ? [] : kernelsOf(base)).map((kernel) => [kernel.name, kernel.seconds * 1000]))
  const rows = (head === null ? [] : kernelsOf(head)).map((kernel) => ({
    kernel,
    baseMs: before.get(kernel.name) ?? null,
    headMs: kernel.seconds * 1000
  }))
  if (rows.length === 0)
    return section('Kernels', el('p', { class: 'quiet' }, 'No kernels were recorded (no GPU, or no profiler).'))
  const columns = base === null ? COLUMNS.filter(({ title }) => title !== 'Base' && title !== 'Change') : COLUMNS
  return sortableTable(rows, columns)
}

function change({ baseMs, headMs }: Row): number {
  return baseMs === null || baseMs === 0 ? Number.POSITIVE_INFINITY : headMs / baseMs - 1
}

function changeText(row: Row): string {
  return row.baseMs === null ? 'new' : row.baseMs === 0 ? '–' : formatSignedPercent(change(row))
}

function sortableTable(rows: readonly Row[], columns: readonly Column[]): HTMLElement {
  let sorted = columns.find((column) => column === COLUMNS[DEAREST_FIRST]) ?? columns[0]
  let descending = true
  const body = el('tbody')
  const status = el('p', { class: 'quiet', role: 'status' })
  const filter = el('input', { type: 'search', id: 'kernel-filter', placeholder: 'name or kind', input: () => fill() })
  const headers = columns.map((column) => {
    const button = el('button', { type: 'button', click: () => sortBy(column) }, column.title)
    return el('th', { scope: 'col', ...(column.number ? { class: 'number' } : {}) }, button)
  })
  const sortBy = (column: Column) => {
    descending = column === sorted ? !descending : column.number
    sorted = column
    fill()
  }
  const fill = () => {
    const wanted = filter.value.trim().toLowerCase()
    const shown = rows.filter(({ kernel }) => `${kernel.name} ${kernel.kind}`.toLowerCase().includes(wanted))
    const direction = descending ? -1 : 1
    const ordered = sorted === undefined ? shown : [...shown].sort(by(sorted, direction))
    body.replaceChildren(...ordered.map((row) => line(row, columns)))
    headers.forEach((header, index) => {
      header.setAttribute('aria-sort', columns[index] !== sorted ? 'none' : descending ? 'descending' : 'ascending')
    })
    const ms = shown.reduce((sum, { headMs }) => sum + headMs, 0)
    status.textContent = `${formatPlural(shown.length, 'kernel')} of ${formatCount(rows.length)}, together ${formatMilliseconds(ms)} per step`
  }
  fill()
  return section(
    'Kernels',
    el('p', {}, el('label', { for: 'kernel-filter' }, 'Filter '), filter),
    status,
    el(
      'div',
      { class: 'scroll tall', tabindex: 0, role: 'group', 'aria-label': 'Kernels' },
      el('table', {}, el('thead', {}, el('tr', {}, ...headers)), body)
    )
  )
}

function by({ key }: Column, direction: number): (a: Row, b: Row) => number {
  return (a, b) => {
    const [left, right] = [key(a), key(b)]
    const order =
      typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right))
    return direction * order
  }
}

function line(row: Row, columns: readonly Column[]): HTMLElement {
  return el(
    'tr',
    {},
    ...columns.map((column, index) =>
      index === 0
        ? el('td', {}, el('code', {}, column.text(row)))
        : el('td', column.number ? { class: 'number' } : {}, column.text(row))
    )
  )
}
