import { formatPercent, formatPercentInterval, formatSignedPercent } from '../format.js'
import type { Change } from './verdict.js'

interface Wording {
  readonly worse?: string
  readonly better?: string
  /** Shown next to it: where rounding would make the two equal, another digit tells them apart. */
  readonly limit?: number
}

/** `8.2 % slower (6.9 % to 9.5 %)`, `0.4 % faster (-0.9 % to +0.1 %)`, `unchanged (…)`. */
export function describeChange(change: Change, { worse = 'slower', better = 'faster', limit }: Wording = {}): string {
  const { estimate, low, high } = change
  const size = Math.abs(estimate)
  const looksLikeLimit = limit !== undefined && size !== limit && formatPercent(size) === formatPercent(limit)
  const percent = looksLikeLimit ? `${(100 * size).toFixed(2)} %` : formatPercent(size)
  const amount = formatSignedPercent(estimate) === '0 %' ? 'unchanged' : `${percent} ${estimate > 0 ? worse : better}`
  return low === null || high === null ? amount : `${amount} (${describeBounds(low, high)})`
}

function describeBounds(low: number, high: number): string {
  return high <= 0 && low < 0 ? formatPercentInterval(-high, -low) : formatPercentInterval(low, high)
}

/** ` (torch 2.10.0 -> 2.11.0)`, or nothing. */
export function versionRemark(changes: string): string {
  return changes === '' ? '' : ` (${changes})`
}
