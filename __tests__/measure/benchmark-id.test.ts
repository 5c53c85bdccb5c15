import { describe, expect, it } from '@jest/globals'
import { benchmarkId, canonicalJson } from '../../src/measure/benchmark-id.js'

describe('benchmarkId', () => {
  it('stays the same in every release, because baselines are found by it', () => {
    expect(benchmarkId({ name: 'GPT small', params: { batch: 16, dtype: 'bf16' } })).toBe('gpt-small-be5f4f114e')
  })

  it('does not depend on the order of the parameters', () => {
    const a = benchmarkId({ name: 'gpt', params: { batch: 16, shape: { height: 2, width: 3 } } })
    const b = benchmarkId({ name: 'gpt', params: { shape: { width: 3, height: 2 }, batch: 16 } })
    expect(a).toBe(b)
  })

  it.each([
    ['another value', { name: 'gpt', params: { batch: 17 } }],
    ['a value of another type', { name: 'gpt', params: { batch: '16' } }],
    ['another parameter', { name: 'gpt', params: { size: 16 } }],
    ['another name with the same slug', { name: 'GPT', params: { batch: 16 } }],
    ['a list in another order', { name: 'gpt', params: { batch: [16] } }]
  ])('differs for %s', (_what, other) => {
    expect(benchmarkId(other)).not.toBe(benchmarkId({ name: 'gpt', params: { batch: 16 } }))
  })

  it('is short and plain whatever the name is', () => {
    expect(benchmarkId({ name: `../${'é/'.repeat(300)}x y`, params: {} })).toMatch(/^[a-z0-9-]{1,60}$/)
    expect(benchmarkId({ name: '模型', params: {} })).toMatch(/^[0-9a-f]{10}$/)
  })
})

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: [{ d: null, c: true }] }, '{"a":[{"c":true,"d":null}],"b":1}'],
    [JSON.parse('{"__proto__": {"b": 1, "a": 2}}'), '{"__proto__":{"a":2,"b":1}}'],
    ['text', '"text"'],
    [undefined, 'null']
  ])('writes %j with sorted keys', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })
})
