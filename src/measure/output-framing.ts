import { randomUUID } from 'node:crypto'
import type { Display, Log } from '../ports.js'
import { formatBytes } from '../format.js'
import type { CollectedOutput } from './output-collector.js'
import { safeLines } from './safe-line.js'

const TITLE = 'Output of the step'
/** What a terminal shows of a failed step without `--verbose`, and what a message quotes. */
const TAIL_LINES = 40

/**
 * Shows what the step printed. On a runner it is folded into one group, and the runner reads no commands in it. In a terminal
 * it is shown when asked for, or the end of it after a failure.
 */
export async function printOutput(request: {
  readonly output: CollectedOutput
  readonly failed: boolean
  readonly display: Display
  readonly log: Log
  /** Of the group; `Output of the step` when absent. */
  readonly title?: string
}): Promise<void> {
  const { output, failed, display, log, title = TITLE } = request
  if (output.totalBytes === 0) return
  if (display.kind === 'actions') {
    await log.group(title, () => printFramed(output, log))
  } else if (display.verbose || failed) {
    const lines = display.verbose ? outputLines(output) : outputTail(output).split('\n')
    await log.group(display.verbose ? title : `${title} (its end)`, async () => {
      await Promise.resolve(lines.forEach((line) => log.info(line)))
    })
  }
}

/**
 * Nothing else may be logged through the runner's commands between the two markers: it would be printed, not obeyed. The
 * step has ended by then, and the token is drawn afterwards, so it cannot know it.
 */
async function printFramed(output: CollectedOutput, log: Log): Promise<void> {
  const token = randomUUID()
  await Promise.resolve(log.info(`::stop-commands::${token}`))
  try {
    for (const line of outputLines(output, token)) log.info(line)
  } finally {
    log.info(`::${token}::`)
  }
}

/** Every line that is shown, with one in the middle that says how much is not. */
export function outputLines(output: CollectedOutput, token: string | null = null): string[] {
  if (output.leftOutBytes === 0) return safeLines(output.head, token)
  return [
    ...safeLines(output.head, token),
    `(${formatBytes(output.leftOutBytes)} of the output are left out here)`,
    ...safeLines(output.tail, token)
  ]
}

/** The last lines, safe to log; not yet safe for Markdown. */
export function outputTail(output: CollectedOutput): string {
  return outputLines(output).slice(-TAIL_LINES).join('\n')
}
