import { resolve } from 'node:path'
import type { Inputs } from '../inputs.js'
import { readNames, splitList } from './choices.js'
import { type Complain, quote } from './problems.js'
import { notAllowed } from './suggest.js'

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

/** Branch names without `refs/heads/`. */
export function readBranches(text: string, complain: Complain): readonly string[] | undefined {
  const branches = readNames(
    text,
    { pattern: /^(?!.*\.\.)[^\s~^:?*[\\\p{Cc}]{1,250}$/u, what: 'the name of a branch; patterns are not supported' },
    complain
  )
  return branches?.map((branch) => branch.replace(/^refs\/heads\//, ''))
}

/** `cache`, or a directory: an absolute path, or one relative to the workspace that is written with a slash. */
export function readBaselineStore(
  text: string,
  workspaceRoot: string,
  complain: Complain
): Inputs['baselineStore'] | undefined {
  if (text.toLowerCase() === 'cache') return { kind: 'cache' }
  if (text.startsWith('~')) {
    complain(`${quote(text)}: \`~\` is not expanded here; write the whole path.`)
    return undefined
  }
  if (!/[/\\]/.test(text) && text !== '.' && text !== '..') {
    complain(
      `${notAllowed(text, 'a store', ['cache'])} For a directory write ${quote(`./${text}`)} or an absolute path.`
    )
    return undefined
  }
  return { kind: 'directory', path: resolve(workspaceRoot, text) }
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

/** These open the runner's services and files to whoever holds them, so that no step of a pull request may get them. */
const NEVER_PASSED =
  /^(ACTIONS_|INPUT_|STATE_|GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$|GH_TOKEN$|NODE_OPTIONS$)/i

/** Names of environment variables that the step shall get although they look like secrets. */
export function readPassEnv(text: string, complain: Complain): readonly string[] | undefined {
  const withValue = splitList(text).filter((word) => word.includes('='))
  if (withValue.length > 0) {
    const [name] = (withValue[0] ?? '').split('=')
    complain(`give names alone, not values: write ${quote(name ?? '')} and set it under \`env:\` of the step.`)
    return undefined
  }
  const names = readNames(
    text,
    { pattern: /^[A-Za-z_]\w{0,199}$/, what: 'the name of an environment variable' },
    complain
  )
  const refused = (names ?? []).filter((name) => NEVER_PASSED.test(name))
  for (const name of refused) {
    complain(
      `${quote(name)} is never passed: it would give the code under test this job's rights. Remove it from the list.`
    )
  }
  return refused.length === 0 ? names : undefined
}
