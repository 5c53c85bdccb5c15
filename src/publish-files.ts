import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { writeNew } from './output-folder.js'
import { reportPage } from './page-assets.js'
import { renderComment } from './report/comment.js'
import { reportJson } from './report/report-json.js'
import type { Report } from './report/report.js'

/** Where the files of a report are; the action's outputs name them. Empty for one that could not be written. */
export type ReportPaths = Readonly<Record<'report-json' | 'report-markdown' | 'report-html', string>>

/** Runs a piece of work and says with a warning what failed; null then. */
export type Attempt = <T>(what: string, work: () => Promise<T>) => Promise<T | null>

export const REPORT_FOLDER_PREFIX = 'torch-compile-check-report-'

/**
 * Into a folder made now that the step has ended, under a name that it could not know: a link or a pipe at a known path
 * would lead the report anywhere. One file that cannot be written must not take the others with it.
 */
export async function writeReportFiles(temp: string, report: Report, attempt: Attempt): Promise<ReportPaths> {
  const folder = await attempt('The folder of the reports', () => mkdtemp(join(temp, REPORT_FOLDER_PREFIX)))
  const write = async (what: string, name: string, content: () => string | Promise<string>): Promise<string> => {
    if (folder === null) return ''
    const path = join(folder, name)
    const written = await attempt(what, async () => {
      await writeNew(path, await content())
      return path
    })
    return written ?? ''
  }
  return {
    'report-json': await write('The JSON report', 'report.json', () => reportJson(report)),
    'report-markdown': await write('The Markdown report', 'report.md', () => renderComment(report)),
    'report-html': await write('The HTML report', 'report.html', () => reportPage(report))
  }
}
