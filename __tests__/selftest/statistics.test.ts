import { describe, expect, test } from '@jest/globals'
import { createRandom } from '../../bench/calibration/random.js'
import { mostPairs } from '../../src/judge/looks.js'
import { decide } from '../../src/judge/sequential.js'
import { proportion } from '../../src/selftest/binomial.js'
import { smallestProvable } from '../../src/selftest/provable.js'

describe('a share with its exact interval', () => {
  // 0 of n: 1 - 0.025^(1/n), in closed form. The others from tables of Clopper-Pearson intervals.
  test.each([
    [0, 5, 0, 1 - 0.025 ** (1 / 5)],
    [0, 20, 0, 1 - 0.025 ** (1 / 20)],
    [1, 20, 0.001265, 0.248733],
    [5, 10, 0.187086, 0.812914],
    [10, 10, 0.691503, 1]
  ])('%d of %d', (count, of, low, high) => {
    const found = proportion(count, of)
    expect(found.low).toBeCloseTo(low, 5)
    expect(found.high).toBeCloseTo(high, 5)
    expect(found.rate).toBe(count / of)
  })

  test('of nothing is anything', () => {
    expect(proportion(0, 0)).toMatchObject({ rate: null, low: 0, high: 1 })
  })
})

describe('the smallest slowdown that can be proved', () => {
  /** How often the check's own test calls normal noise around a slowdown slower. */
  function foundShare(slowdown: number, { spread, pairs, tests, limit }: typeof QUESTION): number {
    const random = createRandom(7)
    const trials = 1_500
    let found = 0
    for (let trial = 0; trial < trials; trial += 1) {
      const measured = Array.from({ length: pairs }, (_, index) => {
        const logRatio = Math.log1p(slowdown) + random.normal(spread)
        return { head: Math.exp(logRatio), base: 1, logRatio, round: index < 4 ? 0 : Math.floor(index / 2) - 1 }
      })
      const maxPairs = Math.max(mostPairs(tests), pairs + 1)
      if (decide({ pairs: measured, limit, tests, maxPairs, host: null }).kind === 'slower') found += 1
    }
    return found / trials
  }
  const QUESTION = { spread: 0.005, pairs: 8, tests: 4, limit: 0.03 }

  test.each([
    { spread: 0.01, pairs: 8, tests: 4, limit: 0.03 },
    { spread: 0.005, pairs: 4, tests: 4, limit: 0.03 },
    { spread: 0.02, pairs: 6, tests: 2, limit: 0.03 },
    { spread: 0.001, pairs: 4, tests: 4, limit: 0.03 },
    { spread: 0.01, pairs: 8, tests: 4, limit: 0.1 }
  ])('is what the check’s own test finds 95 times in a hundred: %o', (question) => {
    const smallest = smallestProvable(question)
    expect(smallest).toBeGreaterThan(question.limit)
    expect(foundShare(smallest, question)).toBeGreaterThanOrEqual(0.935)
    // And not much more: half of the way down to the limit it is missed too often.
    expect(foundShare((smallest + question.limit) / 2, question)).toBeLessThan(0.95)
  })

  test('is never below the limit, and there without noise', () => {
    expect(smallestProvable({ ...QUESTION, spread: 0 })).toBeCloseTo(0.03, 6)
    expect(smallestProvable({ ...QUESTION, spread: 1e-6 })).toBeGreaterThanOrEqual(0.03)
  })

  test('falls with more pairs and less noise, and grows with more tests', () => {
    const at = (overrides: object) => smallestProvable({ ...QUESTION, spread: 0.02, pairs: 6, ...overrides })
    expect(at({ pairs: 8 })).toBeLessThan(at({}))
    expect(at({ spread: 0.01 })).toBeLessThan(at({}))
    expect(at({ tests: 8 })).toBeGreaterThan(at({}))
    expect(at({ pairs: 2 })).toBe(Infinity)
  })
})
