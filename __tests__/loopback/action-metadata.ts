import { readFileSync } from 'node:fs'

export interface ActionMetadata {
  /** Default of every input, as written; an input without one has the empty string. */
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: readonly string[]
  /** Relative to the folder of action.yml. */
  readonly main: string
  readonly using: string
}

function scalar(text: string): string {
  const trimmed = text.trim()
  if (trimmed.startsWith("'") && trimmed.endsWith("'")) return trimmed.slice(1, -1).replaceAll("''", "'")
  if (trimmed.startsWith('"') && trimmed.endsWith('"')) return JSON.parse(trimmed) as string
  return trimmed.replace(/\s+#.*$/, '')
}

/**
 * Reads the few things of an action.yml that a runner needs: a block style file with two blanks of indentation, scalars on
 * one line where a value is wanted. (The machine that runs this has no packages; a test compares it with a real YAML reader.)
 */
export function readActionMetadata(path: string): ActionMetadata {
  const inputs: Record<string, string> = {}
  const outputs: string[] = []
  let main = ''
  let using = ''
  let section = ''
  let name = ''
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const top = /^([\w-]+):/.exec(line)
    const second = /^ {2}([\w-][\w -]*):(.*)$/.exec(line)
    const fallback = /^ {4}default:(.*)$/.exec(line)
    if (top !== null) section = top[1] ?? ''
    if (second !== null) {
      name = second[1] ?? ''
      if (section === 'inputs') inputs[name] = ''
      if (section === 'outputs') outputs.push(name)
      if (section === 'runs' && name === 'main') main = scalar(second[2] ?? '')
      if (section === 'runs' && name === 'using') using = scalar(second[2] ?? '')
    }
    if (fallback !== null && section === 'inputs') inputs[name] = scalar(fallback[1] ?? '')
  }
  return { inputs, outputs, main, using }
}

/** `INPUT_*` of one step: upper case, blanks become underscores, hyphens stay. Expressions in defaults are evaluated. */
export function inputEnvironment(
  defaults: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
  expressions: Readonly<Record<string, string>>
): Record<string, string> {
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...defaults, ...given })) {
    const evaluated = value.replaceAll(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_all, key: string) => expressions[key] ?? '')
    environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = evaluated
  }
  return environment
}
