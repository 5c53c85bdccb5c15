import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectGoodManners, expectVerdict, readReport } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld({ inputs: { 'artifacts-path': 'deeper' } })
})

afterEach(() => world.close())

const folder = () => join(world.workspace(), 'deeper')

test('a regression leaves traces and breaks of both sides where the workflow can upload them, and tidies up', async () => {
  const run = await world.check(world.pullRequest({ deviceMs: 4.4, forward: ['x.item()  # break: Tensor.item()'] }))
  expectVerdict(run, { verdict: 'regression', exitCode: 1 })
  expectGoodManners(run, world)
  expect(run.outputs['artifacts-path']).toBe('deeper')
  expect(readReport(run).artifacts).toBe('deeper')
  const [benchmark = ''] = readdirSync(folder()).filter((name) => !name.endsWith('.txt'))
  expect(readdirSync(join(folder(), benchmark)).sort()).toEqual([
    'base-compiled.trace.json',
    'base-eager.trace.json',
    'graph-breaks.csv',
    'graph-breaks.json',
    'head-compiled.trace.json',
    'head-eager.trace.json'
  ])
  const trace = JSON.parse(readFileSync(join(folder(), benchmark, 'base-compiled.trace.json'), 'utf8')) as unknown
  expect(trace).toEqual({ traceEvents: [], arm: 'base compiled' })
  expect(readFileSync(join(folder(), benchmark, 'graph-breaks.csv'), 'utf8')).toContain('head,compiled,bench/step.py,8')
  expect(readFileSync(join(folder(), 'about-these-files.txt'), 'utf8')).toMatch(/may hold model code/)
  expect(readdirSync(run.environment.RUNNER_TEMP ?? '').filter((name) => /traces/.test(name))).toEqual([])
})

test('a pass leaves nothing', async () => {
  const run = await world.check(world.pullRequest({}))
  expectVerdict(run, { verdict: 'pass', exitCode: 0 })
  expect(run.outputs['artifacts-path']).toBe('')
  expect(existsSync(folder())).toBe(false)
})

test('a link that the step plants in its place is not followed', async () => {
  const precious = join(world.directory, 'precious')
  mkdirSync(precious)
  writeFileSync(join(precious, 'key'), 'secret')
  const during = `import os\nos.symlink(${JSON.stringify(precious)}, os.path.join(plan["sides"][0]["treeRoot"], "deeper"))`
  const run = await world.check(world.pullRequest({ deviceMs: 4.4, during }), { inputs: { confirm: 'always' } })
  expectVerdict(run, { verdict: 'regression', exitCode: 1 })
  expect(readdirSync(precious)).toEqual(['key'])
  expect(existsSync(join(folder(), 'about-these-files.txt'))).toBe(true)
})
