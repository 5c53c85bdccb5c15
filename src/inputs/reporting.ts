import { resolve } from 'node:path'
import { splitList } from './choices.js'
import { type Complain, quote } from './problems.js'
import { isInside } from './workspace-paths.js'

/** Readers of the inputs about who measures and who reports. */

export const MODES = ['check', 'measure', 'report'] as const
export type Mode = (typeof MODES)[number]

/** What a report job waits for: shards by name (their `comment-key`), so many of them, or whatever is there. */
export type ExpectedShards =
  | { readonly kind: 'any' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'names'; readonly names: readonly string[] }

const MAX_SHARDS = 100

export function readExpectedShards(text: string, complain: Complain): ExpectedShards | undefined {
  const words = splitList(text)
  const [first] = words
  if (first === undefined) return { kind: 'any' }
  if (words.length === 1 && /^\d+$/.test(first)) {
    const count = Number(first)
    if (count >= 1 && count <= MAX_SHARDS) return { kind: 'count', count }
    complain(`${quote(first)}: a number from 1 to ${MAX_SHARDS} is expected.`)
    return undefined
  }
  const wrong = words.find((word) => !/^[A-Za-z0-9._-]{1,80}$/.test(word))
  if (wrong !== undefined) {
    complain(`${quote(wrong)} is not a \`comment-key\`; list those of the measuring jobs, or write how many there are.`)
    return undefined
  }
  if (words.length <= MAX_SHARDS) return { kind: 'names', names: [...new Set(words)] }
  complain(`${words.length} shards are listed; at most ${MAX_SHARDS} can be.`)
  return undefined
}

/** YAML 1.2's words for true and false, as `core.getBooleanInput` takes them. */
export function readFlag(text: string, complain: Complain): boolean | undefined {
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  complain(`${quote(text)} is neither \`true\` nor \`false\`.`)
  return undefined
}

/** Absolute, or relative to the workspace. Whether it is there is for those to say who use it. */
export function readResultsPath(text: string, workspaceRoot: string, complain: Complain): string | undefined {
  if (text.startsWith('~')) {
    complain(`${quote(text)}: \`~\` is not expanded here; write the whole path.`)
    return undefined
  }
  const path = resolve(workspaceRoot, text)
  if (path !== workspaceRoot) return path
  complain(`${quote(text)} is the workspace itself; name a folder in it, such as \`torch-compile-check-results\`.`)
  return undefined
}

/**
 * Absolute, or relative to the workspace; null when it is empty, and undefined after a complaint. Everything in the folder
 * is replaced, so that it must not hold anything else.
 */
export function readArtifactsPath(
  text: string,
  known: { readonly workspaceRoot: string; readonly resultsPath: string },
  complain: Complain
): string | null | undefined {
  if (text === '') return null
  if (text.startsWith('~')) {
    complain(`${quote(text)}: \`~\` is not expanded here; write the whole path.`)
    return undefined
  }
  const path = resolve(known.workspaceRoot, text)
  const held = [
    { what: 'the workspace', at: known.workspaceRoot },
    { what: 'the folder of `results-path`', at: known.resultsPath }
  ].find(({ at }) => isInside(at, path))
  if (held === undefined) return path
  complain(
    `${quote(text)} holds ${held.what}, and everything in it would be replaced; name a folder of its own, such as \`torch-compile-check-artifacts\`.`
  )
  return undefined
}
