import { withoutMarker, type CommentMarker } from './comment-marker.js'
import type { OwnComment } from './own-comments.js'

const BEGIN = '<!-- torch-compile-check: measuring -->\n'
const END = '<!-- /torch-compile-check: measuring -->\n'

export interface InProgress {
  /** The comment as it is, marker and all; null when there is none. */
  readonly previousBody: string | null
  readonly headSha: string
  /** The commit whose result the comment shows; null when it shows none. */
  readonly previousSha: string | null
  readonly runUrl: string | null
}

/** What the comment says while a run works: one line on top, the last result below it. Markdown without the marker. */
export function inProgressBody({ previousBody, headSha, previousSha, runUrl }: InProgress): string {
  const run = runUrl === null ? '' : ` ([run](${runUrl}))`
  const result = previousBody === null ? '' : withoutInProgress(withoutMarker(previousBody))
  const below = result !== '' && previousSha !== null ? `; below is the result of \`${short(previousSha)}\`` : ''
  return `${BEGIN}> Measuring \`${short(headSha)}\`${run}${below}.\n${END}${result === '' ? '' : `\n${result}`}`
}

/** Marker and body for a run whose verdict is the one that is shown: one line on top says so, and of which commit the numbers are. */
export function sameVerdictComment(request: {
  readonly previous: OwnComment
  readonly headSha: string
  readonly runId: string
  readonly runAttempt: number
  readonly runUrl: string | null
  /** The verdict in words. */
  readonly words: string
}): { readonly marker: CommentMarker; readonly body: string } {
  const { previous, headSha, runId, runAttempt, runUrl, words } = request
  const run = runUrl === null ? '' : ` ([run](${runUrl}))`
  const result = withoutInProgress(withoutMarker(previous.body))
  const line = `\`${short(headSha)}\`: ${words} again${run}. The numbers below are those of \`${short(previous.marker.sha)}\`.`
  return { marker: { ...previous.marker, runId, runAttempt }, body: withLineOnTop(line, result) }
}

/** Marker and body for a run that begins: the run is the new one, commit and verdict stay those of the result that is shown. */
export function inProgressComment(request: {
  readonly previous: OwnComment | null
  readonly key: string
  readonly headSha: string
  readonly runId: string
  readonly runAttempt: number
  readonly runUrl: string | null
}): { readonly marker: CommentMarker; readonly body: string } {
  const { previous, key, headSha, runId, runAttempt, runUrl } = request
  const shown = previous !== null && previous.marker.verdict !== null ? previous : null
  return {
    marker: { key, sha: shown?.marker.sha ?? headSha, runId, runAttempt, verdict: shown?.marker.verdict ?? null },
    body: inProgressBody({
      previousBody: shown?.body ?? null,
      headSha,
      previousSha: shown?.marker.sha ?? null,
      runUrl
    })
  }
}

/** A line above a result that is not of the same run; the next run takes it away again. */
export function withLineOnTop(line: string, result: string): string {
  return `${BEGIN}> ${line}\n${END}\n${result}`
}

/** The body without the line of a run on top of it. */
export function withoutInProgress(body: string): string {
  const text = body.replaceAll('\r\n', '\n')
  if (!text.startsWith(BEGIN)) return text
  const end = text.indexOf(END)
  return end === -1 ? text : text.slice(end + END.length).trimStart()
}

function short(sha: string): string {
  return sha.slice(0, 7)
}
