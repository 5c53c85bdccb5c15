import { describe, expect, it } from '@jest/globals'
import { wallTimePairs, pairsOf } from '../../src/judge/paired.js'
import { deviceTimeMs, wallTimeMs } from '../../src/judge/estimators.js'
import { mostPairs } from '../../src/judge/looks.js'
import { decide, type SequentialTest } from '../../src/judge/sequential.js'
import { createArm, createBlock, createProcess } from '../builders/result.js'

const DICTATED = { gap: Math.log(2), hide: true }

/** Pairs whose ratios are these; base is always 10 ms. */
function testOf(ratios: readonly number[], overrides: Partial<SequentialTest> = {}): SequentialTest {
  return {
    pairs: ratios.map((ratio, round) => ({ base: 10, head: 10 * ratio, logRatio: Math.log(ratio), round })),
    limit: 0.03,
    tests: 1,
    maxPairs: 8,
    host: null,
    ...overrides
  }
}

/** Base and head that differ from pair to pair as well. */
function hostTest(
  head: readonly number[],
  base: readonly number[],
  overrides: Partial<SequentialTest> = {}
): SequentialTest {
  const pairs = head.map((value, index) => {
    const other = base[index] ?? NaN
    return { head: value, base: other, logRatio: Math.log(value / other), round: Math.floor(index / 2) }
  })
  return { pairs, limit: 0.03, tests: 1, maxPairs: 8, host: DICTATED, ...overrides }
}

describe('the sequential decision', () => {
  it.each([
    ['two pairs', [1.05, 1.05], 'continue'],
    ['5 % slower, calm', [1.05, 1.0502, 1.0498], 'slower'],
    ['5 % slower, restless', [1.05, 1.02, 1.08], 'continue'],
    ['identical, calm', [1, 1.001, 0.999], 'fine'],
    ['2 % slower, calm: real, and below the limit', [1.02, 1.0201, 1.0199], 'fine'],
    ['10 % faster', [0.9, 0.9001, 0.8999], 'faster'],
    ['restless to the end', [1.2, 0.9, 1.1, 0.8, 1.3, 0.7, 1.2, 1.0], 'out-of-budget']
  ])('%s', (_, ratios, kind) => expect(decide(testOf(ratios)).kind).toBe(kind))

  it('is made by all pairs: neither a slowdown nor an all-clear of the first ones stands against the rest', () => {
    expect(decide(testOf([1.05, 1.0502, 1.0498, 0.9])).kind).toBe('continue')
    expect(decide(testOf([1, 1.0005, 0.9995, 1.35])).kind).toBe('continue')
    expect(decide(testOf([1, 1.0005, 0.9995, 1.35], { final: true })).kind).toBe('out-of-budget')
  })

  it('spends the error on the looks that there were: once a round, not once a pair', () => {
    const { pairs, ...rest } = testOf([1.05, 1.0603, 1.0398, 1.05])
    const inOneRound = pairs.map((pair) => ({ ...pair, round: 1 }))
    expect(decide({ ...rest, pairs }).kind).toBe('continue')
    expect(decide({ ...rest, pairs: inOneRound }).kind).toBe('slower')
  })

  it('finds by the order of the processes what one wild pair at each end hides from the intervals', () => {
    const ratios = [1.05, 1.4, 1.051, 1.3, 1.049, 1.2, 1.05, 1.052]
    const { pairs, ...rest } = testOf(ratios, { tests: 4 })
    const inOneRound = pairs.map((pair) => ({ ...pair, round: 1 }))
    expect(decide({ ...rest, pairs: inOneRound }).kind).toBe('slower')
  })

  it('asks for more the more tests share the rate of false alarms', () => {
    const ratios = [1.05, 1.052, 1.048]
    expect(decide(testOf(ratios)).kind).toBe('slower')
    expect(decide(testOf(ratios, { tests: 100 })).kind).toBe('continue')
  })

  it('leaves open what the last pair left open, without a laxer level for fewer pairs', () => {
    const restless = [1.05, 1.02, 1.08]
    expect(decide(testOf(restless, { final: true })).kind).toBe('out-of-budget')
    // Decided by three of three, not by three of eight.
    const borderline = [1.05, 1.0521, 1.0479]
    expect(decide(testOf(borderline, { maxPairs: 3 })).kind).toBe('slower')
    expect(decide(testOf(borderline, { final: true, tests: 4 })).kind).toBe('out-of-budget')
  })

  it('says what could have been seen, and what would decide', () => {
    const decision = decide(testOf([1.05, 1.0, 1.08, 0.99, 1.07, 1.02, 1.06, 1.01]))
    if (decision.kind !== 'out-of-budget') throw new Error(decision.kind)
    expect(decision.smallestVisible).toBeGreaterThan(0.04)
    // All that are ever measured are there.
    expect(decision.pairsNeeded).toBeNull()
  })

  it('says of a test cut short how many pairs would have decided', () => {
    const decision = decide(testOf([1.05, 1.02, 1.08, 1.05], { final: true, limit: 0.01 }))
    if (decision.kind !== 'out-of-budget') throw new Error(decision.kind)
    expect(decision.pairsNeeded).toBeGreaterThan(4)
    expect(decision.pairsNeeded).toBeLessThanOrEqual(8)
  })

  it('names a slowdown as visible that it would really have seen, and none just below it', () => {
    const ratios = [1.04, 0.98, 1.08, 0.96, 1.016, 1.0, 0.992, 1.028]
    const decision = decide(testOf(ratios))
    if (decision.kind !== 'out-of-budget') throw new Error(decision.kind)
    const centre = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)
    const kindAt = (slowdown: number) => decide(testOf(ratios.map((ratio) => (ratio / centre) * (1 + slowdown)))).kind
    expect(kindAt(decision.smallestVisible * 1.001)).toBe('slower')
    expect(kindAt(decision.smallestVisible - 0.003)).not.toBe('slower')
  })
})

describe('a step that the host dictates', () => {
  const slow = [14.8, 14.81, 14.79, 14.8, 14.82, 14.78, 14.8, 14.81]
  const fast = [10, 10.01, 9.99, 10, 10.02, 9.98, 10, 10.01]

  it('is not called slower because three processes met the slow mode of the host', () => {
    expect(decide(hostTest(slow.slice(0, 3), fast.slice(0, 3))).kind).toBe('continue')
    expect(decide({ ...hostTest(slow.slice(0, 3), fast.slice(0, 3)), host: null }).kind).toBe('slower')
  })

  it('is slower when no arrangement of modes explains it any more', () => {
    expect(decide(hostTest(slow, fast))).toMatchObject({ kind: 'slower', pairs: 8 })
  })

  it('is slower at once beyond any gap a host ever made', () => {
    expect(decide(hostTest([30, 31, 30.5], [10, 10.1, 10.2])).kind).toBe('slower')
  })

  it.each([1, 4, 8, 16, 40, 100])('can be proved slower however many tests share the error: %d', (tests) => {
    const maxPairs = mostPairs(tests)
    const values = (factor: number) => Array.from({ length: maxPairs }, (_, index) => factor * (10 + 0.01 * index))
    expect(decide(hostTest(values(1.5), values(1), { tests, maxPairs, final: true })).kind).toBe('slower')
    const short = decide(hostTest(values(1.5).slice(0, 5), values(1), { tests, maxPairs, final: true }))
    if (short.kind !== 'out-of-budget') throw new Error(short.kind)
    // Five pairs prove only what no host explains at all.
    expect(short.smallestVisible).toBeGreaterThan(1)
    expect(short.pairsNeeded).toBeGreaterThan(5)
    expect(short.pairsNeeded).toBeLessThanOrEqual(maxPairs)
  })

  it('is not cleared by three lucky pairs either', () => {
    expect(decide(hostTest([10, 10.01, 9.99], [10.2, 10.19, 10.21])).kind).toBe('continue')
  })
})

describe('pairs', () => {
  const withRounds = (side: 'head' | 'base', factor: number) =>
    createArm({
      side,
      processes: [
        createProcess({
          blocks: [0, 1, 2, 3, 4, 5, 6, 7].map((round) =>
            // The card warms up: 10 % over four rounds.
            createBlock({ round, wallSeconds: factor * (1 + 0.033 * round), disturbed: null })
          )
        })
      ]
    })

  it('compare the blocks of one round with each other, so that drift cancels', () => {
    const [pair] = wallTimePairs(withRounds('head', 1.05), withRounds('base', 1), wallTimeMs)
    expect(pair?.logRatio).toBeCloseTo(Math.log(1.05), 10)
  })

  it('leave a disturbed block out on both sides of its round', () => {
    const head = withRounds('head', 1.05)
    const blocks = head.processes[0]?.blocks.map((block, index) => ({
      ...block,
      ...(index > 3 ? { wallSeconds: 9, disturbed: 'throttled' } : {})
    }))
    const disturbed = createArm({ processes: [createProcess(blocks === undefined ? {} : { blocks })] })
    const [pair] = wallTimePairs(disturbed, withRounds('base', 1), wallTimeMs)
    expect(pair?.logRatio).toBeCloseTo(Math.log(1.05), 10)
  })

  it('belong together by index', () => {
    const arm = (indices: readonly number[], factor: number) =>
      createArm({
        processes: indices.map((index) => createProcess({ index: index * 3, deviceTimeMs: factor * (index + 1) }))
      })
    const ratios = pairsOf(arm([0, 2, 1], 2), arm([1, 0, 2], 1), deviceTimeMs).map((pair) => Math.exp(pair.logRatio))
    expect(ratios.map((ratio) => Number(ratio.toFixed(6)))).toEqual([2, 2, 2])
  })
})
