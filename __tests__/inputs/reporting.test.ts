import { describe, expect, test } from '@jest/globals'
import { complaint, load, WORKSPACE } from './workspace.js'

const report = (inputs: Readonly<Record<string, string>>) => load({ step: '', mode: 'report', ...inputs })

test('mode report needs nothing to measure; the other modes do', () => {
  expect(report({}).benchmarks).toEqual([])
  expect(complaint({ step: '', mode: 'measure' })).toContain('say what to measure')
})

test('a step or a configuration of the reporting job itself is read all the same', () => {
  expect(report({ step: 'bench/step.py:make_step', 'max-slowdown': '5%' }).benchmarks[0]?.limits.maxSlowdown).toBe(0.05)
  expect(() => report({ step: 'bench/nothing.py:make_step' })).toThrow(/bench\/nothing\.py/)
})

test('limits that are not the default are this job’s own', () => {
  const inputs = { 'max-slowdown': '5%', 'max-memory-growth': '5%', 'max-new-graph-breaks': '2', 'min-speedup': '1.2' }
  expect(report(inputs).ownLimits).toEqual({ maxSlowdown: 0.05, maxNewGraphBreaks: 2, minSpeedup: 1.2 })
})

describe('expected-shards', () => {
  test.each([
    ['', { kind: 'any' }],
    ['3', { kind: 'count', count: 3 }],
    ['h200, a100,', { kind: 'names', names: ['h200', 'a100'] }],
    ['h200\nh200', { kind: 'names', names: ['h200'] }],
    ['[3, 4]', { kind: 'names', names: ['3', '4'] }]
  ])('%j is %j', (text, expected) => {
    expect(report({ 'expected-shards': text }).expectedShards).toEqual(expected)
  })

  test.each([
    ['0', 'a number from 1 to 100'],
    ['101', 'a number from 1 to 100'],
    ['h200, ../x', 'is not a `comment-key`']
  ])('%j is refused', (text, message) => {
    expect(complaint({ 'expected-shards': text })).toContain(message)
  })
})

test.each([
  ['true', true],
  ['FALSE', false],
  ['', false]
])('check-run %j is %j', (text, expected) => {
  expect(load({ 'check-run': text }).checkRun).toBe(expected)
})

test.each([
  ['out/results', `${WORKSPACE}/out/results`],
  ['/mnt/results', '/mnt/results'],
  ['../results', '/work/results']
])('results-path %j is %j', (text, path) => {
  expect(load({ 'results-path': text }).resultsPath).toBe(path)
})

test.each([
  ['', null],
  ['out/deeper', `${WORKSPACE}/out/deeper`],
  ['/mnt/deeper', '/mnt/deeper'],
  ['torch-compile-check-results/deeper', `${WORKSPACE}/torch-compile-check-results/deeper`]
])('artifacts-path %j is %j', (text, path) => {
  expect(load({ 'artifacts-path': text }).artifactsPath).toBe(path)
})

test.each([
  ['artifacts-path', '~/deeper', '`~` is not expanded'],
  ['artifacts-path', '.', 'holds the workspace'],
  ['artifacts-path', '..', 'holds the workspace'],
  ['artifacts-path', 'torch-compile-check-results', 'holds the folder of `results-path`'],
  ['check-run', 'yes', 'is neither `true` nor `false`'],
  ['mode', 'reporting', 'Did you mean `report`?'],
  ['results-path', '~/results', '`~` is not expanded'],
  ['results-path', '.', 'is the workspace itself']
])('%s: %j is refused', (name, text, message) => {
  expect(complaint({ [name]: text })).toContain(message)
})
