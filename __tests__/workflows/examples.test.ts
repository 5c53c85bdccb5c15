import { expect, test } from '@jest/globals'
import { loadInputs } from '../../src/inputs.js'

const load = (inputs: Readonly<Record<string, string>>) =>
  loadInputs({ source: { get: (name) => inputs[name] ?? '' }, workspace: process.cwd() })

test('the example of a configuration file is valid', () => {
  const { benchmarks } = load({ config: 'examples/compile-check.yml' })
  expect(benchmarks.map(({ name, variants }) => [name, variants.map((variant) => variant.name)])).toEqual([
    ['gpt, launch-bound', ['eager', 'compiled', 'cuda graphs']],
    ['gpt, device-bound', ['eager', 'compiled']],
    ['mlp', ['eager', 'compiled']]
  ])
})

test.each(['gpt', 'mlp', 'resnet'])('examples/%s holds a step', (name) => {
  expect(load({ step: `examples/${name}/step.py:make_step` }).benchmarks).toHaveLength(1)
})
