import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { expectVerdict, readReport } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld({ step: { deviceMs: 4.4 } })
  await world.push()
})

afterEach(() => world.close())

test('an innocent pull request does not pay for what main gained since, however shallow its checkout', async () => {
  const branchedAt = world.repository.git('rev-parse', 'main')
  const pull = world.pullRequest({ deviceMs: 4.4 }, { files: { 'notes.md': 'nothing' } })
  world.commitStep({ deviceMs: 4 })
  await world.push()
  const run = await world.check(
    { ...pull, baseSha: world.repository.git('rev-parse', 'main') },
    { sha: pull.headSha, depth: 1, remoteUrl: `file://${world.repository.directory}` }
  )
  expectVerdict(run, { verdict: 'pass', exitCode: 0 })
  expect(readReport(run).comparison.reference).toMatchObject({ sha: branchedAt })
})
