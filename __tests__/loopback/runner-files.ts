import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files by which a step speaks to the runner (FileCommandManager.cs). */
export interface FileCommands {
  /** The variables that name the files. */
  readonly environment: Readonly<Record<string, string>>
  read(): FileCommandEffects
}

export interface FileCommandEffects {
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly path: readonly string[]
  readonly summary: string
  /** What the runner would fail the step for. */
  readonly errors: readonly string[]
}

/** Variable and the runner's prefix of the file's name. */
const FILES = {
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary'
} as const

const MAX_SUMMARY_BYTES = 1024 * 1024

function parsePairs(file: string, content: string, errors: string[]): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = content.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    if (heredoc <= 0) {
      errors.push(`${file}: Invalid format '${line}'`)
      return pairs
    }
    const delimiter = line.slice(heredoc + 2)
    const end = lines.indexOf(delimiter, index + 1)
    if (end < 0) {
      errors.push(`${file}: Matching delimiter not found '${delimiter}'`)
      return pairs
    }
    pairs[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return pairs
}

/** Creates the empty files of one step under the runner's temporary folder. */
export function createFileCommands(runnerTemp: string): FileCommands {
  const folder = join(runnerTemp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const suffix = randomUUID()
  const environment: Record<string, string> = {}
  for (const [variable, prefix] of Object.entries(FILES)) {
    const path = join(folder, `${prefix}_${suffix}`)
    writeFileSync(path, '')
    environment[variable] = path
  }
  // A step may delete a file; the runner then finds nothing in it.
  const content = (variable: keyof typeof FILES) => {
    const path = environment[variable] ?? ''
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  return {
    environment,
    read() {
      const errors: string[] = []
      const env = parsePairs('GITHUB_ENV', content('GITHUB_ENV'), errors)
      if ('NODE_OPTIONS' in env) errors.push("GITHUB_ENV: Can't store NODE_OPTIONS")
      const summary = content('GITHUB_STEP_SUMMARY')
      if (Buffer.byteLength(summary) > MAX_SUMMARY_BYTES) errors.push('GITHUB_STEP_SUMMARY: more than 1024k')
      return {
        env,
        outputs: parsePairs('GITHUB_OUTPUT', content('GITHUB_OUTPUT'), errors),
        state: parsePairs('GITHUB_STATE', content('GITHUB_STATE'), errors),
        path: content('GITHUB_PATH')
          .split(/\r?\n/)
          .filter((line) => line !== ''),
        summary,
        errors
      }
    }
  }
}
