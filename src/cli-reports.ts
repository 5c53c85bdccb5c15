import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorMessage, UserError } from './errors.js'
import type { ReportFiles } from './cli-arguments.js'
import { renderComment } from './report/comment.js'
import { reportJson } from './report/report-json.js'
import type { Report } from './report/report.js'

/** Writes the files that the command line asked for. */
export async function writeReports(report: Report, files: ReportFiles): Promise<void> {
  if (files.html !== null) throw new UserError('`--html` is not part of this release.')
  if (files.json !== null) await write(files.json, reportJson(report))
  if (files.markdown !== null) await write(files.markdown, renderComment(report))
}

async function write(path: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  } catch (thrown) {
    throw new UserError(`${path} could not be written: ${errorMessage(thrown)}`)
  }
}
