import { describe, expect, it } from '@jest/globals'
import { studentQuantile } from '../../src/judge/distributions.js'
import { median, standardDeviation } from '../../src/judge/estimators.js'
import { rankSumProbability, smallestRankSumProbability } from '../../src/judge/exact-test.js'
import { changeOf, independentLogRatio } from '../../src/judge/intervals.js'
import { alphaOfLook, spentAlpha } from '../../src/judge/spending.js'

describe('distributions, against printed tables', () => {
  it.each([
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.975, 4, 2.776],
    [0.995, 10, 3.169],
    [0.9995, 3, 12.924],
    [0.975, 30, 2.042]
  ])('t quantile %d with %d degrees of freedom is %d', (probability, degrees, value) => {
    expect(studentQuantile(probability, degrees)).toBeCloseTo(value, 3)
  })
})

describe('estimators', () => {
  it('medians of even and odd counts', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, NaN])
  })
})

describe('the interval of two independent arms', () => {
  it("is Student's with the pooled spread, on the log scale", () => {
    // Worked by hand: logs of 1.1 * {0.99, 1, 1.01} against {0.99, 1, 1.01}.
    const samples = [0.99, 1, 1.01]
    const change = changeOf(
      independentLogRatio(
        samples.map((value) => 1.1 * value),
        samples
      )
    )
    expect(change.estimate).toBeCloseTo(0.1, 10)
    const spread = standardDeviation(samples.map(Math.log))
    const halfWidth = 2.776445 * spread * Math.sqrt(2 / 3)
    expect(change.high).toBeCloseTo(1.1 * Math.exp(halfWidth) - 1, 6)
  })

  it('has no bounds without degrees of freedom', () => {
    expect(changeOf(independentLogRatio([2], [1]))).toEqual({ estimate: 1, low: null, high: null, confidence: null })
  })
})

describe('the exact rank sum test', () => {
  it.each([
    [3, 1 / 20],
    [4, 1 / 70],
    [5, 1 / 252],
    [6, 1 / 924]
  ])('of %d above %#: complete separation has probability %d', (pairs, probability) => {
    const low = Array.from({ length: pairs }, (_, index) => index)
    expect(
      rankSumProbability(
        low.map((value) => value + 100),
        low
      )
    ).toBeCloseTo(probability, 12)
    expect(smallestRankSumProbability(pairs)).toBeCloseTo(probability, 12)
  })

  it('agrees with the printed table for U = 2 of 4 and 4 (two-sided 0.114)', () => {
    // 14 of 16 comparisons won.
    expect(rankSumProbability([3.5, 5, 6, 7], [1, 2, 4, 4.5])).toBeCloseTo(4 / 70, 10)
  })

  it('counts ties against a difference, and is certain of nothing without samples', () => {
    expect(rankSumProbability([1, 1, 1], [1, 1, 1])).toBe(1)
    expect(rankSumProbability([], [1])).toBe(1)
  })
})

describe('alpha spending', () => {
  it('spends everything by the last look, and never more', () => {
    expect(spentAlpha(0.001, 0)).toBe(0)
    expect(spentAlpha(0.001, 1)).toBeCloseTo(0.001, 12)
    expect(spentAlpha(0.001, 2)).toBeCloseTo(0.001, 12)
  })

  it.each([3, 5, 7])('shares add up when looks begin after %d pairs', (firstLook) => {
    const looks = [3, 5, 7, 8].filter((pairs) => pairs >= firstLook)
    const total = looks.reduce(
      (sum, pairs, index) => sum + alphaOfLook(0.001, { pairs, previous: looks[index - 1] ?? null, maxPairs: 8 }),
      0
    )
    expect(total).toBeCloseTo(0.001, 12)
  })
})
