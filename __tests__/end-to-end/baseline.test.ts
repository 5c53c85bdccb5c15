import { afterEach, describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readRing } from './archives.ts'
import { dispatchEvent, scheduleEvent } from './events.ts'
import { expectGoodManners, expectVerdict, otherRequests } from './reading.ts'
import { fakeStep } from './step-files.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

afterEach(() => world.close())

describe.each(['v1', 'v2'] as const)('a push to the default branch, cache protocol %s', (protocol) => {
  test('saves the first baseline, and the second push appends to it under a key of its own', async () => {
    world = await createWorld({ protocol })
    const firstSha = world.repository.git('rev-parse', 'main')
    const first = await world.push()
    expectVerdict(first, { verdict: 'no-baseline', exitCode: 0 })
    expectGoodManners(first, world)
    const [entry] = world.cache.entries
    expect(entry?.key).toBe(`torch-compile-check/v1/default/nvidia-h200-141gb/${firstSha}/1001/1`)
    expect(entry?.scope).toBe('refs/heads/main')
    expect(readRing(entry).records.map(({ sha }) => sha)).toEqual([firstSha])
    expect(first.summary).toContain('no baseline')
    expect(otherRequests(world)).toEqual([])

    const secondSha = world.commitStep({ deviceMs: 4.001 })
    const second = await world.push()
    expectVerdict(second, { verdict: 'pass', exitCode: 0 })
    expectGoodManners(second, world)
    expect(second.outputs['baseline-sha']).toBe(firstSha)
    expect(world.cache.entries).toHaveLength(2)
    expect(readRing(world.cache.entries[1]).records.map(({ sha }) => sha)).toEqual([firstSha, secondSha])
    expect(readRing(world.cache.entries[0]).records).toHaveLength(1)
  })
})

test('a slower push is recorded and told, and does not fail', async () => {
  world = await createWorld()
  await world.push()
  world.commitStep({ deviceMs: 4.4 })
  const run = await world.push()
  expect(run.exitCode).toBe(0)
  expect(run.outputs.verdict).toMatch(/^(regression|inconclusive)$/)
  expect(Number(run.outputs.slowdown)).toBeCloseTo(0.1, 3)
  expect(run.summary).toMatch(/10(\.\d+)? % slower/)
  expect(readRing(world.cache.entries[1]).records).toHaveLength(2)
})

test('a push whose step fails exits 1 and saves nothing', async () => {
  world = await createWorld({ step: { outcome: 'crashed CUDA error: device-side assert triggered' } })
  const run = await world.push()
  expectVerdict(run, { verdict: 'failed', exitCode: 1 })
  expect(run.summary).toContain('device-side assert triggered')
  expect(world.cache.entries).toEqual([])
})

test('a re-run of the same commit saves under its own attempt', async () => {
  world = await createWorld()
  await world.push()
  const run = await world.push()
  expectGoodManners(run, world)
  expect(world.cache.entries).toHaveLength(2)
})

test('a schedule and a dispatch on the default branch record, a dispatch elsewhere only reports', async () => {
  world = await createWorld()
  const sha = world.repository.git('rev-parse', 'main')
  const main = { ref: 'refs/heads/main', sha }
  const schedule = await world.run({ eventName: 'schedule', event: scheduleEvent(), ...main })
  expectVerdict(schedule, { verdict: 'no-baseline', exitCode: 0 })
  expect(world.cache.entries).toHaveLength(1)
  await world.run({ eventName: 'workflow_dispatch', event: dispatchEvent(main.ref), ...main })
  expect(world.cache.entries).toHaveLength(2)

  const slowSha = world.repository.branch('slow', 'main', {
    'bench/step.py': fakeStep({ deviceMs: 6 })
  })
  const ref = 'refs/heads/slow'
  const run = await world.run({ eventName: 'workflow_dispatch', event: dispatchEvent(ref), ref, sha: slowSha })
  expect(run.exitCode).toBe(0)
  expect(Number(run.outputs.slowdown)).toBeCloseTo(0.5, 3)
  expect(world.cache.entries).toHaveLength(2)
  expect(otherRequests(world)).toEqual([])
  expectGoodManners(run, world)
})

test('other branches record when they are named as baseline branches', async () => {
  world = await createWorld({ inputs: { 'baseline-branches': 'main, release' } })
  const sha = world.repository.branch('release', 'main', {})
  const run = await world.push({ ref: 'refs/heads/release', sha })
  expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
  expect(world.cache.entries.map(({ scope }) => scope)).toEqual(['refs/heads/release'])
})

test('a directory keeps baselines instead of the cache, for pushes and for pull requests', async () => {
  world = await createWorld()
  const store = join(world.directory, 'disk', 'baselines')
  const inputs = { 'baseline-store': store }
  await world.push({ inputs })
  expect(existsSync(store)).toBe(true)
  expect(readdirSync(store, { recursive: true }).length).toBeGreaterThan(0)
  const run = await world.check(world.pullRequest({ deviceMs: 4.5 }), { inputs })
  expectVerdict(run, { verdict: 'regression', exitCode: 1 })
  expect(run.outputs['baseline-sha']).toBe(world.repository.git('rev-parse', 'main'))
  expect(Number(run.outputs.slowdown)).toBeCloseTo(0.125, 3)
  expect(world.cache.requests).toEqual([])
})
