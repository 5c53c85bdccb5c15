import { formatSeconds } from '../format.js'
import { cut, printable } from './escape.js'

const MAX_BAR_WIDTH = 30
const MIN_BAR_WIDTH = 4
const MAX_PHASES = 12
const GAP = '  '

/** Phases of one compile as bars of text, in the order the compiler goes through them; no line is longer than `columns`. */
export function phaseBars(phases: readonly (readonly [string, number])[], columns = 80): string {
  const shown = phases.slice(0, MAX_PHASES).map(([name, seconds]) => ({ name: cut(printable(name), 24), seconds }))
  const longest = Math.max(0, ...shown.map(({ seconds }) => seconds))
  if (longest === 0) return ''
  const nameWidth = Math.max(...shown.map(({ name }) => name.length))
  const timeWidth = Math.max(...shown.map(({ seconds }) => formatSeconds(seconds).length))
  const room = columns - nameWidth - timeWidth - 2 * GAP.length
  const barWidth = Math.min(MAX_BAR_WIDTH, Math.max(MIN_BAR_WIDTH, room))
  return shown
    .map(({ name, seconds }) => {
      const filled = Math.max(1, Math.round((seconds / longest) * barWidth))
      return `${name.padEnd(nameWidth)}${GAP}${'█'.repeat(filled).padEnd(barWidth)}${GAP}${formatSeconds(seconds)}`
    })
    .join('\n')
}
