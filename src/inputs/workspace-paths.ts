import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import { type Complain, quote } from './problems.js'
import type { WorkspaceFiles } from './workspace-files.js'

export interface Workspace {
  /** Absolute. */
  readonly root: string
  readonly files: WorkspaceFiles
}

export interface WorkspacePath {
  readonly absolute: string
  /** Relative to the folder it was resolved against, with forward slashes; `.` for that folder itself. */
  readonly relative: string
}

/** A path of the workspace that exists. Undefined, after a complaint, when it does not or when it leads out of the workspace. */
export function readWorkspacePath(
  text: string,
  options: {
    readonly workspace: Workspace
    readonly from: string
    readonly kind: 'file' | 'directory'
    readonly complain: Complain
  }
): WorkspacePath | undefined {
  const { workspace, from, kind, complain } = options
  const absolute = resolve(from, text)
  const found = workspace.files.kind(absolute)
  if (!isInside(absolute, workspace.root)) {
    complain(`${quote(text)} is outside of the workspace; only what is checked out there can be measured.`)
    return undefined
  }
  if (found === null) {
    complain(`${quote(text)} does not exist${whereElse(text, options)}.`)
    return undefined
  }
  if (found !== kind) {
    complain(`${quote(text)} is not a ${kind === 'file' ? 'file' : 'folder'}.`)
    return undefined
  }
  const real = workspace.files.realPath(absolute)
  const realRoot = workspace.files.realPath(workspace.root)
  if (real === null || realRoot === null || !isInside(real, realRoot)) {
    complain(`${quote(text)} leads out of the workspace by a symbolic link.`)
    return undefined
  }
  return { absolute, relative: slashed(relative(from, absolute)) }
}

function whereElse(
  text: string,
  { workspace, from, kind }: { workspace: Workspace; from: string; kind: 'file' | 'directory' }
): string {
  if (from !== workspace.root && workspace.files.kind(resolve(workspace.root, text)) === kind) {
    const back = slashed(relative(from, resolve(workspace.root, text)))
    return ` in the working directory, but in the workspace it does: write ${quote(back)}`
  }
  const checkedOut = ['.git', '.'].map((name) => workspace.files.kind(resolve(workspace.root, name)))
  if (checkedOut[0] === null)
    return '; the workspace holds no repository: is `actions/checkout` missing before this step?'
  return from === workspace.root ? ' in the workspace' : ' in the working directory'
}

export function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way))
}

function slashed(path: string): string {
  return path === '' ? '.' : path.split(sep).join(posix.sep)
}
