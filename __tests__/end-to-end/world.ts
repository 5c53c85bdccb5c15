import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startCacheServer } from '../loopback/cache-server.ts'
import type { CacheServer, RunScope } from '../loopback/cache-server.ts'
import type { TokenGrant } from '../loopback/github-replies.ts'
import { startGitHubServer } from '../loopback/github-server.ts'
import type { GitHubServer } from '../loopback/github-server.ts'
import { checkOut, createRepository, openPullRequest } from '../loopback/repository.ts'
import type { Files, PullRequest, TestRepository } from '../loopback/repository.ts'
import { runAction } from '../loopback/runner.ts'
import type { ActionRun } from '../loopback/runner.ts'
import { mergeGroupEvent, pullRequestEvent, pushEvent, REPOSITORY } from './events.ts'
import { createFakeMachine, H200 } from './fake-machine.ts'
import type { FakeGpu, FakeMachine } from './fake-machine.ts'
import { fakeStep, STEP_FILE } from './step-files.ts'
import type { FakeStep } from './step-files.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
export const PROJECT = resolve(HERE, '../..')

/** GitHub's own limit for what a workflow gives its token in the example of the README. */
const DEFAULT_PERMISSIONS: TokenGrant['permissions'] = { contents: 'read', 'pull-requests': 'write' }

export interface RunOptions {
  readonly eventName: string
  readonly event: unknown
  readonly ref: string
  readonly sha: string
  readonly headRef?: string
  readonly baseRef?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly permissions?: TokenGrant['permissions']
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly cacheMode?: Exclude<RunScope['mode'], undefined>
  readonly depth?: number
  /** What the checkout calls `origin`; the repository itself where absent. */
  readonly remoteUrl?: string
  /** Done to the workspace before the action starts. */
  readonly prepare?: (workspace: string) => void
  readonly cancelWhen?: (output: string) => boolean
  readonly timeoutMs?: number
}

export type Variation = Partial<Omit<RunOptions, 'eventName'>> & { readonly fork?: boolean | 'deleted' }

export interface World {
  readonly directory: string
  readonly cache: CacheServer
  readonly github: GitHubServer
  readonly machine: FakeMachine
  readonly repository: TestRepository
  /** Where the last run was checked out. */
  workspace(): string
  /** Commits a step to main. */
  commitStep(step: FakeStep): string
  /** A branch with another step and the test merge of its pull request. */
  pullRequest(step: FakeStep | string, options?: { number?: number; files?: Files }): PullRequest
  run(options: RunOptions): Promise<ActionRun>
  push(variation?: Variation): Promise<ActionRun>
  check(pull: PullRequest, variation?: Variation): Promise<ActionRun>
  checkInMergeQueue(pull: PullRequest, variation?: Variation): Promise<ActionRun>
  close(): Promise<void>
}

export interface WorldOptions {
  readonly gpu?: FakeGpu | null
  readonly step?: FakeStep | string
  readonly files?: Files
  readonly protocol?: 'v1' | 'v2'
  /** `real`: the project's own harness with the Python given. */
  readonly harness?: 'fake' | 'real'
  readonly python?: string
  readonly inputs?: Readonly<Record<string, string>>
}

function installAction(directory: string, harness: 'fake' | 'real'): string {
  const action = join(directory, 'action')
  mkdirSync(action, { recursive: true })
  if (!existsSync(join(PROJECT, 'dist/index.js')))
    throw new Error('dist/index.js is missing: run `npm run build` first')
  cpSync(join(PROJECT, 'action.yml'), join(action, 'action.yml'))
  cpSync(join(PROJECT, 'dist'), join(action, 'dist'), { recursive: true })
  const source = harness === 'real' ? join(PROJECT, 'harness') : join(HERE, 'fake-harness')
  cpSync(source, join(action, 'harness'), {
    recursive: true,
    filter: (path) => !/__pycache__|\.pytest_cache/.test(path)
  })
  return action
}

/** As GitHub answers it from the repository; what it does not know is not there. */
function comparison(repository: TestRepository): GitHubServer['compare'] {
  const tryGit = (...args: string[]): string | null => {
    try {
      return repository.git(...args)
    } catch {
      return null
    }
  }
  return (base, head) => {
    const [from, to] = [base, head].map((name) => tryGit('rev-parse', '--verify', `${name}^{commit}`))
    if (from == null || to == null) return null
    if (from === to) return 'identical'
    if (tryGit('merge-base', '--is-ancestor', from, to) !== null) return 'ahead'
    return tryGit('merge-base', '--is-ancestor', to, from) === null ? 'diverged' : 'behind'
  }
}

/** A repository, a machine, GitHub and its cache: everything that the action meets, and nothing of it real. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const { gpu = H200, step = {}, files = {}, protocol = 'v2', harness = 'fake', python } = options
  const directory = mkdtempSync(join(tmpdir(), 'compile-check-'))
  const source = (one: FakeStep | string) => (typeof one === 'string' ? one : fakeStep(one))
  const action = installAction(directory, harness)
  const machine = createFakeMachine(directory, { gpu, ...(python === undefined ? {} : { python }) })
  const repository = createRepository(join(directory, 'origin'), { [STEP_FILE]: source(step), ...files })
  const [owner = '', name = ''] = REPOSITORY.split('/')
  const github = await startGitHubServer({ owner, name, defaultBranch: 'main' })
  github.compare = comparison(repository)
  const cache = await startCacheServer()
  let runs = 0
  let workspace = ''

  async function run(request: RunOptions): Promise<ActionRun> {
    runs += 1
    const runner = join(directory, `run-${runs}`)
    const temp = join(runner, '_temp')
    workspace = join(runner, 'work')
    mkdirSync(temp, { recursive: true })
    const { depth, remoteUrl, cancelWhen, timeoutMs, headRef, baseRef, cacheMode: mode } = request
    checkOut(repository, {
      sha: request.sha,
      workspace,
      ...(depth === undefined ? {} : { depth }),
      ...(remoteUrl === undefined ? {} : { remoteUrl })
    })
    request.prepare?.(workspace)
    const scope: RunScope = {
      ref: request.ref,
      ...(baseRef === undefined ? {} : { baseBranch: baseRef }),
      ...(mode === undefined ? {} : { mode })
    }
    return runAction({
      action,
      node: process.execPath,
      workspace,
      temp,
      inputs: { step: `${STEP_FILE}:make_step`, ...options.inputs, ...request.inputs },
      eventName: request.eventName,
      event: request.event,
      ref: request.ref,
      sha: request.sha,
      repository: REPOSITORY,
      runId: 1000 + runs,
      token: github.issueToken(request.permissions ?? DEFAULT_PERMISSIONS),
      apiUrl: github.url,
      environment: { PATH: machine.path, ...cache.environment(scope, protocol), ...request.environment },
      ...(headRef === undefined ? {} : { headRef }),
      ...(baseRef === undefined ? {} : { baseRef }),
      ...(cancelWhen === undefined ? {} : { cancelWhen }),
      ...(timeoutMs === undefined ? {} : { timeoutMs })
    })
  }

  return {
    directory,
    cache,
    github,
    machine,
    repository,
    workspace: () => workspace,
    commitStep: (changed) => repository.commit('Change the step', { [STEP_FILE]: fakeStep(changed) }),
    pullRequest(changed, { number = 7, files: more = {} } = {}) {
      const branch = `change-${number}`
      repository.branch(branch, 'main', { [STEP_FILE]: source(changed), ...more })
      const pull = openPullRequest(repository, { number, branch })
      github.pullRequests.push({
        number,
        title: 'Change the step',
        body: 'A change.',
        state: 'open',
        head: { sha: pull.headSha, ref: branch, repository: REPOSITORY },
        base: { sha: pull.baseSha, ref: 'main' },
        labels: []
      })
      return pull
    },
    run,
    push({ fork: _fork, ...variation } = {}) {
      const sha = variation.sha ?? repository.git('rev-parse', 'main')
      return run({ eventName: 'push', event: pushEvent(sha), ref: 'refs/heads/main', sha, ...variation })
    },
    check(pull, { fork = false, ...variation } = {}) {
      return run({
        eventName: 'pull_request',
        event: pullRequestEvent(pull, { fork }),
        ref: `refs/pull/${pull.number}/merge`,
        sha: pull.mergeSha,
        headRef: pull.headRef,
        baseRef: 'main',
        ...variation
      })
    },
    checkInMergeQueue(pull, { fork: _fork, ...variation } = {}) {
      const ref = `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${pull.baseSha}`
      return run({ eventName: 'merge_group', event: mergeGroupEvent(pull), ref, sha: pull.mergeSha, ...variation })
    },
    async close() {
      await Promise.all([cache.close(), github.close()])
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}
