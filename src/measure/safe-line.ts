import { stripVTControlCharacters } from 'node:util'
import { cut, logText } from '../report/escape.js'

/** Makes output of the step harmless in the log: to the runner, which reads commands there, and to the reader. */

const MAX_LINE_CHARACTERS = 2_000

/** One line as it may be logged, commands to the runner visibly broken. A line that holds `token` loses it. */
export function safeLine(line: string, token: string | null = null): string {
  // Whole sequences, colours and titles alike: of a half-removed one, `[31m` would be left in the log.
  const quiet = logText(lastState(stripVTControlCharacters(line))).replaceAll('\n', ' ')
  return cut(token === null ? quiet : quiet.replaceAll(token, '(token)'), MAX_LINE_CHARACTERS)
}

/** The lines of a text, each safe. */
export function safeLines(text: string, token: string | null = null): string[] {
  const lines = text.split(/\r*\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => safeLine(line, token))
}

/** A carriage return starts its line anew, as in a terminal: of a progress bar the last state is left. */
function lastState(line: string): string {
  return line.split('\r').findLast((state) => state.trim() !== '') ?? ''
}
