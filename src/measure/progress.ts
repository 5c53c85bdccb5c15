import * as v from 'valibot'

/**
 * What the harness says while it works: one JSON object a line on file descriptor 3 (`TORCH_COMPILE_CHECK_PROGRESS_FD`).
 * The step runs beside it and can write there too, so a line is checked like everything else that comes from it.
 */

export const MAX_LINE_CHARACTERS = 4_000
/** A harness reports a few lines a second at most; a flood is counted, not shown. */
const MAX_LINES = 100_000

const word = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/))
const name = v.pipe(v.string(), v.maxLength(500))
const amount = v.pipe(v.number(), v.finite(), v.minValue(0))

export const ProgressSchema = v.object({
  /** What is being done now: `import`, `compile`, `warm-up`, `timing`, `profiling`, `numerics`… */
  stage: word,
  /** Id of the benchmark. */
  benchmark: v.optional(v.nullable(name), null),
  side: v.optional(v.nullable(v.picklist(['head', 'base'])), null),
  variant: v.optional(v.nullable(name), null),
  /** Work done and work expected, in any unit that grows evenly with time. */
  done: v.optional(v.nullable(amount), null),
  total: v.optional(v.nullable(amount), null),
  /** The harness's own estimate of what is left. */
  remainingSeconds: v.optional(v.nullable(amount), null)
})
export type Progress = v.InferOutput<typeof ProgressSchema>

export interface ProgressReader {
  /** Takes the next bytes of the pipe and returns the progress they complete. */
  push(bytes: Buffer): readonly Progress[]
  /** Lines that were no progress. */
  readonly badLines: number
}

export function createProgressReader(): ProgressReader {
  let rest = ''
  let skipping = false
  let lines = 0
  let badLines = 0

  function parse(line: string): Progress | null {
    lines += 1
    if (lines <= MAX_LINES) {
      const parsed = v.safeParse(ProgressSchema, parseJson(line))
      if (parsed.success) return parsed.output
    }
    badLines += 1
    return null
  }

  return {
    get badLines() {
      return badLines
    },
    push(bytes) {
      const pieces = (rest + bytes.toString('latin1')).split('\n')
      rest = pieces.pop() ?? ''
      const found: Progress[] = []
      for (const piece of pieces) {
        if (skipping || piece.length > MAX_LINE_CHARACTERS) {
          skipping = false
          badLines += 1
          continue
        }
        if (piece.trim() === '') continue
        // The pipe is read byte by byte as latin1, so that a character cut in two by a chunk is whole again here.
        const progress = parse(Buffer.from(piece, 'latin1').toString('utf8'))
        if (progress !== null) found.push(progress)
      }
      if (rest.length > MAX_LINE_CHARACTERS) {
        skipping = true
        rest = ''
      }
      return found
    }
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // Not JSON: the schema refuses undefined, and the line is counted.
    return undefined
  }
}
