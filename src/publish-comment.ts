import type { Posting } from './announce.js'
import { postPermission } from './github/post-permission.js'
import { sameVerdictComment } from './github/in-progress.js'
import { findComment, upsertComment, type CommentOutcome } from './github/sticky-comment.js'
import type { Log } from './ports.js'
import type { Presence } from './presence.js'
import { renderComment } from './report/comment.js'
import type { Report } from './report/report.js'
import { commentAction } from './report/should-comment.js'
import { VERDICT_WORDS } from './report/words.js'

/** Writes the comment where the inputs want one and it can be written. The address of the comment, or null. */
export async function publishComment(
  posting: Posting,
  report: Report,
  { announced }: Pick<Presence, 'announced'>
): Promise<string | null> {
  const { inputs, context, log, clock, connect } = posting
  if (inputs.comment === 'never') return null
  const permission = postPermission(context, inputs.githubToken)
  if (!permission.allowed) {
    // What should be there and is not is a note of the report already, and so a warning of the run.
    log.debug(permission.reason)
    return null
  }
  const { issue } = permission
  const client = await connect()
  const { verdict } = report.run
  const previous =
    inputs.comment === 'always' ? null : await findComment({ client, clock, issue, key: inputs.commentKey })
  const action = commentAction(inputs.comment, previous?.marker ?? null, report.run)
  // "Measuring" must not be left standing, whatever the comment could be read for.
  if (action === 'none' && !announced) {
    log.info(`No comment: \`comment: ${inputs.comment}\`, and the verdict is ${verdict}.`)
    return null
  }
  const { runId, runAttempt, runUrl } = context
  const headSha = context.pullRequest?.headSha ?? context.sha
  const written =
    action === 'mention' && previous !== null
      ? sameVerdictComment({
          previous,
          headSha,
          runId,
          runAttempt,
          runUrl,
          words: VERDICT_WORDS[verdict].toLowerCase()
        })
      : {
          marker: { key: inputs.commentKey, sha: headSha, runId, runAttempt, verdict },
          body: renderComment(report)
        }
  const outcome = await upsertComment({ client, clock, issue, ...written })
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
