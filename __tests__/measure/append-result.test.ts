import { expect, test } from '@jest/globals'
import { appendResult } from '../../src/measure/append-result.js'
import { createArm, createEagerArm, createNumerics, createResult } from '../builders/result.js'

const indices = (result: ReturnType<typeof appendResult>, side: string, variant = 'compiled') =>
  result.arms.find((arm) => arm.side === side && arm.variant === variant)?.processes.map(({ index }) => index)

test('processes of one plan keep the same numbers on both sides, behind those that were there', () => {
  const first = createResult({ arms: [createEagerArm(), createArm()] })
  const both = createResult({ arms: [createArm({ processCount: 2 }), createArm({ side: 'base', processCount: 2 })] })
  const once = appendResult(first, both)
  expect([indices(once, 'head'), indices(once, 'base'), indices(once, 'head', 'eager')]).toEqual([
    [0, 1, 2, 3, 4],
    [3, 4],
    [0, 1, 2]
  ])
  const twice = appendResult(once, both)
  expect([indices(twice, 'head'), indices(twice, 'base')]).toEqual([
    [0, 1, 2, 3, 4, 5, 6],
    [3, 4, 5, 6]
  ])
})

test('times add up, what was told first stays, and each arm is there once', () => {
  const first = createResult({ stageSeconds: { imports: 3 }, numerics: [createNumerics({ message: 'first' })] })
  const later = createResult({
    stageSeconds: { imports: 4, compiles: 5 },
    numerics: [createNumerics({ message: 'later' }), createNumerics({ side: 'base' })],
    complete: false,
    budgetExhausted: true
  })
  const whole = appendResult(first, later)
  expect(whole).toMatchObject({
    stageSeconds: { imports: 7, compiles: 5 },
    elapsedSeconds: 180,
    complete: false,
    budgetExhausted: true
  })
  expect(whole.numerics.map(({ side, message }) => [side, message])).toEqual([
    ['head', 'first'],
    ['base', 'losses agree']
  ])
  expect(whole.arms).toHaveLength(2)
})
