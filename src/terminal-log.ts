import pc from 'picocolors'
import type { Log } from './ports.js'

/** The log of a terminal: on stderr, so that stdout holds the report alone. */
export function terminalLog(options: {
  readonly write: (text: string) => void
  readonly verbose: boolean
  readonly color: boolean
}): Log {
  const colors = pc.createColors(options.color)
  const line = (text: string): void => options.write(`${text}\n`)
  return {
    info: line,
    warning: (message) => line(`${colors.yellow('warning:')} ${message}`),
    error: (message) => line(`${colors.red('error:')} ${message}`),
    debug: (message) => {
      if (options.verbose) line(colors.dim(message))
    },
    group: (title, work) => {
      line(colors.bold(title))
      return work()
    }
  }
}
