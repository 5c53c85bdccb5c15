import type { Context } from './context.js'
import { errorMessage } from './errors.js'
import type { Connect } from './github/connect.js'
import { inProgressComment } from './github/in-progress.js'
import { ownComments, type OwnComment } from './github/own-comments.js'
import { postPermission } from './github/post-permission.js'
import { upsertComment } from './github/sticky-comment.js'
import type { Inputs } from './inputs.js'
import type { Clock, Log } from './ports.js'

export interface Posting {
  readonly inputs: Inputs
  readonly context: Context
  readonly log: Log
  readonly clock: Clock
  readonly connect: Connect
}

export type Announcement =
  | { readonly kind: 'none' }
  /** Comments are refused: said once, and not tried again. */
  | { readonly kind: 'denied' }
  | {
      readonly kind: 'announced'
      readonly commentId: number
      /** The comment as it was before; null when there was none. */
      readonly previous: OwnComment | null
    }

/** Measuring does not wait longer for a comment. */
const ANNOUNCE_WITHIN_MS = 10_000

/**
 * Says in the pull request's comment what is being measured, above the last result. Only where the comment will be
 * written in any case, or is there: a run that may end without a comment must not begin with one. Never throws.
 */
export async function announce(posting: Posting): Promise<Announcement> {
  const { inputs, context, log, clock, connect } = posting
  const permission = postPermission(context, inputs.githubToken)
  if (inputs.comment === 'never' || !permission.allowed) return { kind: 'none' }
  const { issue } = permission
  try {
    const client = await connect(AbortSignal.timeout(ANNOUNCE_WITHIN_MS))
    // Thrown, not taken for none: what is below the line would be lost.
    const previous = (await ownComments(client, issue, inputs.commentKey))[0] ?? null
    if (previous === null && inputs.comment === 'on-regression') return { kind: 'none' }
    const { marker, body } = inProgressComment({
      previous,
      key: inputs.commentKey,
      headSha: context.pullRequest?.headSha ?? context.sha,
      runId: context.runId,
      runAttempt: context.runAttempt,
      runUrl: context.runUrl
    })
    const outcome = await upsertComment({ client, clock: withoutWaiting(clock), issue, marker, body })
    switch (outcome.kind) {
      case 'created':
      case 'updated':
      case 'unchanged':
        return { kind: 'announced', commentId: outcome.id, previous }
      case 'superseded':
        return { kind: 'none' }
      case 'denied':
        log.warning(`${outcome.reason} The report is in the job summary.`)
        return { kind: 'denied' }
      case 'failed':
        log.debug(outcome.reason)
        return { kind: 'none' }
    }
  } catch (thrown) {
    // Publishing says what is wrong; here it is only an announcement.
    log.debug(`The comment could not be announced: ${errorMessage(thrown)}`)
    return { kind: 'none' }
  }
}

/** Tries again at once or not at all. */
export function withoutWaiting(clock: Clock): Clock {
  return { nowMs: () => clock.nowMs(), sleep: () => Promise.resolve() }
}
