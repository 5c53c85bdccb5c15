import { describe, expect, test } from '@jest/globals'
import { complaint, load } from './workspace.js'

describe('percentages', () => {
  test.each([
    ['3%', 0.03],
    ['3 %', 0.03],
    ['0.5%', 0.005],
    ['.5%', 0.005],
    ['  7%  ', 0.07],
    ['3 percent', 0.03],
    ['100%', 1],
    ['', 0.03]
  ])('%j is the fraction %d', (text, fraction) => {
    expect(load({ 'max-slowdown': text }).benchmarks[0]?.limits.maxSlowdown).toBe(fraction)
  })

  test.each([
    ['3', 'no unit; write a percentage, such as `3%`'],
    ['0.03', 'such as `3%`'],
    ['0.005', 'such as `0.5%`'],
    ['1.03', 'such as `3%`'],
    ['103%', 'write `3%`'],
    ['250%', 'would allow a slowdown of 250 %'],
    ['0%', 'noise alone'],
    ['-3%', 'without a sign, such as `3%`'],
    ['+3%', 'without a sign, such as `3%`'],
    ['0,5%', 'such as `0.5%`'],
    ['three', 'is not a percentage'],
    ['3%%', 'is not a percentage'],
    ['NaN%', 'is not a percentage'],
    ['1e3%', 'is not a percentage']
  ])('max-slowdown %j is refused: %s', (text, message) => {
    expect(complaint({ 'max-slowdown': text })).toContain(message)
  })

  test('compile time may more than double, memory may stand still', () => {
    const { limits } = load({ 'max-compile-time-growth': '150%', 'max-memory-growth': '0%' }).benchmarks[0] ?? {}
    expect(limits).toMatchObject({ maxCompileTimeGrowth: 1.5, maxMemoryGrowth: 0 })
  })
})

describe('durations', () => {
  test.each([
    ['90s', 90],
    ['10m', 600],
    ['10 min', 600],
    ['1h30m', 5400],
    ['1h 30m', 5400],
    ['1.5h', 5400],
    ['2 hours', 7200],
    ['', 600]
  ])('%j is %d seconds', (text, seconds) => {
    expect(load({ 'time-budget': text }).timeBudgetSeconds).toBe(seconds)
  })

  test.each([
    ['10', 'write `10m` for minutes or `10s` for seconds'],
    ['10d', 'is not a duration'],
    ['10constructor', 'is not a duration'],
    ['m10', 'is not a duration'],
    ['10m!', 'is not a duration'],
    ['1s', 'between 10 seconds and 24 hours'],
    ['48h', 'between 10 seconds and 24 hours'],
    ['-5m', 'is not a duration']
  ])('%j is refused: %s', (text, message) => {
    expect(complaint({ 'time-budget': text })).toContain(message)
  })
})

describe('min-speedup', () => {
  test.each([
    ['1.1', 1.1],
    ['1.1x', 1.1],
    ['2 ×', 2],
    ['', null],
    ['none', null]
  ])('%j is the factor %s', (text, factor) => {
    expect(load({ 'min-speedup': text }).benchmarks[0]?.limits.minSpeedup).toBe(factor)
  })

  test.each([
    ['110%', 'write a factor, such as `1.1`'],
    ['10%', 'write a factor, such as `1.1`'],
    ['0.1', 'For 10 % faster write `1.1`'],
    ['fast', 'is not a factor'],
    ['1000', 'between 0.5 and 100']
  ])('%j is refused: %s', (text, message) => {
    expect(complaint({ 'min-speedup': text })).toContain(message)
  })
})

describe('counts', () => {
  test('are whole numbers', () => {
    expect(load({ 'max-new-graph-breaks': '2' }).benchmarks[0]?.limits.maxNewGraphBreaks).toBe(2)
  })

  test.each(['-1', '1.5', 'none', '3%', '9999999'])('%j is refused', (text) => {
    expect(complaint({ 'max-new-recompiles': text })).toContain('max-new-recompiles: `' + text + '` is not a count')
  })
})
