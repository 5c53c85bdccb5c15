import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cacheStore, type CacheStoreOptions } from '../../src/baseline/cache-store.js'
import { encodeRing } from '../../src/baseline/codec.js'
import { MAX_RING_BYTES } from '../../src/baseline/record.js'
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

const put = (key: string, bytes: Uint8Array | string) => cache.entries.push({ key, bytes: Buffer.from(bytes) })

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

describe('an entry that cannot be used', () => {
  test.each([
    ['not JSON', 'hello', /not JSON/],
    ['of a newer release', '{"schemaVersion":2}', /newer release/],
    ['of another comment-key', encodeRing(emptyRing('other')).bytes, /another comment-key/],
    [
      'saved by a pull request’s run',
      encodeRing(appendRecord(emptyRing('default'), createRecord({ ref: 'refs/pull/7/merge' }))).bytes,
      /refs\/pull\/7\/merge, and only refs\/heads\/main/
    ]
  ])('%s is unusable, not a miss', async (_, bytes, reason) => {
    put(KEY, bytes)
    expect(await store().restore(QUERY)).toEqual({ kind: 'unusable', key: KEY, reason: expect.stringMatching(reason) })
  })

  test('a pull request’s record among accepted ones is left out', async () => {
    const foreign = createRecord({ ref: 'refs/pull/7/merge', runId: '99' })
    put(KEY, encodeRing(appendRecord(RING, foreign)).bytes)
    expect(await store().restore(QUERY)).toEqual({ kind: 'found', ring: RING, key: KEY, deviceSlug: QUERY.deviceSlug })
  })

  test('a key that was not asked for is not believed', async () => {
    put(KEY, encodeRing(RING).bytes)
    cache.onRestore = () => 'somebody-elses-key'
    expect(await store().restore(QUERY)).toMatchObject({
      kind: 'unusable',
      reason: expect.stringContaining('not asked for')
    })
  })

  test('an archive without the file is unusable', async () => {
    put(KEY, '')
    cache.unpack = () => undefined
    expect(await store().restore(QUERY)).toMatchObject({
      kind: 'unusable',
      reason: expect.stringContaining('does not hold')
    })
  })

  test('a symbolic link in the archive is not followed', async () => {
    const secret = join(root, 'secret.json')
    writeFileSync(secret, encodeRing(RING).bytes)
    put(KEY, '')
    cache.unpack = (path) => symlinkSync(secret, path)
    expect(await store().restore(QUERY)).toMatchObject({
      kind: 'unusable',
      reason: expect.stringContaining('regular file')
    })
    expect(existsSync(secret)).toBe(true)
  })

  test('a folder in the place of the file is not read', async () => {
    put(KEY, '')
    cache.unpack = (path) => mkdirSync(path)
    expect(await store().restore(QUERY)).toMatchObject({
      kind: 'unusable',
      reason: expect.stringContaining('regular file')
    })
  })

  test('a file over the limit is not read', async () => {
    put(KEY, '')
    cache.unpack = (path) => writeFileSync(path, Buffer.alloc(MAX_RING_BYTES + 1, 32))
    expect(await store().restore(QUERY)).toMatchObject({ kind: 'unusable', reason: expect.stringContaining('limit') })
  })
})

describe('a hostile workspace', () => {
  test('a link in the place of the folder is refused, and what it points at is untouched', async () => {
    const outside = join(root, 'outside')
    mkdirSync(join(outside, 'baseline'), { recursive: true })
    writeFileSync(join(outside, 'baseline', 'keep.txt'), 'keep')
    symlinkSync(outside, join(workspace, '.torch-compile-check'))
    put(KEY, encodeRing(RING).bytes)
    expect(await store().restore(QUERY)).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('symbolic link')
    })
    expect(await store().save(RING, ADDRESS)).toMatchObject({
      kind: 'not-saved',
      reason: expect.stringContaining('symbolic link')
    })
    expect(cache.calls).toEqual([])
    expect(readdirSync(join(outside, 'baseline'))).toEqual(['keep.txt'])
  })

  test('a link deeper inside is replaced by a fresh folder before anything is unpacked', async () => {
    const outside = join(root, 'outside')
    mkdirSync(outside)
    writeFileSync(join(outside, 'keep.txt'), 'keep')
    mkdirSync(join(workspace, '.torch-compile-check'))
    symlinkSync(outside, join(workspace, '.torch-compile-check', 'baseline'))
    put(KEY, encodeRing(RING).bytes)
    expect(await store().restore(QUERY)).toMatchObject({ kind: 'found' })
    expect(readdirSync(outside)).toEqual(['keep.txt'])
  })

  test('a ring that the tree brought along is not taken for the cache’s', async () => {
    const path = join(workspace, RING_PATH)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, encodeRing(RING).bytes)
    cache.onRestore = () => KEY
    expect(await store().restore(QUERY)).toMatchObject({
      kind: 'unusable',
      reason: expect.stringContaining('does not hold')
    })
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
