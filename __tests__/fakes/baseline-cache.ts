import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CacheClient } from '../../src/baseline/cache-client.js'

export interface FakeCache extends CacheClient {
  readonly entries: { key: string; bytes: Uint8Array }[]
  readonly calls: string[]
  available: boolean
  /** Called instead of storing; -1 or an exception as the real client would answer. */
  onSave: (() => number) | null
  onRestore: (() => string | undefined) | null
  /** What an unpacked archive does besides, or instead of, writing the file. */
  unpack: ((path: string, bytes: Uint8Array) => void) | null
}

/** The Actions cache in memory: prefix search, newest first, immutable entries. */
export function fakeCache(workspace: string): FakeCache {
  const cache: FakeCache = {
    entries: [],
    calls: [],
    available: true,
    onSave: null,
    onRestore: null,
    unpack: null,
    isFeatureAvailable: () => cache.available,
    restoreCache(paths, primaryKey, restoreKeys = []) {
      cache.calls.push(`restore ${paths.join('|')} ${primaryKey}`)
      if (cache.onRestore !== null) return Promise.resolve(cache.onRestore())
      const keys = [primaryKey, ...restoreKeys]
      const entry = cache.entries.findLast(({ key }) => keys.some((wanted) => key.startsWith(wanted)))
      if (entry === undefined) return Promise.resolve(undefined)
      const path = join(workspace, paths[0] ?? '')
      if (cache.unpack !== null) cache.unpack(path, entry.bytes)
      else {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, entry.bytes)
      }
      return Promise.resolve(entry.key)
    },
    saveCache(paths, key) {
      cache.calls.push(`save ${paths.join('|')} ${key}`)
      if (cache.onSave !== null) {
        try {
          return Promise.resolve(cache.onSave())
        } catch (thrown) {
          return Promise.reject(thrown instanceof Error ? thrown : new Error(String(thrown)))
        }
      }
      const path = join(workspace, paths[0] ?? '')
      if (!existsSync(path)) return Promise.reject(new Error('Path Validation Error'))
      if (cache.entries.some((entry) => entry.key === key)) return Promise.resolve(-1)
      cache.entries.push({ key, bytes: readFileSync(path) })
      return Promise.resolve(cache.entries.length)
    }
  }
  return cache
}
