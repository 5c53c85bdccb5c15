import { describe, expect, test } from '@jest/globals'
import { complaint, load } from './workspace.js'

function fromConfig(text: string, inputs: Readonly<Record<string, string>> = {}) {
  return load({ config: 'check.yml', ...inputs }, { 'check.yml': text }).benchmarks
}

function refused(text: string): string {
  return complaint({ config: 'check.yml' }, { 'check.yml': text })
}

const TWO = `
limits: {max-slowdown: 5%}
variants: [eager, compiled]
params: {dtype: bf16, batch: 8}
benchmarks:
  - name: gpt small
    step: bench/step.py:make_step
  - name: gpt large
    step: bench/step.py:make_other
    params: {batch: 64}
    variants: {mode: reduce-overhead}
    limits:
      max-slowdown: 2 %
      min-speedup: 1.20
      max-new-graph-breaks: 1
`

test('several benchmarks, each over what stands at the top of the file, over the inputs', () => {
  expect(fromConfig(TWO, { 'max-memory-growth': '9%', 'max-slowdown': '8%' })).toMatchObject([
    {
      name: 'gpt small',
      stepFunction: 'make_step',
      params: { dtype: 'bf16', batch: 8 },
      variants: [{ name: 'eager' }, { name: 'compiled', mode: null }],
      limits: { maxSlowdown: 0.05, maxMemoryGrowth: 0.09, minSpeedup: null }
    },
    {
      name: 'gpt large',
      stepFunction: 'make_other',
      params: { dtype: 'bf16', batch: 64 },
      variants: [{ name: 'eager' }, { name: 'compiled', mode: 'reduce-overhead' }],
      limits: { maxSlowdown: 0.02, maxMemoryGrowth: 0.09, minSpeedup: 1.2, maxNewGraphBreaks: 1 }
    }
  ])
})

test('anchors and merge keys work', () => {
  const text = `
benchmarks:
  - &small
    step: bench/step.py:make_step
    limits: {max-slowdown: 4%}
  - <<: *small
    params: {batch: 2}
`
  expect(fromConfig(text).map(({ params, limits }) => [params, limits.maxSlowdown])).toEqual([
    [{}, 0.04],
    [{ batch: 2 }, 0.04]
  ])
})

test('the same step with other params is another benchmark, with the same name', () => {
  const [first, second] = fromConfig(`
step: bench/step.py:make_step
benchmarks: [{params: {batch: 1}}, {params: {batch: 2}}]
`)
  expect(first?.name).toBe('bench/step.py:make_step')
  expect(first?.id).not.toBe(second?.id)
})

describe('refused, with the line', () => {
  test.each([
    ['', 'is empty; a map with `benchmarks:` is expected'],
    ['benchmarks: []', '`benchmarks:` needs a list with at least one'],
    ['benchmarks: 3', 'it is a number'],
    ['step: bench/step.py:make_step', '`benchmarks:` needs a list'],
    [
      'benchmark:\n  - step: x',
      'line 1: `benchmark` is not a key; allowed: `benchmarks`, `step`, `params`, `variants`, `limits`, `precision`. Did you mean `benchmarks`?'
    ],
    ['benchmarks:\n  - name: a', 'line 2: has no `step`'],
    [
      'benchmarks:\n  - step: bench/step.py:make_step\n    max-slowdown: 3%',
      'line 3: `max-slowdown` belongs under `limits:`'
    ],
    [
      'benchmarks:\n  - step: bench/step.py:make_step\n    limits:\n      max-slowdown: 0.03',
      'line 4: `max-slowdown`: `0.03` has no unit; write a percentage, such as `3%`'
    ],
    ['benchmarks:\n  - step: bench/step.py:make_step\n    limits: {max_slowdown: 3%}', 'Did you mean `max-slowdown`?'],
    ['benchmarks:\n  - step: bench/step.py:nope', 'line 2: `bench/step.py` holds no function `nope`'],
    ['benchmarks:\n  - step: [a]', 'line 2: `step` is a list'],
    ['benchmarks:\n  - step: bench/step.py:make_step\n    name: ""', 'a name is a text of 1 to 80'],
    ['benchmarks:\n  - just text', 'line 2: is a text; a benchmark is a map'],
    [
      'benchmarks:\n  - step: bench/step.py:make_step\n  - step: bench/step.py:make_step',
      'line 3: is `bench/step.py:make_step` with the same params a second time'
    ],
    ['benchmarks:\n\t- step: x', 'not valid YAML']
  ])('%j: %s', (text, message) => {
    const said = refused(text)
    expect(said).toContain('config (`check.yml`): ')
    expect(said).toContain(message)
  })

  test('all mistakes of all benchmarks together', () => {
    const said = refused('benchmarks:\n  - stp: x\n  - step: y\n    limits: {min-speedup: 10%}\n')
    expect(said).toMatch(/^4 inputs need a correction:/)
  })
})

test.each([
  [{ config: 'check.yml', step: 'bench/step.py:make_step' }, 'step: given together with `config`'],
  [{ config: 'check.yml', params: 'a: 1' }, 'params: given together with `config`'],
  [{ config: 'nope.yml' }, 'config: `nope.yml` does not exist'],
  [{ config: '../outside.yml' }, 'config: `../outside.yml` is outside of the workspace'],
  [{ config: 'large.yml' }, 'cannot be read, or is larger than 256 kB']
])('%j: %s', (inputs, message) => {
  expect(complaint(inputs, { 'check.yml': TWO, 'large.yml': 'x'.repeat(300 * 1024) })).toContain(message)
})
