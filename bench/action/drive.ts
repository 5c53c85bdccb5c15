/**
 * The whole action on this machine with the real harness, against the stand-ins: a push that records the baseline, then a
 * pull request with a planted slowdown. Leaves the raw results, the comment, the summaries, the logs and the times in a
 * folder. Needs nothing but Node 24 (no node_modules), git, tar and a Python with torch; started by run-on-gpu.sh.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { pullRequestEvent, pushEvent, REPOSITORY } from '../../__tests__/end-to-end/events.ts'
import { startCacheServer } from '../../__tests__/loopback/cache-server.ts'
import { startGitHubServer } from '../../__tests__/loopback/github-server.ts'
import { checkOut, createRepository, openPullRequest } from '../../__tests__/loopback/repository.ts'
import { runAction } from '../../__tests__/loopback/runner.ts'
import type { ActionRun, RunActionOptions } from '../../__tests__/loopback/runner.ts'
import { printTimings, timingsOf } from './timings.ts'
import type { RunTimings } from './timings.ts'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    size: { type: 'string', default: 'device-bound' },
    batch: { type: 'string', default: '8' },
    python: { type: 'string', default: 'python3' },
    'time-budget': { type: 'string', default: '4m' },
    /** Blocks whose MLP is run a second time: about 4 % of the device-bound step's work each. */
    plant: { type: 'string', default: '2' }
  }
})
if (values.out === undefined) throw new Error('--out FOLDER is missing')
const out = resolve(values.out)

const AFTER = '            x = block(x)\n'
const example = (name: string) => readFileSync(join(ROOT, 'examples/gpt', name), 'utf8')
const model = example('model.py')
if (!model.includes(AFTER)) throw new Error(`examples/gpt/model.py has no line \`${AFTER.trim()}\` to plant after`)
const slowerModel = model.replace(
  AFTER,
  `${AFTER}        for block in self.blocks[:${values.plant}]:\n            x = x + block.mlp(block.mlp_norm(x))\n`
)

const directory = mkdtempSync(join(tmpdir(), 'compile-check-drive-'))
const action = join(directory, 'action')
for (const part of ['action.yml', 'dist', 'harness']) {
  mkdirSync(action, { recursive: true })
  cpSync(join(ROOT, part), join(action, part), { recursive: true })
}
const repository = createRepository(join(directory, 'origin'), {
  'examples/gpt/model.py': model,
  'examples/gpt/step.py': example('step.py')
})
const baseSha = repository.git('rev-parse', 'main')
repository.branch('slower', 'main', { 'examples/gpt/model.py': slowerModel })
const pull = openPullRequest(repository, { number: 7, branch: 'slower' })
const [owner = '', name = ''] = REPOSITORY.split('/')
const [cache, github] = await Promise.all([
  startCacheServer(),
  startGitHubServer({ owner, name, defaultBranch: 'main' })
])

type Event = Pick<RunActionOptions, 'eventName' | 'event' | 'ref' | 'sha' | 'headRef' | 'baseRef'>
const timings: RunTimings[] = []

async function run(label: string, event: Event): Promise<ActionRun> {
  const runner = join(directory, label)
  const [workspace, temp] = [join(runner, 'work'), join(runner, '_temp')]
  mkdirSync(temp, { recursive: true })
  checkOut(repository, { sha: event.sha, workspace })
  const before = cache.requests.length
  const scope = { ref: event.ref, ...(event.baseRef === undefined ? {} : { baseBranch: event.baseRef }) }
  // What a job would hand down beside the usual: where CUDA and its libraries are.
  const machine = Object.entries(process.env).filter(([key]) => /^(CUDA|NVIDIA|LD_|CC$|CXX$|TRITON|TORCH)/.test(key))
  const finished = await runAction({
    action,
    node: process.execPath,
    workspace,
    temp,
    inputs: {
      step: 'examples/gpt/step.py:make_step',
      params: `{ size: ${values.size}, batch: ${values.batch} }`,
      python: values.python,
      'time-budget': values['time-budget']
    },
    repository: REPOSITORY,
    token: github.issueToken({ contents: 'read', 'pull-requests': 'write' }),
    apiUrl: github.url,
    environment: { ...Object.fromEntries(machine), ...cache.environment(scope, 'v2') },
    timeoutMs: 580_000,
    ...event
  })
  writeFileSync(join(out, `${label}-log.txt`), finished.output)
  writeFileSync(join(out, `${label}-summary.md`), finished.summary)
  const path = finished.outputs['report-json']
  if (path === undefined) throw new Error(`no report:\n${finished.output}`)
  const report = JSON.parse(readFileSync(path, 'utf8')) as { result: { elapsedSeconds: number } | null }
  writeFileSync(join(out, `${label}-result.json`), `${JSON.stringify(report.result, null, 1)}\n`)
  const harnessSeconds = report.result?.elapsedSeconds ?? 0
  const requests = cache.requests.slice(before)
  timings.push(timingsOf({ run: label, durationMs: finished.durationMs, harnessSeconds, requests }))
  const { verdict, slowdown, speedup } = finished.outputs
  console.log(`${label}: ${verdict}, exit ${finished.exitCode}, slowdown ${slowdown || '-'}, speedup ${speedup || '-'}`)
  return finished
}

function expectations(push: ActionRun, check: ActionRun): string[] {
  const hasGpu = check.outputs['device-time-ms'] !== ''
  const found = {
    'push: no-baseline, exit 0': push.outputs.verdict === 'no-baseline' && push.exitCode === 0,
    // Without a GPU there is no device time, and no other clock shows a few percent.
    'pull request: regression, exit 1': !hasGpu || (check.outputs.verdict === 'regression' && check.exitCode === 1),
    'compared with the push': check.outputs['baseline-sha'] === baseSha,
    'one comment': github.comments.length === 1,
    'nobody left behind': [...push.orphans, ...check.orphans].length === 0,
    'the services took everything': [...cache.problems, ...github.problems].length === 0,
    'the rest under 2 s': timings.every(({ restSeconds }) => restSeconds < 2)
  }
  return Object.entries(found).flatMap(([what, holds]) => (holds ? [] : [what]))
}

try {
  mkdirSync(out, { recursive: true })
  const main = 'refs/heads/main'
  const push = await run('push', { eventName: 'push', event: pushEvent(baseSha), ref: main, sha: baseSha })
  const check = await run('pull-request', {
    eventName: 'pull_request',
    event: pullRequestEvent(pull),
    ref: `refs/pull/${pull.number}/merge`,
    sha: pull.mergeSha,
    headRef: pull.headRef,
    baseRef: 'main'
  })
  writeFileSync(join(out, 'comment.md'), github.comments[0]?.body ?? '')
  writeFileSync(join(out, 'timings.json'), `${JSON.stringify(timings, null, 2)}\n`)
  printTimings(timings)
  const missed = expectations(push, check)
  console.log(missed.length === 0 ? 'As expected.' : `Not as expected: ${missed.join('; ')}`)
  process.exitCode = missed.length === 0 ? 0 : 1
} finally {
  await Promise.all([cache.close(), github.close()])
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
}
