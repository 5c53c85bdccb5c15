import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheStore, type CacheStoreOptions } from '../../src/baseline/cache-store.js'
import { encodeRing } from '../../src/baseline/codec.js'
import { appendRecord, emptyRing } from '../../src/baseline/ring.js'
import { RING_PATH } from '../../src/baseline/ring-file.js'
import { createRecord, createSha } from '../builders/record.js'
import { fakeCache, type FakeCache } from '../fakes/baseline-cache.js'

const QUERY = { commentKey: 'default', deviceSlug: 'nvidia-h200-141gb' }
const ADDRESS = { ...QUERY, sha: createSha(1), runId: '42', runAttempt: 1 }
const KEY = `torch-compile-check/v1/default/nvidia-h200-141gb/${createSha(1)}/42/1`
const RING = appendRecord(emptyRing('default'), createRecord())

let root: string
let workspace: string
let cache: FakeCache

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-store-'))
  workspace = join(root, 'workspace')
  mkdirSync(workspace)
  cache = fakeCache(workspace)
})

afterEach(() => rmSync(root, { recursive: true }))

function store(overrides: Partial<CacheStoreOptions> = {}) {
  return cacheStore({
    loadClient: () => Promise.resolve(cache),
    workspace,
    acceptedRefs: ['refs/heads/main'],
    eventName: 'push',
    cacheMode: null,
    compressor: () => Promise.resolve('gzip'),
    ...overrides
  })
}

describe('saving and restoring', () => {
  test('a saved ring comes back under its own key, and the workspace stays clean', async () => {
    const saved = await store().save(RING, ADDRESS)
    expect(saved).toEqual({ kind: 'saved', key: KEY, bytes: encodeRing(RING).bytes.byteLength })
    expect(readdirSync(workspace)).toEqual([])
    expect(await store().restore(QUERY)).toEqual({ kind: 'found', ring: RING, key: KEY, deviceSlug: QUERY.deviceSlug })
    expect(readdirSync(workspace)).toEqual([])
  })

  test('the path is the same text on every machine, because the cache’s version is a hash of it', async () => {
    await store().save(RING, ADDRESS)
    await store().restore(QUERY)
    expect(cache.calls).toEqual([
      `save .torch-compile-check/baseline/ring.json ${KEY}`,
      'restore .torch-compile-check/baseline/ring.json torch-compile-check/v1/default/nvidia-h200-141gb/'
    ])
  })

  test('the newest entry of this device wins', async () => {
    await store().save(RING, ADDRESS)
    await store().save(appendRecord(RING, createRecord({ runId: '43' })), { ...ADDRESS, runId: '43' })
    expect(await store().restore(QUERY)).toMatchObject({
      kind: 'found',
      ring: { records: [{ runId: '1' }, { runId: '43' }] }
    })
  })

  test('an entry of another device is found by the second look', async () => {
    await store().save(RING, { ...ADDRESS, deviceSlug: 'nvidia-a100' })
    expect(await store().restore(QUERY)).toMatchObject({ kind: 'other-device', deviceSlug: 'nvidia-a100', ring: RING })
  })

  test('other files of the folder stay where they are', async () => {
    mkdirSync(join(workspace, '.torch-compile-check'))
    writeFileSync(join(workspace, '.torch-compile-check', 'config.yml'), 'x')
    await store().save(RING, ADDRESS)
    expect(readdirSync(join(workspace, '.torch-compile-check'))).toEqual(['config.yml'])
  })
})

describe('a miss', () => {
  test('says what was looked for, and that the compressor hides entries', async () => {
    const missed = await store().restore(QUERY)
    expect(missed).toMatchObject({
      kind: 'none',
      lookedFor: ['torch-compile-check/v1/default/nvidia-h200-141gb/', 'torch-compile-check/v1/default/'],
      reason: expect.stringMatching(/no `zstd`.*install zstd/)
    })
    expect(await store({ compressor: () => Promise.resolve('zstd') }).restore(QUERY)).toMatchObject({
      reason: expect.stringContaining('packs with zstd')
    })
  })

  test.each<[string, Partial<CacheStoreOptions>, RegExp]>([
    ['a cache-mode without reading', { cacheMode: 'none' }, /`cache-mode` is `none`/],
    ['a cache-mode that only writes', { cacheMode: 'write-only' }, /`write-only`/],
    ['a client that cannot be loaded', { loadClient: () => Promise.reject(new Error('no module')) }, /no module/],
    ['a workspace that is not there', { workspace: '/nowhere/at/all' }, /could not be read/]
  ])('%s is a reason, not an exception', async (_, overrides, reason) => {
    expect(await store(overrides).restore(QUERY)).toMatchObject({ kind: 'none', reason: expect.stringMatching(reason) })
  })

  test('no cache service is a reason with the way out', async () => {
    cache.available = false
    expect(await store().restore(QUERY)).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('baseline-store')
    })
    expect(await store().save(RING, ADDRESS)).toMatchObject({
      kind: 'not-saved',
      reason: expect.stringContaining('baseline-store')
    })
  })

  test('an unknown cache-mode is no obstacle, as in the client', async () => {
    await store().save(RING, ADDRESS)
    expect(await store({ cacheMode: 'turbo' }).restore(QUERY)).toMatchObject({ kind: 'found' })
  })
})

describe('not saved', () => {
  test.each<[string, Partial<CacheStoreOptions>, RegExp]>([
    ['a cache-mode that only reads', { cacheMode: 'read' }, /`cache-mode` is `read`.*cache-mode: write/],
    ['a workspace that is not there', { workspace: '/nowhere/at/all' }, /could not be written/]
  ])('%s', async (_, overrides, reason) => {
    expect(await store(overrides).save(RING, ADDRESS)).toEqual({
      kind: 'not-saved',
      reason: expect.stringMatching(reason)
    })
    expect(cache.entries).toEqual([])
  })

  test('-1 from the client is not a success', async () => {
    cache.onSave = () => -1
    expect(await store().save(RING, ADDRESS)).toEqual({
      kind: 'not-saved',
      reason: expect.stringContaining('exists already')
    })
    expect(await store({ eventName: 'workflow_run' }).save(RING, ADDRESS)).toEqual({
      kind: 'not-saved',
      reason: 'the cache is read-only under `workflow_run`'
    })
    expect(readdirSync(workspace)).toEqual([])
  })

  test('an exception of the client is a reason', async () => {
    cache.onSave = () => {
      throw new Error('tar exploded')
    }
    expect(await store().save(RING, ADDRESS)).toEqual({
      kind: 'not-saved',
      reason: expect.stringContaining('tar exploded')
    })
  })

  test('a second attempt of a run has a key of its own', async () => {
    await store().save(RING, ADDRESS)
    expect(await store().save(RING, { ...ADDRESS, runAttempt: 2 })).toMatchObject({ kind: 'saved' })
  })

  test('an endless comment-key is refused before the service is asked', async () => {
    const commentKey = 'x'.repeat(300)
    expect(await store().save(RING, { ...ADDRESS, commentKey })).toMatchObject({ kind: 'not-saved' })
    expect(await store().restore({ ...QUERY, commentKey })).toMatchObject({ kind: 'none' })
    expect(cache.calls).toEqual([])
  })

  test('what is saved is what was measured', async () => {
    cache.onSave = () => {
      expect(readFileSync(join(workspace, RING_PATH))).toEqual(Buffer.from(encodeRing(RING).bytes))
      return 1
    }
    expect(await store().save(RING, ADDRESS)).toMatchObject({ kind: 'saved' })
  })
})
