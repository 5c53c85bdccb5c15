import { readFileSync, realpathSync, statSync } from 'node:fs'

/** The little that the readers of inputs need to know about the disk. */
export interface WorkspaceFiles {
  /** The path without symbolic links; null when nothing is there. */
  realPath(path: string): string | null
  kind(path: string): 'file' | 'directory' | 'other' | null
  /** Text of a file; null when it cannot be read or is larger than `maxBytes`. */
  readText(path: string, maxBytes: number): string | null
}

/** The real disk. */
export const diskFiles: WorkspaceFiles = {
  realPath: (path) => orNull(() => realpathSync(path)),
  kind: (path) =>
    orNull(() => {
      const stats = statSync(path)
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other'
    }),
  readText: (path, maxBytes) =>
    orNull(() => (statSync(path).size <= maxBytes ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : null))
}

/** Not there and not allowed are the same answer here: the caller says which input named the path. */
function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
