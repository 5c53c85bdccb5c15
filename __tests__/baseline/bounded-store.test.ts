import { describe, expect, jest, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { boundedStore } from '../../src/baseline/bounded-store.js'
import { cacheStore } from '../../src/baseline/cache-store.js'
import { emptyRing } from '../../src/baseline/ring.js'
import type { BaselineStore } from '../../src/baseline/store.js'
import { createSha } from '../builders/record.js'

const QUERY = { commentKey: 'default', deviceSlug: 'cpu' }
const ADDRESS = { ...QUERY, sha: createSha(1), runId: '1', runAttempt: 1 }
const RING = emptyRing('default')

/** Accepts everything and never answers. */
const SILENT: BaselineStore = { restore: () => new Promise(() => {}), save: () => new Promise(() => {}) }
const PROMPT: BaselineStore = {
  restore: () => Promise.resolve({ kind: 'none', reason: 'nothing was saved', lookedFor: ['a key'] }),
  save: () => Promise.resolve({ kind: 'saved', key: 'a key', bytes: 1 })
}

function bounded(store: BaselineStore, options: { signal?: AbortSignal; limitSeconds?: number } = {}) {
  return boundedStore({ store: () => store, what: 'cache', signal: null, ...options })
}

describe('a store that is bounded', () => {
  test('passes on what comes in time, and waits for nothing afterwards', async () => {
    const store = bounded(PROMPT)
    expect(await store.restore(QUERY)).toMatchObject({ reason: 'nothing was saved' })
    expect(await store.save(RING, ADDRESS)).toMatchObject({ kind: 'saved' })
  })

  test('takes a restore that does not answer within a minute for a miss, and says so', async () => {
    jest.useFakeTimers()
    try {
      const answer = bounded(SILENT).restore(QUERY)
      await jest.advanceTimersByTimeAsync(60_000)
      expect(await answer).toMatchObject({ kind: 'none', reason: expect.stringMatching(/did not answer within 60 s/) })
    } finally {
      jest.useRealTimers()
    }
  })

  test('takes a save that does not answer for not saved', async () => {
    expect(await bounded(SILENT, { limitSeconds: 0.02 }).save(RING, ADDRESS)).toMatchObject({
      kind: 'not-saved',
      reason: expect.stringMatching(/did not answer within 0.02 s/)
    })
  })

  test('answers a cancel at once, and begins nothing after one', async () => {
    const controller = new AbortController()
    const store = bounded(SILENT, { signal: controller.signal })
    const answers = [store.restore(QUERY), store.save(RING, ADDRESS)]
    controller.abort()
    expect(await Promise.all(answers)).toEqual([
      expect.objectContaining({ kind: 'none', reason: 'the run was cancelled' }),
      expect.objectContaining({ kind: 'not-saved', reason: 'the run was cancelled' })
    ])
    const prompt = bounded(PROMPT, { signal: controller.signal })
    expect(await prompt.save(RING, ADDRESS)).toMatchObject({ kind: 'not-saved' })
  })
})

test('a cache that answers too late is asked no second time, and leaves the folder to the next call', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'late-'))
  try {
    let answer: (key: undefined) => void = () => undefined
    const calls: string[] = []
    const client = {
      restoreCache: (_paths: string[], key: string) => {
        calls.push(key)
        return new Promise<undefined>((resolve) => (answer = resolve))
      },
      saveCache: () => Promise.resolve(1),
      isFeatureAvailable: () => true
    }
    const store = boundedStore({
      what: 'cache',
      signal: null,
      limitSeconds: 0.05,
      store: (givenUp) =>
        cacheStore({
          loadClient: () => Promise.resolve(client),
          workspace,
          acceptedRefs: [],
          eventName: 'push',
          cacheMode: null,
          compressor: () => Promise.resolve('gzip'),
          givenUp
        })
    })
    await store.restore(QUERY)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(readdirSync(workspace)).toEqual([])
    // As the next call does it.
    mkdirSync(join(workspace, '.torch-compile-check/baseline'), { recursive: true })
    answer(undefined)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(calls).toHaveLength(1)
    expect(existsSync(join(workspace, '.torch-compile-check/baseline'))).toBe(true)
  } finally {
    rmSync(workspace, { recursive: true })
  }
})
