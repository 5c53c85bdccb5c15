import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inputEnvironment, readActionMetadata } from './action-metadata.ts'
import { interpretLog } from './runner-commands.ts'
import type { InterpretedLog } from './runner-commands.ts'
import { createFileCommands } from './runner-files.ts'
import type { FileCommandEffects } from './runner-files.ts'
import { findByTrackingId, runProcess } from './runner-process.ts'
import type { Orphan, ProcessRun } from './runner-process.ts'

export interface RunActionOptions {
  /** The folder of action.yml. */
  readonly action: string
  /** What the runner's `node24` is. */
  readonly node: string
  readonly workspace: string
  /** RUNNER_TEMP; emptied by nobody. */
  readonly temp: string
  readonly inputs: Readonly<Record<string, string>>
  readonly eventName: string
  readonly event: unknown
  readonly ref: string
  readonly sha: string
  readonly headRef?: string
  readonly baseRef?: string
  readonly repository: string
  readonly runId?: number
  readonly runAttempt?: number
  /** What `github.token` is. */
  readonly token: string
  readonly apiUrl: string
  readonly serverUrl?: string
  readonly runnerEnvironment?: 'self-hosted' | 'github-hosted'
  /** Added last: ACTIONS_* of the cache service, PATH, what the workflow sets. An undefined value removes one. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly cancelWhen?: (output: string) => boolean
  readonly timeoutMs?: number
}

export interface ActionRun extends ProcessRun {
  /** As the runner concludes: the exit code, and whether commands and files could be read. */
  readonly conclusion: 'success' | 'failure'
  readonly log: InterpretedLog
  readonly files: FileCommandEffects
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly trackingId: string
  /** Who was still alive when the step was over; ended afterwards. */
  readonly orphans: readonly Orphan[]
  /** The environment the action was started with. */
  readonly environment: Readonly<Record<string, string>>
}

const INHERITED = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'USER', 'SHELL', 'LD_LIBRARY_PATH']

function githubEnvironment(options: RunActionOptions, eventPath: string): Record<string, string> {
  const { ref, sha, repository } = options
  const [owner = '', name = ''] = repository.split('/')
  return {
    CI: 'true',
    GITHUB_ACTION: `__${owner}_${name}`,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: options.apiUrl,
    GITHUB_BASE_REF: options.baseRef ?? '',
    GITHUB_EVENT_NAME: options.eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: `${options.apiUrl}/graphql`,
    GITHUB_HEAD_REF: options.headRef ?? '',
    GITHUB_JOB: 'compile-check',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_RUN_ID: String(options.runId ?? 1),
    GITHUB_RUN_NUMBER: String(options.runId ?? 1),
    GITHUB_SERVER_URL: options.serverUrl ?? 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'compile check',
    GITHUB_WORKSPACE: options.workspace
  }
}

function runnerEnvironment(options: RunActionOptions, trackingId: string): Record<string, string> {
  return {
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: options.runnerEnvironment ?? 'self-hosted',
    RUNNER_NAME: 'loopback',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: options.temp,
    RUNNER_TOOL_CACHE: join(options.temp, '..', '_tool'),
    RUNNER_TRACKING_ID: trackingId,
    RUNNER_WORKSPACE: dirname(options.workspace)
  }
}

function endOrphans(orphans: readonly Orphan[]): void {
  for (const { pid } of orphans) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Gone in the meantime.
    }
  }
}

/** Runs an action's main as actions/runner does, and reads afterwards what it told the runner. */
export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const metadata = readActionMetadata(join(options.action, 'action.yml'))
  const unknown = Object.keys(options.inputs).filter((name) => !(name in metadata.inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const eventFolder = join(options.temp, '_github_workflow')
  mkdirSync(eventFolder, { recursive: true })
  const eventPath = join(eventFolder, 'event.json')
  writeFileSync(eventPath, JSON.stringify(options.event))
  const fileCommands = createFileCommands(options.temp)
  const trackingId = `github_${randomUUID()}`

  const inherited = INHERITED.map((name) => [name, process.env[name]] as const)
  const all = {
    ...Object.fromEntries(inherited),
    ...githubEnvironment(options, eventPath),
    ...runnerEnvironment(options, trackingId),
    ...fileCommands.environment,
    ...inputEnvironment(metadata.inputs, options.inputs, { 'github.token': options.token }),
    ...options.environment
  }
  const environment = Object.fromEntries(
    Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined)
  )
  const run = await runProcess({
    command: options.node,
    args: [join(options.action, metadata.main)],
    cwd: options.workspace,
    environment,
    ...(options.cancelWhen === undefined ? {} : { cancelWhen: options.cancelWhen }),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs })
  })
  const orphans = findByTrackingId(trackingId)
  endOrphans(orphans)
  const log = interpretLog(run.output)
  const files = fileCommands.read()
  const failed = run.exitCode !== 0 || files.errors.length > 0 || log.refused.length > 0
  return {
    ...run,
    conclusion: failed ? 'failure' : 'success',
    log,
    files,
    outputs: { ...log.outputs, ...files.outputs },
    summary: files.summary,
    trackingId,
    orphans,
    environment
  }
}
