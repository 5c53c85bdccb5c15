import { compareRuns, markerLine, parseMarker, withoutMarker } from './comment-marker.js'
import { COMMENTS_PER_PAGE, type CommentsApi, type IssueComment } from './comments-api.js'
import { withoutInProgress } from './in-progress.js'
import type { OwnComment } from './own-comments.js'

export interface Withdrawal {
  readonly client: CommentsApi
  readonly issue: number
  readonly key: string
  readonly headSha: string
  readonly runId: string
  readonly runAttempt: number
  readonly runUrl: string | null
  readonly previous: OwnComment | null
  readonly why: 'cancelled' | 'broke'
}

/** Pages that are worth their time while a runner waits for us to end. */
const MAX_PAGES = 3

/**
 * Takes "is being measured" out of the comment of a run that ends without a result: the last result stands as it was,
 * or a sentence says that there is none. A comment that another run has written since, or that holds this run's result, stays.
 */
export async function withdrawComment(withdrawal: Withdrawal): Promise<'withdrawn' | 'left'> {
  const ours = await announcedComment(withdrawal)
  if (ours === null) return 'left'
  await withdrawal.client.updateComment(ours.id, bodyWithout(withdrawal))
  return 'withdrawn'
}

async function announcedComment({ client, issue, key, runId, runAttempt }: Withdrawal): Promise<IssueComment | null> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const comments = await client.listComments(issue, page)
    for (const comment of comments) {
      const marker = parseMarker(comment.body)
      // That the author is ours was seen when it was written: the run and attempt are nobody else's to know before.
      if (marker?.key !== key || compareRuns(marker, { runId, runAttempt }) !== 0) continue
      const text = withoutMarker(comment.body)
      if (withoutInProgress(text) !== text.replaceAll('\r\n', '\n')) return comment
    }
    if (comments.length < COMMENTS_PER_PAGE) return null
  }
  return null
}

function bodyWithout({ previous, key, headSha, runId, runAttempt, runUrl, why }: Withdrawal): string {
  if (previous !== null && previous.marker.verdict !== null) {
    return `${markerLine(previous.marker)}${withoutInProgress(withoutMarker(previous.body))}`
  }
  const run = runUrl === null ? 'run' : `[run](${runUrl})`
  const how = why === 'cancelled' ? 'was cancelled' : 'ended with an error'
  const marker = markerLine({ key, sha: headSha, runId, runAttempt, verdict: null })
  return `${marker}> The ${run} that measured \`${headSha.slice(0, 7)}\` ${how}: there is no result of it.\n`
}
