import { type Complain, quote } from './problems.js'

/** Readers of the inputs about measuring the base commit, and about letting a slowdown through. */

export const CONFIRM_MODES = ['auto', 'always', 'never'] as const
export type ConfirmMode = (typeof CONFIRM_MODES)[number]

/** What a command line takes for sure on every system. */
const MAX_COMMAND_CHARACTERS = 20_000

/** A shell command of one or more lines; null when there is none. */
export function readBaseSetup(text: string, complain: Complain): string | null | undefined {
  const command = text.trim()
  if (command === '') return null
  if (command.length > MAX_COMMAND_CHARACTERS || command.includes('\0')) {
    complain(`a command of at most ${MAX_COMMAND_CHARACTERS} characters is expected; put a longer one into a script.`)
    return undefined
  }
  return command
}

/** GitHub's own limit for the name of a label. */
const MAX_LABEL_CHARACTERS = 50

/** The name of one label; `none` for no label. */
export function readAcceptLabel(text: string, complain: Complain): string | null | undefined {
  if (text.toLowerCase() === 'none') return null
  if (text.length <= MAX_LABEL_CHARACTERS && !/[\p{Cc},]/u.test(text)) return text
  complain(`${quote(text)} is not the name of one label: at most ${MAX_LABEL_CHARACTERS} characters, without commas.`)
  return undefined
}
