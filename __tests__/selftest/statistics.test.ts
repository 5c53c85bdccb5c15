import { describe, expect, test } from '@jest/globals'
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
  test('is what the check’s own test decides, and not what lies just below it', () => {
    const spread = 0.002
    // Five pairs with exactly this standard deviation.
    const noise = [-1, 1, -1, 1, 0].map((sign) => sign * spread)
    const pairsAt = (slowdown: number) =>
      noise.map((shift) => {
        const head = 40 * (1 + slowdown) * Math.exp(shift)
        return { head, base: 40, logRatio: Math.log(head / 40) }
      })
    const smallest = smallestProvable({ spread, pairs: 5, tests: 2 })
    const kindAt = (slowdown: number) =>
      decide({ pairs: pairsAt(slowdown), limit: 0.001, tests: 2, maxPairs: 8, hostBound: false }).kind
    expect([kindAt(smallest * 1.02), kindAt(smallest * 0.98)]).toEqual(['slower', 'continue'])
  })

  test('falls with more pairs and less noise, and grows with more tests', () => {
    const at = (overrides: object) => smallestProvable({ spread: 0.002, pairs: 6, tests: 4, ...overrides })
    expect(at({ pairs: 8 })).toBeLessThan(at({}))
    expect(at({ spread: 0.001 })).toBeLessThan(at({}))
    expect(at({ tests: 8 })).toBeGreaterThan(at({}))
    expect(at({ pairs: 2 })).toBe(Infinity)
  })
})
