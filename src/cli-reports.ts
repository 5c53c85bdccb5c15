import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorMessage, UserError } from './errors.js'
import type { ReportFiles } from './cli-arguments.js'
import { readPageAssets } from './page-assets.js'
import { renderComment } from './report/comment.js'
import { renderHtml } from './report/html.js'
import { reportJson } from './report/report-json.js'
import type { Report } from './report/report.js'
import { renderSummary } from './report/summary.js'

/** Writes the files that the command line asked for. */
export async function writeReports(report: Report, files: ReportFiles): Promise<void> {
  if (files.json !== null) await write(files.json, reportJson(report))
  if (files.markdown !== null) await write(files.markdown, renderComment(report))
  if (files.summary !== null) await write(files.summary, renderSummary(report))
  if (files.html !== null) await write(files.html, await page(report))
}

async function page(report: Report): Promise<string> {
  const assets = await readPageAssets()
  if (assets === null) throw new UserError('`--html` needs dist/report-page, which this checkout does not have.')
  return renderHtml(report, assets)
}

async function write(path: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  } catch (thrown) {
    throw new UserError(`${path} could not be written: ${errorMessage(thrown)}`)
  }
}
