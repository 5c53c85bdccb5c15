import { describe, expect, test } from '@jest/globals'
import {
  anyDevicePrefix,
  cacheKey,
  checkKey,
  checkQuery,
  decodeSegment,
  deviceOfKey,
  devicePrefix,
  encodeSegment
} from '../../src/baseline/keys.js'
import { createSha } from '../builders/record.js'

const ADDRESS = {
  commentKey: 'default',
  deviceSlug: 'nvidia-h200-141gb',
  sha: createSha(1),
  runId: '42',
  runAttempt: 2
}

test('a key names comment key, device, commit, run and attempt', () => {
  expect(cacheKey(ADDRESS)).toBe(`torch-compile-check/v1/default/nvidia-h200-141gb/${createSha(1)}/42/2`)
})

test('a key begins with both prefixes it is looked for by', () => {
  expect(cacheKey(ADDRESS).startsWith(devicePrefix(ADDRESS))).toBe(true)
  expect(cacheKey(ADDRESS).startsWith(anyDevicePrefix('default'))).toBe(true)
})

test('a prefix never matches a device or key whose name merely begins the same', () => {
  expect(cacheKey({ ...ADDRESS, deviceSlug: 'nvidia-h200-141gb-x2' }).startsWith(devicePrefix(ADDRESS))).toBe(false)
  expect(cacheKey({ ...ADDRESS, commentKey: 'default2' }).startsWith(anyDevicePrefix('default'))).toBe(false)
})

describe.each(['a/b', 'a,b', '..', '.', 'mit Umlaut ä', "it's (here)*!", '%2F', 'a\\b', '\ud800x', 'a\nb'])(
  'the comment key %j',
  (commentKey) => {
    test('stays one segment of the key, free of commas', () => {
      const segments = cacheKey({ ...ADDRESS, commentKey }).split('/')
      expect(segments).toHaveLength(7)
      expect(segments[2]).toMatch(/^[A-Za-z0-9._~%-]+$/)
      expect(segments[2]).not.toMatch(/^\.+$/)
    })
  }
)

test('different names never meet in one segment', () => {
  const names = ['a/b', 'a%2Fb', 'a,b', '..', '%2E%2E', 'A', 'a', 'a b', 'a+b']
  expect(new Set(names.map(encodeSegment)).size).toBe(names.length)
  for (const name of names) expect(decodeSegment(encodeSegment(name))).toBe(name)
})

test.each([
  ['another comment key', 'torch-compile-check/v1/other/cpu/sha/1/1', null],
  ['somebody else', 'node-cache-Linux', null],
  ['a broken escape', 'torch-compile-check/v1/default/%zz/sha/1/1', null],
  ['ours', cacheKey(ADDRESS), 'nvidia-h200-141gb']
])('the device of a key of %s', (_, key, device) => {
  expect(deviceOfKey(key, 'default')).toBe(device)
})

test('an empty or endless comment key is refused with its length', () => {
  expect(checkQuery({ ...ADDRESS, commentKey: '' })).toMatchObject({ valid: false })
  expect(checkQuery({ ...ADDRESS, commentKey: 'x'.repeat(201) })).toEqual({
    valid: false,
    reason: expect.stringContaining('201 characters')
  })
  expect(checkQuery(ADDRESS)).toEqual({ valid: true })
})

test.each([
  ['x'.repeat(512), true],
  ['x'.repeat(513), false],
  ['a,b', false]
])('the service’s limits hold for %#', (key, valid) => {
  expect(checkKey(key).valid).toBe(valid)
})
