import * as core from '@actions/core'
import type { Log } from './ports.js'

/** The log of a job. Only `info` is not escaped by the runner's protocol: see `Log`. */
export const actionsLog: Log = {
  info: (message) => core.info(message),
  warning: (message) => core.warning(message),
  error: (message) => core.error(message),
  debug: (message) => core.debug(message),
  group: (title, work) => core.group(title, work)
}
