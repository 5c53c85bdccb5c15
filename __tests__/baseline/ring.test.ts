import { describe, expect, test } from '@jest/globals'
import { MAX_RECORDS } from '../../src/baseline/record.js'
import { appendRecord, emptyRing, mergeRings, recordsOfRefs, segmentRecords } from '../../src/baseline/ring.js'
import { createRecord, createSha } from '../builders/record.js'
import { createFingerprint } from '../builders/result.js'

const record = (seed: number, overrides = {}) =>
  createRecord({
    sha: createSha(seed),
    runId: String(seed),
    measuredAt: new Date(Date.UTC(2026, 10, seed)).toISOString(),
    ...overrides
  })
const ringOf = (...records: ReturnType<typeof record>[]) => ({ ...emptyRing('default'), records })
const runs = (ring: { records: readonly { runId: string }[] }) => ring.records.map(({ runId }) => runId)

describe('appending', () => {
  test('puts the newest last', () => {
    expect(runs(appendRecord(ringOf(record(1)), record(2)))).toEqual(['1', '2'])
  })

  test('replaces an earlier attempt of the same run and commit, and moves it to the end', () => {
    const ring = appendRecord(ringOf(record(1), record(2)), record(1, { runAttempt: 2 }))
    expect(ring.records.map(({ runId, runAttempt }) => [runId, runAttempt])).toEqual([
      ['2', 1],
      ['1', 2]
    ])
  })

  test('keeps another run of the same commit: two measurements of the same code are the noise', () => {
    expect(runs(appendRecord(ringOf(record(1)), record(1, { runId: '9' })))).toEqual(['1', '9'])
  })

  test('forgets the oldest beyond the limit', () => {
    let ring = emptyRing('default')
    for (let seed = 1; seed <= MAX_RECORDS + 2; seed += 1) ring = appendRecord(ring, record(seed))
    expect(ring.records).toHaveLength(MAX_RECORDS)
    expect(ring.records[0]?.runId).toBe('3')
  })
})

test('two writers’ rings are merged by time without doubles', () => {
  expect(runs(mergeRings(ringOf(record(1), record(3)), ringOf(record(1), record(2))))).toEqual(['1', '2', '3'])
})

test('records of other branches are left out', () => {
  const ring = ringOf(record(1), record(2, { ref: 'refs/pull/7/merge' }), record(3))
  expect(runs(recordsOfRefs(ring, ['refs/heads/main']))).toEqual(['1', '3'])
})

describe('segments', () => {
  const measured = (seed: number, overrides = {}) => record(seed, { fingerprint: createFingerprint(overrides) })

  test('an unchanged history is one segment', () => {
    expect(segmentRecords([measured(1), measured(2)])).toEqual([{ startedBy: [], records: [measured(1), measured(2)] }])
  })

  test.each([
    [{ torch: '2.12.0' }, 'torch 2.11.0 -> 2.12.0'],
    [{ driver: '590.1' }, 'driver 580.159.04 -> 590.1'],
    [{ gpuPowerLimitWatts: 500 }, 'power limit (W) 700 -> 500'],
    [{ settings: { TF32: '1' } }, 'TF32 not set -> 1']
  ])('a change of %j starts a new one and is named', (change, words) => {
    const segments = segmentRecords([measured(1), measured(2, change), measured(3, change)])
    expect(segments.map(({ startedBy, records }) => [startedBy, records.length])).toEqual([
      [[], 1],
      [[words], 2]
    ])
  })

  test('another CPU beside the same GPU does not', () => {
    expect(segmentRecords([measured(1), measured(2, { cpuName: 'Other' })])).toHaveLength(1)
  })

  test('an empty history has none', () => {
    expect(segmentRecords([])).toEqual([])
  })
})
