import type { Report } from './report.js'

/** The report for machines: `docs/report.schema.json` describes it, `schemaVersion` says which. Raw samples included. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`
}
