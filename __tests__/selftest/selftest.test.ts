import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { selftest } from '../../src/selftest.js'
import { renderSelftest } from '../../src/selftest/render-selftest.js'
import type { MeasureRequest } from '../../src/measure/measure.js'
import type { Outcome, Result } from '../../src/measure/result.js'
import { createCheckRequest } from '../builders/check-request.js'
import { createOutcome } from '../builders/result.js'
import { createContext } from '../fakes/github-context.js'
import { fakeCheckPorts, type FakeCheck, type FakeSide } from '../fakes/check-ports.js'

let temp: string

beforeEach(() => {
  temp = realpathSync(mkdtempSync(join(tmpdir(), 'selftest-')))
})

afterEach(() => rmSync(temp, { recursive: true, force: true }))

const HEAD = { side: 'head', treeRoot: '/w', workingDirectory: '/w', python: 'python' } as const

/** The seconds that the generated step of head adds; 0 in a plan of identical code. */
function plantedSeconds({ sides }: MeasureRequest): number {
  const path = join(sides[0]?.workingDirectory ?? '', 'bench/step.py')
  if (!existsSync(path)) return 0
  return Number(/\\"seconds\\":([\d.e-]+)/.exec(readFileSync(path, 'utf8'))?.[1])
}

interface Machine {
  /** What head adds when nothing is planted: a machine that lies. */
  readonly bias?: number
  /** What becomes of a plant. */
  readonly felt?: number
  readonly cpu?: boolean
  /** Every other process of head meets a busy host. */
  readonly restless?: boolean
  /** The harness gets no further than two processes. */
  readonly fewPairs?: boolean
  readonly headFails?: Outcome
  readonly budgetSeconds?: number
  readonly checkBudgetSeconds?: number
  readonly fake?: Partial<FakeCheck>
}

function withBusyHost(result: Result): Result {
  const arms = result.arms.map((arm) => ({
    ...arm,
    processes: arm.processes.map((process) => ({
      ...process,
      blocks: process.blocks.map((block) =>
        arm.side === 'head' && process.index % 2 === 1 ? { ...block, wallSeconds: block.wallSeconds * 1.2 } : block
      )
    }))
  }))
  return { ...result, arms }
}

function cutShort(result: Result): Result {
  return { ...result, arms: result.arms.map((arm) => ({ ...arm, processes: arm.processes.slice(0, 2) })) }
}

async function run(machine: Machine = {}) {
  const { bias = 0, felt = 1, cpu = false, restless = false, fewPairs = false, headFails, fake = {} } = machine
  const { budgetSeconds = 600, checkBudgetSeconds = 960 } = machine
  const clock = cpu ? 'wallTimeMs' : 'deviceTimeMs'
  const base: FakeSide = cpu ? { deviceTimeMs: null, wallTimeMs: 6 } : { deviceTimeMs: 6, wallTimeMs: 6.1 }
  const plain = fakeCheckPorts({ base, ...fake })
  const plants: number[] = []
  const measure: typeof plain.measure = async (request) => {
    const seconds = plantedSeconds(request)
    plants.push(seconds)
    const time = (base[clock] ?? 0) * (1 + bias) + 1000 * seconds * felt
    const outcome = await plain.measure(request)
    const head = { ...base, [clock]: time, ...(headFails === undefined ? {} : { outcome: headFails }) }
    const { result } = await fakeCheckPorts({ base, head, ...fake }).measure(request)
    if (outcome.result === null || result === null) return outcome
    return { ...outcome, result: fewPairs ? cutShort(result) : restless ? withBusyHost(result) : result }
  }
  const context = createContext({ eventKind: 'terminal', temp })
  const request = createCheckRequest({ context, inputs: { timeBudgetSeconds: budgetSeconds } })
  const report = await selftest(HEAD, { ...request, checkBudgetSeconds }, { ...plain, measure })
  return { report, plants, text: renderSelftest(report, { columns: 100 }) }
}

describe('the self-test', () => {
  test('on a calm machine: no false alarm, the planted slowdown proved, the limit sensible', async () => {
    const { report, plants, text } = await run()
    expect(report).toMatchObject({ outcome: 'trusted', reasons: [], problem: null, undecided: 0 })
    expect(report.falseAlarms).toMatchObject({ count: 0, of: 8, rate: 0, low: 0 })
    expect(report.variants[0]?.planted).toMatchObject({ planted: 0.05, metric: 'device-time', outcome: 'proved' })
    expect(plants.filter((seconds) => seconds > 0)).toEqual([expect.closeTo(0.05 * 0.006, 5)])
    const device = report.variants[0]?.clocks.find(({ metric }) => metric === 'device-time')
    expect(device).toMatchObject({ limitIs: 'sensible', affordablePairs: 8 })
    expect(device?.smallestProvable).toBeGreaterThanOrEqual(0.03)
    expect(device?.smallestProvable).toBeLessThan(0.031)
    expect(text).toMatch(/0 in 8 checks/)
    expect(text).toMatch(/somewhere in 0 % to 36\.9 %/)
    expect(readdirSync(temp)).toEqual([])
  })

  test('a machine that lies raises false alarms, and is not trusted', async () => {
    const { report, text } = await run({ bias: 0.08 })
    expect(report.outcome).toBe('not-trusted')
    expect(report.falseAlarms.count).toBe(report.falseAlarms.of)
    expect(report.alarms[0]).toContain('slower')
    expect(text).toContain('raises false alarms')
  })

  test('a planted slowdown that is called fine is a failure', async () => {
    const { report, text } = await run({ felt: 0 })
    expect(report.variants[0]?.planted?.outcome).toBe('missed')
    expect(report.outcome).toBe('not-trusted')
    expect(text).toContain('called fine, which is wrong')
  })

  test('without a GPU the work is planted on the host, and nothing is said of device time', async () => {
    const { report, text } = await run({ cpu: true })
    expect(report.variants[0]?.planted?.metric).toBe('wall-time')
    expect(report.variants[0]?.clocks.map(({ metric }) => metric)).toEqual(['wall-time'])
    expect(text).not.toContain('device time')
  })

  test('one check and no plant is no trust, however calm: it says what budget would do', async () => {
    const { report, text } = await run({ budgetSeconds: 70 })
    expect(report).toMatchObject({ outcome: 'unknown', falseAlarms: { count: 0, of: 1 } })
    expect(report.variants[0]?.planted).toBeNull()
    expect(report.reasons.join(' ')).toMatch(/before a slowdown was planted.*raise --time-budget to 6 min/)
    expect(text).toContain('? Nothing is known of this machine yet.')
  })

  test('identical code that differs by 90 % in too few pairs to say so is no trust either', async () => {
    const { report } = await run({ bias: 0.9, fewPairs: true, budgetSeconds: 70 })
    expect(report).toMatchObject({ outcome: 'unknown', falseAlarms: { count: 0, of: 0 } })
    expect(report.variants[0]?.clocks).toEqual([])
    expect(report.reasons.join(' ')).toMatch(/no clock was read/)
  })

  test('a machine too restless to decide anything has proved nothing', async () => {
    const { report } = await run({ cpu: true, restless: true })
    expect(report.outcome).not.toBe('trusted')
    expect(report).toMatchObject({ problem: null, falseAlarms: { count: 0, of: 0 } })
    expect(report.undecided).toBeGreaterThan(0)
    expect(report.reasons.join(' ')).toMatch(/checks of identical code could decide/)
  })

  test('the budget of the checks is not that of the self-test', async () => {
    const { report } = await run({ budgetSeconds: 3600, checkBudgetSeconds: 60 })
    expect(report.variants[0]?.clocks[0]).toMatchObject({ limitIs: 'too-strict', smallestProvable: null })
    expect(report.variants[0]?.clocks[0]?.advice).toContain("check's time")
  })

  test('a step that fails is no false alarm', async () => {
    const outcome = createOutcome({ kind: 'crashed', message: 'no module x' })
    const { report, text } = await run({ fake: { base: { outcome } }, headFails: outcome })
    expect(report).toMatchObject({ outcome: 'unknown', falseAlarms: { count: 0, of: 0 } })
    expect(text).toContain('no module x')
  })

  test('a step that cannot be measured says so, and nothing else', async () => {
    const problem = { kind: 'crashed', message: 'The harness ended with exit code 3.' } as const
    const { report, text } = await run({ fake: { outcomes: [{ result: null, problem }] } })
    expect(report).toMatchObject({ outcome: 'unknown', variants: [], falseAlarms: { of: 0, rate: null } })
    expect(text).toContain('exit code 3')
  })
})
