import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pullRequestEvent, pushEvent, REPOSITORY } from '../../__tests__/end-to-end/events.ts'
import { startCacheServer } from '../../__tests__/loopback/cache-server.ts'
import type { CacheServer } from '../../__tests__/loopback/cache-server.ts'
import { startGitHubServer } from '../../__tests__/loopback/github-server.ts'
import type { GitHubServer } from '../../__tests__/loopback/github-server.ts'
import { checkOut, createRepository, openPullRequest } from '../../__tests__/loopback/repository.ts'
import type { Files, PullRequest } from '../../__tests__/loopback/repository.ts'
import { runAction } from '../../__tests__/loopback/runner.ts'
import type { ActionRun, RunActionOptions } from '../../__tests__/loopback/runner.ts'
import type { Sources } from './plants.ts'
import { timingsOf } from './timings.ts'
import type { RunTimings } from './timings.ts'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export interface WorkshopOptions {
  /** Where logs, summaries and results go. */
  readonly out: string
  readonly inputs: Readonly<Record<string, string>>
}

/** Of the report, what the drivers look at. */
export interface SeenReport {
  readonly run: {
    readonly verdict: string
    readonly headline: string
    readonly benchmarks: readonly {
      readonly variants: readonly {
        readonly metrics: readonly { readonly metric: string; readonly verdict: string }[]
      }[]
    }[]
  }
  readonly explanation: { readonly causes: readonly { readonly kind: string; readonly what: string }[] }
  readonly fingerprint: {
    readonly gpuName: string | null
    readonly cpuName: string | null
    readonly torch: string
  } | null
  readonly result: { readonly elapsedSeconds: number } | null
}

export interface WorkshopRun {
  readonly action: ActionRun
  readonly report: SeenReport
  readonly timings: RunTimings
}

/** A repository with `examples/gpt`, and the stand-ins of GitHub and its cache: the whole action, with the real harness. */
export interface Workshop {
  readonly sources: Sources
  readonly baseSha: string
  readonly cache: CacheServer
  readonly github: GitHubServer
  /** The test merge of a branch with these sources. */
  open(number: number, sources: Partial<Sources>): PullRequest
  push(label: string): Promise<WorkshopRun>
  check(label: string, pull: PullRequest): Promise<WorkshopRun>
  close(): Promise<void>
}

const FOLDER = 'examples/gpt'

/** The action ends by its own time budget; this is for one that does not. */
const RUN_TIMEOUT_MS = 30 * 60_000

/** What a job would hand down beside the usual: where CUDA and its libraries are. */
const OF_THE_MACHINE = /^(CUDA|NVIDIA|LD_|CC$|CXX$|TRITON|TORCH)/

export async function createWorkshop({ out, inputs }: WorkshopOptions): Promise<Workshop> {
  const directory = mkdtempSync(join(tmpdir(), 'compile-check-drive-'))
  mkdirSync(out, { recursive: true })
  const action = join(directory, 'action')
  mkdirSync(action)
  for (const part of ['action.yml', 'dist', 'harness']) {
    cpSync(join(ROOT, part), join(action, part), { recursive: true, filter: (path) => !path.includes('__pycache__') })
  }
  const example = (name: keyof Sources) => readFileSync(join(ROOT, FOLDER, name), 'utf8')
  const sources: Sources = { 'model.py': example('model.py'), 'step.py': example('step.py') }
  const repository = createRepository(join(directory, 'origin'), filesOf(sources))
  const baseSha = repository.git('rev-parse', 'main')
  const [owner = '', name = ''] = REPOSITORY.split('/')
  const [cache, github] = await Promise.all([
    startCacheServer(),
    startGitHubServer({ owner, name, defaultBranch: 'main' })
  ])
  let runs = 0

  type Event = Pick<RunActionOptions, 'eventName' | 'event' | 'ref' | 'sha' | 'headRef' | 'baseRef'>

  async function run(label: string, event: Event): Promise<WorkshopRun> {
    runs += 1
    const runner = join(directory, `run-${runs}`)
    const [workspace, temp] = [join(runner, 'work'), join(runner, '_temp')]
    mkdirSync(temp, { recursive: true })
    checkOut(repository, { sha: event.sha, workspace })
    const before = cache.requests.length
    const scope = { ref: event.ref, ...(event.baseRef === undefined ? {} : { baseBranch: event.baseRef }) }
    const machine = Object.entries(process.env).filter(([key]) => OF_THE_MACHINE.test(key))
    const finished = await runAction({
      action,
      node: process.execPath,
      workspace,
      temp,
      inputs,
      repository: REPOSITORY,
      runId: 1000 + runs,
      token: github.issueToken({ contents: 'read', 'pull-requests': 'write' }),
      apiUrl: github.url,
      environment: { ...Object.fromEntries(machine), ...cache.environment(scope, 'v2') },
      timeoutMs: RUN_TIMEOUT_MS,
      ...event
    })
    writeFileSync(join(out, `${label}-log.txt`), finished.output)
    writeFileSync(join(out, `${label}-summary.md`), finished.summary)
    const path = finished.outputs['report-json']
    if (path === undefined) throw new Error(`no report:\n${finished.output}`)
    const report = JSON.parse(readFileSync(path, 'utf8')) as SeenReport
    writeFileSync(join(out, `${label}-result.json`), `${JSON.stringify(report.result, null, 1)}\n`)
    const harnessSeconds = report.result?.elapsedSeconds ?? 0
    const requests = cache.requests.slice(before)
    // A tree of its own for each run would fill the disk of a machine that runs dozens.
    rmSync(runner, { recursive: true, force: true, maxRetries: 3 })
    return {
      action: finished,
      report,
      timings: timingsOf({ run: label, durationMs: finished.durationMs, harnessSeconds, requests })
    }
  }

  return {
    sources,
    baseSha,
    cache,
    github,
    open(number, changed) {
      const branch = `change-${number}`
      repository.branch(branch, 'main', { ...filesOf({ ...sources, ...changed }), 'notes.md': `Change ${number}.\n` })
      return openPullRequest(repository, { number, branch })
    },
    push: (label) => run(label, { eventName: 'push', event: pushEvent(baseSha), ref: 'refs/heads/main', sha: baseSha }),
    check: (label, pull) =>
      run(label, {
        eventName: 'pull_request',
        event: pullRequestEvent(pull),
        ref: `refs/pull/${pull.number}/merge`,
        sha: pull.mergeSha,
        headRef: pull.headRef,
        baseRef: 'main'
      }),
    async close() {
      await Promise.all([cache.close(), github.close()])
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

function filesOf(sources: Sources): Files {
  return Object.fromEntries(Object.entries(sources).map(([name, text]) => [`${FOLDER}/${name}`, text]))
}
