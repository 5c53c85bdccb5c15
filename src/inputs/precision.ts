import { SMALLEST_PRECISION } from '../measure/schedule.js'
import { type Complain, quote } from './problems.js'
import { readPercentage } from './quantities.js'

/** An interval wider than this says nothing about any limit. */
const MAX_PRECISION = 0.5

/** Half-width of the interval at which measuring may stop, as a fraction; undefined where none is given, or after a complaint. */
export function readPrecision(text: string, complain: Complain): number | undefined {
  if (text.trim() === '') return undefined
  const precision = readPercentage(text, { max: MAX_PRECISION, positive: false, noun: 'half-width' }, complain)
  if (precision === undefined || precision >= SMALLEST_PRECISION) return precision
  const smallest = `${100 * SMALLEST_PRECISION}%`
  complain(
    `${quote(text.trim())}: not even device time repeats better than to ${smallest}, so measuring would go on until the time budget ends; write \`${smallest}\` or more.`
  )
  return undefined
}
