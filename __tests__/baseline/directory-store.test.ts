import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { directoryStore, type DirectoryStoreOptions } from '../../src/baseline/directory-store.js'
import { STALE_AFTER_MS, withLock } from '../../src/baseline/file-lock.js'
import { appendRecord, emptyRing } from '../../src/baseline/ring.js'
import { createRecord, createSha } from '../builders/record.js'
import { fakeClock } from '../fakes/baseline-clock.js'

const QUERY = { commentKey: 'default', deviceSlug: 'cpu-epyc-4' }
const ADDRESS = { ...QUERY, sha: createSha(1), runId: '42', runAttempt: 1 }

let root: string
let directory: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'directory-store-'))
  directory = join(root, 'deep', 'baselines')
})

afterEach(() => rmSync(root, { recursive: true }))

let owners = 0
function store(overrides: Partial<DirectoryStoreOptions> = {}) {
  owners += 1
  return directoryStore({ directory, acceptedRefs: 'any', clock: fakeClock(), owner: `owner/${owners}`, ...overrides })
}

const ringOf = (...seeds: number[]) =>
  seeds.reduce(
    (ring, seed) =>
      appendRecord(
        ring,
        createRecord({
          runId: String(seed),
          sha: createSha(seed),
          measuredAt: new Date(Date.UTC(2026, 1, seed)).toISOString()
        })
      ),
    emptyRing('default')
  )
const path = () => join(directory, 'default', 'cpu-epyc-4.json')

test('makes the directory, keeps one file a device, and leaves nothing else behind', async () => {
  expect(await store().save(ringOf(1), ADDRESS)).toEqual({ kind: 'saved', key: path(), bytes: expect.any(Number) })
  expect(readdirSync(join(directory, 'default'))).toEqual(['cpu-epyc-4.json'])
  expect(await store().restore(QUERY)).toEqual({
    kind: 'found',
    ring: ringOf(1),
    key: path(),
    deviceSlug: QUERY.deviceSlug
  })
})

test('names that are paths stay inside the directory', async () => {
  await store().save(
    { ...ringOf(1), commentKey: '..' },
    { ...ADDRESS, commentKey: '..', deviceSlug: '../../etc/passwd' }
  )
  expect(readdirSync(root)).toEqual(['deep'])
  expect(readdirSync(join(root, 'deep'))).toEqual(['baselines'])
  expect(await store().restore({ commentKey: '..', deviceSlug: '../../etc/passwd' })).toMatchObject({ kind: 'found' })
})

describe('nothing there', () => {
  test('is a miss that says where was looked', async () => {
    expect(await store().restore(QUERY)).toEqual({
      kind: 'none',
      reason: expect.stringContaining('no run has saved'),
      lookedFor: [path(), join(directory, 'default', '*.json')]
    })
  })

  test('but another device’s ring is found, the newest of them', async () => {
    await store().save(ringOf(1), { ...ADDRESS, deviceSlug: 'old' })
    await store().save(ringOf(2), { ...ADDRESS, deviceSlug: 'new' })
    utimesSync(join(directory, 'default', 'old.json'), 1, 1)
    expect(await store().restore(QUERY)).toMatchObject({ kind: 'other-device', deviceSlug: 'new', ring: ringOf(2) })
  })
})

describe('not usable', () => {
  test('another machine’s file is said too, unless a sound one of a third is there', async () => {
    await store().save(ringOf(1), { ...ADDRESS, deviceSlug: 'other' })
    const other = join(directory, 'default', 'other.json')
    writeFileSync(other, '{"schemaVersion":1,')
    expect(await store().restore(QUERY)).toMatchObject({ kind: 'unusable', key: other })
    await store().save(ringOf(2), { ...ADDRESS, deviceSlug: 'third' })
    utimesSync(join(directory, 'default', 'third.json'), 1, 1)
    expect(await store().restore(QUERY)).toMatchObject({ kind: 'other-device', deviceSlug: 'third' })
  })

  test('a damaged file is said, and mended by the next save', async () => {
    await store().save(ringOf(1), ADDRESS)
    writeFileSync(path(), '{"schemaVersion":1,')
    expect(await store().restore(QUERY)).toEqual({
      kind: 'unusable',
      reason: expect.stringContaining('not JSON'),
      key: path()
    })
    await store().save(ringOf(2), ADDRESS)
    expect(await store().restore(QUERY)).toMatchObject({ kind: 'found', ring: ringOf(2) })
  })

  test('a newer release’s file is not overwritten', async () => {
    mkdirSync(join(directory, 'default'), { recursive: true })
    writeFileSync(path(), '{"schemaVersion":9}')
    expect(await store().save(ringOf(1), ADDRESS)).toEqual({
      kind: 'not-saved',
      reason: expect.stringContaining('newer release')
    })
    expect(readFileSync(path(), 'utf8')).toBe('{"schemaVersion":9}')
  })

  test('records of other branches are not accepted where branches are named', async () => {
    await store().save(ringOf(1), ADDRESS)
    expect(await store({ acceptedRefs: ['refs/heads/release'] }).restore(QUERY)).toMatchObject({ kind: 'unusable' })
    expect(await store({ acceptedRefs: ['refs/heads/main'] }).restore(QUERY)).toMatchObject({ kind: 'found' })
  })

  test('a directory that cannot be written is a reason', async () => {
    writeFileSync(join(root, 'file'), '')
    const blocked = store({ directory: join(root, 'file', 'baselines') })
    expect(await blocked.save(ringOf(1), ADDRESS)).toEqual({
      kind: 'not-saved',
      reason: expect.stringMatching(/could not be written: E/)
    })
  })

  test('nor is one that cannot be read an exception', async () => {
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'default'), '')
    expect(await store().restore(QUERY)).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('could not be read')
    })
    chmodSync(root, 0o755)
  })
})

describe('several writers', () => {
  test('lose no record of each other', async () => {
    await store().save(ringOf(1), ADDRESS)
    await Promise.all([2, 3, 4, 5].map((seed) => store().save(ringOf(1, seed), { ...ADDRESS, runId: String(seed) })))
    const restored = await store().restore(QUERY)
    expect(restored).toMatchObject({ kind: 'found', ring: ringOf(1, 2, 3, 4, 5) })
    expect(readdirSync(join(directory, 'default'))).toEqual(['cpu-epyc-4.json'])
  })

  test('wait for a lock that is let go', async () => {
    const clock = fakeClock()
    mkdirSync(directory, { recursive: true })
    const lock = join(directory, 'x.lock')
    writeFileSync(lock, 'somebody')
    const sleep = clock.sleep.bind(clock)
    clock.sleep = async (durationMs) => {
      if (clock.slept.length === 3) rmSync(lock)
      await sleep(durationMs)
    }
    expect(await withLock({ path: lock, owner: 'me', clock }, () => Promise.resolve(readFileSync(lock, 'utf8')))).toBe(
      'me'
    )
    expect(clock.nowMs()).toBeLessThan(STALE_AFTER_MS)
    expect(existsSync(lock)).toBe(false)
  })

  test('take over a lock whose owner has died', async () => {
    const clock = fakeClock()
    mkdirSync(join(directory, 'default'), { recursive: true })
    writeFileSync(`${path()}.lock`, 'a dead run')
    expect(await store({ clock }).save(ringOf(1), ADDRESS)).toMatchObject({ kind: 'saved' })
    expect(clock.nowMs()).toBeGreaterThanOrEqual(STALE_AFTER_MS)
    expect(readdirSync(join(directory, 'default'))).toEqual(['cpu-epyc-4.json'])
  })

  test('give up on a lock that others keep taking, and say so', async () => {
    const clock = fakeClock()
    mkdirSync(directory, { recursive: true })
    const lock = join(directory, 'x.lock')
    writeFileSync(lock, 'busy 0')
    const sleep = clock.sleep.bind(clock)
    clock.sleep = async (durationMs) => {
      writeFileSync(lock, `busy ${clock.slept.length}`)
      await sleep(durationMs)
    }
    await expect(withLock({ path: lock, owner: 'me', clock }, () => Promise.resolve())).rejects.toThrow(
      /held by another run/
    )
    expect(readFileSync(lock, 'utf8')).toMatch(/^busy/)
  })

  test('never release a lock that was taken over from them', async () => {
    mkdirSync(directory, { recursive: true })
    const lock = join(directory, 'x.lock')
    await withLock({ path: lock, owner: 'me', clock: fakeClock() }, () => {
      writeFileSync(lock, 'the next one')
      return Promise.resolve()
    })
    expect(readFileSync(lock, 'utf8')).toBe('the next one')
  })
})
