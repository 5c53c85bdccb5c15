import type { Posting } from './announce.js'
import { postPermission } from './github/post-permission.js'
import type { Report } from './report/report.js'

/** A pull request that cannot get the comment it should have says so where the report is read instead, and what to do. */
export function withPostingNote(report: Report, { inputs, context }: Pick<Posting, 'inputs' | 'context'>): Report {
  if (inputs.comment === 'never') return report
  const permission = postPermission(context, inputs.githubToken)
  if (permission.allowed || permission.expected) return report
  return { ...report, warnings: [...report.warnings, permission.reason] }
}
