import { isAbsolute, resolve } from 'node:path'
import { UserError } from '../errors.js'
import { NOT_STARTED, type Tools } from './tools.js'

/** The oldest Python that torch 2.6, the oldest torch measured, runs on. */
const OLDEST = { major: 3, minor: 9 }

export interface Python {
  /** Absolute path of the interpreter; inside a virtual environment the environment's own. */
  readonly path: string
  /** For example `3.11.9`. */
  readonly version: string
}

export interface PythonRequest {
  /** The input: a name looked up on the PATH, or a path. */
  readonly python: string
  /** What a relative path starts from; tried in this order. */
  readonly directories: readonly string[]
  /** Without credentials: an interpreter inside the tree is code of a pull request. */
  readonly env: Readonly<Record<string, string>>
}

const QUESTION = 'import json, sys; print(json.dumps([sys.executable, list(sys.version_info[:3])]))'

/** Finds the interpreter. Throws a UserError that says what was looked for, or which version is too old. */
export async function findPython(request: PythonRequest, tools: Tools): Promise<Python> {
  const candidates = pythonCandidates(request)
  const tried: string[] = []
  for (const candidate of candidates) {
    // -I -S: no module of the tree and no start-up file of an environment runs only to tell a version.
    const answer = await tools.run(candidate, ['-I', '-S', '-c', QUESTION], { env: request.env })
    const python = answer.exitCode === 0 ? parseAnswer(answer.stdout) : null
    if (python !== null) return checkVersion(python, request.python)
    tried.push(`${candidate} (${why(answer.exitCode, answer.stderr)})`)
  }
  throw new UserError(
    `python: no Python found for \`${request.python}\`. Tried ${tried.join(', ')}. ` +
      'Set the input `python` to the interpreter that has torch, as a name on the PATH or as a path from the repository.'
  )
}

/** The commands to try, in order. `python` alone may be missing where only `python3` is installed. */
export function pythonCandidates({ python, directories }: Pick<PythonRequest, 'python' | 'directories'>): string[] {
  if (isAbsolute(python)) return [python]
  if (/[/\\]/.test(python)) return [...new Set(directories.map((directory) => resolve(directory, python)))]
  return python === 'python' ? ['python', 'python3'] : [python]
}

function parseAnswer(stdout: string): Python | null {
  try {
    const [path, version] = JSON.parse(stdout) as [unknown, unknown]
    if (typeof path !== 'string' || !isAbsolute(path) || !Array.isArray(version)) return null
    return { path, version: version.map(Number).join('.') }
  } catch {
    // Something else than Python answered.
    return null
  }
}

function checkVersion(python: Python, asked: string): Python {
  const [major = 0, minor = 0] = python.version.split('.').map(Number)
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return python
  throw new UserError(
    `python: \`${asked}\` is Python ${python.version} (${python.path}); ` +
      `Python ${OLDEST.major}.${OLDEST.minor} or newer is needed. Name a newer interpreter in the input \`python\`.`
  )
}

function why(exitCode: number, stderr: string): string {
  if (exitCode === NOT_STARTED) return 'not found'
  const lastLine = stderr.trim().split('\n').at(-1) ?? ''
  return exitCode < 0 ? lastLine : `exit code ${exitCode}${lastLine === '' ? '' : `: ${lastLine.slice(0, 200)}`}`
}
