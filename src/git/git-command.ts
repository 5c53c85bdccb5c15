import type { ToolOutput, Tools } from '../measure/tools.js'
import { GitError } from './git.js'

export interface GitCommandOptions {
  readonly tools: Tools
  /** The repository, or a folder in it. */
  readonly directory: string
  /** What git inherits; variables that point git elsewhere are taken out. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Runs git in one repository, without prompts, hooks or writes to anybody's configuration. */
export interface GitCommand {
  readonly directory: string
  /** The same in another repository. */
  at(directory: string): GitCommand
  /** The output as it is, whatever the exit code. */
  run(args: readonly string[], options?: GitRunOptions): Promise<ToolOutput>
  /** Trimmed output; throws a `GitError` with git's own words when it fails. */
  read(args: readonly string[], options?: GitRunOptions): Promise<string>
}

export interface GitRunOptions {
  readonly timeoutMs?: number
  /** Laid over the environment of this call alone. */
  readonly env?: Readonly<Record<string, string>>
  /** Settings of this call that nobody may read off its arguments, such as a token: they go through the environment. */
  readonly config?: readonly (readonly [name: string, value: string])[]
  /** See `ToolOptions`. */
  readonly tidiesUp?: boolean
}

const TIMEOUT_MS = 30_000

/** Variables that would make git look at another repository or index, ask somebody, or write traces. */
const REDIRECTIONS =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|PREFIX|CEILING_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|EXTERNAL_DIFF|ASKPASS|TRACE\w*)$/i

export function gitCommand({ tools, directory, env }: GitCommandOptions): GitCommand {
  const baseEnv = environment(env)
  const run: GitCommand['run'] = (args, options = {}) =>
    tools.run('git', [...settings(directory), ...args], {
      cwd: directory,
      env: { ...baseEnv, ...options.env, ...configEnvironment(baseEnv, options.config ?? []) },
      timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
      tidiesUp: options.tidiesUp ?? false
    })
  return {
    directory,
    at: (elsewhere) => gitCommand({ tools, directory: elsewhere, env }),
    run,
    async read(args, options) {
      const output = await run(args, options)
      if (output.exitCode === 0) return output.stdout.trim()
      throw new GitError(`git ${args[0] ?? ''} failed: ${gitFailure(output, directory)}`)
    }
  }
}

/**
 * For this call only, never written down. The workspace of a container job belongs to another user, which git refuses
 * unless told; hooks and the file-system monitor are programs that the repository's configuration can name.
 */
function settings(directory: string): string[] {
  const pairs = [
    `safe.directory=${directory.replaceAll('\\', '/')}`,
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'core.quotePath=false',
    'advice.detachedHead=false'
  ]
  return pairs.flatMap((pair) => ['-c', pair])
}

function environment(env: GitCommandOptions['env']): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !REDIRECTIONS.test(entry[0])
  )
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C'
  }
}

/** Numbered on from what the environment has already: a user may hand git settings of their own in this way. */
function configEnvironment(
  env: Readonly<Record<string, string>>,
  config: readonly (readonly [string, string])[]
): Record<string, string> {
  if (config.length === 0) return {}
  const present = Number(env['GIT_CONFIG_COUNT'] ?? '0')
  const first = Number.isInteger(present) && present > 0 ? present : 0
  const entries = config.flatMap(([name, value], index): [string, string][] => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, value]
  ])
  return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(first + config.length) }
}

/** Git's last words in one line, with what to do where it is known. */
export function gitFailure(output: ToolOutput, directory: string): string {
  const words = output.stderr.trim().split('\n').slice(-3).join(' ').slice(0, 500)
  if (output.exitCode < 0) return `git did not run (${words})`
  // Git before 2.38 reads safe.directory from files only, so that the call's own setting is not enough.
  if (words.includes('safe.directory')) {
    return `${directory} belongs to another user; run \`git config --global --add safe.directory ${directory}\` before this step`
  }
  return words === '' ? `exit code ${output.exitCode}` : words
}
