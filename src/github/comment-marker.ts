/** What the first line of our comment says about itself; not shown by GitHub. */
export interface CommentMarker {
  readonly key: string
  /** The commit whose result is shown; while the first one is being measured, the one that is. */
  readonly sha: string
  /** The run that wrote last. */
  readonly runId: string
  readonly runAttempt: number
  /** Of the result that is shown; null while the first one is being measured. */
  readonly verdict: string | null
}

const NAME = 'torch-compile-check'
const MARKER = new RegExp(
  `^<!-- ${NAME} key=([^ ]+) sha=([0-9a-f]{40}) run=(\\d{1,20}) attempt=(\\d{1,6})(?: verdict=([a-z-]{1,30}))? -->\\r?\\n`
)

export function markerLine(marker: CommentMarker): string {
  const verdict = marker.verdict === null ? '' : ` verdict=${marker.verdict}`
  return `<!-- ${NAME} key=${encodeKey(marker.key)} sha=${marker.sha} run=${marker.runId} attempt=${marker.runAttempt}${verdict} -->\n`
}

/** Reads the marker at the very start of a body; anywhere else it is somebody's quotation. */
export function parseMarker(body: string): CommentMarker | null {
  const match = MARKER.exec(body)
  if (match === null) return null
  const [, key = '', sha = '', runId = '', attempt = '', verdict] = match
  const decoded = decodeKey(key)
  if (decoded === null) return null
  return { key: decoded, sha, runId, runAttempt: Number(attempt), verdict: verdict ?? null }
}

export function withoutMarker(body: string): string {
  return body.replace(MARKER, '')
}

/** Runs are numbered upwards, attempts of a run too; 0 for the same attempt. */
export function compareRuns(
  a: Pick<CommentMarker, 'runId' | 'runAttempt'>,
  b: Pick<CommentMarker, 'runId' | 'runAttempt'>
): number {
  const runs = BigInt(a.runId) - BigInt(b.runId)
  if (runs !== 0n) return runs > 0n ? 1 : -1
  return a.runAttempt - b.runAttempt
}

/** No space, no `>` and no `--`, which would end an HTML comment. */
function encodeKey(key: string): string {
  return encodeURIComponent(key.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/-(?=-|$)/g, '%2D')
}

function decodeKey(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded)
  } catch {
    // Not written by us.
    return null
  }
}
