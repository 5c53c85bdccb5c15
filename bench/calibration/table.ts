import { markdownTable } from 'markdown-table'
import type { Clock } from './other-rules.js'
import { OTHER_TOOLS, OUR_RULES, type Rule, type Tally } from './experiment.js'

export interface Row {
  readonly name: string
  readonly says: string
  readonly same: Tally
  readonly slow: Tally
  /** What was planted in `slow`, in words. */
  readonly planted: string
}

/** Share with the upper end of its 95 % interval (Wilson 1927): zero of ten thousand is not zero. */
export function wilsonUpper(hits: number, total: number): number {
  const z = 1.96
  const share = hits / total
  const centre = share + z ** 2 / (2 * total)
  const half = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))
  return (centre + half) / (1 + z ** 2 / total)
}

function percent(share: number): string {
  const value = 100 * share
  return value === 0 ? '0' : value < 1 ? value.toFixed(2) : value < 99.95 ? value.toFixed(1) : '100'
}

function cell(row: Row, rule: Rule): string {
  return `${percent(row.same.failed[rule] / row.same.checks)} / ${percent(row.slow.failed[rule] / row.slow.checks)}`
}

/** Builds failed: of identical code / of the planted slowdown, in percent. */
function table(rows: readonly Row[], columns: readonly (readonly [heading: string, rule: Rule])[]): string {
  return markdownTable(
    [
      ['noise', 'planted', ...columns.map(([heading]) => heading)],
      ...rows.map((row) => [row.name, row.planted, ...columns.map(([, rule]) => cell(row, rule))])
    ],
    { align: ['l', 'l', ...columns.map(() => 'r')] }
  )
}

export function ourTable(rows: readonly Row[]): string {
  return table(
    rows,
    OUR_RULES.map((rule) => [rule, rule])
  )
}

export function otherTable(rows: readonly Row[], clock: Clock): string {
  return table(
    clock === 'wall' ? rows : rows.filter((row) => row.planted.includes('device')),
    OTHER_TOOLS.map((tool) => [tool, `${tool}, ${clock} time`])
  )
}

/** What our rule costs, and how sure its zeroes are. */
export function costTable(rows: readonly Row[]): string {
  const header = [
    'noise',
    'what it is',
    'identical: failed, at most (95 %)',
    'inconclusive',
    'inconclusive, always side by side',
    'measured side by side',
    'pairs then'
  ]
  const body = rows.map(({ name, says, same }) => [
    name,
    says,
    `${percent(wilsonUpper(same.failed.ours, same.checks))} %`,
    `${percent(same.inconclusive / same.checks)} %`,
    `${percent(same.inconclusiveAlways / same.checks)} %`,
    `${percent(same.suspected / same.checks)} %`,
    same.suspected === 0 ? '-' : same.pairsPerSuspicion.toFixed(1)
  ])
  return markdownTable([header, ...body], { align: ['l', 'l', 'r', 'r', 'r', 'r', 'r'] })
}
