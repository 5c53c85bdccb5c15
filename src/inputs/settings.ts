import { resolve } from 'node:path'
import type { Inputs } from '../inputs.js'
import { isNeverPassed } from '../measure/child-environment.js'
import { commasFor, readNames, splitList } from './choices.js'
import { type Complain, quote } from './problems.js'
import { notAllowed } from './suggest.js'
import { isInside, type Workspace } from './workspace-paths.js'

/** Readers of the inputs that say how the check runs, not what it measures. */

export function readPython(text: string, complain: Complain): string | undefined {
  const unquoted = text.replace(/^(['"])(.*)\1$/, '$2')
  if (/\.py$/.test(unquoted)) {
    complain(`${quote(text)} is a script; name the interpreter, such as \`python3.12\` or \`.venv/bin/python\`.`)
    return undefined
  }
  if (/\s-\w|\s(run|-m)\b|^(uv|conda|poetry|pdm|hatch)\b/.test(unquoted)) {
    const way =
      'name the interpreter itself, such as `.venv/bin/python` (`python -c "import sys; print(sys.executable)"` prints it)'
    complain(`${quote(text)} is a command line; ${way}.`)
    return undefined
  }
  return unquoted
}

/** What a clone puts before the branches of the repository it came from. */
const REMOTE = /^(refs\/remotes\/[^/]+\/|(origin|upstream)\/)/

/** Branch names without `refs/heads/`. */
export function readBranches(text: string, complain: Complain): readonly string[] | undefined {
  const branches = readNames(
    text,
    { pattern: /^(?!.*\.\.)[^\s~^:?*[\\\p{Cc}]{1,250}$/u, what: 'the name of a branch; patterns are not supported' },
    complain
  )
  const names = branches?.map((branch) => branch.replace(/^refs\/heads\//, ''))
  const remote = names?.filter((name) => REMOTE.test(name)) ?? []
  for (const name of remote) {
    complain(
      `${quote(name)} names a remote's branch as a clone calls it, and no run is ever on it; write ${quote(name.replace(REMOTE, ''))}.`
    )
  }
  return remote.length === 0 ? names : undefined
}

/** `cache`, or a directory: an absolute path, or one relative to the workspace that is written with a slash. */
export function readBaselineStore(
  text: string,
  place: {
    readonly workspace: Workspace
    /** A person's own folder may be anywhere; that of a workflow outlives what is checked out. */
    readonly insideWorkspace: 'allowed' | 'refused'
  },
  complain: Complain
): Inputs['baselineStore'] | undefined {
  const { root } = place.workspace
  if (text.toLowerCase() === 'cache') return { kind: 'cache' }
  const wrong = notAPath(text)
  if (wrong !== null) {
    complain(wrong)
    return undefined
  }
  const path = resolve(root, text)
  if (place.insideWorkspace === 'refused' && leadsInto(path, place.workspace)) {
    complain(
      `${quote(text)} is inside the workspace: \`actions/checkout\` empties that, and a pull request could bring a baseline of its own along. ` +
        'Name a folder outside of it, on a disk that persists, such as `/mnt/compile-check-baselines`.'
    )
    return undefined
  }
  return { kind: 'directory', path }
}

function notAPath(text: string): string | null {
  if (text.startsWith('~')) return `${quote(text)}: \`~\` is not expanded here; write the whole path.`
  if (/\$\{?\w|%\w+%/.test(text)) {
    return `${quote(text)}: variables are not expanded here; write the whole path, or \`\${{ env.NAME }}\` in a workflow.`
  }
  const address = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)(.*)$/i.exec(text)
  if (address !== null) {
    const meant = address[1]?.toLowerCase() === 'file' ? `; write ${quote(address[3] || '/mnt/baselines')}` : ''
    return `${quote(text)} is an address, and a folder on a disk of the runner is needed${meant}.`
  }
  if (!/[/\\]/.test(text) && text !== '.' && text !== '..') {
    return `${notAllowed(text, 'a store', ['cache'])} For a directory write the whole path, such as ${quote(`/mnt/${text}`)}.`
  }
  return null
}

/** By its name, or through a link. */
function leadsInto(path: string, { root, files }: Workspace): boolean {
  const [real, realRoot] = [files.realPath(path), files.realPath(root)]
  return isInside(path, root) || (real !== null && realRoot !== null && isInside(real, realRoot))
}

/** Part of a cache key and of the comment's marker, hence the narrow alphabet. */
export function readCommentKey(text: string, complain: Complain): string | undefined {
  if (/^[A-Za-z0-9._-]{1,80}$/.test(text)) return text
  const meant = text
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
  const hint = meant === '' ? '' : `, such as ${quote(meant)}`
  complain(`${quote(text)}: 1 to 80 letters, digits, dots, hyphens and underscores are allowed${hint}.`)
  return undefined
}

const VARIABLE = /^[A-Za-z_]\w{0,199}$/

/** Names of environment variables that the step shall get although they look like secrets. */
export function readPassEnv(text: string, complain: Complain): readonly string[] | undefined {
  const words = splitList(text)
  const wrong = words.map((word) => whyNotPassed(word)).filter((why) => why !== null)
  for (const why of wrong) complain(why)
  return wrong.length === 0 ? [...new Set(words)] : undefined
}

function whyNotPassed(word: string): string | null {
  const [name = ''] = word.split('=')
  if (isNeverPassed(name)) {
    return `${quote(name)} is never passed: it would give the code under test this job's rights. Remove it; a step that needs a credential gets one of its own, under another name.`
  }
  if (name !== word) return `give names alone, not values: write ${quote(name)} and set it under \`env:\` of the step.`
  return VARIABLE.test(word)
    ? null
    : `${quote(word)} is not the name of an environment variable.${commasFor(word, VARIABLE)}`
}
