import { describe, expect, test } from '@jest/globals'
import { complaint, load } from './workspace.js'

test.each([
  ['batch: 16', { batch: 16 }],
  ['{batch: 16, name: small}', { batch: 16, name: 'small' }],
  [
    'batch: 16\nlayers: [1, 2]\nbf16: true\nscale: 1e-3\nempty: null',
    { batch: 16, layers: [1, 2], bf16: true, scale: 0.001, empty: null }
  ],
  ['optimizer: {name: adamw, betas: [0.9, 0.95]}', { optimizer: { name: 'adamw', betas: [0.9, 0.95] } }],
  ['answer: yes', { answer: 'yes' }],
  ['', {}]
])('%j is %j', (text, params) => {
  expect(load({ params: text }).benchmarks[0]?.params).toEqual(params)
})

describe('refused', () => {
  test.each([
    ['batch=16', 'is a text; write a map of keyword arguments, such as `batch: 16`'],
    ['- 16', 'is a list; write a map'],
    ['batch-size: 16', '`batch-size` cannot be a keyword argument'],
    ['lambda: 1', '`lambda` cannot be a keyword argument'],
    ['compile: true', 'the check passes `compile` itself'],
    ['a: 1\na: 2', 'not valid YAML: Map keys must be unique at line 2'],
    ['a: [1', 'not valid YAML'],
    ['a: !!python/object:os.system x', 'not valid YAML: Unresolved tag'],
    ['a: 1\nb: .nan', 'line 2: NaN cannot be passed on'],
    ['a: 1\nb: [1, .inf]', 'line 2: Infinity cannot be passed on'],
    ['a: 123456789012345678901', 'too large to be passed on exactly']
  ])('%j: %s', (text, message) => {
    expect(complaint({ params: text })).toContain(message)
  })

  test('aliases that expand without end', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefg'.split('').map(
        (key, index) =>
          `${key}: &${key} [${Array<string>(9)
            .fill(`*${'abcdef'[index] ?? ''}`)
            .join(',')}]`
      )
    ]
    expect(complaint({ params: bomb.join('\n') })).toContain('not usable YAML')
  })

  test('nesting that would overflow a stack', () => {
    expect(complaint({ params: `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}` })).toMatch(
      /^params: not (usable|valid) YAML: Maximum call stack/
    )
  })

  test('nesting deeper than anything sensible', () => {
    expect(complaint({ params: `a: ${'['.repeat(40)}${']'.repeat(40)}` })).toContain('nested more than 32 levels deep')
  })
})

test('a parameter named __proto__ is a parameter', () => {
  expect(Object.keys(load({ params: '__proto__: 1' }).benchmarks[0]?.params ?? {})).toEqual(['__proto__'])
})
