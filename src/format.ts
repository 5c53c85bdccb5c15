import type { Unit } from './judge/verdict.js'

/** Numbers as people read them: one file, so that comment, terminal, log and sentences agree to the digit. */

const MINUS = '-'

/** About three significant digits, never an exponent, never "-0". */
function digits(value: number): string {
  const magnitude = Math.abs(value)
  const decimals = magnitude >= 99.95 ? 0 : magnitude >= 9.995 ? 1 : magnitude >= 0.0995 ? 2 : magnitude === 0 ? 0 : 3
  return withoutNegativeZero(value.toFixed(decimals))
}

function withoutNegativeZero(text: string): string {
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text
}

/** Milliseconds: `4.24 ms`; from ten seconds on in seconds. */
export function formatMilliseconds(ms: number): string {
  return Math.abs(ms) >= 10_000 ? formatSeconds(ms / 1000) : `${digits(ms)} ms`
}

/** Seconds: `350 ms`, `11.7 s`, `2 min 5 s`, `1 h 3 min`. */
export function formatSeconds(seconds: number): string {
  const magnitude = Math.abs(seconds)
  if (magnitude < 0.9995) return seconds === 0 ? '0 s' : `${digits(seconds * 1000)} ms`
  if (magnitude < 119.5) return `${digits(seconds)} s`
  const sign = seconds < 0 ? MINUS : ''
  const whole = Math.round(magnitude)
  if (whole < 3600) return sign + joinUnits(Math.floor(whole / 60), 'min', whole % 60, 's')
  const minutes = Math.round(whole / 60)
  return sign + joinUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'min')
}

function joinUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`
}

/** How long ago, coarsely: `just now`, `5 min`, `3 h`, `12 days`. */
export function formatAge(seconds: number): string {
  if (seconds < 60) return 'just now'
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`
  if (seconds < 48 * 3600) return `${Math.floor(seconds / 3600)} h`
  return `${Math.floor(seconds / 86_400)} days`
}

function percentDigits(percent: number): string {
  const magnitude = Math.abs(percent)
  const decimals = magnitude >= 99.5 ? 0 : magnitude >= 0.0995 ? 1 : magnitude === 0 ? 0 : 2
  return withoutNegativeZero(percent.toFixed(decimals))
}

/** A fraction as a percentage: 0.082 is `8.2 %`, 0.03 is `3 %`. */
export function formatPercent(fraction: number): string {
  return `${percentDigits(fraction * 100).replace(/\.0+$/, '')} %`
}

/** A relative change with its sign: `+8.2 %`, `-1.0 %`, `0 %`. */
export function formatSignedPercent(fraction: number): string {
  const text = percentDigits(fraction * 100)
  return `${Number(text) > 0 ? '+' : ''}${Number(text) === 0 ? '0' : text} %`
}

/** The two ends of an interval of relative changes; signs only where the ends disagree or are negative. */
export function formatPercentInterval(low: number, high: number): string {
  return low >= 0
    ? `${percentDigits(low * 100)} % to ${percentDigits(high * 100)} %`
    : `${formatSignedPercent(low)} to ${formatSignedPercent(high)}`
}

const BYTE_UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const

/** Bytes in binary units: `1.46 GiB`. */
export function formatBytes(bytes: number): string {
  const exponent = Math.min(BYTE_UNITS.length - 1, Math.max(0, Math.floor(Math.log2(Math.abs(bytes) || 1) / 10)))
  const value = bytes / 1024 ** exponent
  return `${exponent === 0 ? value.toFixed(0) : digits(value)} ${BYTE_UNITS[exponent]}`
}

/** A factor: `1.42x`. */
export function formatFactor(factor: number): string {
  return `${digits(factor)}x`
}

/** A whole number with thousands apart: `12,345`; averages keep two decimals at most. */
export function formatCount(count: number): string {
  const [whole = '', fraction] = withoutNegativeZero(Number(count.toFixed(2)).toString()).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A count with its noun: `1 new graph break`, `2 new graph breaks`. */
export function formatPlural(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`
}

/** A value in the unit of its metric. */
export function formatUnit(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      return formatMilliseconds(value)
    case 's':
      return formatSeconds(value)
    case 'bytes':
      return formatBytes(value)
    case 'count':
      return formatCount(value)
    case 'factor':
      return formatFactor(value)
    case 'none':
      return digits(value)
  }
}
