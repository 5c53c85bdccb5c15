import type { Clock } from '../ports.js'
import { apiFailure, failureSentence, withRetries, type ApiFailure } from './api-failure.js'
import { compareRuns, markerLine, parseMarker, withoutMarker, type CommentMarker } from './comment-marker.js'
import type { CommentsApi, IssueComment } from './comments-api.js'
import { ownComments, type OwnComment } from './own-comments.js'

export interface StickyCommentRequest {
  readonly client: CommentsApi
  readonly clock: Clock
  readonly issue: number
  readonly marker: CommentMarker
  /** Markdown without the marker, within GitHub's limit. */
  readonly body: string
}

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string; readonly id: number }
  /** A newer run has written already. */
  | { readonly kind: 'superseded'; readonly url: string; readonly byRun: string }
  | { readonly kind: 'denied' | 'failed'; readonly reason: string }

export const COMMENT_PERMISSION = 'pull-requests: write'

/**
 * Writes the one comment of a key: created once, then edited; the oldest of ours is kept, an older duplicate goes, a newer
 * run's words stay. Never throws: a comment decides nothing.
 */
export async function upsertComment(request: StickyCommentRequest): Promise<CommentOutcome> {
  try {
    // Listing comes first in every attempt, so that a create whose answer was lost is found instead of repeated.
    return await withRetries(request.clock, () => attempt(request))
  } catch (thrown) {
    return outcomeOf(apiFailure(thrown))
  }
}

/** The comment as it is, for its last verdict and its body; null when there is none or it cannot be read. Never throws. */
export async function findComment(
  request: Pick<StickyCommentRequest, 'client' | 'clock' | 'issue'> & { readonly key: string }
): Promise<OwnComment | null> {
  try {
    const found = await withRetries(request.clock, () => ownComments(request.client, request.issue, request.key))
    return found[0] ?? null
  } catch {
    // Reading is a convenience; writing will say what is wrong.
    return null
  }
}

async function attempt(request: StickyCommentRequest): Promise<CommentOutcome> {
  const { client, issue, marker } = request
  const found = await ownComments(client, issue, marker.key)
  const newer = found.find((comment) => compareRuns(comment.marker, marker) > 0)
  if (newer !== undefined) return { kind: 'superseded', url: newer.url, byRun: newer.marker.runId }
  const [oldest, ...duplicates] = found
  if (oldest === undefined) return await create(request)
  await removeAll(client, duplicates)
  if (sayTheSame(oldest, request)) return { kind: 'unchanged', url: oldest.url, id: oldest.id }
  try {
    return written('updated', await client.updateComment(oldest.id, textOf(request)), marker)
  } catch (thrown) {
    if (apiFailure(thrown).kind !== 'not-found') throw thrown
    // Deleted between reading and writing.
    return await create(request)
  }
}

/**
 * Two runs may create at the same time, and an app's token may not have known its own comment: read back by the name that
 * has just written, keep the oldest, and take our own away if that is not it.
 */
async function create(request: StickyCommentRequest): Promise<CommentOutcome> {
  const { client, issue, marker } = request
  const created = await client.createComment(issue, textOf(request))
  const outcome = written('created', created, marker)
  if (outcome.kind !== 'created') return outcome
  const older = await olderThan(created, request)
  if (older === undefined) return outcome
  if (compareRuns(older.marker, marker) > 0) {
    await removeAll(client, [created])
    return { kind: 'superseded', url: older.url, byRun: older.marker.runId }
  }
  const updated = await client.updateComment(older.id, textOf(request))
  await removeAll(client, [created])
  return written('updated', updated, marker)
}

async function olderThan(created: IssueComment, request: StickyCommentRequest): Promise<OwnComment | undefined> {
  try {
    const { client, issue, marker } = request
    const found = await ownComments(client, issue, marker.key, created.author?.login ?? null)
    return found.find((comment) => comment.id < created.id)
  } catch {
    // Ours is written; a duplicate, if there is one, goes with the next run.
    return undefined
  }
}

async function removeAll(client: CommentsApi, comments: readonly IssueComment[]): Promise<void> {
  for (const comment of comments) {
    try {
      await client.deleteComment(comment.id)
    } catch {
      // A duplicate that stays is untidy, not wrong; the next run tries again.
    }
  }
}

/** A comment whose marker does not come back would never be found again: said, instead of one more with every push. */
function written(kind: 'created' | 'updated', comment: IssueComment, marker: CommentMarker): CommentOutcome {
  if (parseMarker(comment.body)?.key === marker.key) return { kind, url: comment.url, id: comment.id }
  return {
    kind: 'failed',
    reason: `The comment ${comment.url} came back from GitHub without its marker, so later runs will not find it.`
  }
}

function sayTheSame(existing: OwnComment, request: StickyCommentRequest): boolean {
  const { sha, verdict } = existing.marker
  if (sha !== request.marker.sha || verdict !== request.marker.verdict) return false
  return comparableText(withoutMarker(existing.body)) === comparableText(request.body)
}

/** GitHub may change line ends and trailing space. */
function comparableText(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

function textOf(request: StickyCommentRequest): string {
  return `${markerLine(request.marker)}${request.body}`
}

function outcomeOf(failure: ApiFailure): CommentOutcome {
  const reason = failureSentence('The pull request could not be commented on', failure, `{ ${COMMENT_PERMISSION} }`)
  return { kind: failure.kind === 'denied' || failure.kind === 'not-found' ? 'denied' : 'failed', reason }
}
