import { describe, expect, test } from '@jest/globals'
import { mergeReports, type ShardReport } from '../../src/results/merge-reports.js'
import { armOf } from '../../src/report/measured.js'
import { causesOf } from '../../src/report/select.js'
import { createArm, createFingerprint, createResult } from '../builders/result.js'
import { createBenchmark } from '../builders/benchmark.js'
import {
  createCause,
  createJudgedBenchmark,
  createJudgedVariant,
  createReport,
  createRun
} from '../report/create-report.js'
import type { Verdict } from '../../src/judge/verdict.js'

function shard(name: string, verdict: Verdict = 'pass', gpuName = 'NVIDIA H200'): ShardReport {
  const report = createReport({
    run: createRun({ benchmarks: [createJudgedBenchmark({ variants: [createJudgedVariant({ verdict })] })] }),
    explanation: { causes: [createCause()], explainedShare: 0.5 },
    fingerprint: createFingerprint({ gpuName }),
    benchmarks: [createBenchmark({ id: 'bench-1', name: 'gpt-small' })],
    result: createResult({ arms: [createArm({ benchmark: 'bench-1' })], processLayout: { 'bench-1': 'interleaved' } })
  })
  return { name, report, origin: 'restored' }
}

const merge = (reports: readonly ShardReport[], missing: readonly string[] = [], wrong: readonly string[] = []) =>
  mergeReports({ reports, missing, wrong, headSha: 'a'.repeat(40) })

test('a single shard keeps its names', () => {
  const { run, shards } = merge([shard('h200', 'regression')])
  expect(run).toMatchObject({ verdict: 'regression', benchmarks: [{ id: 'bench-1', name: 'gpt-small' }] })
  expect(shards).toMatchObject([{ name: 'h200', verdict: 'regression', device: 'NVIDIA H200', reference: 'restored' }])
})

describe('several shards', () => {
  const merged = merge([shard('a100', 'pass', 'NVIDIA A100'), shard('h200', 'regression')])

  test('the worst decides and speaks for what a report has once', () => {
    expect(merged.run.verdict).toBe('regression')
    expect(merged.run.headline).toMatch(/^h200: /)
    expect(merged.fingerprint?.gpuName).toBe('NVIDIA H200')
  })

  test('the same benchmark on two machines stays two, each with its own arms and causes', () => {
    expect(merged.run.benchmarks.map(({ id, name }) => [id, name])).toEqual([
      ['a100/bench-1', 'gpt-small [a100]'],
      ['h200/bench-1', 'gpt-small [h200]']
    ])
    const report = createReport(merged)
    for (const benchmark of merged.run.benchmarks) {
      expect(armOf(report, benchmark, 'head', 'compiled')).toMatchObject({ benchmark: benchmark.id })
      expect(causesOf(report, benchmark)).toHaveLength(1)
    }
    expect(merged.result?.processLayout).toEqual({ 'a100/bench-1': 'interleaved', 'h200/bench-1': 'interleaved' })
    expect(merged.benchmarks.map(({ id }) => id)).toEqual(['a100/bench-1', 'h200/bench-1'])
  })

  test('each keeps its trend, under the name that its benchmark has now', () => {
    const point = { sha: 'b'.repeat(40), measuredAt: '', deviceTimeMs: 4, wallTimeMs: 5, marks: [] }
    const trend = [{ benchmark: 'bench-1', variant: 'compiled', points: [point, point] }]
    const withTrend = (name: string): ShardReport => {
      const one = shard(name)
      return { ...one, report: { ...one.report, trend } }
    }
    expect(merge([withTrend('a'), shard('b'), withTrend('c')]).trend).toMatchObject([
      { benchmark: 'a/bench-1' },
      { benchmark: 'c/bench-1' }
    ])
    expect(merge([shard('a')])).not.toHaveProperty('trend')
  })

  test('an improvement beside a pass is one', () => {
    expect(merge([shard('a'), shard('b', 'improvement')]).run.verdict).toBe('improvement')
  })
})

test.each([
  ['a missing shard', [shard('h200')], ['a100'], ['Missing: a100.'], 'Missing: a100.'],
  ['an unusable one', [shard('h200')], [], ['It is a link.'], 'It is a link.'],
  ['nothing at all', [], [], [], 'there are no results of aaaaaaa']
])('%s fails the run whatever the rest says', (_what, reports, missing, wrong, headline) => {
  expect(merge(reports, missing, wrong).run).toMatchObject({ verdict: 'failed', headline })
})

test('a missing shard stands beside the others', () => {
  expect(merge([shard('h200')], ['a100'], ['x']).shards).toMatchObject([
    { name: 'h200', verdict: 'pass' },
    { name: 'a100', verdict: 'missing', comparison: null, device: null }
  ])
})
