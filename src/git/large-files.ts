import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitCommand } from './git-command.js'

/** How a tree has its Git LFS files: their content, or only the pointers to it. */
export type LargeFiles = 'none' | 'content' | 'pointers'

const POINTER = 'version https://git-lfs.github.com/spec/'

/** A checkout has all of them or none of them. */
const LOOKED_AT = 5

export async function largeFilesIn(git: GitCommand): Promise<LargeFiles> {
  const output = await git.run(['ls-files', '-z', '--', ':(attr:filter=lfs)'])
  if (output.exitCode !== 0) return 'none'
  const paths = output.stdout.split('\0').filter((path) => path !== '')
  const kinds = await Promise.all(paths.slice(0, LOOKED_AT).map((path) => isPointer(join(git.directory, path))))
  const known = kinds.filter((kind) => kind !== null)
  if (known.length === 0) return 'none'
  return known.includes(true) ? 'pointers' : 'content'
}

/** Null when the file is not there (a sparse checkout). */
async function isPointer(path: string): Promise<boolean | null> {
  try {
    const handle = await open(path)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(POINTER.length), 0, POINTER.length, 0)
      return buffer.toString('latin1', 0, bytesRead) === POINTER
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}
