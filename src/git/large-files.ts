import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitCommand } from './git-command.js'

/** How a tree has its Git LFS files. */
export interface LargeFiles {
  /** Paths of those that are only pointers to the content. */
  readonly pointers: ReadonlySet<string>
  readonly withContent: number
  /** Not looked at: there are too many of them, or the disk is too slow. */
  readonly unread: number
}

const POINTER = 'version https://git-lfs.github.com/spec/'

/** A local disk gives the beginnings of some ten thousand files a second. */
const TIME_LIMIT_MS = 20_000
const AT_ONCE = 64

/** Looks at all of them: `lfs.fetchexclude`, or a pull that broke off, leaves content and pointers side by side. */
export async function largeFilesIn(
  git: GitCommand,
  nowMs: () => number = () => performance.now()
): Promise<LargeFiles> {
  const output = await git.run(['ls-files', '-z', '--', ':(attr:filter=lfs)'])
  const paths = output.exitCode === 0 ? output.stdout.split('\0').filter((path) => path !== '') : []
  const untilMs = nowMs() + TIME_LIMIT_MS
  const pointers = new Set<string>()
  let withContent = 0
  let from = 0
  for (; from < paths.length && nowMs() <= untilMs; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE)
    const kinds = await Promise.all(some.map((path) => isPointer(join(git.directory, path))))
    for (const [index, path] of some.entries()) if (kinds[index] === true) pointers.add(path)
    withContent += kinds.filter((kind) => kind === false).length
  }
  return { pointers, withContent, unread: Math.max(0, paths.length - from) }
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
