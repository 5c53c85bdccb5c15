import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.js'
import { createBenchmark } from '../builders/benchmark.js'
import { createCheckRequest, type RequestShape } from '../builders/check-request.js'
import { createRecord, createSha } from '../builders/record.js'
import {
  createArm,
  createCounts,
  createDeviceWindow,
  createEagerArm,
  createGraphBreak,
  createOutcome,
  createResult
} from '../builders/result.js'
import { createContext } from '../fakes/github-context.js'
import { BASE_ROOT, fakeCheckPorts, found, NOTHING_FOUND, type FakeCheck } from '../fakes/check-ports.js'

/** Of a machine without a device. */
function withoutDevice(wallTimeMs: number) {
  return [
    createEagerArm({ process: { deviceTimeMs: null } }),
    createArm({ process: { deviceTimeMs: null, wallTimeMs } })
  ]
}

async function run(fake: FakeCheck, shape: RequestShape = {}) {
  const ports = fakeCheckPorts(fake)
  const report = await check(createCheckRequest(shape), ports)
  const variant = report.run.benchmarks[0]?.variants[0]
  return { ports, report, variant, plans: ports.plans }
}

const SLOWER = { deviceTimeMs: 4.6 } as const

describe('one measurement is all', () => {
  test('where nothing is suspected', async () => {
    const { report, plans, ports } = await run({})
    expect(report.run.verdict).toBe('pass')
    expect(plans).toHaveLength(1)
    expect(plans[0]?.sides.map(({ side }) => side)).toEqual(['head'])
    expect(ports.checkouts).toEqual([])
    expect(report.comparison.reference).toMatchObject({ kind: 'record', sha: createSha() })
  })

  test('where counts, memory or a failure decide, which need no confirmation', async () => {
    const counts = createCounts({ graphBreaks: [createGraphBreak()] })
    const broken = await run({ head: { counts } })
    expect(broken.report).toMatchObject({ run: { verdict: 'regression' }, failsBuild: true })
    expect(broken.plans).toHaveLength(1)
    const failed = await run({ head: { outcome: createOutcome({ kind: 'crashed', message: 'no' }) } })
    expect(failed.report.run.verdict).toBe('failed')
    expect(failed.plans).toHaveLength(1)
  })

  test('on a baseline branch, where a suspicion is told and recorded', async () => {
    const { report, plans, ports } = await run({ head: SLOWER }, { context: createContext({ sha: createSha(8) }) })
    expect(plans).toHaveLength(1)
    expect(report).toMatchObject({ run: { verdict: 'inconclusive' }, failsBuild: false })
    expect(report.run.headline).toContain('8.5 % slower')
    expect(ports.saved[0]?.records.map(({ sha }) => sha)).toEqual([createSha(), createSha(8)])
  })

  test('on a baseline branch, whose summary tells how far it came over the last records', async () => {
    const records = Array.from({ length: 12 }, (_, index) => createRecord({ sha: createSha(index + 20) }))
    const { report } = await run({ records }, { context: createContext({ sha: createSha(8) }) })
    expect(report.trend?.[0]?.points.at(-1)?.marks).toContainEqual(
      expect.stringMatching(/^device time .* over 7 records, .* over 12 records$/)
    )
  })

  test('of all the time budget where nothing can follow it, of half of it where a confirmation may', async () => {
    const first = async (fake: FakeCheck, shape: RequestShape) => (await run(fake, shape)).plans[0]?.budgetSeconds
    expect(await first({}, {})).toBe(300)
    expect(await first({}, { inputs: { confirm: 'never' } })).toBe(600)
    expect(await first({}, { context: createContext() })).toBe(600)
  })
})

describe('a suspicion', () => {
  test('that base confirms side by side is a regression', async () => {
    const { report, plans, ports, variant } = await run({ head: SLOWER })
    expect(report).toMatchObject({ run: { verdict: 'regression' }, failsBuild: true })
    expect(variant?.metrics.find(({ metric }) => metric === 'device-time')).toMatchObject({ confirmed: true })
    expect(plans).toHaveLength(2)
    expect(plans[1]?.sides).toMatchObject([
      { side: 'head', treeRoot: '/w' },
      { side: 'base', treeRoot: BASE_ROOT }
    ])
    expect(ports.checkouts).toEqual([createSha()])
    expect(ports.removed).toBe(1)
    const { reference } = report.comparison
    expect(reference).toMatchObject({ kind: 'commit', sha: createSha() })
    expect('why' in reference && reference.why).toBe(
      'the commit of main that the test merge was made on, measured because device time is suspected to be worse than in the record'
    )
  })

  test('that base refutes is a pass: the machine was slower, not the code', async () => {
    const { report } = await run({ head: SLOWER, base: SLOWER })
    expect(report.run.verdict).toBe('pass')
  })

  test('is confirmed without eager, and costs twice the first measurement at most', async () => {
    const { plans } = await run({ head: SLOWER, seconds: 50 })
    expect(plans[1]?.benchmarks[0]?.variants.map(({ name }) => name)).toEqual(['compiled'])
    expect(plans[1]?.budgetSeconds).toBe(100)
  })

  test('concerns its own benchmark and variant alone', async () => {
    const other = createBenchmark({ id: 'bench-2', name: 'other' })
    const record = createRecord({
      arms: ['bench-1', 'bench-2'].flatMap((benchmark) => [createEagerArm({ benchmark }), createArm({ benchmark })])
    })
    const slow = createRecord({
      ...record,
      arms: record.arms.map((arm) =>
        arm.benchmark === 'bench-1' && arm.variant === 'compiled' ? createArm({ process: { deviceTimeMs: 3.9 } }) : arm
      )
    })
    const { plans } = await run({ records: [slow] }, { inputs: { benchmarks: [createBenchmark(), other] } })
    expect(plans[1]?.benchmarks.map(({ id }) => id)).toEqual(['bench-1'])
  })

  test('of the cold compile time is confirmed by short plans that each compile anew, until it is decided', async () => {
    const { plans, report } = await run({
      head: { compileSeconds: 60, cache: 'cold' },
      base: { compileSeconds: 12, cache: 'cold' },
      seconds: 20,
      outcomes: [{ elapsedSeconds: 60 }]
    })
    expect(plans[1]?.schedule).toMatchObject({ processesPerArm: 1, blocksPerProcess: 1, deviceWindowsPerProcess: 0 })
    expect(plans).toHaveLength(4)
    const cold = report.run.benchmarks[0]?.variants[0]?.metrics.find(({ metric }) => metric === 'cold-compile-time')
    expect(cold).toMatchObject({ verdict: 'regression', confirmed: true })
  })

  test('with `confirm: never` stays inconclusive, and says which input would settle it', async () => {
    const { report, plans, variant } = await run({ head: SLOWER }, { inputs: { confirm: 'never' } })
    expect(plans).toHaveLength(1)
    expect(report).toMatchObject({ run: { verdict: 'inconclusive' }, failsBuild: false })
    expect(variant?.reasons.at(-1)).toContain('`confirm: auto` measures it')
  })

  test('of launches alone is no pass either when nothing settles it', async () => {
    const deviceWindows = [0, 1, 2].map(() => createDeviceWindow({ launches: 4000 }))
    const { report } = await run({ head: { deviceWindows } }, { inputs: { confirm: 'never' } })
    expect(report.run.verdict).toBe('inconclusive')
    expect(report.run.headline).toContain('kernel launches per step')
  })

  test('of two processes alone is settled side by side, whatever they seem to say', async () => {
    const arms = [createEagerArm(), createArm({ process: { deviceTimeMs: 6.4 }, processCount: 2 })]
    const fake = { head: { deviceTimeMs: 6.4 }, outcomes: [{ result: createResult({ arms }) }] }
    const confirmed = await run(fake)
    expect(confirmed.plans.length).toBeGreaterThan(1)
    expect(confirmed.report.run.verdict).toBe('regression')
    const { report } = await run(fake, { inputs: { confirm: 'never' } })
    expect(report.run.verdict).toBe('inconclusive')
  })

  test('of the host’s clock that side by side leaves undecided is no pass', async () => {
    const cpu = { deviceTimeMs: null, eager: { deviceTimeMs: null } }
    const suspected = await run({
      records: [createRecord({ arms: withoutDevice(6) })],
      head: { ...cpu, wallTimeMs: 7.2 },
      base: { ...cpu, wallTimeMs: 7.05 }
    })
    expect(suspected.plans.length).toBeGreaterThan(1)
    expect(suspected.variant?.metrics.find(({ metric }) => metric === 'wall-time')?.verdict).toBe('not-judged')
    expect(suspected.report.run.verdict).toBe('inconclusive')
    expect(suspected.variant?.reasons.join(' ')).toContain('side by side it was not decided either')
    const calm = await run({ records: [createRecord({ arms: withoutDevice(6) })], head: { ...cpu, wallTimeMs: 6.1 } })
    expect(calm.plans).toHaveLength(1)
    expect(calm.report.run).toMatchObject({ verdict: 'pass', notJudged: ['step time'] })
  })

  test('that no budget is left for stays inconclusive, with the budget that would do', async () => {
    const { report, plans, ports } = await run({ head: SLOWER, seconds: 580 })
    expect(plans).toHaveLength(1)
    expect(ports.checkouts).toEqual([])
    expect(report.run.verdict).toBe('inconclusive')
    expect(report.warnings.join(' ')).toMatch(/leaves 20(\.0)? s for it; raise `time-budget` to/)
  })
})

describe('what keeps base from being measured', () => {
  const cases: readonly [string, FakeCheck, string][] = [
    [
      'a shallow clone',
      { noCheckout: 'the commit is not in the checkout; check out with `fetch-depth: 0`' },
      'fetch-depth: 0'
    ],
    ['a set-up that fails', { setup: { problem: 'base-setup ended with exit code 3', findings: [] } }, 'exit code 3'],
    ['a step that base does not have', { baseSource: null }, 'does not have this benchmark'],
    ['a function that base does not have', { baseSource: 'def other(): ...' }, 'does not have this benchmark'],
    [
      'a step that fails there',
      { base: { outcome: createOutcome({ kind: 'crashed', message: 'no module x' }) } },
      'no module x'
    ],
    [
      'imports of head’s code',
      { base: { importedFiles: ['/w/src/pkg/model.py'] } },
      "base imported head's code: src/pkg/model.py"
    ],
    [
      'a harness that breaks off',
      { outcomes: [{}, { result: null, problem: { kind: 'crashed', message: 'The harness ended by SIGKILL.' } }] },
      'SIGKILL'
    ]
  ]

  test.each(cases)('%s: inconclusive with the reason', async (_, fake, words) => {
    const { report, variant, ports } = await run({ head: SLOWER, ...fake }, { inputs: { baseSetup: 'make' } })
    expect(report).toMatchObject({ run: { verdict: 'inconclusive' }, failsBuild: false })
    expect(variant?.reasons.join(' ')).toContain(words)
    expect(ports.removed).toBe('noCheckout' in fake ? 0 : 1)
  })

  test('a file of base’s own tree is none of head’s, though the tree lies inside of head’s', async () => {
    const { report } = await run(
      { head: SLOWER, base: { importedFiles: [`${BASE_ROOT}/model.py`] } },
      { context: createContext({ ...createCheckRequest().context, workspace: '/t' }) }
    )
    expect(report.run.verdict).toBe('regression')
  })

  test('a cancel while base is measured is a failure, and leaves no tree behind', async () => {
    const problem = { kind: 'cancelled', message: 'The measuring was cancelled after 3 s.' } as const
    const { report, ports } = await run({ head: SLOWER, outcomes: [{}, { result: null, problem }] })
    expect(report.run.verdict).toBe('failed')
    expect(ports.removed).toBe(1)
  })

  test('an unexpected error leaves no tree behind either', async () => {
    const ports = fakeCheckPorts({ head: SLOWER })
    const measure = ports.measure
    const breaking = {
      ...ports,
      measure: (...args: Parameters<typeof measure>) =>
        ports.plans.length === 1 ? Promise.reject(new Error('disk')) : measure(...args)
    }
    await expect(check(createCheckRequest(), breaking)).rejects.toThrow('disk')
    expect(ports.removed).toBe(1)
  })
})

describe('without a record to compare with', () => {
  test.each([
    ['no baseline', { restored: NOTHING_FOUND }],
    [
      'a baseline of another machine',
      { restored: { ...found(), kind: 'other-device' as const, deviceSlug: 'nvidia-a100' } }
    ]
  ])('%s: both commits are measured from the start, eager along', async (_, fake) => {
    const { report, plans } = await run({ ...fake, head: SLOWER })
    expect(plans[0]?.sides.map(({ side }) => side)).toEqual(['head', 'base'])
    expect(plans[0]?.benchmarks[0]?.variants.map(({ kind }) => kind)).toEqual(['eager', 'compiled'])
    expect(plans[0]?.budgetSeconds).toBe(600)
    expect(report).toMatchObject({ run: { verdict: 'regression' }, failsBuild: true })
    expect(report.comparison.reference.kind).toBe('commit')
  })

  test('a record of another card, seen only when measured, is confirmed after head', async () => {
    const { report, plans } = await run({ fingerprint: { gpuName: 'NVIDIA A100' } })
    expect(plans.map(({ sides }) => sides.length)).toEqual([1, 2])
    expect(report.run.verdict).toBe('pass')
  })

  test('identical code passes, counts and memory included', async () => {
    const { report } = await run({ restored: NOTHING_FOUND })
    expect(report.run).toMatchObject({ verdict: 'pass', notJudged: [] })
  })

  test('without a device the host’s clock is asked, in as many pairs as it takes', async () => {
    const side = (wallTimeMs: number) => ({ wallTimeMs, deviceTimeMs: null, eager: { deviceTimeMs: null } })
    const { report, plans } = await run({ restored: NOTHING_FOUND, head: side(6.6), base: side(6) })
    expect(plans.map(({ schedule }) => schedule?.processesPerArm)).toEqual([3, 2, 2, 1])
    expect(plans[1]?.benchmarks[0]?.variants.map(({ kind }) => kind)).toEqual(['compiled'])
    expect(report.run.verdict).toBe('regression')
  })

  test('a benchmark that head adds is measured on head alone, and has no baseline', async () => {
    const { report, plans } = await run({ restored: NOTHING_FOUND, baseSource: null })
    expect(plans).toHaveLength(1)
    expect(plans[0]?.benchmarks.map(({ sides }) => sides)).toEqual([['head']])
    expect(report.run.verdict).toBe('no-baseline')
    expect(report.run.benchmarks[0]?.variants[0]?.reasons.join(' ')).toContain('does not have this benchmark')
  })

  test.each(['warn', 'fail'] as const)(
    'with `on-missing-baseline: %s` head is measured alone',
    async (onMissingBaseline) => {
      const { report, plans } = await run({ restored: NOTHING_FOUND }, { inputs: { onMissingBaseline } })
      expect(plans.map(({ sides }) => sides.length)).toEqual([1])
      expect(report).toMatchObject({ run: { verdict: 'no-baseline' }, failsBuild: onMissingBaseline === 'fail' })
    }
  )

  test('where base cannot be had, head is measured alone, and both reasons are said', async () => {
    const { report, plans } = await run({ restored: NOTHING_FOUND, noCheckout: 'the fetch was denied' })
    expect(plans.map(({ sides }) => sides.length)).toEqual([1])
    expect(report.run.verdict).toBe('no-baseline')
    expect(report.run.benchmarks[0]?.variants[0]?.reasons.join(' ')).toMatch(
      /nothing was saved yet.*the fetch was denied/
    )
  })
})

describe('confirm: always', () => {
  test('measures both from the start on a pull request, and judges counts against the record', async () => {
    const counts = createCounts({ graphBreaks: [createGraphBreak()] })
    const { report, plans } = await run({ head: { counts }, base: { counts } }, { inputs: { confirm: 'always' } })
    expect(plans.map(({ sides }) => sides.length)).toEqual([2])
    expect(report.run.verdict).toBe('regression')
    expect(report.run.headline).toContain('graph break')
  })
})

test('in a terminal a suspicion is settled with the commit of the record, not with HEAD', async () => {
  const context = createContext({ eventKind: 'terminal', eventName: 'terminal', sha: createSha(8) })
  const wanted = { kind: 'commit', sha: createSha(8), why: 'the commit that is checked out' } as const
  const { ports, report } = await run({ head: SLOWER }, { context, wanted, comparesWithOwnCommit: true })
  expect(ports.checkouts).toEqual([createSha()])
  expect(report.run.verdict).toBe('regression')
})

test('`--base` measures that commit beside the tree, without any baseline', async () => {
  const context = createContext({ eventKind: 'terminal', eventName: 'terminal', sha: createSha(8) })
  const { ports, report } = await run({ restored: NOTHING_FOUND, head: SLOWER }, { context, sideBySide: true })
  expect(ports.checkouts).toEqual([createSha()])
  expect(report).toMatchObject({ run: { verdict: 'regression' }, failsBuild: true })
})

describe('the environments of both sides', () => {
  test('a changed lock file without base-setup is said', async () => {
    const { report } = await run({ head: SLOWER, changedFiles: ['model.py', 'requirements.txt'] })
    expect(report.warnings.join(' ')).toMatch(/^requirements\.txt differs .* head's environment/)
  })

  test('base-setup runs at the root of base’s tree; that it shares head’s interpreter is said', async () => {
    const { report, ports } = await run(
      { head: SLOWER, changedFiles: ['uv.lock'] },
      { inputs: { baseSetup: 'uv sync' } }
    )
    expect(ports.setups).toEqual([{ command: 'uv sync', root: BASE_ROOT }])
    expect(report.warnings.join(' ')).toMatch(/^uv\.lock differs .* one environment of `python`/)
  })
})
