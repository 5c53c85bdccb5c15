import * as core from '@actions/core'
import type { Posting } from './announce.js'
import { errorMessage } from './errors.js'
import type { Presence } from './presence.js'
import { endCheckRun } from './publish-check-run.js'
import { publishComment } from './publish-comment.js'
import { writeReportFiles } from './publish-files.js'
import { withPostingNote } from './posting-note.js'
import { annotations, type Annotation } from './report/annotations.js'
import { outputs } from './report/outputs.js'
import type { Report } from './report/report.js'
import type { RepositoryFiles } from './report/repository-files.js'
import { renderSummary } from './report/summary.js'

export interface Publication {
  readonly report: Report
  readonly posting: Posting
  readonly presence: Presence
  /** What is checked out; absent or null where git could not tell. */
  readonly files?: RepositoryFiles | null
  /** Nothing may wait for the network any more. */
  readonly cancelled: boolean
}

/** Brings a report to everywhere people and workflows look. Never throws and decides nothing: what fails is one warning. */
export async function publish({
  report: judged,
  posting,
  presence,
  files = null,
  cancelled
}: Publication): Promise<void> {
  const { log, context } = posting
  const report = withPostingNote(judged, posting)
  const attempt = async <T>(what: string, work: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await work()
    } catch (thrown) {
      log.warning(`${what} could not be written: ${errorMessage(thrown)}`)
      return null
    }
  }
  const { check, commentsDenied } = presence
  if (cancelled) await presence.leave('cancelled')
  else presence.stay()
  await attempt('The job summary', () => core.summary.addRaw(renderSummary(report)).write())
  await attempt('The annotations', () => annotate(annotations(report, files), check !== null))
  const paths = await writeReportFiles(context.temp, report, attempt)
  const comment =
    cancelled || commentsDenied ? null : await attempt('The comment', () => publishComment(posting, report, presence))
  if (!cancelled && check !== null) await endCheckRun(posting, check, report, files)
  await attempt('The outputs', () => {
    const values = { ...outputs(report), ...paths, 'comment-url': comment ?? '' }
    for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
  })
}

/** Places in the code stand in the check run where there is one: twice would be noise. */
function annotate(places: readonly Annotation[], hasCheck: boolean): void {
  for (const { level, message, ...properties } of places) {
    if (!hasCheck || properties.file === undefined) core[level](message, properties)
  }
}
