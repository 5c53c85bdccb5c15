import { codeBlock } from './escape.js'
import type { Markdown } from './escape.js'
import { details } from './markdown.js'
import type { Report } from './report.js'

/** What to do when the measuring as a whole broke; null when it did not, or when no more is known than the verdict says. */
export function problemAdvice({ problem, links, outputTail }: Report): string | null {
  const lastWords = outputTail === undefined ? '' : 'Its last output in this report may say why. '
  if (problem === undefined) return null
  switch (problem.kind) {
    case 'cancelled':
      return 'Nothing to do where a newer run has taken its place; else run it again.'
    case 'timed-out':
      return 'Raise `time-budget`, or measure less: fewer benchmarks, a smaller `params`. A step that hangs shows in its last output.'
    case 'crashed':
      return links.run === null
        ? `${lastWords}\`--verbose\` shows all of it; a process that is killed is mostly one that took all memory.`
        : `${lastWords}Killed is mostly out of memory; for anything else run it on a machine of your own: \`torch-compile-check run --step …\`.`
    case 'malformed':
      return 'The step, or something it started, has written into the files of this check: take that out, and run it again.'
    default:
      return null
  }
}

const MAX_LINES = 40
const MAX_CHARACTERS = 6_000

/** The last lines of what broke, folded; null where nothing broke or nothing was printed. */
export function lastOutput({ outputTail }: Report): Markdown | null {
  if (outputTail === undefined || outputTail.trim() === '') return null
  return details('Last output', codeBlock(outputTail, { maxLines: MAX_LINES, maxCharacters: MAX_CHARACTERS }))
}
