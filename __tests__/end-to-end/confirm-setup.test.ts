import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from '../loopback/repository.ts'
import type { ActionRun } from '../loopback/runner.ts'
import { expectGoodManners, expectVerdict, readReport, warnings } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
  await world.push()
})

afterEach(() => world.close())

function expectNoBaseLeft(run: ActionRun): void {
  expect(git(world.workspace(), 'worktree', 'list').split('\n')).toHaveLength(1)
  expect(readdirSync(run.environment['RUNNER_TEMP'] ?? '').filter((name) => name.includes('-base-'))).toEqual([])
}

const SLOWER = { deviceMs: 4.4 }

test('base-setup prepares the base commit’s tree before it is measured, without our tokens', async () => {
  const seen = join(world.directory, 'seen')
  const setup = `pwd > '${seen}'; grep device-ms bench/step.py >> '${seen}'; env >> '${seen}'`
  const run = await world.check(world.pullRequest(SLOWER), { inputs: { 'base-setup': setup } })
  expectVerdict(run, { verdict: 'regression', exitCode: 1 })
  expectGoodManners(run, world)
  const text = readFileSync(seen, 'utf8')
  expect(text).toMatch(/^\S*\/_temp\/torch-compile-check-base-\S+\n# device-ms: 4\n/)
  expect(text).not.toMatch(/^(ACTIONS_RUNTIME_TOKEN|INPUT_GITHUB-TOKEN|GITHUB_ENV)=/m)
  expectNoBaseLeft(run)
})

test('a base-setup that fails leaves the suspicion open, and what it prints is not obeyed', async () => {
  const setup = `echo '::error::planted'; echo '##[add-mask]4'; echo 'FORGED=1' >> "$HIDDEN"; exit 3`
  const run = await world.check(world.pullRequest(SLOWER), { inputs: { 'base-setup': setup } })
  expectVerdict(run, { verdict: 'inconclusive', exitCode: 0 })
  expectGoodManners(run, world)
  expect(run.log.annotations.map(({ message }) => message)).not.toContain('planted')
  expect(readReport(run).warnings.join(' ')).toMatch(/base-setup ended with exit code/)
  expect(world.github.comments[0]?.body).toMatch(/base-setup ended with exit code/)
  expectNoBaseLeft(run)
})

test('cancelling during base-setup ends all that it started, and takes the checkout away', async () => {
  const ready = join(world.directory, 'ready')
  const setup = `setsid sleep 300 & touch '${ready}'; sleep 300`
  const run = await world.check(world.pullRequest(SLOWER), {
    inputs: { 'base-setup': setup },
    cancelWhen: () => existsSync(ready)
  })
  expect(run.orphans).toEqual([])
  expectNoBaseLeft(run)
})

test('a label that may not be read is one warning, and the slowdown stands', async () => {
  const run = await world.check(world.pullRequest(SLOWER), {
    permissions: { contents: 'read' },
    inputs: { comment: 'never' }
  })
  expectVerdict(run, { verdict: 'regression', exitCode: 1 })
  const told = warnings(run).filter((message) => message.includes('compile-check: accept'))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('pull-requests: read')
})
