import { wrap } from './text-wrap.js'

export interface TextTable {
  readonly header: readonly string[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly color: (text: string) => string }[]
  /** Columns of numbers. */
  readonly rightAligned: readonly number[]
  readonly width: number
  readonly headerColor: (text: string) => string
}

const GAP = '  '

/** Columns of text; where the terminal is too narrow for them, one line per value instead. Colours add no width. */
export function textTable(table: TextTable): string {
  const widths = table.header.map((title, column) =>
    Math.max(title.length, ...table.rows.map(({ cells }) => (cells[column] ?? '').length))
  )
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1)
  return total <= table.width ? asColumns(table, widths) : asLines(table)
}

function asColumns({ header, rows, rightAligned, headerColor }: TextTable, widths: readonly number[]): string {
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return rightAligned.includes(column) ? cell.padStart(width) : cell.padEnd(width)
      })
      .join(GAP)
      .trimEnd()
  return [headerColor(line(header)), ...rows.map(({ cells, color }) => color(line(cells)))].join('\n')
}

/** `Device time per step: 4.24 ms -> 4.59 ms, +8.2 %, regression`; the benchmark's name on a line of its own. */
function asLines({ header, rows, width }: TextTable): string {
  const labelled = header[0] === 'Benchmark'
  return rows
    .flatMap(({ cells, color }) => {
      const [label = '', metric = '', base = '', head = '', change = '', verdict = ''] = labelled
        ? cells
        : ['', ...cells]
      const line = wrap(`${metric}: ${base} -> ${head}, ${change}, ${verdict}`, width, GAP)
      const lines = line.split('\n').map((part) => color(part))
      return label === '' ? lines : [label, ...lines]
    })
    .join('\n')
}
