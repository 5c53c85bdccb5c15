import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionRun } from '../loopback/runner.ts'
import { git } from '../loopback/repository.ts'
import { replaceRing } from './archives.ts'
import { A100 } from './fake-machine.ts'
import { expectGoodManners, expectVerdict, readReport } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})

afterEach(() => world.close())

/** The base commit's checkout is gone, and git does not think that it is there. */
function expectNoWorktree(run: ActionRun): void {
  expect(git(world.workspace(), 'worktree', 'list').split('\n')).toHaveLength(1)
  // The cache's client leaves the empty folder that it unpacked from, named by a UUID; the runner's own begin with _.
  const left = readdirSync(run.environment.RUNNER_TEMP ?? '').filter(
    (name) => !/^_|^[0-9a-f]{8}-[0-9a-f-]+$/.test(name)
  )
  expect(left.filter((name) => !name.startsWith('torch-compile-check-report'))).toEqual([])
}

/** A baseline that was faster than its commit is: the machine had a good day. */
function makeRecordFaster(factor: number): void {
  replaceRing(world.cache.entries[0], (text) =>
    text.replace(/"busySeconds":([\d.e-]+)/g, (_all, seconds: string) => `"busySeconds":${Number(seconds) * factor}`)
  )
}

describe('the base commit is measured beside head', () => {
  test('when there is no baseline, and decides as a baseline would', async () => {
    const run = await world.check(world.pullRequest({ deviceMs: 4.4 }))
    expectVerdict(run, { verdict: 'regression', exitCode: 1 })
    expectGoodManners(run, world)
    expect(Number(run.outputs.slowdown)).toBeCloseTo(0.1, 2)
    expect(readReport(run).comparison.reference).toMatchObject({
      kind: 'commit',
      sha: world.repository.git('rev-parse', 'main')
    })
    expectNoWorktree(run)
  })

  test('when the baseline is of another GPU', async () => {
    await world.push()
    world.machine.setGpu(A100)
    const run = await world.check(world.pullRequest({}))
    expectVerdict(run, { verdict: 'pass', exitCode: 0 })
    expectGoodManners(run, world)
  })

  test('when head looks slower than the record, and acquits it when base is as slow', async () => {
    await world.push()
    makeRecordFaster(0.9)
    const run = await world.check(world.pullRequest({}))
    expectVerdict(run, { verdict: 'pass', exitCode: 0 })
    expectGoodManners(run, world)
    expect(run.log.text).toMatch(/suspected/)
    expectNoWorktree(run)
  })

  test('and not when `confirm` is `never`: a suspicion stays one', async () => {
    await world.push()
    const run = await world.check(world.pullRequest({ deviceMs: 4.4 }), { inputs: { confirm: 'never' } })
    expectVerdict(run, { verdict: 'inconclusive', exitCode: 0 })
    expect(world.github.comments[0]?.body).toMatch(/confirm/)
  })

  test('and not without need: a pull request like its base is measured once', async () => {
    await world.push()
    const run = await world.check(world.pullRequest({}))
    expectVerdict(run, { verdict: 'pass', exitCode: 0 })
    expect(readReport(run).result?.arms.map(({ side }) => side)).toEqual(['head', 'head'])
  })
})

test('a suspicion that cannot be settled, because the base commit is not to be had, is inconclusive', async () => {
  await world.push()
  const pull = world.pullRequest({ deviceMs: 4.4 })
  // Depth 1, and an origin that is not there.
  const run = await world.check(pull, { depth: 1, remoteUrl: join(world.directory, 'nowhere') })
  expectVerdict(run, { verdict: 'inconclusive', exitCode: 0 })
  expectGoodManners(run, world)
  expect(world.github.comments[0]?.body).toMatch(/fetch-depth/)
})

test('hooks of the repository do not run when the base commit is checked out', async () => {
  const ran = join(world.directory, 'hook-ran')
  const hook = `#!/bin/sh\ntouch '${ran}'\n`
  const run = await world.check(world.pullRequest({ deviceMs: 4.4 }), {
    prepare: (workspace) => writeFileSync(join(workspace, '.git/hooks/post-checkout'), hook, { mode: 0o755 })
  })
  expectVerdict(run, { verdict: 'regression', exitCode: 1 })
  expect(existsSync(ran)).toBe(false)
})

test('a label that accepts the slowdown lets it through, and the comment says so', async () => {
  await world.push()
  const pull = world.pullRequest({ deviceMs: 4.4 })
  const state = world.github.pullRequests[0]
  if (state === undefined) throw new Error('there is no pull request')
  state.labels.push('compile-check: accept')
  state.body = 'compile-check: the new loss costs that'
  const run = await world.check(pull)
  expectVerdict(run, { verdict: 'accepted', exitCode: 0 })
  expectGoodManners(run, world)
  expect(world.github.comments[0]?.body).toContain('the new loss costs that')
})

test('cancelling while both are measured takes the base commit’s checkout away', async () => {
  const ready = join(world.directory, 'ready')
  const during = `import time\nopen(${JSON.stringify(ready)}, 'w').close()\ntime.sleep(300)`
  const run = await world.check(world.pullRequest({ during }), { cancelWhen: () => existsSync(ready) })
  expect(run.signalsSent).toEqual(['SIGINT'])
  expect(run.orphans).toEqual([])
  expect(run.summary).toMatch(/cancelled/i)
  expectNoWorktree(run)
})
