import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
