import { describe, expect, it } from '@jest/globals'
import { judge } from '../../src/judge/judge.js'
import type { JudgeInput } from '../../src/judge/input.js'
import type { ArmShape, ProcessShape } from '../builders/result.js'
import { createJudgeInput, metricOf } from '../builders/judge-input.js'
import { createRecord } from '../builders/record.js'
import {
  createArm,
  createBlock,
  createDeviceWindow,
  createEagerArm,
  createFingerprint,
  createProcess
} from '../builders/result.js'

function judgeHead(process: ProcessShape, shape: ArmShape = {}, overrides: Partial<JudgeInput> = {}) {
  return judge(createJudgeInput({ head: [createEagerArm(), createArm({ process, ...shape })], ...overrides }))
}

/** Three processes of these device times. */
function armOf(deviceTimesMs: readonly number[]) {
  return createArm({ processes: deviceTimesMs.map((deviceTimeMs, index) => createProcess({ index, deviceTimeMs })) })
}

describe('device time', () => {
  it.each([
    ['8.2 % slower', 4.24 * 1.082, 'regression'],
    ['2 % slower, limit 3 %', 4.24 * 1.02, 'pass'],
    ['unchanged', 4.24, 'pass'],
    ['10 % faster', 4.24 * 0.9, 'improvement']
  ])('%s', (_, deviceTimeMs, verdict) => {
    const run = judgeHead({ deviceTimeMs })
    expect(run.verdict).toBe(verdict)
    expect(metricOf(run, 'device-time').verdict).toBe(verdict)
  })

  it('says the number with its interval and the limit', () => {
    expect(judgeHead({ deviceTimeMs: 4.24 * 1.082 }).headline).toBe(
      'bench/step.py:make_step: device time 8.2 % slower (8.1 % to 8.3 %), limit 3 %'
    )
    expect(judgeHead({}).headline).toBe('pass: device time unchanged (-0.1 % to +0.1 %), limit 3 %')
  })

  it('does not decide on a slowdown that the processes themselves show', () => {
    const metric = metricOf(
      judge(createJudgeInput({ head: [createEagerArm(), armOf([4.2, 4.3, 5.4])] })),
      'device-time'
    )
    expect(metric).toMatchObject({ verdict: 'inconclusive', suspicious: true })
  })

  it('does not pass what it measured too imprecisely to see', () => {
    const metric = metricOf(
      judge(createJudgeInput({ head: [createEagerArm(), armOf([3.9, 4.24, 4.5])] })),
      'device-time'
    )
    expect(metric.verdict).toBe('inconclusive')
    expect(metric.reason).toContain('too much to rule a slowdown out')
  })

  it('needs three processes an arm', () => {
    const metric = metricOf(judgeHead({ deviceTimeMs: 9 }, { processCount: 2 }), 'device-time')
    expect(metric).toMatchObject({ verdict: 'inconclusive', suspicious: true })
    expect(metric.reason).toContain('3 each are needed')
  })

  it('only suspects where a side-by-side measurement can confirm', () => {
    const run = judgeHead({ deviceTimeMs: 5 }, {}, { recordOnlySuspects: true })
    expect(run.verdict).toBe('inconclusive')
    expect(metricOf(run, 'device-time')).toMatchObject({ suspicious: true, confirmed: false })
  })

  it('does not judge time between events as device time', () => {
    const metric = metricOf(judgeHead({ deviceWindows: [createDeviceWindow({ source: 'events' })] }), 'device-time')
    expect(metric).toMatchObject({ verdict: 'not-judged', head: null })
    expect(metric.reason).toContain('events')
  })

  it('names a change of torch or driver beside the number', () => {
    const headFingerprint = createFingerprint({ torch: '2.12.0' })
    const metric = metricOf(judgeHead({}, {}, { headFingerprint }), 'device-time')
    expect(metric.verdict).toBe('pass')
    expect(metric.reason).toContain('torch 2.11.0 -> 2.12.0')
  })
})

describe('wall time', () => {
  it('never fails a build against a record: a suspicion is inconclusive', () => {
    const run = judgeHead({ wallTimeMs: 60 })
    expect(run.verdict).toBe('inconclusive')
    expect(metricOf(run, 'wall-time')).toMatchObject({ verdict: 'inconclusive', suspicious: true })
  })

  it.each([
    ['within the limit', { wallTimeMs: 6.1 }],
    ['far better', { wallTimeMs: 2 }]
  ])('is not judged when it is %s', (_, process) => {
    expect(metricOf(judgeHead(process), 'wall-time').verdict).toBe('not-judged')
  })

  it('leaves disturbed blocks out', () => {
    const blocks = [
      createBlock({ wallSeconds: 0.12 }),
      createBlock({ wallSeconds: 9, disturbed: 'throttled' }),
      createBlock({ wallSeconds: 9, disturbed: 'throttled' })
    ]
    expect(metricOf(judgeHead({ blocks }), 'wall-time').head).toBeCloseTo(6, 6)
  })

  it('raises a suspicion with fewer processes too', () => {
    const arms = (wallTimeMs: number) => [createArm({ process: { wallTimeMs }, processCount: 1 })]
    const record = createRecord({ arms: arms(6) })
    const suspicious = (wallTimeMs: number) => {
      const reference = { kind: 'record', record, history: [record] } as const
      return metricOf(judge(createJudgeInput({ head: arms(wallTimeMs), reference })), 'wall-time').suspicious
    }
    expect([suspicious(9), suspicious(6.3)]).toEqual([true, false])
  })

  it('is no suspicion where a young history could not know ordinary noise', () => {
    expect(metricOf(judgeHead({ wallTimeMs: 6 * 1.1 }), 'wall-time')).toMatchObject({ suspicious: false })
  })

  it('is not compared with another CPU', () => {
    const metric = metricOf(
      judgeHead({ wallTimeMs: 60 }, {}, { headFingerprint: createFingerprint({ cpuCount: 4 }) }),
      'wall-time'
    )
    expect(metric).toMatchObject({ verdict: 'not-judged', suspicious: false })
  })
})

describe('a machine without a GPU', () => {
  const cpu = createFingerprint({
    device: 'cpu',
    gpuName: null,
    gpuCount: 0,
    gpuMemoryBytes: null,
    gpuPowerLimitWatts: null,
    computeCapability: null,
    driver: null
  })
  const arms = (side: 'head' | 'base') => [
    createEagerArm({ side, process: { deviceTimeMs: null } }),
    createArm({ side, process: { deviceTimeMs: null } })
  ]
  const record = createRecord({ fingerprint: cpu, arms: arms('head') })
  const run = judge(
    createJudgeInput({ head: arms('head'), headFingerprint: cpu, reference: { kind: 'record', record, history: [] } })
  )

  it('passes on counts and memory, and says that step time was not judged', () => {
    expect(run).toMatchObject({
      verdict: 'pass',
      headline: 'pass (counts and memory; step time not judged)',
      notJudged: ['step time']
    })
    expect(metricOf(run, 'device-time').reason).toBe('there is no GPU on this machine')
  })
})

describe('compile time', () => {
  const cold = (seconds: number) =>
    createArm({
      processes: [0, 1, 2].map((index) => createProcess({ index, ...(index === 0 ? { compileSeconds: seconds } : {}) }))
    })
  const judgeCold = (seconds: number) =>
    metricOf(judge(createJudgeInput({ head: [createEagerArm(), cold(seconds)] })), 'cold-compile-time')

  it.each([
    ['doubled', 24, 'inconclusive', true],
    ['more than 5 s, but within 50 %', 17.5, 'pass', false],
    ['halved', 5, 'improvement', false]
  ])('%s', (_, seconds, verdict, suspicious) => {
    expect(judgeCold(seconds)).toMatchObject({ verdict, suspicious, head: seconds, reference: 12 })
  })

  it('does not count less than 5 s more, however many percent they are', () => {
    const head = createArm({ process: { cache: 'warm', compileSeconds: 4 } })
    const metric = metricOf(judge(createJudgeInput({ head: [createEagerArm(), head] })), 'warm-compile-time')
    expect(metric.change?.estimate).toBeGreaterThan(1)
    expect(metric).toMatchObject({ verdict: 'pass', suspicious: false })
    expect(metric.reason).toContain('less than 5 s more never counts')
  })

  it('is not suspected where compiles of unchanged code differ as much', () => {
    const seconds = [12, 22, 12, 21, 13, 24, 12, 22]
    const history = seconds.map((one) => createRecord({ arms: [createEagerArm(), cold(one)] }))
    const judgeAgainst = (records: typeof history) => {
      const reference = { kind: 'record', record: history[0] ?? createRecord(), history: records } as const
      return metricOf(judge(createJudgeInput({ head: [createEagerArm(), cold(24)], reference })), 'cold-compile-time')
    }
    expect(judgeAgainst([])).toMatchObject({ verdict: 'inconclusive', suspicious: true })
    expect(judgeAgainst(history)).toMatchObject({ verdict: 'not-judged', suspicious: false })
    expect(judgeAgainst(history).reason).toContain('compiles of unchanged code differ by up to')
  })

  it('keeps cold and warm apart', () => {
    const run = judge(createJudgeInput())
    expect(metricOf(run, 'warm-compile-time').head).toBeCloseTo(1.525, 2)
  })
})
