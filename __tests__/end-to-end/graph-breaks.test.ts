import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { expectVerdict, readReport } from './reading.ts'
import { fakeStep } from './step-files.ts'
import type { FakeStep } from './step-files.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

const BRANCH = 'if x.abs().max().item() > 1e9:  # break: Graph break from `Tensor.item()`'
const OLD: FakeStep = { forward: [BRANCH, '    x = x * 2', 'return x'] }

let world: World

beforeEach(async () => {
  world = await createWorld({ step: OLD })
  await world.push()
})

afterEach(() => world.close())

test('an old graph break that an edit above it moves is not new', async () => {
  const moved: FakeStep = { forward: ['# A remark,', '# and another.', ...(OLD.forward ?? [])] }
  const run = await world.check(world.pullRequest(moved))
  expectVerdict(run, { verdict: 'pass', exitCode: 0 })
  expect(run.outputs['graph-breaks']).toBe('1')
})

test('the same break in a second place is new, and is shown where it is', async () => {
  const twice: FakeStep = { forward: [BRANCH, '    x = x * 2', BRANCH, '    x = x * 3', 'return x'] }
  const run = await world.check(world.pullRequest(twice))
  expectVerdict(run, { verdict: 'regression', exitCode: 1 })
  expect(run.outputs['graph-breaks']).toBe('2')
  const line =
    fakeStep(twice)
      .split('\n')
      .findLastIndex((text) => text.includes(BRANCH)) + 1
  expect(world.github.comments[0]?.body).toContain(`bench/step.py:${line}`)
  const annotated = run.log.annotations.find(({ file }) => file === 'bench/step.py')
  expect(annotated).toMatchObject({ line, message: expect.stringMatching(/breaks the graph/) as unknown })
})

test('a new break may be allowed', async () => {
  const twice: FakeStep = { forward: [BRANCH, '    x = x * 2', BRANCH, '    x = x * 3', 'return x'] }
  const run = await world.check(world.pullRequest(twice), { inputs: { 'max-new-graph-breaks': '1' } })
  expectVerdict(run, { verdict: 'pass', exitCode: 0 })
})

test('a break that is gone is an improvement, and the report names the place', async () => {
  const run = await world.check(world.pullRequest({}))
  expectVerdict(run, { verdict: 'improvement', exitCode: 0 })
  expect(readReport(run).run.benchmarks[0]?.variants[0]?.metrics).toContainEqual(
    expect.objectContaining({ metric: 'graph-breaks', head: 0, reference: 1, verdict: 'improvement' })
  )
})
