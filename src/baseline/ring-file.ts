import { constants, type Stats } from 'node:fs'
import { lstat, mkdir, open, rm, rmdir, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { errorMessage } from '../errors.js'
import { errorCode } from './error-code.js'
import { MAX_RING_BYTES } from './record.js'

/** Relative and constant: the cache's version is a hash of this very text, so that every machine asks for the same. */
export const RING_PATH = '.torch-compile-check/baseline/ring.json'

const TOP_FOLDER = '.torch-compile-check'
const RING_FOLDER = join(TOP_FOLDER, 'baseline')

export type ReadBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly reason: string; readonly folder?: true }

/**
 * Makes the folder new and empty, so that an unpacked archive meets nothing that the checked-out tree put there: `tar`
 * follows a directory link. Throws with a sentence when that cannot be done.
 */
export async function prepareRingFolder(workspace: string): Promise<void> {
  const top = join(workspace, TOP_FOLDER)
  const kind = await lstatOrNull(top)
  if (kind !== null && !kind.isDirectory()) {
    throw new Error(
      `\`${TOP_FOLDER}\` in the workspace is ${kind.isSymbolicLink() ? 'a symbolic link' : 'not a folder'}; remove it from the repository`
    )
  }
  const folder = join(workspace, RING_FOLDER)
  await rm(folder, { recursive: true, force: true })
  // One by one: a workspace that is not there is a mistake, not a folder to make.
  if (kind === null) await mkdir(top)
  await mkdir(folder)
  const made = await lstat(folder)
  if (!made.isDirectory()) throw new Error(`\`${RING_FOLDER}\` could not be made a folder`)
}

/** Leaves the workspace as it was; a folder that holds something else stays. */
export async function removeRingFolder(workspace: string): Promise<void> {
  const top = await lstatOrNull(join(workspace, TOP_FOLDER))
  if (top === null || !top.isDirectory()) return
  await rm(join(workspace, RING_FOLDER), { recursive: true, force: true })
  try {
    await rmdir(join(workspace, TOP_FOLDER))
  } catch {
    // Not empty: somebody else's files are in it.
  }
}

/** Reads a file that anybody could have put there: a regular file, not through a link, never more than the cap. */
export async function readRegularFile(path: string, maxBytes: number = MAX_RING_BYTES): Promise<ReadBytes> {
  const before = await lstatOrNull(path)
  if (before === null) return { kind: 'missing' }
  if (before.isDirectory()) return { kind: 'refused', reason: 'it is a folder, not a regular file', folder: true }
  if (!before.isFile()) return { kind: 'refused', reason: 'it is not a regular file' }
  let handle: FileHandle | undefined
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const { size, ...stats } = await handle.stat()
    if ((stats.mode & constants.S_IFMT) !== constants.S_IFREG)
      return { kind: 'refused', reason: 'it is not a regular file' }
    if (size > maxBytes) return { kind: 'refused', reason: `it has ${size} bytes, ${maxBytes} are the limit` }
    const buffer = new Uint8Array(size)
    let filled = 0
    while (filled < size) {
      const { bytesRead } = await handle.read(buffer, filled, size - filled, filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return { kind: 'bytes', bytes: buffer.subarray(0, filled) }
  } catch (thrown) {
    return { kind: 'refused', reason: `it cannot be read: ${errorMessage(thrown)}` }
  } finally {
    await handle?.close()
  }
}

async function lstatOrNull(path: string): Promise<Stats | null> {
  try {
    return await lstat(path)
  } catch (thrown) {
    const code = errorCode(thrown)
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw thrown
  }
}
