import { describe, expect, it } from '@jest/globals'
import { judge } from '../../src/judge/judge.js'
import type { Memory } from '../../src/measure/result.js'
import { createBenchmark, createLimits } from '../builders/benchmark.js'
import { createJudgeInput, metricOf } from '../builders/judge-input.js'
import { createRecord } from '../builders/record.js'
import { createArm, createEagerArm, createMemory, createNumerics, createProcess } from '../builders/result.js'

const GIB = 1024 ** 3
const MIB = 1024 ** 2

describe('peak memory', () => {
  const withPeaks = (source: Memory['source'], peaks: readonly number[]) =>
    createArm({
      processes: peaks.map((steadyPeakAllocatedBytes, index) =>
        createProcess({ index, memory: createMemory({ source, steadyPeakAllocatedBytes }) })
      )
    })
  const judgePeaks = (source: Memory['source'], head: readonly number[], reference: readonly number[]) => {
    const record = createRecord({ arms: [createEagerArm(), withPeaks(source, reference)] })
    const run = judge(
      createJudgeInput({
        head: [createEagerArm(), withPeaks(source, head)],
        reference: { kind: 'record', record, history: [] }
      })
    )
    return metricOf(run, 'peak-memory')
  }

  it.each([
    ['10 % more', [2.2 * GIB, 2.2 * GIB, 2.2 * GIB], [2 * GIB, 2 * GIB, 2 * GIB], 'regression'],
    ['4 % more, limit 5 %', [2.08 * GIB, 2.08 * GIB, 2.08 * GIB], [2 * GIB, 2 * GIB, 2 * GIB], 'pass'],
    ['10 % less', [1.8 * GIB, 1.8 * GIB, 1.8 * GIB], [2 * GIB, 2 * GIB, 2 * GIB], 'improvement'],
    ['50 % more of next to nothing', [30 * MIB, 30 * MIB, 30 * MIB], [20 * MIB, 20 * MIB, 20 * MIB], 'pass']
  ])('of the device: %s', (_, head, reference, verdict) => {
    expect(judgePeaks('device', head.map(Math.round), reference.map(Math.round)).verdict).toBe(verdict)
  })

  it('does not round a growth to its limit', () => {
    const metric = judgePeaks('device', [2.1008 * GIB].map(Math.round), [2 * GIB])
    expect(metric.verdict).toBe('regression')
    expect(metric.reason).toContain('5.04 % more, limit 5 %')
  })

  it('takes the worst process of the device, the least of a resident set', () => {
    expect(judgePeaks('device', [10, 30, 20], [5, 5, 5]).head).toBe(30)
    expect(judgePeaks('resident', [10, 30, 20], [5, 5, 5]).head).toBe(10)
  })

  it('does not decide on a resident set that moves as much by itself', () => {
    const metric = judgePeaks(
      'resident',
      [900, 1_400, 1_000].map((n) => n * MIB),
      [800, 810, 820].map((n) => n * MIB)
    )
    expect(metric.verdict).toBe('inconclusive')
  })

  it('does not compare a resident set with an allocator', () => {
    const record = createRecord({ arms: [createEagerArm(), withPeaks('device', [GIB])] })
    const head = [createEagerArm(), withPeaks('resident', [GIB])]
    const run = judge(createJudgeInput({ head, reference: { kind: 'record', record, history: [] } }))
    expect(metricOf(run, 'peak-memory').verdict).toBe('not-judged')
  })
})

describe('speedup', () => {
  const judgeSpeedup = (minSpeedup: number | null, deviceTimeMs: number | null = 4.24) =>
    judge(
      createJudgeInput({
        benchmarks: [createBenchmark({ limits: createLimits({ minSpeedup }) })],
        head: [createEagerArm(), createArm({ process: { deviceTimeMs } })]
      })
    )

  it('is eager divided by compiled on the clock of the device', () => {
    const metric = metricOf(judgeSpeedup(null), 'speedup')
    expect(metric.head).toBeCloseTo(6.33 / 4.24, 3)
    expect(metric).toMatchObject({ verdict: 'not-judged', gates: false })
  })

  it('falls back to wall time where one arm has no device time', () => {
    expect(metricOf(judgeSpeedup(null, null), 'speedup').head).toBeCloseTo(9 / 6, 3)
  })

  it.each([
    [1.2, 4.24, 'pass'],
    [1.7, 4.24, 'regression'],
    // Probably too low, and three processes of a host with modes prove nothing.
    [1.7, null, 'inconclusive'],
    // Wall time differs by 1 % from process to process here: 1.5 lies inside the interval.
    [1.5, null, 'inconclusive'],
    [1.505, null, 'inconclusive']
  ])('with a minimum of %d', (minimum, deviceTimeMs, verdict) => {
    expect(metricOf(judgeSpeedup(minimum, deviceTimeMs), 'speedup')).toMatchObject({
      verdict,
      gates: true,
      limit: minimum
    })
  })
})

describe('loss', () => {
  it.each([
    ['diverged', 'failed', 'failed'],
    ['agrees', 'pass', 'pass'],
    ['not-checkable', 'not-judged', 'pass'],
    ['not-run', 'not-judged', 'pass']
  ] as const)('%s', (status, verdict, runVerdict) => {
    const run = judge(createJudgeInput({ numerics: [createNumerics({ status })] }))
    expect(metricOf(run, 'loss').verdict).toBe(verdict)
    expect(run.verdict).toBe(runVerdict)
  })

  it('that could not be checked does not take the number out of the headline', () => {
    const run = judge(createJudgeInput({ numerics: [createNumerics({ status: 'not-checkable' })] }))
    expect(run.headline).toMatch(/^pass: device time unchanged .* \(loss not judged\)$/)
  })

  it('is judged without any baseline', () => {
    const run = judge(
      createJudgeInput({
        reference: { kind: 'none', reason: 'no record yet' },
        numerics: [createNumerics({ status: 'diverged', relativeDifference: 0.12 })]
      })
    )
    expect(run.verdict).toBe('failed')
    expect(run.headline).toContain('12 %')
  })

  it('ignores the numerics of the other side', () => {
    expect(judge(createJudgeInput({ numerics: [createNumerics({ side: 'base', status: 'diverged' })] })).verdict).toBe(
      'pass'
    )
  })
})
