import { apiFailure } from './api-failure.js'
import { compareRuns, markerLine, parseMarker, withoutMarker } from './comment-marker.js'
import type { CommentsApi, IssueComment } from './comments-api.js'
import { withLineOnTop, withoutInProgress } from './in-progress.js'
import type { OwnComment } from './own-comments.js'
import { prose } from '../report/escape.js'

export interface Withdrawal {
  readonly client: CommentsApi
  /** The one that was announced in, as writing it has told. Its author is ours: GitHub never gives a comment to somebody else. */
  readonly commentId: number
  readonly key: string
  readonly headSha: string
  readonly runId: string
  readonly runAttempt: number
  readonly runUrl: string | null
  readonly previous: OwnComment | null
  readonly why: 'cancelled' | 'broke'
  /** Which error it was; null or absent when none is told. */
  readonly error?: string | null
}

/**
 * Takes "is being measured" out of the comment of a run that ends without a result: the last result stands as it was,
 * or a sentence says that there is none. A comment that another run has written since, or that holds this run's result, stays.
 */
export async function withdrawComment(withdrawal: Withdrawal): Promise<'withdrawn' | 'left'> {
  const { client, commentId } = withdrawal
  const comment = await readComment(withdrawal)
  if (comment === null || !announces(comment, withdrawal)) return 'left'
  await client.updateComment(commentId, bodyWithout(withdrawal))
  return 'withdrawn'
}

async function readComment({ client, commentId }: Withdrawal): Promise<IssueComment | null> {
  try {
    return await client.getComment(commentId)
  } catch (thrown) {
    if (apiFailure(thrown).kind === 'not-found') return null
    throw thrown
  }
}

function announces({ body }: IssueComment, { key, runId, runAttempt }: Withdrawal): boolean {
  const marker = parseMarker(body)
  if (marker?.key !== key || compareRuns(marker, { runId, runAttempt }) !== 0) return false
  const text = withoutMarker(body)
  return withoutInProgress(text) !== text.replaceAll('\r\n', '\n')
}

function bodyWithout({ previous, key, headSha, runId, runAttempt, runUrl, why, error }: Withdrawal): string {
  const run = runUrl === null ? 'run' : `[run](${runUrl})`
  const how = why === 'cancelled' ? 'was cancelled' : 'ended with an error'
  const which = error == null ? '' : ` ${prose(error, 1_000).text}`
  const ending = `The ${run} that measured \`${headSha.slice(0, 7)}\` ${how}: there is no result of it.${which}`
  if (previous !== null && previous.marker.verdict !== null) {
    const result = withoutInProgress(withoutMarker(previous.body))
    // A cancel means that something newer is on its way; an error is the last that is heard of this commit.
    return `${markerLine(previous.marker)}${which === '' ? result : withLineOnTop(ending, result)}`
  }
  return `${markerLine({ key, sha: headSha, runId, runAttempt, verdict: null })}> ${ending}\n`
}
