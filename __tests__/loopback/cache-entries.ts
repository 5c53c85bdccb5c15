/** What the cache service keeps, and how it is searched. No HTTP in here. */

export interface CacheEntry {
  readonly id: number
  readonly key: string
  readonly version: string
  /** The ref whose runs wrote it, e.g. `refs/heads/main`. */
  readonly scope: string
  /** Position in the order of creation: newer is larger. */
  readonly createdAt: number
  bytes: Buffer
  finalized: boolean
}

/** What a run's token allows, in the order in which scopes are searched. */
export interface ScopeGrant {
  readonly scope: string
  readonly read: boolean
  readonly write: boolean
}

export type Reservation = { readonly entry: CacheEntry } | { readonly refused: 'denied' | 'exists' }

export interface CacheEntries {
  readonly all: CacheEntry[]
  /** Entries are immutable: the same key, version and scope can be had once. */
  reserve(key: string, version: string, grants: readonly ScopeGrant[]): Reservation
  find(id: number): CacheEntry | undefined
  /** The first key is looked for exactly, then all keys as prefixes, newest first; one scope after the other. */
  search(keys: readonly string[], version: string, grants: readonly ScopeGrant[]): CacheEntry | undefined
}

export function createCacheEntries(): CacheEntries {
  const all: CacheEntry[] = []
  let counter = 0

  function searchScope(keys: readonly string[], version: string, scope: string): CacheEntry | undefined {
    const visible = all
      .filter((entry) => entry.finalized && entry.scope === scope && entry.version === version)
      .sort((a, b) => b.createdAt - a.createdAt)
    const exact = visible.find((entry) => entry.key === keys[0])
    if (exact !== undefined) return exact
    for (const key of keys) {
      const match = visible.find((entry) => entry.key.startsWith(key))
      if (match !== undefined) return match
    }
    return undefined
  }

  return {
    all,
    reserve(key, version, grants) {
      const scope = grants.find((grant) => grant.write)?.scope
      if (scope === undefined) return { refused: 'denied' }
      if (all.some((entry) => entry.key === key && entry.version === version && entry.scope === scope)) {
        return { refused: 'exists' }
      }
      counter += 1
      const entry = { id: counter, key, version, scope, createdAt: counter, bytes: Buffer.alloc(0), finalized: false }
      all.push(entry)
      return { entry }
    },
    find: (id) => all.find((entry) => entry.id === id),
    search(keys, version, grants) {
      for (const grant of grants.filter(({ read }) => read)) {
        const match = searchScope(keys, version, grant.scope)
        if (match !== undefined) return match
      }
      return undefined
    }
  }
}

/** Why a key would be refused by the service, or null. */
export function keyProblem(key: unknown): string | null {
  if (typeof key !== 'string' || key === '') return 'key is empty'
  if (key.length > 512) return `key is longer than 512 characters: ${key.length}`
  if (key.includes(',')) return 'key contains a comma'
  return null
}

/** Why a version would be refused (it is the sha256 of paths, compressor and salt), or null. */
export function versionProblem(version: unknown): string | null {
  return typeof version === 'string' && /^[0-9a-f]{64}$/.test(version) ? null : 'version is not a sha256'
}
