import { afterEach, describe, expect, test } from '@jest/globals'
import { replaceRing } from './archives.ts'
import { A100 } from './fake-machine.ts'
import { errors, expectGoodManners, expectVerdict, readReport, warnings } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

afterEach(() => world.close())

const comment = () => world.github.comments[0]?.body ?? ''

describe('nothing to compare with', () => {
  test('no baseline: said in comment, summary, warning and output; passes unless told to fail', async () => {
    world = await createWorld()
    const pull = world.pullRequest({})
    const run = await world.check(pull)
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expectGoodManners(run, world)
    expect(comment()).toMatch(/no baseline/i)
    expect(run.summary).toMatch(/no baseline/i)
    expect(warnings(run).join('\n')).toMatch(/no baseline/i)
    expect(run.outputs.slowdown).toBe('')
    const { reference } = readReport(run).comparison
    expect(reference).toMatchObject({
      kind: 'none',
      lookedFor: ['torch-compile-check/v1/default/nvidia-h200-141gb/', 'torch-compile-check/v1/default/']
    })
    const strict = await world.check(pull, { inputs: { 'on-missing-baseline': 'fail' } })
    expectVerdict(strict, { verdict: 'no-baseline', exitCode: 1 })
  })

  test('a baseline of another GPU is incomparable, not missing', async () => {
    world = await createWorld()
    await world.push()
    world.machine.setGpu(A100)
    const pull = world.pullRequest({ deviceMs: 9 })
    const run = await world.check(pull)
    expectVerdict(run, { verdict: 'incomparable', exitCode: 0 })
    expectGoodManners(run, world)
    expect(comment()).toMatch(/h200/i)
    expect(comment()).toMatch(/a100/i)
    expect(run.outputs.slowdown).toBe('')
    const strict = await world.check(pull, { inputs: { 'fail-on': 'regression, failed, incomparable' } })
    expectVerdict(strict, { verdict: 'incomparable', exitCode: 1 })
  })
})

describe('the cache', () => {
  test('is down: no baseline, said with what was looked for, and the build passes', async () => {
    world = await createWorld()
    await world.push()
    world.cache.failures.down = true
    const run = await world.check(world.pullRequest({ deviceMs: 9 }))
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expect(run.orphans).toEqual([])
    expect(comment()).toMatch(/no baseline/i)
    expect(comment()).toMatch(/request failed/i)
  })

  test('is down on a push: the verdict stands, and that nothing was saved is said', async () => {
    world = await createWorld()
    world.cache.failures.down = true
    const run = await world.push()
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expect(run.summary).toMatch(/no baseline was saved/i)
    expect(warnings(run).join('\n')).toMatch(/no baseline was saved/i)
  })

  test('may not be written: a warning, not a failure', async () => {
    world = await createWorld()
    world.cache.failures.writeDenied = true
    const run = await world.push()
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expectGoodManners(run, world)
    expect(run.summary).toMatch(/no baseline was saved/i)
    expect(run.log.text).toContain('cache write denied')
    expect(world.cache.entries).toEqual([])
  })

  test('may not be written by the job’s cache-mode: named without a request', async () => {
    world = await createWorld()
    const run = await world.push({ cacheMode: 'read' })
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expect(run.summary).toContain('cache-mode')
    expect(world.cache.requests.filter(({ path }) => path.endsWith('CreateCacheEntry'))).toEqual([])
  })

  test('may not be read: no baseline, and the service’s words are in the log', async () => {
    world = await createWorld()
    await world.push()
    world.cache.failures.readDenied = true
    const run = await world.check(world.pullRequest({}))
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expect(run.log.text).toContain('cache read denied')
  })

  test('holds damaged bytes: no baseline, and not a crash', async () => {
    world = await createWorld()
    await world.push()
    world.cache.failures.corrupt = true
    const run = await world.check(world.pullRequest({ deviceMs: 9 }))
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expectGoodManners(run, world)
  })

  test.each([
    ['half a file', (text: string) => text.slice(0, text.length / 2)],
    ['another schema', (text: string) => text.replace('"schemaVersion":1', '"schemaVersion":99')],
    ['a number that is none', (text: string) => text.replace(/"wallSeconds":[\d.e-]+/, '"wallSeconds":"fast"')],
    [
      'a record of a branch that records no baseline',
      (text: string) => text.replaceAll('refs/heads/main', 'refs/pull/9')
    ]
  ])('holds %s: no baseline with the reason, and the next push starts a new ring', async (_what, change) => {
    world = await createWorld()
    await world.push()
    replaceRing(world.cache.entries[0], change)
    const run = await world.check(world.pullRequest({ deviceMs: 9 }))
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expectGoodManners(run, world)
    expect(comment()).toMatch(/could not be used|cannot be used/i)
    const push = await world.push()
    expectVerdict(push, { verdict: 'no-baseline', exitCode: 0 })
    expect(world.cache.entries).toHaveLength(2)
  })
})

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
    world = await createWorld()
    world.github.failures.down = true
    const run = await world.check(world.pullRequest({}))
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expect(warnings(run).filter((text) => /could not be reached/.test(text))).toHaveLength(1)
  })
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
