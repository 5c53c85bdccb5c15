import { type Complain, quote } from './problems.js'

const NUMBER = String.raw`\d+(?:\.\d+)?|\.\d+`
const BARE = new RegExp(`^[+-]?(?:${NUMBER})$`)
const PERCENTAGE = new RegExp(String.raw`^(${NUMBER})\s*(?:%|percent|per cent)$`, 'i')
const FACTOR = new RegExp(String.raw`^(${NUMBER})\s*[x×]?$`, 'i')
const DURATION = new RegExp(String.raw`^(?:(?:${NUMBER})\s*[a-z]+\s*)+$`, 'i')
const DURATION_PART = new RegExp(String.raw`(${NUMBER})\s*([a-z]+)`, 'gi')

const SECONDS_PER_UNIT: readonly (readonly [RegExp, number])[] = [
  [/^(s|secs?|seconds?)$/i, 1],
  [/^(m|mins?|minutes?)$/i, 60],
  [/^(h|hrs?|hours?)$/i, 3600]
]

export interface PercentageRange {
  /** Fractions, both allowed themselves unless `positive`. */
  readonly max: number
  readonly positive: boolean
  /** What the limit limits: "slowdown". */
  readonly noun: string
}

/** `3%` as 0.03. A bare number is ambiguous (3 %, 300 %, or a factor), so it is refused with what was probably meant. */
export function readPercentage(text: string, range: PercentageRange, complain: Complain): number | undefined {
  const trimmed = text.trim()
  if (BARE.test(trimmed)) {
    const meant = probablePercentage(Number(trimmed))
    complain(`${quote(trimmed)} has no unit; write a percentage, such as \`${meant}\`.`)
    return undefined
  }
  if (/^[+-]/.test(trimmed)) {
    complain(`${quote(trimmed)}: write the limit without a sign, such as \`${trimmed.slice(1).trim()}\`.`)
    return undefined
  }
  const amount = PERCENTAGE.exec(trimmed)?.[1]
  if (amount === undefined) {
    const withPoint = trimmed.replace(/^(\d+),(\d+)\s*%$/, '$1.$2%')
    const hint = withPoint === trimmed ? '`3%` or `0.5%`' : `\`${withPoint}\``
    complain(`${quote(trimmed)} is not a percentage; write one such as ${hint}.`)
    return undefined
  }
  const percent = Number(amount)
  const fraction = toFraction(percent)
  if (fraction > range.max) {
    const meant = percent > 100 && percent < 200 ? formatNumber(percent - 100) : null
    const allows = `would allow a ${range.noun} of ${formatNumber(percent)} % (at most ${formatNumber(range.max * 100)}% makes sense)`
    complain(
      `${quote(trimmed)} ${allows}.${meant === null ? '' : ` For ${meant} % more than the baseline write \`${meant}%\`.`}`
    )
    return undefined
  }
  if (range.positive && fraction === 0) {
    complain(`\`0%\` would fail on noise alone; the smallest useful ${range.noun} limit is about \`1%\`.`)
    return undefined
  }
  return fraction
}

/** Division of the decimal text, so that `3%` is 0.03 and not 0.030000000000000002. */
function toFraction(percent: number): number {
  return Number((percent / 100).toPrecision(12))
}

function probablePercentage(bare: number): string {
  const value = Math.abs(bare)
  if (value > 1 && value < 2) return `${formatNumber((value - 1) * 100)}%`
  return value < 1 ? `${formatNumber(value * 100)}%` : `${formatNumber(value)}%`
}

function formatNumber(value: number): string {
  return String(Number(value.toPrecision(6)))
}

/** `90s`, `10m`, `1h30m`, `1.5h` in seconds. */
export function readDuration(
  text: string,
  range: { readonly minSeconds: number; readonly maxSeconds: number },
  complain: Complain
): number | undefined {
  const trimmed = text.trim()
  if (BARE.test(trimmed)) {
    complain(`${quote(trimmed)} has no unit; write \`${trimmed}m\` for minutes or \`${trimmed}s\` for seconds.`)
    return undefined
  }
  const seconds = DURATION.test(trimmed) ? sumOfParts(trimmed) : null
  if (seconds === null) {
    complain(`${quote(trimmed)} is not a duration; write one such as \`90s\`, \`10m\` or \`1h30m\`.`)
    return undefined
  }
  if (seconds < range.minSeconds || seconds > range.maxSeconds) {
    const bounds = `between ${range.minSeconds} seconds and ${range.maxSeconds / 3600} hours`
    complain(`${quote(trimmed)} is ${formatNumber(seconds)} seconds; it has to be ${bounds}.`)
    return undefined
  }
  return seconds
}

function sumOfParts(text: string): number | null {
  let sum = 0
  for (const [, amount, unit] of text.matchAll(DURATION_PART)) {
    const scale = SECONDS_PER_UNIT.find(([names]) => names.test(unit ?? ''))?.[1]
    if (scale === undefined) return null
    sum += Number(amount) * scale
  }
  return sum
}

/** `1.1` or `1.1x`: how many times as fast. */
export function readFactor(text: string, complain: Complain): number | undefined {
  const trimmed = text.trim()
  const percent = PERCENTAGE.exec(trimmed)?.[1]
  if (percent !== undefined) {
    const factor = Number(percent) >= 100 ? Number(percent) / 100 : 1 + Number(percent) / 100
    complain(`${quote(trimmed)} is a percentage; write a factor, such as \`${formatNumber(factor)}\`.`)
    return undefined
  }
  const amount = FACTOR.exec(trimmed)?.[1]
  if (amount === undefined) {
    complain(
      `${quote(trimmed)} is not a factor; write one such as \`1.1\` (compiled at least 1.1 times as fast as eager).`
    )
    return undefined
  }
  const factor = Number(amount)
  if (factor < 0.5 || factor > 100) {
    const meant =
      factor > 0 && factor < 0.5
        ? ` For ${formatNumber(factor * 100)} % faster write \`${formatNumber(1 + factor)}\`.`
        : ''
    complain(`${quote(trimmed)}: a factor between 0.5 and 100 is expected, where 1 is as fast as eager.${meant}`)
    return undefined
  }
  return factor
}

export function readCount(text: string, complain: Complain): number | undefined {
  const trimmed = text.trim()
  if (!/^\d{1,6}$/.test(trimmed)) {
    complain(`${quote(trimmed)} is not a count; write a whole number, 0 or more.`)
    return undefined
  }
  return Number(trimmed)
}
