import type { Posting } from './announce.js'
import { postPermission } from './github/post-permission.js'
import { findComment, upsertComment, type CommentOutcome } from './github/sticky-comment.js'
import type { Log } from './ports.js'
import { renderComment } from './report/comment.js'
import type { Report } from './report/report.js'
import { shouldComment } from './report/should-comment.js'

/** Writes the comment where the inputs want one and it can be written. The address of the comment, or null. */
export async function publishComment(posting: Posting, report: Report): Promise<string | null> {
  const { inputs, context, log, clock, connect } = posting
  if (inputs.comment === 'never') return null
  const permission = postPermission(context, inputs.githubToken)
  if (!permission.allowed) {
    if (permission.expected) log.debug(permission.reason)
    else log.warning(permission.reason)
    return null
  }
  const { issue } = permission
  const client = await connect()
  if (inputs.comment !== 'always') {
    const previous = await findComment({ client, clock, issue, key: inputs.commentKey })
    if (!shouldComment(inputs.comment, previous?.marker.verdict ?? null, report.run)) {
      log.info(`No comment: \`comment: ${inputs.comment}\`, and the verdict is ${report.run.verdict}.`)
      return previous?.url ?? null
    }
  }
  const outcome = await upsertComment({
    client,
    clock,
    issue,
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
  return 'url' in outcome ? outcome.url : null
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
