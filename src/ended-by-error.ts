import * as core from '@actions/core'
import { errorMessage } from './errors.js'
import type { Log } from './ports.js'
import { codeBlock, prose, safe } from './report/escape.js'

/** What is seen of a run that ends without a report: the summary says why, and no output reads like a pass. Never throws. */
export async function tellEnd(message: string, log: Log): Promise<void> {
  try {
    core.setOutput('verdict', 'failed')
    await core.summary.addRaw(endedSummary(message)).write()
  } catch (thrown) {
    log.warning(`The job summary could not be written: ${errorMessage(thrown)}`)
  }
}

/** Several mistakes are a numbered list: it is shown as it is. */
export function endedSummary(message: string): string {
  const said = message.trim().includes('\n') ? codeBlock(message) : prose(message)
  return `${safe`### ❌ Nothing was measured: the run ended with an error\n\n${said}`.text}\n`
}
