import { describe, expect, test } from '@jest/globals'
import type { RestoreOutcome } from '../../src/baseline/store.js'
import { shardReference } from '../../src/results/shard-reference.js'
import type { Results } from '../../src/results/results-file.js'
import { createRecord, createSha } from '../builders/record.js'
import { createFingerprint } from '../builders/result.js'
import { createResults } from '../builders/results.js'

const NOW_MS = Date.parse('2026-11-20T15:00:00.000Z')
const record = (seed: number) => createRecord({ sha: createSha(seed) })
const NONE: RestoreOutcome = { kind: 'none', reason: 'nothing there', lookedFor: ['a/prefix/'] }

function ring(...seeds: readonly number[]): RestoreOutcome {
  const records = seeds.map(record)
  return { kind: 'found', ring: { schemaVersion: 1, commentKey: 'default', records }, key: 'a/key', deviceSlug: 'd' }
}

const referenceOf = (restored: RestoreOutcome, results: Results = createResults()) =>
  shardReference({ restored, results, nowMs: NOW_MS })

const named = (seed: number): Results =>
  createResults({ reference: { key: 'k', record: record(seed), distance: 2, wantedSha: createSha(seed) } })

describe('with a restored baseline', () => {
  test('the record that the results name is taken from it, not from them', () => {
    const foreign = { ...record(2), arms: [] }
    const results = createResults({ reference: { key: 'k', record: foreign, distance: 2, wantedSha: null } })
    const { compared, comparison, origin, notes } = referenceOf(ring(1, 2), results)
    expect(compared?.arms).not.toEqual([])
    expect(comparison).toMatchObject({
      kind: 'record',
      sha: createSha(2),
      key: 'a/key',
      distance: 2,
      ageSeconds: 10_800
    })
    expect(origin).toBe('restored')
    expect(notes).toEqual([])
  })

  test('an older record is told to be older', () => {
    expect(referenceOf(ring(1, 2, 3), named(1)).notes).toEqual([expect.stringContaining('the baseline holds 2 newer')])
  })

  test('a record that is not in it is not used: the newest is', () => {
    const { compared, notes } = referenceOf(ring(1, 2), named(9))
    expect(compared?.sha).toBe(createSha(2))
    expect(notes).toEqual([expect.stringContaining('is not in the baseline; the newest one is used')])
  })

  test('results without a reference do not escape it', () => {
    const results = createResults({ reference: null, noReference: 'I have none' })
    expect(referenceOf(ring(1, 2), results).judged).toMatchObject({ kind: 'record', record: { sha: createSha(2) } })
  })

  test('the record of the very commit is no reference for it', () => {
    const results = createResults({ reference: null })
    expect(referenceOf(ring(1, 7), results).compared?.sha).toBe(createSha(1))
    expect(referenceOf(ring(7, 8), results).judged).toMatchObject({ kind: 'none' })
  })

  test('records of another machine are none', () => {
    const other = createRecord({ fingerprint: createFingerprint({ gpuName: 'NVIDIA A100-SXM4-80GB' }) })
    const restored = {
      ...ring(1),
      ring: { schemaVersion: 1, commentKey: 'default', records: [other] }
    } as RestoreOutcome
    expect(referenceOf(restored)).toMatchObject({
      judged: { kind: 'incomparable' },
      comparison: { kind: 'other-device' }
    })
  })
})

describe('without one', () => {
  test('the record that came along is used, called unverified, and the reason is told', () => {
    const { origin, notes, comparison } = referenceOf(NONE, named(5))
    expect(origin).toBe('unverified')
    expect(notes).toEqual([expect.stringMatching(/could not be restored here \(nothing there\).*nobody has verified/)])
    expect(comparison).toMatchObject({ sha: createSha(5), key: expect.stringContaining('unverified') as unknown })
  })

  test('nothing that came along is no baseline, for the reason of the measuring job', () => {
    const results = createResults({ reference: null, noReference: 'the cache is empty' })
    expect(referenceOf(NONE, results)).toMatchObject({
      judged: { kind: 'none', reason: 'the cache is empty' },
      comparison: { kind: 'none', lookedFor: ['a/prefix/'] },
      origin: 'none'
    })
  })

  test('a baseline of another machine alone is not comparable', () => {
    const restored = { ...ring(1), kind: 'other-device', deviceSlug: 'nvidia-a100' } as RestoreOutcome
    expect(referenceOf(restored, createResults({ reference: null }))).toMatchObject({
      judged: { kind: 'incomparable' }
    })
  })
})

test('a time that is none gives no age', () => {
  const results = createResults({
    reference: { key: 'k', record: createRecord({ measuredAt: 'soon' }), distance: null, wantedSha: null }
  })
  expect(referenceOf(NONE, results).comparison).toMatchObject({ ageSeconds: 0 })
})
