import { constants, type Dirent } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { errorCode } from '../errors.js'
import { ResultsSchema, RESULTS_FILE, type Results } from './results-file.js'
import { implausible } from './results-plausibility.js'

/** A reference record and raw samples of a hundred arms are some MiB. */
export const MAX_RESULTS_BYTES = 64 * 1024 * 1024
/** All of them together stay in memory. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024
const MAX_FOLDERS = 100

/** One folder of results. Its name was chosen by a stranger: escaped wherever it is shown. */
export type FolderReading =
  | { readonly kind: 'ok'; readonly folder: string; readonly results: Results }
  /** `reason` quotes nothing of the file; it ends the sentence "cannot be used: …". */
  | { readonly kind: 'refused'; readonly folder: string; readonly reason: string }

/**
 * Reads the results folder at `path`, or every one directly below it (`actions/download-artifact` makes a folder of each
 * artifact). Links are not followed, nothing else in the folders is opened. Throws only when `path` itself cannot be listed.
 */
export async function readResultsFolders(
  path: string,
  maxBytes: number = MAX_RESULTS_BYTES
): Promise<readonly FolderReading[]> {
  const entries = await readdir(path, { withFileTypes: true })
  const folders = entries.some(({ name }) => name === RESULTS_FILE) ? ['.'] : below(entries)
  const readings: FolderReading[] = []
  let total = 0
  for (const folder of folders.slice(0, MAX_FOLDERS)) {
    const reading = await readFolder(path, folder, Math.min(maxBytes, MAX_TOTAL_BYTES - total))
    total += reading.bytes
    readings.push(reading.reading)
  }
  const left = folders.length - MAX_FOLDERS
  if (left > 0)
    readings.push({
      kind: 'refused',
      folder: '…',
      reason: `there are ${left} folders more than the ${MAX_FOLDERS} that are read`
    })
  return readings
}

/** Links among them are told, not followed. Plain files are none of ours. */
function below(entries: readonly Dirent[]): readonly string[] {
  return entries
    .filter((entry) => !entry.isFile())
    .map(({ name }) => name)
    .sort()
}

interface Counted {
  readonly reading: FolderReading
  readonly bytes: number
}

async function readFolder(path: string, folder: string, maxBytes: number): Promise<Counted> {
  const refused = (reason: string, bytes = 0): Counted => ({ reading: { kind: 'refused', folder, reason }, bytes })
  try {
    if (!(await lstat(join(path, folder))).isDirectory()) return refused('it is not a folder (links are not followed)')
    const text = await readCapped(join(path, folder, RESULTS_FILE), maxBytes)
    if ('reason' in text) return refused(text.reason)
    const { bytes } = text
    const parsed = parseResults(bytes.toString('utf8'))
    if (typeof parsed === 'string') return refused(parsed, bytes.length)
    return { reading: { kind: 'ok', folder, results: parsed }, bytes: bytes.length }
  } catch (thrown) {
    const code = errorCode(thrown)
    if (code === 'ENOENT') return refused(`there is no ${RESULTS_FILE} in it`)
    if (code === 'ELOOP' || code === 'EMLINK') return refused(`${RESULTS_FILE} is a link`)
    return refused(`it cannot be read (${code ?? 'unknown error'})`)
  }
}

/** The results, or why they are none. Never throws. */
export function parseResults(text: string): Results | string {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return 'it is not JSON'
  }
  try {
    const parsed = v.safeParse(ResultsSchema, data, { abortEarly: true })
    if (parsed.success) return implausible(parsed.output) ?? parsed.output
    return `its field ${fieldOf(parsed.issues[0])} is not as the schema says`
  } catch {
    // Nested so deeply that the checks themselves give up.
    return 'it is nested too deeply'
  }
}

async function readCapped(
  path: string,
  maxBytes: number
): Promise<{ readonly bytes: Buffer } | { readonly reason: string }> {
  // Without O_NONBLOCK, opening a pipe would wait for ever.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const { size, isFile } = await file.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }))
    if (!isFile) return { reason: `${RESULTS_FILE} is not a regular file` }
    if (size > maxBytes) return { reason: `it has ${size} bytes, ${maxBytes} are the limit` }
    const buffer = Buffer.alloc(size)
    let offset = 0
    while (offset < size) {
      const { bytesRead } = await file.read(buffer, offset, size - offset, offset)
      if (bytesRead === 0) break
      offset += bytesRead
    }
    return { bytes: buffer.subarray(0, offset) }
  } finally {
    await file.close()
  }
}

/** Dotted path of the first field that failed. Keys of records come from the file: only plain words and indices are shown. */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => String(item.key))
  const shown = keys.slice(0, 8).map((key) => (/^[A-Za-z0-9]{1,40}$/.test(key) ? key : '?'))
  return shown.length === 0 ? '(the whole)' : shown.join('.')
}
