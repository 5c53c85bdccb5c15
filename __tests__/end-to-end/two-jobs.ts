import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PullRequest } from '../loopback/repository.ts'
import type { ActionRun } from '../loopback/runner.ts'
import { FORK, REPOSITORY } from './events.ts'
import type { RunOptions, Variation, World } from './world.ts'

/** A measuring job and a reporting one, and the artifact between them. */

export const RESULT_FILE = 'torch-compile-check-result.json'

/** A pull request whose head is a stranger's repository. */
export function forkPullRequest(world: World, ...step: Parameters<World['pullRequest']>): PullRequest {
  const pull = world.pullRequest(...step)
  const state = world.github.pullRequests.at(-1)
  if (state !== undefined) state.head = { ...state.head, repository: FORK }
  return pull
}

/** Where `actions/download-artifact` of a reporting job puts what it found. */
export function artifactsOf(world: World): string {
  const folder = join(world.directory, 'artifacts')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Mode measure with what a fork's token may; the results become an artifact of the name given. */
export async function measure(
  world: World,
  pull: PullRequest,
  { artifact = 'compile-check', ...variation }: Variation & { readonly artifact?: string } = {}
): Promise<ActionRun> {
  const inputs = { mode: 'measure', ...variation.inputs }
  const run = await world.check(pull, {
    fork: true,
    permissions: { contents: 'read', 'pull-requests': 'read' },
    ...variation,
    inputs
  })
  upload(world, artifact)
  return run
}

/** What the last run left in its results folder becomes an artifact. */
export function upload(world: World, artifact: string): void {
  const results = join(world.workspace(), 'torch-compile-check-results')
  cpSync(results, join(artifactsOf(world), artifact), { recursive: true })
}

/** Mode report after a workflow of the pull request, in the default branch's checkout. */
export function report(world: World, pull: PullRequest, variation: Partial<RunOptions> = {}): Promise<ActionRun> {
  const sha = world.repository.git('rev-parse', 'main')
  return world.run({
    eventName: 'workflow_run',
    event: workflowRunEvent(pull),
    ref: 'refs/heads/main',
    sha,
    permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write' },
    ...variation,
    inputs: { step: '', mode: 'report', 'results-path': artifactsOf(world), ...variation.inputs }
  })
}

export function workflowRunEvent(pull: PullRequest, run: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    action: 'completed',
    workflow_run: {
      id: 99,
      head_sha: pull.headSha,
      head_branch: pull.headRef,
      head_repository: { full_name: FORK },
      event: 'pull_request',
      pull_requests: [],
      ...run
    },
    repository: { full_name: REPOSITORY, default_branch: 'main' }
  }
}

interface HandedArm {
  benchmark: string
  side: string
  variant: string
  processes: { deviceWindows: { busySeconds: unknown }[] }[]
}

interface Handed {
  run: Record<string, unknown>
  benchmarks: Record<string, unknown>[]
  result: { arms: HandedArm[] } & Record<string, unknown>
  [key: string]: unknown
}

/** What a stranger makes of the results before they are uploaded. */
export function forge(world: World, artifact: string, change: (handed: Handed) => string | void): void {
  const path = join(artifactsOf(world), artifact, RESULT_FILE)
  const handed = JSON.parse(readFileSync(path, 'utf8')) as Handed
  writeFileSync(path, change(handed) ?? JSON.stringify(handed))
}
