import { formatSeconds } from '../format.js'
import { cut, printable } from './escape.js'

const BAR_WIDTH = 30
const MAX_PHASES = 12

/** Phases of one compile as bars of text, in the order the compiler goes through them. */
export function phaseBars(phases: readonly (readonly [string, number])[]): string {
  const shown = phases.slice(0, MAX_PHASES).map(([name, seconds]) => ({ name: cut(printable(name), 24), seconds }))
  const longest = Math.max(0, ...shown.map(({ seconds }) => seconds))
  if (longest === 0) return ''
  const nameWidth = Math.max(...shown.map(({ name }) => name.length))
  return shown
    .map(({ name, seconds }) => {
      const filled = Math.max(1, Math.round((seconds / longest) * BAR_WIDTH))
      return `${name.padEnd(nameWidth)}  ${'█'.repeat(filled).padEnd(BAR_WIDTH)}  ${formatSeconds(seconds)}`
    })
    .join('\n')
}
