import pc from 'picocolors'
import type { Log } from './ports.js'

/** The log of a terminal: on stderr, so that stdout holds the report alone. */
export function terminalLog(options: { readonly write: (text: string) => void; readonly verbose: boolean }): Log {
  const line = (text: string): void => options.write(`${text}\n`)
  return {
    info: line,
    warning: (message) => line(`${pc.yellow('warning:')} ${message}`),
    error: (message) => line(`${pc.red('error:')} ${message}`),
    debug: (message) => {
      if (options.verbose) line(pc.dim(message))
    },
    group: (title, work) => {
      line(pc.bold(title))
      return work()
    }
  }
}
