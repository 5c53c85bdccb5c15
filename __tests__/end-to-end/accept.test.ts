import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readRing } from './archives.ts'
import { expectVerdict } from './reading.ts'
import type { FakeStep } from './step-files.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

const WITH_BREAK: FakeStep = {
  forward: ['if x.max().item() > 1:  # break: Graph break from `Tensor.item()`', '    x = x * 2', 'return x']
}

let world: World

beforeEach(async () => {
  world = await createWorld({ step: {} })
  await world.push()
})

afterEach(() => world.close())

test('what the label accepts passes the pull request and the queue, and is recorded with the merge', async () => {
  const pull = world.pullRequest(WITH_BREAK)
  expectVerdict(await world.checkInMergeQueue(pull), { verdict: 'regression', exitCode: 1 })
  Object.assign(world.github.pullRequests[0] ?? {}, {
    labels: ['compile-check: accept'],
    body: 'compile-check: the branch is needed'
  })
  expectVerdict(await world.check(pull), { verdict: 'accepted', exitCode: 0 })
  expectVerdict(await world.checkInMergeQueue(pull), { verdict: 'accepted', exitCode: 0 })

  const mergedAs = world.commitStep(WITH_BREAK)
  Object.assign(world.github.pullRequests[0] ?? {}, { state: 'closed', mergedAs })
  await world.push()
  expect(readRing(world.cache.entries.at(-1)).records.map(({ sha, accepted }) => [sha === mergedAs, accepted])).toEqual(
    [
      [false, null],
      [true, '#7: the branch is needed (label compile-check: accept)']
    ]
  )
  expect(world.github.problems).toEqual([])
})
