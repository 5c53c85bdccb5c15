import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Context } from './context.js'
import { errorMessage } from './errors.js'
import { githubClient } from './github/client.js'
import { postPermission } from './github/post-permission.js'
import { upsertComment, type CommentOutcome } from './github/sticky-comment.js'
import type { Inputs } from './inputs.js'
import type { Clock, Log } from './ports.js'
import { annotations } from './report/annotations.js'
import { renderComment } from './report/comment.js'
import { outputs } from './report/outputs.js'
import { reportJson } from './report/report-json.js'
import type { Report } from './report/report.js'
import { renderSummary } from './report/summary.js'

export interface Publication {
  readonly report: Report
  readonly inputs: Inputs
  readonly context: Context
  readonly log: Log
  readonly clock: Clock
  /** Nothing may wait for the network any more. */
  readonly cancelled: boolean
}

/** Brings a report to everywhere people and workflows look. Never throws and decides nothing: what fails is one warning. */
export async function publish(publication: Publication): Promise<void> {
  const { report, context } = publication
  await attempt(publication, 'The job summary', () => core.summary.addRaw(renderSummary(report)).write())
  await attempt(publication, 'The annotations', () => {
    for (const { level, message, ...properties } of annotations(report)) core[level](message, properties)
  })
  const paths = {
    'report-json': join(context.temp, 'torch-compile-check-report.json'),
    'report-markdown': join(context.temp, 'torch-compile-check-report.md')
  }
  await attempt(publication, 'The report files', async () => {
    await writeFile(paths['report-json'], reportJson(report))
    await writeFile(paths['report-markdown'], renderComment(report))
  })
  const comment = publication.cancelled ? null : await postComment(publication)
  await attempt(publication, 'The outputs', () => {
    const values = { ...outputs(report), ...paths, 'comment-url': comment !== null && 'url' in comment ? comment.url : '' }
    for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
  })
}

async function postComment({ report, inputs, context, log, clock }: Publication): Promise<CommentOutcome | null> {
  if (inputs.comment === 'never') return null
  const permission = postPermission(context, inputs.githubToken)
  if (!permission.allowed) {
    if (permission.expected) log.debug(permission.reason)
    else log.warning(permission.reason)
    return null
  }
  const client = await githubClient({
    token: inputs.githubToken ?? '',
    apiUrl: context.apiUrl,
    repository: context.repository
  })
  const outcome = await upsertComment({
    client,
    clock,
    issue: permission.issue,
    marker: {
      key: inputs.commentKey,
      sha: context.pullRequest?.headSha ?? context.sha,
      runId: context.runId,
      runAttempt: context.runAttempt,
      verdict: report.run.verdict
    },
    body: renderComment(report)
  })
  describe(outcome, log)
  return outcome
}

function describe(outcome: CommentOutcome, log: Log): void {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      log.info(`Comment ${outcome.kind}: ${outcome.url}`)
      return
    case 'superseded':
      log.info(`The comment ${outcome.url} is of a newer run (${outcome.byRun}) and stays as it is.`)
      return
    case 'denied':
    case 'failed':
      log.warning(outcome.reason)
  }
}

async function attempt({ log }: Publication, what: string, work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (thrown) {
    log.warning(`${what} could not be written: ${errorMessage(thrown)}`)
  }
}
