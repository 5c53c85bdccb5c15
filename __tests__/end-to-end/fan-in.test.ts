import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { PullRequest } from '../loopback/repository.ts'
import { A100, H200 } from './fake-machine.ts'
import { pullRequestEvent } from './events.ts'
import { expectGoodManners, expectVerdict, readReport, warnings } from './reading.ts'
import { artifactsOf, forge, measure } from './two-jobs.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

/** Matrix jobs measure, one job of the same workflow reports. */

let world: World

beforeEach(async () => {
  world = await createWorld()
})

afterEach(() => world.close())

function fanIn(pull: PullRequest, inputs: Readonly<Record<string, string>>) {
  return world.check(pull, {
    permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
    inputs: { step: '', mode: 'report', 'results-path': artifactsOf(world), ...inputs }
  })
}

function shard(pull: PullRequest, key: string, options: { artifact?: string; attempt?: number; sha?: string } = {}) {
  const { artifact = key, attempt = 1 } = options
  return measure(world, pull, {
    artifact,
    fork: false,
    inputs: { mode: 'measure', 'comment-key': key, 'fail-on': 'none' },
    environment: { GITHUB_RUN_ID: '500', GITHUB_RUN_ATTEMPT: String(attempt) }
  })
}

test('two machines stand in one comment, one check, one exit code; the worst decides', async () => {
  for (const [key, gpu] of [
    ['h200', H200],
    ['a100', A100]
  ] as const) {
    world.machine.setGpu(gpu)
    await world.push({ inputs: { mode: 'measure', 'comment-key': key } })
  }
  const pull = world.pullRequest({ memoryMebibytes: 9900 })
  world.machine.setGpu(H200)
  expect((await shard(pull, 'h200')).exitCode).toBe(0)
  world.machine.setGpu(A100)
  expect((await shard(pull, 'a100')).exitCode).toBe(0)
  expect(world.github.comments).toEqual([])

  const reported = await fanIn(pull, { 'expected-shards': 'h200, a100', 'check-run': 'true' })
  expectVerdict(reported, { verdict: 'regression', exitCode: 1 })
  expectGoodManners(reported, world)
  expect(world.github.comments).toHaveLength(1)
  const body = world.github.comments[0]?.body ?? ''
  for (const words of ['h200', 'a100', 'NVIDIA H200', 'NVIDIA A100-SXM4-80GB']) expect(body).toContain(words)
  expect(world.github.checkRuns).toMatchObject([{ conclusion: 'failure', head_sha: pull.headSha }])
  const { run, shards } = readReport(reported)
  expect(run.benchmarks).toHaveLength(2)
  expect(shards).toMatchObject([
    { name: 'a100', verdict: 'regression', reference: 'restored' },
    { name: 'h200', verdict: 'regression', reference: 'restored' }
  ])
})

test('a shard that is missing is named and fails the run, whatever the others say', async () => {
  await world.push({ inputs: { 'comment-key': 'h200' } })
  const pull = world.pullRequest({})
  await shard(pull, 'h200')
  const reported = await fanIn(pull, { 'expected-shards': 'h200\na100' })
  expectVerdict(reported, { verdict: 'failed', exitCode: 1 })
  expect(world.github.comments[0]?.body).toMatch(/Missing: a100/)
  expect(warnings(reported).join('\n')).toMatch(/Missing: a100/)
  expect(readReport(reported).shards).toMatchObject([
    { name: 'h200', verdict: 'pass' },
    { name: 'a100', verdict: 'missing' }
  ])

  const counted = await fanIn(pull, { 'expected-shards': '3' })
  expectVerdict(counted, { verdict: 'failed', exitCode: 1 })
  expect(world.github.comments[0]?.body).toMatch(/2 shards of 3/)
  expectVerdict(await fanIn(pull, { 'expected-shards': '1' }), { verdict: 'pass', exitCode: 0 })
})

test('of two attempts the newer one counts, and results of a commit before this one are left out', async () => {
  const pull = world.pullRequest({ outcome: 'crashed out of luck' })
  await shard(pull, 'h200', { artifact: 'first' })
  const fixed = world.pullRequest({})
  forgeSha('first', fixed.headSha)
  await shard(fixed, 'h200', { artifact: 'second', attempt: 2 })
  await shard(pull, 'old', { artifact: 'third' })
  const reported = await fanIn(fixed, { 'expected-shards': 'h200', 'on-missing-baseline': 'warn' })
  expect(reported.exitCode).toBe(0)
  expect(reported.outputs.verdict).not.toBe('failed')
  expect(reported.summary).toMatch(/Attempt 1 of .*h200.* is left out/)
  expect(reported.summary).toContain(`they are of \`${pull.headSha.slice(0, 7)}\``)
  expect(readReport(reported).run.benchmarks).toHaveLength(1)
})

test('a shard that failed on one machine and was run again on another does not fail the run, and is one', async () => {
  const broken = world.pullRequest({ outcome: 'crashed out of luck' })
  await shard(broken, 'gpu', { artifact: 'first' })
  const pull = world.pullRequest({})
  forgeSha('first', pull.headSha)
  world.machine.setGpu(A100)
  await shard(pull, 'gpu', { artifact: 'second', attempt: 2 })
  const reported = await fanIn(pull, { 'expected-shards': '1', 'on-missing-baseline': 'warn' })
  expect(reported.exitCode).toBe(0)
  expect(readReport(reported).shards).toMatchObject([{ name: 'gpu', device: 'NVIDIA A100-SXM4-80GB' }])
  const two = await fanIn(pull, { 'expected-shards': '2', 'on-missing-baseline': 'warn' })
  expectVerdict(two, { verdict: 'failed', exitCode: 1 })
  expect(two.summary).toMatch(/Missing: 1 shard of 2/)
})

/** The first attempt was of the same commit, and broke for a reason of its own. */
function forgeSha(artifact: string, headSha: string): void {
  forge(world, artifact, ({ run }) => void (run.headSha = headSha))
}

test('a fork’s fan-in posts nothing and says so', async () => {
  const pull = world.pullRequest({})
  await shard(pull, 'h200')
  const reported = await world.check(pull, {
    fork: true,
    event: pullRequestEvent(pull, { fork: true }),
    permissions: { contents: 'read' },
    inputs: { step: '', mode: 'report', 'results-path': artifactsOf(world), 'check-run': 'true' }
  })
  expect(warnings(reported).join('\n')).toContain('fork')
  expect(world.github.comments).toEqual([])
  expect(world.github.checkRuns).toEqual([])
})
