import { renderComment } from './comment.js'
import type { Report } from './report.js'

/** GitHub takes 1 MiB of UTF-8 a step and refuses more as a whole; one UTF-16 unit is at most three bytes of it. */
const SUMMARY_BUDGET_CHARACTERS = 300_000

/** The job summary: the comment with room for everything. */
export function renderSummary(report: Report): string {
  return renderComment(report, { budgetCharacters: SUMMARY_BUDGET_CHARACTERS })
}
