import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorMessage, UserError } from '../errors.js'
import { refuseLinks, writeNew } from '../output-folder.js'
import { reportPage } from '../page-assets.js'
import { renderComment } from '../report/comment.js'
import { reportJson } from '../report/report-json.js'
import type { Report } from '../report/report.js'
import { REPORT_FILES, RESULTS_FILE, type Results } from './results-file.js'

const FILES = [RESULTS_FILE, ...Object.values(REPORT_FILES)]

/**
 * Makes the folder before anything is measured, without an older run's files in it: a run that breaks must not leave
 * those to be uploaded as its own. Throws a UserError when that is not possible.
 */
export async function prepareResultsFolder(folder: string, workspace: string): Promise<void> {
  try {
    await refuseLinks({ folder, workspace, input: 'results-path' })
    await mkdir(folder, { recursive: true })
    for (const name of FILES) await rm(join(folder, name), { force: true })
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    throw new UserError(`results-path: ${folder} cannot be written to (${errorMessage(thrown)}).`)
  }
}

/** Writes the results for `actions/upload-artifact`. The step may have put links in the way since: none is followed. */
export async function writeResults(request: {
  readonly folder: string
  readonly workspace: string
  readonly results: Results
  readonly report: Report
}): Promise<void> {
  const { folder, workspace, results, report } = request
  await refuseLinks({ folder, workspace, input: 'results-path' })
  await mkdir(folder, { recursive: true })
  await writeNew(join(folder, RESULTS_FILE), JSON.stringify(results))
  await writeNew(join(folder, REPORT_FILES.json), reportJson(report))
  await writeNew(join(folder, REPORT_FILES.markdown), renderComment(report))
  // Last: whatever is wrong with the page must not cost the numbers.
  await writeNew(join(folder, REPORT_FILES.html), await reportPage(report))
}
