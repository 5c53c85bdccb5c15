import { afterEach, describe, expect, test } from '@jest/globals'
import { replaceRing } from './archives.ts'
import { A100 } from './fake-machine.ts'
import { expectGoodManners, expectVerdict, readReport, warnings } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

afterEach(() => world.close())

const comment = () => world.github.comments[0]?.body ?? ''

/** Base is not measured instead: what is seen is what a missing baseline is by itself. */
const INPUTS = { 'on-missing-baseline': 'warn', confirm: 'never' }

describe('nothing to compare with', () => {
  test('no baseline: said in comment, summary, warning and output; passes unless told to fail', async () => {
    world = await createWorld({ inputs: INPUTS })
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
    world = await createWorld({ inputs: INPUTS })
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
    world = await createWorld({ inputs: INPUTS })
    await world.push()
    world.cache.failures.down = true
    const run = await world.check(world.pullRequest({ deviceMs: 9 }))
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expect(run.orphans).toEqual([])
    expect(comment()).toMatch(/no baseline/i)
    expect(comment()).toMatch(/request failed/i)
  })

  test('is down on a push: the verdict stands, and that nothing was saved is said', async () => {
    world = await createWorld({ inputs: INPUTS })
    world.cache.failures.down = true
    const run = await world.push()
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expect(run.summary).toMatch(/no baseline was saved/i)
    expect(warnings(run).join('\n')).toMatch(/no baseline was saved/i)
  })

  test('may not be written: a warning, not a failure', async () => {
    world = await createWorld({ inputs: INPUTS })
    world.cache.failures.writeDenied = true
    const run = await world.push()
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expectGoodManners(run, world)
    expect(run.summary).toMatch(/no baseline was saved/i)
    expect(run.log.text).toContain('cache write denied')
    expect(world.cache.entries).toEqual([])
  })

  test('may not be written by the job’s cache-mode: named without a request', async () => {
    world = await createWorld({ inputs: INPUTS })
    const run = await world.push({ cacheMode: 'read' })
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expect(run.summary).toContain('cache-mode')
    expect(world.cache.requests.filter(({ path }) => path.endsWith('CreateCacheEntry'))).toEqual([])
  })

  test('may not be read: no baseline, and the service’s words are in the log', async () => {
    world = await createWorld({ inputs: INPUTS })
    await world.push()
    world.cache.failures.readDenied = true
    const run = await world.check(world.pullRequest({}))
    expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
    expect(run.log.text).toContain('cache read denied')
  })

  test('holds damaged bytes: no baseline, and not a crash', async () => {
    world = await createWorld({ inputs: INPUTS })
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
    world = await createWorld({ inputs: INPUTS })
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
