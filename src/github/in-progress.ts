import { withoutMarker } from './comment-marker.js'

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

/** The body without the line of a run that works, or worked and was cancelled. */
export function withoutInProgress(body: string): string {
  const text = body.replaceAll('\r\n', '\n')
  if (!text.startsWith(BEGIN)) return text
  const end = text.indexOf(END)
  return end === -1 ? text : text.slice(end + END.length).trimStart()
}

function short(sha: string): string {
  return sha.slice(0, 7)
}
