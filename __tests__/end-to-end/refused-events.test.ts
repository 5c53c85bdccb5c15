import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { issueCommentEvent, pullRequestEvent, workflowRunEvent } from './events.ts'
import type { PullRequest } from '../loopback/repository.ts'
import { errors, expectGoodManners } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
let pull: PullRequest

beforeAll(async () => {
  world = await createWorld()
  pull = world.pullRequest({ during: `open('/tmp/never', 'w')` })
})

afterAll(() => world.close())

test.each([
  ['pull_request_target', pullRequestEvent],
  ['issue_comment', issueCommentEvent],
  ['workflow_run', workflowRunEvent]
] as const)('%s runs nothing, asks nobody, and says why and what to use', async (eventName, event) => {
  const ref = 'refs/heads/main'
  const run = await world.run({ eventName, event: event(pull), ref, sha: pull.mergeSha })
  expect(run.exitCode).toBe(1)
  expectGoodManners(run, world)
  expect(errors(run)).toHaveLength(1)
  expect(errors(run)[0]).toContain(eventName)
  expect(errors(run)[0]).toContain('pull_request')
  expect(run.outputs['verdict']).toBe('failed')
  expect(run.summary).toMatch(/Nothing was measured: the run ended with an error/)
  expect(run.summary).toContain(eventName)
  // How fast it is is measured by bench/action/overhead.ts; here only that there was nothing to wait for.
  expect(world.machine.calls()).toEqual([])
  expect([...world.github.requests, ...world.cache.requests]).toEqual([])
})
