import { constants } from 'node:fs'
import { lstat, mkdir, open, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { errorCode, errorMessage, UserError } from '../errors.js'
import { isInside } from '../inputs/workspace-paths.js'
import { renderComment } from '../report/comment.js'
import { reportJson } from '../report/report-json.js'
import type { Report } from '../report/report.js'
import { REPORT_FILES, RESULTS_FILE, type Results } from './results-file.js'

const FILES = [RESULTS_FILE, REPORT_FILES.json, REPORT_FILES.markdown]

/**
 * Makes the folder before anything is measured, without an older run's files in it: a run that breaks must not leave
 * those to be uploaded as its own. Throws a UserError when that is not possible.
 */
export async function prepareResultsFolder(folder: string, workspace: string): Promise<void> {
  try {
    await refuseLinks(folder, workspace)
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
  await refuseLinks(folder, workspace)
  await mkdir(folder, { recursive: true })
  await writeNew(join(folder, RESULTS_FILE), JSON.stringify(results))
  await writeNew(join(folder, REPORT_FILES.json), reportJson(report))
  await writeNew(join(folder, REPORT_FILES.markdown), renderComment(report))
}

async function writeNew(path: string, text: string): Promise<void> {
  await rm(path, { force: true, recursive: true })
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants
  const file = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644)
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}

/** Inside of the workspace every folder on the way could be a link that the pull request has brought along. */
async function refuseLinks(folder: string, workspace: string): Promise<void> {
  const first = isInside(folder, workspace) ? workspace : dirname(folder)
  let path = first
  for (const part of relative(first, folder).split(sep)) {
    path = join(path, part)
    const stats = await lstat(path).catch((thrown: unknown) => {
      if (errorCode(thrown) === 'ENOENT') return null
      throw thrown
    })
    if (stats === null) return
    if (!stats.isDirectory())
      throw new UserError(`results-path: ${path} is not a folder${stats.isSymbolicLink() ? ' but a link' : ''}.`)
  }
}
