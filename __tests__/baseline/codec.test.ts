import { describe, expect, test } from '@jest/globals'
import { decodeRing, encodeRing } from '../../src/baseline/codec.js'
import { MAX_RECORDS, type Ring } from '../../src/baseline/record.js'
import { appendRecord, emptyRing } from '../../src/baseline/ring.js'
import { createRecord, createSha } from '../builders/record.js'
import { createArm, createProcess } from '../builders/result.js'

const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))

function ringOf(count: number, kernels = 0): Ring {
  const rows = Array.from({ length: kernels }, (_, index) => ({
    name: `triton_poi_fused_${index}`,
    kind: 'generated' as const,
    seconds: index * 1e-6,
    launches: 1,
    graph: null,
    detail: null
  }))
  let ring = emptyRing('default')
  for (let index = 1; index <= count; index += 1) {
    const arms = [createArm({ processes: [createProcess({ kernels: rows })] })]
    ring = appendRecord(ring, createRecord({ sha: createSha(index), runId: String(index), arms }))
  }
  return ring
}

describe('decoding', () => {
  test('gives back what was encoded', () => {
    const ring = ringOf(3, 5)
    expect(decodeRing(encodeRing(ring).bytes)).toEqual({ kind: 'ring', ring })
  })

  test.each([
    ['nothing', '', /not JSON/],
    ['half a file', '{"schemaVersion":1,"commentKey":"de', /not JSON/],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), /not JSON/],
    ['another JSON', { hello: 1 }, /no schema version/],
    ['null', 'null', /no schema version/],
    ['a list', '[1,2]', /no schema version/],
    ['deep nesting', '['.repeat(200_000), /not JSON/],
    ['records that are none', { schemaVersion: 1, commentKey: 'x', records: [{}] }, /records\.0/],
    [
      'a sha that is no sha',
      { schemaVersion: 1, commentKey: 'x', records: [{ ...createRecord(), sha: '../../etc' }] },
      /records\.0\.sha/
    ],
    [
      'too many records',
      { schemaVersion: 1, commentKey: 'x', records: Array.from({ length: MAX_RECORDS + 1 }, () => createRecord()) },
      /records/
    ]
  ])('calls %s damaged', (_, content, reason) => {
    const decoded = decodeRing(Buffer.isBuffer(content) ? content : bytes(content))
    expect(decoded).toEqual({ kind: 'damaged', reason: expect.stringMatching(reason) })
  })

  test.each([
    [2, 'newer'],
    [0, 'older']
  ])('tells schema %d of a %s release apart from damage', (schemaVersion, age) => {
    expect(decodeRing(bytes({ schemaVersion, whatever: true }))).toEqual({
      kind: 'other-schema',
      schemaVersion,
      reason: expect.stringContaining(age)
    })
  })

  test('does not parse what is too large', () => {
    expect(decodeRing(new Uint8Array(101), 100)).toEqual({
      kind: 'damaged',
      reason: expect.stringContaining('101 bytes')
    })
  })
})

describe('encoding', () => {
  const length = (ring: Ring) => Buffer.byteLength(JSON.stringify(ring))

  test('trims the kernels of old records first, and keeps the newest record’s', () => {
    const ring = ringOf(4, 80)
    const encoded = encodeRing(ring, length(ring) - 1)
    expect(encoded.droppedRecords).toBe(0)
    const kernels = encoded.ring.records.map((record) => record.arms[0]?.processes[0]?.kernels.length)
    expect(kernels).toEqual([16, 16, 16, 80])
    expect(encoded.ring.records[0]?.arms[0]?.processes[0]?.kernels.at(-1)?.name).toBe('(65 other kernels)')
  })

  test('then drops the oldest records until it fits', () => {
    const ring = ringOf(6)
    const limit = length(ringOf(2))
    const encoded = encodeRing(ring, limit)
    expect(encoded.droppedRecords).toBe(4)
    expect(encoded.ring.records.map((record) => record.runId)).toEqual(['5', '6'])
    expect(encoded.bytes.byteLength).toBeLessThanOrEqual(limit)
  })

  test('fills the limit to the byte', () => {
    const ring = ringOf(3)
    expect(encodeRing(ring, length(ring)).droppedRecords).toBe(0)
    expect(encodeRing(ring, length(ring) - 1).droppedRecords).toBe(1)
  })

  test('refuses a record that does not fit alone', () => {
    expect(() => encodeRing(ringOf(2), 100)).toThrow(/one record takes \d+ bytes, a baseline may have 100/)
  })
})
