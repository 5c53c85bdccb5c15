import { posix } from 'node:path'
import { UserError } from '../../src/errors.js'
import { type Inputs, type InputSource, loadInputs } from '../../src/inputs.js'
import type { WorkspaceFiles } from '../../src/inputs/workspace-files.js'

export const WORKSPACE = '/work/repository'

const STEP_SOURCE =
  'import torch\n\ndef make_step(compile):\n    ...\n\ndef make_other():\n    ...\n\ndef _helper(): ...\n'

/** Files of a checked-out tree by path relative to the workspace; a `->` in front of the text makes a symbolic link. */
export function createFiles(files: Readonly<Record<string, string>> = {}): WorkspaceFiles {
  const tree: Record<string, string> = { '.git/config': '', 'bench/step.py': STEP_SOURCE, ...files }
  const absolute = new Map(Object.entries(tree).map(([path, text]) => [posix.resolve(WORKSPACE, path), text]))
  const target = (path: string): string => {
    const text = absolute.get(path)
    return text?.startsWith('->') === true ? posix.resolve(posix.dirname(path), text.slice(2).trim()) : path
  }
  const kind: WorkspaceFiles['kind'] = (path) => {
    const real = target(path)
    if (real !== path) return 'file'
    if (absolute.has(path)) return 'file'
    const isFolder = path === '/' || [...absolute.keys()].some((file) => file.startsWith(`${path}/`))
    return isFolder ? 'directory' : null
  }
  return {
    kind,
    realPath: (path) => (kind(path) === null ? null : target(path)),
    readText: (path, maxBytes) => {
      const text = absolute.get(target(path))
      return text === undefined || text.length > maxBytes ? null : text
    }
  }
}

export function createSource(inputs: Readonly<Record<string, string>>): InputSource {
  return { get: (name) => inputs[name] ?? '' }
}

/** The inputs of a run with one sound step, changed by `inputs`. */
export function load(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}): Inputs {
  const given = 'config' in inputs || 'step' in inputs ? inputs : { step: 'bench/step.py:make_step', ...inputs }
  return loadInputs({ source: createSource(given), workspace: WORKSPACE, files: createFiles(files) })
}

/** The message of the UserError that loading ends with. */
export function complaint(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {}
): string {
  try {
    load(inputs, files)
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.message
    throw thrown
  }
  throw new Error('the inputs were accepted')
}
