import { describe, expect, test } from '@jest/globals'
import { sparkline, trendLine, trendSection } from '../../src/report/trend.js'
import { trendsOf } from '../../src/report/trend-data.js'
import type { BenchmarkTrend } from '../../src/report/report.js'
import { createRecord, createSha } from '../builders/record.js'
import { createArm, createEagerArm, createFingerprint } from '../builders/result.js'
import { createJudgedBenchmark, createJudgedVariant, createReport, createRun } from './create-report.js'

const HEAD = { sha: createSha(99), measuredAt: '2026-11-23T00:00:00.000Z', fingerprint: createFingerprint() }

function history(times: readonly number[], fingerprints: readonly string[] = []) {
  return times.map((deviceTimeMs, index) =>
    createRecord({
      sha: createSha(index + 1),
      fingerprint: createFingerprint({ torch: fingerprints[index] ?? '2.11.0' }),
      arms: [createEagerArm(), createArm({ process: { deviceTimeMs } })]
    })
  )
}

function trends(times: readonly number[], head: number, fingerprints?: readonly string[]) {
  return trendsOf({
    history: history(times, fingerprints),
    run: createRun(),
    arms: [createArm({ process: { deviceTimeMs: head } }), createArm({ side: 'base', process: { deviceTimeMs: 1 } })],
    head: HEAD
  })
}

describe('the points of a trend', () => {
  test('are the records, oldest first, and head last', () => {
    const [trend] = trends([4, 4.1], 4.2)
    expect(trend?.points.map(({ sha, deviceTimeMs }) => [sha, deviceTimeMs?.toFixed(2)])).toEqual([
      [createSha(1), '4.00'],
      [createSha(2), '4.10'],
      [HEAD.sha, '4.20']
    ])
    expect(trend?.points.at(-1)?.marks).toEqual(['this run'])
  })

  test('a changed version and an accepted slowdown are marked', () => {
    const [trend] = trends([4, 4, 4.4], 4.4, ['2.10.0', '2.10.0', '2.11.0'])
    expect(trend?.points[2]?.marks[0]).toContain('torch 2.10.0 -> 2.11.0')
    const records = history([4, 4, 4])
    records[1] = { ...records[1]!, accepted: 'larger context' }
    const accepted = trendsOf({ history: records, run: createRun(), arms: [], head: HEAD })
    expect(accepted[0]?.points[1]?.marks.join()).toContain('accepted: larger context')
  })

  test('a new level is marked with its size', () => {
    const [trend] = trends([4, 4, 4, 4, 4.4, 4.4, 4.4], 4.4)
    expect(trend?.points[4]?.marks).toEqual(['device time +10.0 %'])
  })

  test('head carries its verdict, and a version that only it has', () => {
    const run = createRun({
      benchmarks: [createJudgedBenchmark({ variants: [createJudgedVariant({ verdict: 'regression' })] })]
    })
    const head = { ...HEAD, fingerprint: createFingerprint({ torch: '2.12.0' }) }
    const arms = [createArm({ process: { deviceTimeMs: 4.6 } })]
    const [trend] = trendsOf({ history: history([4, 4]), run, arms, head })
    expect(trend?.points.at(-1)).toMatchObject({
      marks: ['torch 2.11.0 -> 2.12.0', 'this run', 'regression'],
      startsSegment: true
    })
  })

  test('without history there is no trend', () => {
    expect(trends([], 4)).toEqual([])
  })
})

const rising: BenchmarkTrend = {
  benchmark: 'bench-1',
  variant: 'compiled',
  points: [4.24, 4.25, 4.24, 4.59].map((deviceTimeMs, index) => ({
    sha: createSha(index + 1),
    measuredAt: '2026-11-20T00:00:00.000Z',
    deviceTimeMs,
    wallTimeMs: 6,
    marks: index === 3 ? ['this run'] : []
  }))
}

describe('how a trend is drawn', () => {
  test.each([
    [[1, 2, 3], '▁▅█'],
    [[5, 5, 5], '▁▁▁'],
    [[2, 1], '█▁'],
    [[1], '▁']
  ])('%j as blocks is %s', (values, expected) => {
    expect(sparkline(values)).toBe(expected)
  })

  test('in one line of text', () => {
    expect(trendLine(rising)).toBe('▁▁▁█ device time 4.24 ms -> 4.59 ms (+8.3 %) over 4 records')
  })

  test('compares with the first record of the same versions', () => {
    const points = rising.points.map((point, index) =>
      index === 2 ? { ...point, startsSegment: true as const } : point
    )
    expect(trendLine({ ...rising, points })).toBe('▁▁▁█ device time 4.24 ms -> 4.59 ms (+8.3 %) since record 3 of 4')
    const last = rising.points.map((point, index) => (index === 3 ? { ...point, startsSegment: true as const } : point))
    expect(trendLine({ ...rising, points: last })).toBe(
      '▁▁▁█ device time 4.59 ms, the first record since something else changed'
    )
  })

  test('wall time stands in where there is no device time', () => {
    const points = rising.points.map((point) => ({ ...point, deviceTimeMs: null }))
    expect(trendLine({ ...rising, points })).toBe('▁▁▁▁ wall time 6.00 ms -> 6.00 ms (0 %) over 4 records')
    expect(trendLine({ ...rising, points: points.slice(0, 1) })).toBeNull()
  })

  test('as a diagram that GitHub draws, labels harmless', () => {
    const run = createRun({ benchmarks: [createJudgedBenchmark({ name: 'x"]\n```\n@torvalds <img>' })] })
    const section = trendSection(createReport({ run, trend: [rising] }), 5)?.text ?? ''
    expect(section).toContain('```mermaid\nxychart-beta\n  title "x torvalds img , device time per step"\n')
    expect(section).toContain('x-axis "record, oldest first" 1 --> 4')
    expect(section).toContain('line [4.24, 4.25, 4.24, 4.59]')
    expect(section).toMatch(/^- record 4, .*: this run$/m)
    expect(section.match(/```/g)).toHaveLength(2)
  })

  test('is left out where there is none, and limited in number', () => {
    expect(trendSection(createReport(), 5)).toBeNull()
    expect(trendSection(createReport({ trend: [rising] }), 0)).toBeNull()
  })
})
