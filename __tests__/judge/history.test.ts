import { describe, expect, it } from '@jest/globals'
import { createRandom } from '../../bench/calibration/random.js'
import { accept } from '../../src/judge/accept.js'
import { changePoints } from '../../src/judge/change-points.js'
import { findTrends } from '../../src/judge/creep.js'
import { deviceTimeMs } from '../../src/judge/estimators.js'
import { failsBuild } from '../../src/judge/exit.js'
import { judge } from '../../src/judge/judge.js'
import { noiseModel, standingOf } from '../../src/judge/noise-model.js'
import { segmentsOf } from '../../src/judge/segments.js'
import type { Fingerprint } from '../../src/measure/result.js'
import { createBenchmark } from '../builders/benchmark.js'
import { createJudgeInput, metricOf } from '../builders/judge-input.js'
import { createRecord, createSha } from '../builders/record.js'
import {
  createArm,
  createCounts,
  createEagerArm,
  createFingerprint,
  createGraphBreak,
  createOutcome
} from '../builders/result.js'

function historyOf(timesMs: readonly number[], fingerprint: Partial<Fingerprint> = {}) {
  return timesMs.map((deviceTimeMs, index) =>
    createRecord({
      sha: createSha(index + 1),
      fingerprint: createFingerprint(fingerprint),
      arms: [createArm({ process: { deviceTimeMs } })]
    })
  )
}

const query = (history: ReturnType<typeof historyOf>) => ({
  history,
  benchmark: 'bench-1',
  variant: 'compiled',
  estimator: deviceTimeMs
})

/** Neighbours differ by 2 % back and forth. */
const restless = Array.from({ length: 41 }, (_, index) => 4 * (index % 2 === 0 ? 1 : 1.02))

describe('the noise model', () => {
  it("starts from the run's own spread", () => {
    expect(noiseModel({ spread: 0.01, degreesOfFreedom: 4 }, query([]))).toEqual({
      spread: 0.01,
      neighbours: 0,
      degreesOfFreedom: 4
    })
  })

  it('moves towards the history as it grows', () => {
    const spreadAfter = (records: number) =>
      noiseModel({ spread: 0.001, degreesOfFreedom: 4 }, query(historyOf(restless.slice(0, records)))).spread
    expect(spreadAfter(2)).toBeGreaterThan(0.001)
    expect(spreadAfter(10)).toBeGreaterThan(spreadAfter(2))
    expect(spreadAfter(41)).toBeGreaterThan(spreadAfter(10))
    expect(spreadAfter(41)).toBeCloseTo(Math.log(1.02) / 0.6745, 2)
  })

  it('is not moved by one real change of the code', () => {
    const calm = Array.from({ length: 20 }, (_, index) => (index < 10 ? 4 : 5) * (1 + 0.001 * (index % 2)))
    expect(noiseModel({ spread: 0.001, degreesOfFreedom: 4 }, query(historyOf(calm))).spread).toBeLessThan(0.003)
  })

  it('does not count an upgrade of torch as noise', () => {
    const history = [...historyOf([4, 4, 4]), ...historyOf([5, 5, 5], { torch: '2.12.0' })]
    expect(noiseModel({ spread: 0.001, degreesOfFreedom: 4 }, query(history)).neighbours).toBe(4)
  })

  it('takes two runners that alternate for two groups, not for a change at every record', () => {
    const history = restless.map((deviceTimeMs, index) =>
      createRecord({
        fingerprint: createFingerprint({ driver: Math.floor(index / 2) % 2 === 0 ? '575' : '580' }),
        arms: [createArm({ process: { deviceTimeMs } })]
      })
    )
    const { neighbours, spread } = noiseModel({ spread: 0.001, degreesOfFreedom: 4 }, query(history))
    expect(neighbours).toBe(39)
    expect(spread).toBeGreaterThan(0.02)
  })

  it("knows the level of head's own group alone", () => {
    const history = [...historyOf([4, 4, 4, 4, 4, 4], { driver: '575' }), ...historyOf([3.7, 3.7, 3.7, 3.7, 3.7, 3.7])]
    const at = (driver: string) => standingOf(query(history), createFingerprint({ driver }))
    expect(at('575').level).toMatchObject({ records: 6 })
    expect(at('575').fastest).toBeCloseTo(Math.log(4), 5)
    expect(at(createFingerprint().driver ?? '').fastest).toBeCloseTo(Math.log(3.7), 5)
    expect(at('590')).toEqual({ level: null, fastest: null })
  })

  it('keeps a restless branch from raising a regression by itself', () => {
    const record = createRecord()
    const head = [createEagerArm(), createArm({ process: { deviceTimeMs: 4.24 * 1.05 } })]
    const judgeWith = (history: ReturnType<typeof historyOf>) =>
      metricOf(judge(createJudgeInput({ head, reference: { kind: 'record', record, history } })), 'device-time').verdict
    expect(judgeWith([])).toBe('regression')
    expect(judgeWith(historyOf(restless))).toBe('inconclusive')
  })
})

describe('a reference record that met a slow machine', () => {
  it('does not hide a slowdown that the records around it show', () => {
    const history = historyOf([4, 4.004, 3.996, 4, 4.002, 3.998, 4, 4.6])
    const record = history.at(-1) ?? createRecord()
    const head = [createArm({ process: { deviceTimeMs: 4.2 } })]
    const run = judge(createJudgeInput({ head, reference: { kind: 'record', record, history } }))
    expect(metricOf(run, 'device-time')).toMatchObject({ verdict: 'inconclusive', suspicious: true })
    expect(metricOf(run, 'device-time').reason).toContain('than the default branch mostly was')
  })
})

describe('an improvement', () => {
  const against = (times: readonly number[]) => {
    const history = historyOf(times)
    const record = history.at(-1) ?? createRecord()
    const head = [createArm({ process: { deviceTimeMs: 4 } })]
    return metricOf(judge(createJudgeInput({ head, reference: { kind: 'record', record, history } })), 'device-time')
  }

  it('is looked at twice when earlier records were as fast', () => {
    expect(against([3.99, 3.991, 3.99, 3.99, 4.6])).toMatchObject({ suspicious: true })
    expect(against([3.99, 3.991, 3.99, 3.99, 4.6]).reason).toContain('met a slow machine')
  })

  it('is believed when no record was as fast', () => {
    expect(against([4.6, 4.602, 4.601, 4.6])).toMatchObject({ verdict: 'improvement', suspicious: false })
  })
})

describe('segments', () => {
  it.each([
    ['torch', { torch: '2.12.0' }, 'torch 2.11.0 -> 2.12.0'],
    ['the driver', { driver: '590.1' }, 'driver 580.159.04 -> 590.1'],
    ['the power limit', { gpuPowerLimitWatts: 500 }, 'power limit 700 -> 500'],
    ['a setting', { settings: { NVIDIA_TF32_OVERRIDE: '0' } }, 'NVIDIA_TF32_OVERRIDE unset -> 0']
  ])('begin where %s changed, and say so', (_, fingerprint, words) => {
    const segments = segmentsOf([...historyOf([4, 4]), ...historyOf([4], fingerprint)])
    expect(segments.map(({ records }) => records.length)).toEqual([2, 1])
    expect(segments[1]?.changes).toEqual([words])
  })

  it('begin where a slowdown was accepted', () => {
    const accepted = createRecord({ accepted: 'bigger model' })
    expect(segmentsOf([createRecord(), accepted])[1]?.changes).toEqual(['accepted: bigger model'])
  })
})

describe('change points', () => {
  /** Scattered between -0.001 and 0.001, always the same. */
  const noise = (index: number) => 0.002 * ((((index + 1) * 2_654_435_761) % 2 ** 32) / 2 ** 32 - 0.5)
  const series = (levels: readonly (readonly [number, number])[]) =>
    levels
      .flatMap(([count, level]) => Array.from({ length: count }, () => level))
      .map((level, index) => level + noise(index))

  it.each([
    ['a flat series', [[40, 0]], []],
    [
      'one step',
      [
        [20, 0],
        [20, 0.02]
      ],
      [20]
    ],
    [
      'two steps',
      [
        [15, 0],
        [15, 0.02],
        [15, 0.05]
      ],
      [15, 30]
    ],
    [
      'a single outlier',
      [
        [20, 0],
        [1, 0.05],
        [20, 0]
      ],
      []
    ],
    [
      'too short a series',
      [
        [2, 0],
        [2, 0.1]
      ],
      []
    ]
  ] as const)('%s', (_, levels, points) => expect(changePoints(series(levels))).toEqual(points))
})

describe('slow creep', () => {
  const trendOf = (times: readonly number[]) =>
    findTrends({ history: historyOf(times), benchmarks: [createBenchmark()] })[0]

  it('is told when ten times half a percent add up', () => {
    const trend = trendOf(Array.from({ length: 40 }, (_, index) => 4 * 1.005 ** Math.max(0, index - 25)))
    expect(trend?.creep).toMatch(
      /^device time of the default branch crept \+6.\d % over the last 30 records \(since 0000000\)/
    )
  })

  it('is silent on a calm branch, and where one step was a regression of its own', () => {
    expect(trendOf(Array.from({ length: 40 }, () => 4))?.creep).toBeNull()
    const step = trendOf(Array.from({ length: 40 }, (_, index) => (index < 20 ? 4 : 4.4)))
    expect(step?.creep).toBeNull()
    expect(step?.changePoints.map(({ sha, change }) => [sha, Number(change.toFixed(3))])).toEqual([
      [createSha(21), 0.1]
    ])
  })

  const grown = (steps: readonly number[]) => {
    let time = 4
    return [time, ...steps.map((step) => (time *= 1 + step))]
  }
  const repeated = (count: number, steps: readonly number[]) => Array.from({ length: count }, () => steps).flat()

  it.each([
    ['one record each, in a ring of 11', repeated(10, [0.01])],
    ['one record each, after 20 calm ones', [...repeated(20, [0]), ...repeated(10, [0.01])]],
    ['two records each', repeated(10, [0.01, 0])],
    ['three records each, in a full ring', [...repeated(18, [0]), ...repeated(10, [0.01, 0, 0])]],
    ['behind a regression of 5 %', [...repeated(8, [0]), 0.05, ...repeated(10, [0.01, 0, 0])]],
    ['behind an improvement of 10 %', [...repeated(8, [0]), -0.1, ...repeated(10, [0.01, 0, 0])]]
  ])('does not let ten times 1 % pass: %s', (_, steps) => {
    const random = createRandom(4)
    const creeps = Array.from({ length: 50 }, () => {
      const times = grown(steps).map((time) => time * Math.exp(random.normal(0.001)))
      return trendOf(times)?.creep ?? null
    })
    expect(creeps.filter((creep) => creep === null)).toEqual([])
  })

  it('does not count what was told when it came: a regression, an outlier, a slowdown that was accepted', () => {
    expect(trendOf(grown([...repeated(20, [0]), 0.05, ...repeated(9, [0])]))?.creep).toBeNull()
    expect(trendOf(grown([...repeated(28, [0]), 0.05, 0]))?.creep).toBeNull()
    const accepted = historyOf(grown([...repeated(6, [0.004]), 0.025, ...repeated(6, [0])])).map((record, index) =>
      index === 7 ? { ...record, accepted: 'bigger model' } : record
    )
    expect(findTrends({ history: accepted, benchmarks: [createBenchmark()] })[0]?.creep).toBeNull()
  })

  it('is rarely seen where there is only noise', () => {
    const random = createRandom(5)
    const seen = Array.from({ length: 200 }, () =>
      trendOf(Array.from({ length: 50 }, () => 4 * Math.exp(random.normal(0.02))))
    ).filter((trend) => trend?.creep != null)
    expect(seen.length).toBeLessThanOrEqual(2)
  })

  it('follows the records of the newest kind of machine through those of another', () => {
    const times = grown(repeated(10, [0.01]))
    const history = historyOf(times).flatMap((record) => [
      createRecord({ fingerprint: createFingerprint({ driver: '575' }) }),
      record
    ])
    expect(findTrends({ history, benchmarks: [createBenchmark()] })[0]?.creep).not.toBeNull()
  })

  it('looks back 7 and 30 records where there are as many', () => {
    expect(trendOf(Array.from({ length: 6 }, () => 4))?.since).toEqual([])
    expect(trendOf(Array.from({ length: 10 }, () => 4))?.since.map(({ records }) => records)).toEqual([7, 9])
    expect(trendOf(Array.from({ length: 31 }, () => 4))?.since.map(({ records }) => records)).toEqual([7, 30])
  })
})

describe('accepting a slowdown', () => {
  const regression = judge(
    createJudgeInput({
      head: [createEagerArm(), createArm({ process: { counts: createCounts({ graphBreaks: [createGraphBreak()] }) } })]
    })
  )
  const acceptance = { label: 'compile-check: accept', reason: 'needed for long inputs' }

  it('turns a regression into accepted, with its reason, and no longer fails the build', () => {
    const run = accept(regression, acceptance)
    expect(run.verdict).toBe('accepted')
    expect(run.headline).toContain('needed for long inputs')
    expect(metricOf(run, 'graph-breaks').verdict).toBe('regression')
    const exit = { failOn: ['regression', 'failed'], onMissingBaseline: 'warn', eventKind: 'pull-request' } as const
    expect([failsBuild({ run: regression, ...exit }).fails, failsBuild({ run, ...exit }).fails]).toEqual([true, false])
  })

  it('leaves the other benchmarks as they are', () => {
    const passing = judge(createJudgeInput()).benchmarks.map((benchmark) => ({ ...benchmark, id: 'other' }))
    const run = accept({ ...regression, benchmarks: [...regression.benchmarks, ...passing] }, acceptance)
    expect(run.benchmarks.map(({ verdict, variants: [variant] }) => [verdict, variant?.verdict])).toEqual([
      ['accepted', 'accepted'],
      ['pass', 'pass']
    ])
  })

  it.each([
    ['a pass', judge(createJudgeInput())],
    [
      'a failure',
      judge(createJudgeInput({ head: [createArm({ process: { outcome: createOutcome({ kind: 'crashed' }) } })] }))
    ]
  ])('leaves %s as it is', (_, run) => expect(accept(run, acceptance)).toBe(run))
})
