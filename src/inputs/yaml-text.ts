import { type Document, LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml'
import { errorMessage } from '../errors.js'
import { type Complain, quote } from './problems.js'

export type YamlPath = readonly (string | number)[]

/** YAML as plain values, with a way back to the lines that they were written in. */
export interface YamlText {
  readonly value: unknown
  /** A scalar as it was written (`0.0300`, `3%`), not as YAML understood it. */
  sourceOf(path: YamlPath): string
  /** Complains and names the line of the value at `path` (of its nearest parent that has one). */
  complainAt(path: YamlPath, message: string): void
}

const MAX_CHARACTERS = 256 * 1024
/** Aliases that expand to more nodes than this are an attack or an accident. */
const MAX_ALIASES = 100

/** Undefined, after a complaint, when the text is not YAML. */
export function parseYaml(text: string, complain: Complain): YamlText | undefined {
  if (text.length > MAX_CHARACTERS) {
    complain(`is ${Math.ceil(text.length / 1024)} kB long; at most ${MAX_CHARACTERS / 1024} kB are read.`)
    return undefined
  }
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: true, merge: true, logLevel: 'silent' })
    // The first alone: what a parser finds after its first mistake mostly follows from it.
    const mistake = document.errors[0] ?? document.warnings[0]
    if (mistake !== undefined) {
      complain(`not valid YAML: ${firstLine(mistake.message)}.${tabHint(mistake.code)}${bracesHint(text)}`)
      return undefined
    }
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return locate(document, value, lines, complain, !text.trim().includes('\n'))
  } catch (thrown) {
    // Deep nesting overflows the parser's stack, aliases may expand without end: neither is the tool's failure.
    complain(`not usable YAML: ${firstLine(errorMessage(thrown))}.`)
    return undefined
  }
}

function locate(
  document: Document.Parsed,
  value: unknown,
  lines: LineCounter,
  complain: Complain,
  oneLine: boolean
): YamlText {
  const nodeAt = (path: YamlPath): unknown => (path.length === 0 ? document.contents : document.getIn(path, true))
  const lineOf = (path: YamlPath): number | null => {
    const node = keyAt(document, path) ?? nodeAt(path)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    return path.length === 0 ? null : lineOf(path.slice(0, -1))
  }
  return {
    value,
    sourceOf: (path) => {
      const node = nodeAt(path)
      if (isScalar(node)) return node.source ?? String(node.value)
      // An alias, or a key that a merge brought in: the value itself is the nearest thing to what was written.
      const found = path.reduce<unknown>((inner, key) => (isContainer(inner) ? inner[key] : undefined), value)
      return typeof found === 'string' ? found : (JSON.stringify(found) ?? '')
    },
    complainAt: (path, message) => {
      const line = oneLine ? null : lineOf(path)
      complain(line === null ? message : `line ${line}: ${message}`)
    }
  }
}

/** The key rather than its value: a map begins on the line after its key. */
function keyAt(document: Document.Parsed, path: YamlPath): unknown {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (path.length === 0 || !isMap(parent)) return undefined
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[:.]?\s*$/, '')
}

function tabHint(code: string): string {
  return code === 'TAB_AS_INDENT' ? ' Indent with blanks.' : ''
}

/** `batch: 16, seq: 4` is what a person writes on one line, and what YAML wants in braces. */
function bracesHint(text: string): string {
  const line = text.trim()
  if (line.includes('\n') || !line.includes(',')) return ''
  const braced = parseDocument(`{${line}}`, { logLevel: 'silent' })
  return braced.errors.length === 0 &&
    isMap(braced.contents) &&
    braced.contents.items.every(({ value }) => value !== null)
    ? ` Several keys on one line stand in braces: ${quote(`{${line}}`)}.`
    : ''
}

function isContainer(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** For messages: "a list", "a number". */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  if (typeof value === 'string') return 'a text'
  return typeof value === 'boolean' ? 'true or false' : `a ${typeof value}`
}
