import { constants } from 'node:fs'
import { lstat, open, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { errorCode, UserError } from './errors.js'
import { isInside } from './inputs/workspace-paths.js'

/** Writing into folders that the code under test could have got at: no link that it put there is followed. */

export interface OutputFolder {
  readonly folder: string
  readonly workspace: string
  /** The input that named the folder. */
  readonly input: string
}

/** Inside of the workspace every folder on the way could be a link that the pull request has brought along. */
export async function refuseLinks({ folder, workspace, input }: OutputFolder): Promise<void> {
  const first = isInside(folder, workspace) ? workspace : dirname(folder)
  let path = first
  for (const part of relative(first, folder)
    .split(sep)
    .filter((part) => part !== '')) {
    path = join(path, part)
    const stats = await lstat(path).catch((thrown: unknown) => {
      if (errorCode(thrown) === 'ENOENT') return null
      throw thrown
    })
    if (stats === null) return
    if (!stats.isDirectory())
      throw new UserError(`${input}: ${path} is not a folder${stats.isSymbolicLink() ? ' but a link' : ''}.`)
  }
}

/** In the place of whatever is there. */
export async function writeNew(path: string, text: string): Promise<void> {
  await rm(path, { force: true, recursive: true })
  const file = await createFile(path)
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}

/** Fails where something is there already. */
export function createFile(path: string): Promise<FileHandle> {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants
  return open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644)
}
