import { type Complain, quote } from './problems.js'
import { isPythonName } from './params.js'
import { closest } from './suggest.js'
import { type Workspace, readWorkspacePath } from './workspace-paths.js'

export interface Step {
  /** As written, for names. */
  readonly text: string
  /** Relative to the working directory, with forward slashes. */
  readonly file: string
  readonly function: string
}

const MAX_SOURCE_BYTES = 4 * 1024 * 1024

/** `path/to/file.py:function`, both of which exist. Undefined after a complaint that says what to write instead. */
export function readStep(
  text: string,
  options: { readonly workspace: Workspace; readonly workingDirectory: string; readonly complain: Complain }
): Step | undefined {
  const { workspace, workingDirectory, complain } = options
  const form = checkStepForm(text, complain, (file) => functionsOf(file, workspace, workingDirectory))
  if (form === undefined) return undefined
  const { text: written, file, function: functionName } = form
  const path = readWorkspacePath(file, { workspace, from: workingDirectory, kind: 'file', complain })
  if (path === undefined) return undefined
  if (!mentions(functionName, file, workspace, workingDirectory)) {
    const functions = functionsOf(file, workspace, workingDirectory)
    const meant = closest(functionName, functions)
    complain(
      `${quote(file)} holds no function ${quote(functionName)}.${meant === null ? '' : ` Did you mean ${quote(meant)}?`}${listed(functions)}`
    )
    return undefined
  }
  return { text: written, file: path.relative, function: functionName }
}

/** The step as it is written, whatever there is on the disk. Undefined after a complaint. */
export function checkStepForm(
  text: string,
  complain: Complain,
  functionsIn: (file: string) => readonly string[] = () => []
): Step | undefined {
  const written = text.trim()
  const colon = written.lastIndexOf(':')
  const file = written.slice(0, colon).replace(/:$/, '')
  const functionName = written.slice(colon + 1).replace(/\(.*\)$/, '')
  const rewritten = rewrite(written, file, functionName)
  if (rewritten !== null) {
    complain(`${quote(written)} ${rewritten.why}; write ${quote(rewritten.text)}.`)
    return undefined
  }
  if (colon === -1 || !file.endsWith('.py')) {
    const functions = colon === -1 && written.endsWith('.py') ? functionsIn(written) : []
    complain(
      written.endsWith('.py')
        ? `${quote(written)} names no function; write ${quote(`${written}:${functions[0] ?? 'make_step'}`)}.${listed(functions)}`
        : `${quote(written)} is not of the form \`path/to/file.py:function\`.`
    )
    return undefined
  }
  if (!isPythonName(functionName)) {
    complain(`${quote(functionName)} is not the name of a Python function; write ${quote(`${file}:make_step`)}.`)
    return undefined
  }
  return { text: written, file, function: functionName }
}

/** Forms of other tools and systems, and how they are written here. */
function rewrite(written: string, file: string, name: string): { readonly why: string; readonly text: string } | null {
  if (written.includes('\\')) return { why: 'has backslashes', text: written.replaceAll('\\', '/') }
  if (/\.py::\w+$/.test(written)) return { why: 'has two colons', text: `${file}:${name}` }
  if (/\(.*\)$/.test(written)) return { why: 'calls the function', text: `${file}:${name}` }
  if (/^\w+(\.\w+)*:\w+$/.test(written) && !file.endsWith('.py')) {
    return { why: 'is a module, not a file', text: `${file.replaceAll('.', '/')}.py:${name}` }
  }
  return null
}

function sourceOf(file: string, workspace: Workspace, workingDirectory: string): string | null {
  // Silent: that the file exists inside the workspace is somebody else's complaint.
  const path = readWorkspacePath(file, { workspace, from: workingDirectory, kind: 'file', complain: () => undefined })
  return path === undefined ? null : workspace.files.readText(path.absolute, MAX_SOURCE_BYTES)
}

/** A source that cannot be read is left to Python. */
function mentions(name: string, file: string, workspace: Workspace, workingDirectory: string): boolean {
  const source = sourceOf(file, workspace, workingDirectory)
  return source === null || mentionsName(name, source)
}

/** Whether a name may be defined, assigned or imported in a source; a star import may bring anything. */
export function mentionsName(name: string, source: string): boolean {
  return /^\s*from .* import \*/m.test(source) || wordIn(name, source)
}

function wordIn(name: string, source: string): boolean {
  return source.split(/[^\p{XID_Continue}]+/u).includes(name)
}

function functionsOf(file: string, workspace: Workspace, workingDirectory: string): string[] {
  const source = sourceOf(file, workspace, workingDirectory) ?? ''
  return [...source.matchAll(/^def ([^\W\d]\w*)/gm)]
    .map((match) => match[1] ?? '')
    .filter((name) => !name.startsWith('_'))
}

function listed(functions: readonly string[]): string {
  if (functions.length === 0) return ''
  const more = functions.length > 8 ? ' …' : ''
  return ` Its functions: ${functions.slice(0, 8).map(quote).join(', ')}${more}.`
}
