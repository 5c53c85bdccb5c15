import { mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { buildPlan, writePlan, type PlanRequest } from '../../src/measure/plan-builder.js'
import type { PlannedSide } from '../../src/measure/plan.js'
import { createBenchmark, createLimits } from '../builders/benchmark.js'

const HEAD: PlannedSide = { side: 'head', treeRoot: '/w', workingDirectory: '/w', python: '/usr/bin/python3' }
const BASE: PlannedSide = { ...HEAD, side: 'base', treeRoot: '/b', workingDirectory: '/b' }

function createRequest(overrides: Partial<PlanRequest> = {}): PlanRequest {
  return {
    benchmarks: [createBenchmark()],
    sides: [HEAD],
    budgetSeconds: 600,
    workDirectory: '/t/work',
    resultPath: '/t/result.json',
    nonce: 'n',
    removedVariables: ['HF_TOKEN'],
    ...overrides
  }
}

describe('buildPlan', () => {
  it('takes the benchmark over without its limits', () => {
    const [benchmark] = buildPlan(createRequest()).benchmarks
    const { id, name, stepFile, stepFunction, params, variants } = createBenchmark()
    const taken = { id, name, stepFile, stepFunction, params, variants }
    expect(benchmark).toEqual({ ...taken, sides: ['head'], precision: 0.015 })
  })

  it.each([
    ['half of the slowdown limit', { limits: createLimits({ maxSlowdown: 0.1 }) }, 0.05],
    ['never zero, which no budget could buy', { limits: createLimits({ maxSlowdown: 0 }) }, 0.001],
    ['what was asked for', { precision: 0.002 }, 0.002]
  ])('samples to a precision of %s', (_what, overrides, precision) => {
    const plan = buildPlan(createRequest({ benchmarks: [{ ...createBenchmark(), ...overrides }] }))
    expect(plan.benchmarks[0]?.precision).toBe(precision)
  })

  it('measures a benchmark on the sides that have it, and on all of them by default', () => {
    const benchmarks = [
      createBenchmark({ id: 'both' }),
      { ...createBenchmark({ id: 'new' }), sides: ['head'] as const },
      { ...createBenchmark({ id: 'other' }), sides: ['base'] as const }
    ]
    const sidesOf = (sides: readonly PlannedSide[]) =>
      buildPlan(createRequest({ benchmarks, sides })).benchmarks.map((benchmark) => benchmark.sides)
    expect(sidesOf([HEAD, BASE])).toEqual([['head', 'base'], ['head'], ['base']])
    expect(sidesOf([HEAD])).toEqual([['head'], ['head'], []])
  })

  it('lets no timeout outlive the budget, and lays overrides over the defaults', () => {
    const { schedule } = buildPlan(createRequest({ budgetSeconds: 60, schedule: { processesPerArm: 8 } }))
    expect(schedule).toMatchObject({
      budgetSeconds: 60,
      stepTimeoutSeconds: 60,
      compileTimeoutSeconds: 60,
      processesPerArm: 8,
      maxProcessesPerArm: 8,
      countedSteps: 24
    })
  })
})

describe('writePlan', () => {
  it('writes for its owner alone and never through a link', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plan-'))
    try {
      const path = join(folder, 'plan.json')
      const plan = buildPlan(createRequest())
      await writePlan(plan, path)
      expect((await stat(path)).mode & 0o777).toBe(0o600)
      expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(plan)
      await symlink(join(folder, 'elsewhere'), join(folder, 'link.json'))
      await expect(writePlan(plan, join(folder, 'link.json'))).rejects.toMatchObject({ code: 'EEXIST' })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
