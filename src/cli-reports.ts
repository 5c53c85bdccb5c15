import { constants } from 'node:fs'
import { access, mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ReportFiles } from './cli-arguments.js'
import { errorCode, errorMessage, UserError } from './errors.js'
import { reportPage } from './page-assets.js'
import { renderComment } from './report/comment.js'
import { reportJson } from './report/report-json.js'
import type { Report } from './report/report.js'
import { renderSummary } from './report/summary.js'

/**
 * Makes the folders of the files that the command line asked for, before minutes are spent on what could not be written.
 * @throws UserError that names the file and what is in the way
 */
export async function prepareReports(files: Partial<ReportFiles>): Promise<void> {
  for (const path of Object.values(files)) {
    if (path == null) continue
    try {
      await makeFolder(dirname(path))
      await access(dirname(path), constants.W_OK)
      await refuseUnwritable(path)
    } catch (thrown) {
      throw thrown instanceof UserError ? thrown : unwritable(path, thrown)
    }
  }
}

/** Writes the files that the command line asked for. */
export async function writeReports(report: Report, files: ReportFiles): Promise<void> {
  if (files.json !== null) await writeReport(files.json, reportJson(report))
  if (files.markdown !== null) await writeReport(files.markdown, renderComment(report))
  if (files.summary !== null) await writeReport(files.summary, renderSummary(report))
  if (files.html !== null) await writeReport(files.html, await reportPage(report))
}

/** @throws UserError when it cannot be written */
export async function writeReport(path: string, content: string): Promise<void> {
  try {
    await writeFile(path, content)
  } catch (thrown) {
    throw unwritable(path, thrown)
  }
}

/** One level after the other: `recursive` never comes back where a file system takes no folders, as /proc. */
async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((thrown: unknown) => {
    if (errorCode(thrown) === 'ENOENT') return null
    throw thrown
  })
  if (found?.isDirectory() === false) throw new Error(`${folder} is not a folder`)
  if (found !== null || folder === dirname(folder)) return
  await makeFolder(dirname(folder))
  await mkdir(folder).catch((thrown: unknown) => {
    if (errorCode(thrown) !== 'EEXIST') throw thrown
  })
}

async function refuseUnwritable(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found === null) return
  if (found.isDirectory()) throw new Error('it is a folder')
  await access(path, constants.W_OK)
}

function unwritable(path: string, thrown: unknown): UserError {
  return new UserError(
    `${path} cannot be written: ${errorMessage(thrown)}. Name a file in a folder that you may write to.`
  )
}
