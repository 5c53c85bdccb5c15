import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import * as v from 'valibot'
import { errorCode } from '../errors.js'
import type { Plan } from './plan.js'
import { implausible } from './result-plausibility.js'
import { ResultSchema, type Result } from './result.js'

/** Raw samples of a hundred arms are a few MiB; beyond this it is not a result. */
export const MAX_RESULT_BYTES = 64 * 1024 * 1024

export type ResultReading =
  | { readonly kind: 'ok'; readonly result: Result }
  | { readonly kind: 'malformed'; readonly problem: string }
  | { readonly kind: 'missing' }

/**
 * Reads result.json as data of a stranger: the step runs as the same user and can write it. `problem` quotes nothing of it but
 * names of known fields. Never throws.
 */
export async function readResult(request: {
  readonly plan: Plan
  /** How long the harness ran by our own clock. */
  readonly elapsedSeconds: number
}): Promise<ResultReading> {
  const { plan, elapsedSeconds } = request
  let text: string | Malformed
  try {
    text = await readCapped(plan.resultPath)
  } catch (error) {
    const code = errorCode(error) ?? 'unknown error'
    if (code === 'ENOENT') return { kind: 'missing' }
    return malformed(code === 'ELOOP' ? 'it is a link, not a file' : `it cannot be read (${code})`)
  }
  if (typeof text !== 'string') return text
  return parseResult(text, plan, elapsedSeconds)
}

/** The checks on the text alone: JSON, schema, nonce, plausibility. */
export function parseResult(text: string, plan: Plan, elapsedSeconds: number): ResultReading {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return malformed('it is not valid JSON')
  }
  const parsed = v.safeParse(ResultSchema, data)
  if (!parsed.success) return malformed(`its field ${fieldOf(parsed.issues[0])} is not as the schema says`)
  if (parsed.output.nonce !== plan.nonce)
    return malformed('it belongs to another run (its nonce is not the one that was given out)')
  const reason = implausible(parsed.output, plan, elapsedSeconds)
  return reason === null ? { kind: 'ok', result: parsed.output } : malformed(reason)
}

type Malformed = Extract<ResultReading, { kind: 'malformed' }>

function malformed(reason: string): Malformed {
  return { kind: 'malformed', problem: `The result of the measuring cannot be used: ${reason}.` }
}

async function readCapped(path: string): Promise<string | Malformed> {
  // Without O_NONBLOCK, opening a pipe that the step has put there would wait for ever.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stat = await file.stat()
    if (!stat.isFile()) return malformed('it is not a regular file')
    if (stat.size > MAX_RESULT_BYTES) return malformed(`it is larger than ${MAX_RESULT_BYTES / 1024 ** 2} MiB`)
    return (await readExactly(file, stat.size)).toString('utf8')
  } finally {
    await file.close()
  }
}

/** Reads no more than the size that was checked, even when the file has grown since. */
async function readExactly(file: FileHandle, size: number): Promise<Buffer> {
  const buffer = Buffer.alloc(size)
  let offset = 0
  while (offset < size) {
    const { bytesRead } = await file.read(buffer, offset, size - offset, offset)
    if (bytesRead === 0) break
    offset += bytesRead
  }
  return buffer.subarray(0, offset)
}

/** Dotted path of the first field that failed. Keys of records come from the file: only plain words and indices are shown. */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => String(item.key))
  const shown = keys.slice(0, 8).map((key) => (/^[A-Za-z0-9]{1,40}$/.test(key) ? key : '?'))
  return shown.length === 0 ? '(the whole)' : shown.join('.')
}
