import { afterEach, describe, expect, test } from '@jest/globals'
import { errors, expectGoodManners, expectVerdict, warnings } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

afterEach(() => world.close())

const comment = () => world.github.comments[0]?.body ?? ''

describe('GitHub', () => {
  test('gives a read-only token: one warning that names the permission, the verdict unchanged', async () => {
    world = await createWorld()
    await world.push()
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const
    const run = await world.check(world.pullRequest({ deviceMs: 4.5 }), { permissions })
    expectVerdict(run, { verdict: 'regression', exitCode: 1 })
    expectGoodManners(run, world)
    expect(warnings(run).filter((text) => text.includes('pull-requests: write'))).toHaveLength(1)
    expect(run.summary).toMatch(/12\.5 % slower/)
    expect(world.github.comments).toEqual([])
  })

  test('answers 500: one warning, the verdict unchanged', async () => {
    world = await createWorld()
    await world.push()
    world.github.failures.commentWriteStatus = 500
    const run = await world.check(world.pullRequest({}))
    expectVerdict(run, { verdict: 'pass', exitCode: 0 })
    expectGoodManners(run, world)
    expect(warnings(run).filter((text) => text.includes('500'))).toHaveLength(1)
    expect(run.summary).not.toBe('')
    expect(run.outputs['comment-url']).toBe('')
  })

  test('cannot be reached: one warning, the verdict unchanged', async () => {
    world = await createWorld({ inputs: { 'on-missing-baseline': 'warn' } })
    world.github.failures.down = true
    const run = await world.check(world.pullRequest({}))
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expect(warnings(run).filter((text) => /could not be reached/.test(text))).toHaveLength(1)
  })
})

test('a Python that is not there: summary, output and comment say which error ended the run', async () => {
  world = await createWorld({ inputs: { 'on-missing-baseline': 'warn' } })
  const run = await world.check(world.pullRequest({}), { inputs: { python: 'nope-py' } })
  expectVerdict(run, { verdict: 'failed', exitCode: 1 })
  for (const text of [run.summary, comment()]) expect(text).toContain('no Python found for `nope-py`')
  expect(comment()).toContain('there is no result of it')
})

test('inputs that are wrong in several places: all of them are in the summary, and nobody is asked anything', async () => {
  world = await createWorld()
  const inputs = { 'pass-env': 'A-B, ACTIONS_RUNTIME_TOKEN', 'fail-on': 'regresion' }
  const run = await world.check(world.pullRequest({}), { inputs })
  expectVerdict(run, { verdict: 'failed', exitCode: 1 })
  expect(run.summary).toContain('3 inputs need a correction')
  expect(world.github.requests).toEqual([])
})

describe('the step', () => {
  test('takes the harness down: failed, with its last words', async () => {
    world = await createWorld()
    await world.push()
    const during = `import os, sys\nsys.stderr.write('last words\\n')\nsys.stderr.flush()\nos._exit(42)`
    const run = await world.check(world.pullRequest({ during }))
    expectVerdict(run, { verdict: 'failed', exitCode: 1 })
    expectGoodManners(run, world)
    expect(comment()).toContain('exit code 42')
    expect(run.log.text).toContain('last words')
    expect(errors(run).join('\n')).toMatch(/42/)
  })

  test('is killed: failed, with the signal', async () => {
    world = await createWorld()
    const run = await world.check(world.pullRequest({ during: `import os\nos.kill(os.getpid(), 9)` }))
    expectVerdict(run, { verdict: 'failed', exitCode: 1 })
    expect(comment()).toContain('SIGKILL')
  })

  test.each([
    ['raises', 'crashed RuntimeError: mat1 and mat2 shapes cannot be multiplied', /shapes cannot be multiplied/],
    ['runs out of memory', 'out-of-memory CUDA out of memory. Tried to allocate 20.00 GiB', /out of memory/i],
    ['hangs', 'timed-out a step took longer than 120 s', /120 s/],
    ['compiles nothing', 'not-compiled nothing was compiled', /nothing was compiled/i]
  ])('%s: failed, with what happened, and no wrong numbers', async (_what, outcome, message) => {
    world = await createWorld()
    await world.push()
    const run = await world.check(world.pullRequest({ outcome }))
    expectVerdict(run, { verdict: 'failed', exitCode: 1 })
    expectGoodManners(run, world)
    expect(comment()).toMatch(message)
    expect(run.outputs.slowdown).toBe('')
    expect(run.outputs['device-time-ms']).toBe('')
  })
})

describe('the inputs', () => {
  test('all mistakes are named at once, and nothing is run', async () => {
    world = await createWorld()
    const inputs = { 'max-slowdown': '103%', 'fail-on': 'regresion', 'time-budget': 'ten minutes' }
    const run = await world.check(world.pullRequest({}), { inputs })
    expect(run.exitCode).toBe(1)
    const said = errors(run).join('\n')
    for (const word of ['max-slowdown', 'fail-on', 'regression', 'time-budget']) expect(said).toContain(word)
    expect(world.machine.calls().filter(({ tool }) => tool === 'python')).toEqual([])
    expect(world.github.requests).toEqual([])
  })

  test('a Python that is not there is named with what to do', async () => {
    world = await createWorld()
    const run = await world.check(world.pullRequest({}), { inputs: { python: 'no-such-python' } })
    expect(run.exitCode).toBe(1)
    expect(errors(run).join('\n')).toMatch(/no-such-python/)
  })
})
