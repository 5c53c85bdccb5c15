import type { ParamValue } from '../measure/plan.js'
import { quote } from './problems.js'
import { type YamlPath, type YamlText, isMapping, kindOf } from './yaml-text.js'

export type Params = Readonly<Record<string, ParamValue>>

const IDENTIFIER = /^[\p{XID_Start}_][\p{XID_Continue}]*$/u
const PYTHON_KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' ')
)
/** The check fills these in; see the step's contract. */
const RESERVED = new Map([['compile', 'the check passes `compile` itself; how it compiles is said by `variants`']])
const MAX_DEPTH = 32

export function isPythonName(name: string): boolean {
  return IDENTIFIER.test(name) && !PYTHON_KEYWORDS.has(name)
}

/** The keyword arguments of the step's function: a map of Python names to plain data. */
export function readParams(yaml: YamlText, path: YamlPath, value: unknown): Params | undefined {
  if (value === null || value === undefined) return {}
  if (!isMapping(value)) {
    yaml.complainAt(path, `is ${kindOf(value)}; write a map of keyword arguments, such as \`batch: 16\`.`)
    return undefined
  }
  let sound = true
  const complain = (at: YamlPath, message: string): void => {
    sound = false
    yaml.complainAt(at, message)
  }
  for (const name of Object.keys(value)) {
    const reserved = RESERVED.get(name)
    if (reserved !== undefined) complain([...path, name], `${quote(name)}: ${reserved}.`)
    else if (!isPythonName(name)) {
      complain([...path, name], `${quote(name)} cannot be a keyword argument of a Python function.`)
    }
  }
  checkData(value, path, complain, 0)
  return sound ? (value as Params) : undefined
}

/** Plain JSON data only: what cannot be written into the plan cannot reach the step. */
function checkData(
  value: unknown,
  path: YamlPath,
  complain: (path: YamlPath, message: string) => void,
  depth: number
): void {
  if (depth > MAX_DEPTH) complain(path, `is nested more than ${MAX_DEPTH} levels deep.`)
  else if (Array.isArray(value)) value.forEach((item, index) => checkData(item, [...path, index], complain, depth + 1))
  else if (isMapping(value)) {
    for (const [key, inner] of Object.entries(value)) checkData(inner, [...path, key], complain, depth + 1)
  } else if (typeof value === 'number' && !Number.isFinite(value)) {
    complain(path, `${String(value)} cannot be passed on; write it as a text and convert it in the step.`)
  } else if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    complain(path, `is too large to be passed on exactly; write it as a text and convert it in the step.`)
  } else if (!['string', 'number', 'boolean'].includes(typeof value) && value !== null) {
    complain(path, `is ${kindOf(value)}; texts, numbers, true, false, null, lists and maps can be passed on.`)
  }
}
