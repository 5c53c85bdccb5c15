import { realpathSync } from 'node:fs'
import { pullRequestToAsk } from './accept.js'
import type { ArtifactFolder } from './artifacts/artifact-folder.js'
import { runBaseSetup } from './base-setup.js'
import type { BaselineStore } from './baseline/store.js'
import type { CheckPorts } from './check-request.js'
import type { Context } from './context.js'
import { gitCommand } from './git/git-command.js'
import { remoteHistory } from './git/history.js'
import { localGit } from './git/local-git.js'
import { addWorktree } from './git/worktree.js'
import { mergedPullRequests } from './github/merged-pull-requests.js'
import { readPullRequest } from './github/pull-request.js'
import type { Connect } from './github/connect.js'
import type { Inputs } from './inputs.js'
import { diskFiles } from './inputs/workspace-files.js'
import { measure, type MeasurePorts } from './measure/measure.js'
import { systemProcessTable } from './measure/process-table.js'
import { systemToolsUntil } from './measure/tools.js'
import { systemClock as clock, type Display, type Log } from './ports.js'

export interface Surroundings {
  readonly inputs: Inputs
  readonly context: Context
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: Log
  readonly display: Display
  readonly store: BaselineStore
  /** Null where no deeper files are asked for. */
  readonly artifacts?: ArtifactFolder | null
  /** Null where there is nothing to ask GitHub for. */
  readonly connect: Connect | null
  readonly signal: AbortSignal
}

/** A step's sources are small; what is larger is none. */
const MAX_SOURCE_BYTES = 4 * 1024 * 1024

/** The check's ports on this machine. */
export function systemCheckPorts({
  inputs,
  context,
  env,
  log,
  display,
  store,
  artifacts = null,
  connect,
  signal
}: Surroundings): CheckPorts {
  const tools = systemToolsUntil(signal)
  const git = gitCommand({ tools, directory: context.workspace, env })
  const access = { token: inputs.githubToken, serverUrl: context.serverUrl }
  const measuring: MeasurePorts = { log, clock, display, processes: systemProcessTable }
  return {
    log,
    clock,
    tools,
    git: localGit(git),
    history: remoteHistory(git, { ...access, clock }),
    store,
    ...(artifacts === null ? {} : { artifacts }),
    measure: (request) => {
      const artifactsDirectory = artifacts?.tracesOf(request.sides.map(({ side }) => side))
      return measure({ ...request, artifactsDirectory }, measuring)
    },
    base: {
      checkOut: (sha) =>
        addWorktree({
          git,
          sha,
          temp: context.temp,
          name: `${context.runId}-${context.runAttempt}-${inputs.commentKey}`,
          access
        }),
      setUp: (command, root, timeoutSeconds) =>
        runBaseSetup({ command, directory: root, env, passEnv: inputs.passEnv, timeoutSeconds, signal }, measuring),
      readText: (path) => diskFiles.readText(path, MAX_SOURCE_BYTES),
      realPath: (path) => realpathSync(path)
    },
    readPullRequest: async () => {
      const number = pullRequestToAsk(context)
      if (number === null || connect === null) return { kind: 'none', reason: 'this run has no pull request' }
      if (inputs.githubToken === null)
        return { kind: 'failed', reason: 'There is no `github-token` to read its labels with.' }
      return readPullRequest({ client: await connect(signal), clock, number })
    },
    readMergedPullRequests: async (shas) => {
      if (connect === null) return { kind: 'found', pullRequests: [] }
      if (inputs.githubToken === null)
        return { kind: 'failed', reason: 'There is no `github-token` to read the labels of merged pull requests with.' }
      const branch = context.ref.replace(/^refs\/heads\//, '')
      return mergedPullRequests({ client: await connect(signal), clock, shas, branch })
    },
    now: () => new Date()
  }
}
