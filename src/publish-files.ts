import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderComment } from './report/comment.js'
import { reportJson } from './report/report-json.js'
import type { Report } from './report/report.js'

/** Where the files of a report are; the action's outputs name them. */
export interface ReportPaths {
  readonly 'report-json': string
  readonly 'report-markdown': string
}

export function reportPaths(temp: string): ReportPaths {
  return {
    'report-json': join(temp, 'torch-compile-check-report.json'),
    'report-markdown': join(temp, 'torch-compile-check-report.md')
  }
}

export async function writeReportFiles(paths: ReportPaths, report: Report): Promise<void> {
  await writeFile(paths['report-json'], reportJson(report))
  await writeFile(paths['report-markdown'], renderComment(report))
}
