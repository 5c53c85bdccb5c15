import { describe, expect, test } from '@jest/globals'
import { buildPlan } from '../../src/measure/plan-builder.js'
import type { PlannedSide } from '../../src/measure/plan.js'
import { complaint, load } from './workspace.js'

const HEAD: PlannedSide = { side: 'head', treeRoot: '/w', workingDirectory: '/w', python: 'python' }

const CONFIG = `
precision: 1%
benchmarks:
  - name: as the file says
    step: bench/step.py:make_step
  - name: of its own
    step: bench/step.py:make_step
    precision: 0.25 %
`

/** What the harness is asked for. */
function planned(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}): number[] {
  const { benchmarks } = load(inputs, files)
  const plan = buildPlan({
    benchmarks,
    sides: [HEAD],
    budgetSeconds: 60,
    workDirectory: '/t',
    resultPath: '/t/result.json',
    nonce: 'n',
    removedVariables: []
  })
  return plan.benchmarks.map(({ precision }) => precision)
}

test('half of the slowdown limit, unless something else is asked for', () => {
  expect(planned({})).toEqual([0.015])
  expect(planned({ 'max-slowdown': '8%' })).toEqual([0.04])
  expect(planned({ 'max-slowdown': '8%', precision: '0.5%' })).toEqual([0.005])
  expect('precision' in (load({}).benchmarks[0] ?? {})).toBe(false)
})

test('each benchmark of a configuration file may have its own, over that of the file, over the input', () => {
  expect(planned({ config: 'check.yml' }, { 'check.yml': CONFIG })).toEqual([0.01, 0.0025])
  const without = CONFIG.replace('precision: 1%\n', '')
  expect(planned({ config: 'check.yml', precision: '2%' }, { 'check.yml': without })).toEqual([0.02, 0.0025])
})

describe('what makes no sense is refused', () => {
  test.each([
    ['0.5', '`0.5` has no unit; write a percentage, such as `50%`'],
    ['80%', 'would allow a half-width of 80 % (at most 50% makes sense)'],
    ['0%', 'not even device time repeats better than to 0.1%'],
    ['0.05%', 'write `0.1%` or more'],
    ['-1%', 'without a sign']
  ])('%s', (text, message) => {
    expect(complaint({ precision: text })).toContain(`precision: ${text === '80%' ? '`80%` ' : ''}`)
    expect(complaint({ precision: text })).toContain(message)
  })

  test('in a configuration file, with its line', () => {
    const text = CONFIG.replace('0.25 %', '0.25')
    expect(complaint({ config: 'check.yml' }, { 'check.yml': text })).toContain(
      'line 8: `precision`: `0.25` has no unit'
    )
  })
})
