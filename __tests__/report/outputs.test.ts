import { describe, expect, test } from '@jest/globals'
import { outputs } from '../../src/report/outputs.js'
import {
  BASE_SHA,
  createJudgedBenchmark,
  createJudgedVariant,
  createMetric,
  createMetrics,
  createReport,
  createRun
} from './create-report.js'
import { regression } from './made-regression.js'
import { scenarios } from './scenarios.js'

test('the outputs are those of the compiled arm, numbers without units', () => {
  expect(outputs(regression)).toEqual({
    verdict: 'regression',
    slowdown: '0.082075',
    speedup: '1.38',
    'step-time-ms': '6.11',
    'device-time-ms': '4.588',
    'cold-compile-seconds': '12',
    'warm-compile-seconds': '1.5',
    'graph-breaks': '1',
    'peak-memory-bytes': '2000000000',
    'baseline-sha': BASE_SHA,
    'artifacts-path': ''
  })
})

test('of several benchmarks the worst speaks, and of equal verdicts the slowest', () => {
  const slower = (id: string, head: number) =>
    createJudgedBenchmark({
      id,
      variants: [
        createJudgedVariant({
          verdict: 'regression',
          metrics: createMetrics(createMetric('device-time', [4, head], { verdict: 'regression' }))
        })
      ]
    })
  const run = createRun({
    verdict: 'regression',
    benchmarks: [createJudgedBenchmark(), slower('a', 4.4), slower('b', 5)]
  })
  expect(outputs(createReport({ run }))).toMatchObject({ slowdown: '0.25', 'device-time-ms': '5' })
})

test('a faster step has a negative slowdown', () => {
  expect(Number(outputs(scenarios['improvement'] ?? regression)['slowdown'])).toBeCloseTo(-0.076, 3)
})

test('wall time that was not judged is no slowdown', () => {
  expect(outputs(scenarios['pass-without-gpu'] ?? regression)).toMatchObject({
    slowdown: '',
    'device-time-ms': '',
    'step-time-ms': expect.stringMatching(/^60\.\d+$/)
  })
})

describe('what there is none of is empty', () => {
  test.each([
    ['first-run', { slowdown: '', 'baseline-sha': '', 'device-time-ms': expect.stringMatching(/^4\.2\d+$/) }],
    ['other-gpu', { slowdown: '', 'baseline-sha': '' }],
    [
      'failed-nothing-measured',
      { verdict: 'failed', slowdown: '', speedup: '', 'step-time-ms': '', 'graph-breaks': '' }
    ]
  ])('in %s', (name, expected) => {
    expect(outputs(scenarios[name] ?? regression)).toMatchObject(expected)
  })
})

test.each([
  [1e-9, '0'],
  [-1e-9, '0'],
  [1234567.891, '1234567.891'],
  [20, '20'],
  [150_000_000_001, '150000000001'],
  [0.0312345678, '0.031235'],
  [Number.NaN, ''],
  [Number.POSITIVE_INFINITY, '']
])('%d is written as %j, never with an exponent', (value, expected) => {
  const metrics = createMetrics(createMetric('wall-time', [1, value]))
  const run = createRun({ benchmarks: [createJudgedBenchmark({ variants: [createJudgedVariant({ metrics })] })] })
  expect(outputs(createReport({ run }))['step-time-ms']).toBe(expected)
})
