import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { GitCommand } from './git-command.js'

export interface Submodule {
  /** Relative to the tree that has it. */
  readonly path: string
  readonly sha: string
}

/** The submodules that a commit has: its gitlinks. */
export async function submodulesOf(git: GitCommand, sha: string): Promise<readonly Submodule[]> {
  const listing = await git.read(['ls-tree', '-r', '-z', '--full-tree', sha])
  return listing.split('\0').flatMap((line) => {
    const match = /^160000 commit ([0-9a-f]{40})\t(.+)$/s.exec(line)
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ sha: match[1], path: match[2] }]
  })
}

/** Whether the checkout has it with content, rather than as an empty folder. */
export function isCheckedOut(treeRoot: string, path: string): boolean {
  return existsSync(join(treeRoot, path, '.git'))
}
