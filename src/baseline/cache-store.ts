import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorMessage } from '../errors.js'
import type { CacheClient } from './cache-client.js'
import {
  missReason,
  NO_CACHE_SERVICE,
  readRefusal,
  saveFailureReason,
  writeRefusal,
  type Compressor
} from './cache-diagnosis.js'
import { encodeRing } from './codec.js'
import { anyDevicePrefix, cacheKey, checkKey, checkQuery, deviceOfKey, devicePrefix } from './keys.js'
import type { Ring } from './record.js'
import { prepareRingFolder, readRegularFile, removeRingFolder, RING_PATH } from './ring-file.js'
import type { BaselineStore, RestoreOutcome, SaveAddress, SaveOutcome, StoreQuery } from './store.js'
import { usableRing } from './usable-ring.js'

export interface CacheStoreOptions {
  /** Called at the first use. */
  readonly loadClient: () => Promise<CacheClient>
  readonly workspace: string
  /** Full refs of the baseline branches: a record of any other is not accepted, wherever it was found. */
  readonly acceptedRefs: readonly string[]
  readonly eventName: string
  readonly cacheMode: string | null
  readonly compressor: () => Promise<Compressor>
  /** Nobody waits for the answer any more: the folder in the workspace may be another call's by then. */
  readonly givenUp?: AbortSignal
}

const NOBODY_WAITS = 'the answer came too late'

/** Rings in the Actions cache. Restore before any code of the pull request runs: it unpacks an archive into the workspace. */
export function cacheStore(options: CacheStoreOptions): BaselineStore {
  return {
    restore: (query) => restore(options, query),
    save: (ring, address) => save(options, ring, address)
  }
}

async function restore(options: CacheStoreOptions, query: StoreQuery): Promise<RestoreOutcome> {
  const lookedFor: string[] = []
  const none = (reason: string): RestoreOutcome => ({ kind: 'none', reason, lookedFor })
  const check = checkQuery(query)
  if (!check.valid) return none(check.reason)
  leaveWhenGivenUp(options)
  const refusal = readRefusal(options.cacheMode)
  if (refusal !== null) return none(refusal)
  try {
    const client = await options.loadClient()
    if (!client.isFeatureAvailable()) return none(NO_CACHE_SERVICE)
    for (const prefix of [devicePrefix(query), anyDevicePrefix(query.commentKey)]) {
      if (options.givenUp?.aborted === true) return none(NOBODY_WAITS)
      lookedFor.push(prefix)
      const found = await lookUp(options, client, prefix, query)
      if (found !== null) return found
    }
    return none(missReason(RING_PATH, await options.compressor()))
  } catch (thrown) {
    return none(`the cache could not be read: ${errorMessage(thrown)}`)
  } finally {
    await cleanUp(options)
  }
}

/** Null for a miss. */
async function lookUp(
  options: CacheStoreOptions,
  client: CacheClient,
  prefix: string,
  query: StoreQuery
): Promise<RestoreOutcome | null> {
  await prepareRingFolder(options.workspace)
  const key = await client.restoreCache([RING_PATH], prefix, [prefix])
  if (key === undefined) return null
  const deviceSlug = key.startsWith(prefix) ? deviceOfKey(key, query.commentKey) : null
  if (deviceSlug === null)
    return { kind: 'unusable', reason: 'the cache service answered with a key that was not asked for', key }
  const read = await readRegularFile(join(options.workspace, RING_PATH))
  const usable = usableRing(read, query.commentKey, options.acceptedRefs)
  if (usable.kind === 'missing') return { kind: 'unusable', reason: 'the entry does not hold the file it should', key }
  if (usable.kind === 'unusable') return { kind: 'unusable', reason: usable.reason, key }
  return { kind: deviceSlug === query.deviceSlug ? 'found' : 'other-device', ring: usable.ring, key, deviceSlug }
}

async function save(options: CacheStoreOptions, ring: Ring, address: SaveAddress): Promise<SaveOutcome> {
  const notSaved = (reason: string): SaveOutcome => ({ kind: 'not-saved', reason })
  const check = checkQuery(address)
  if (!check.valid) return notSaved(check.reason)
  const key = cacheKey(address)
  const keyCheck = checkKey(key)
  if (!keyCheck.valid) return notSaved(keyCheck.reason)
  const refusal = writeRefusal(options.cacheMode)
  if (refusal !== null) return notSaved(refusal)
  try {
    const { bytes } = encodeRing(ring)
    const client = await options.loadClient()
    if (!client.isFeatureAvailable()) return notSaved(NO_CACHE_SERVICE)
    await prepareRingFolder(options.workspace)
    await writeFile(join(options.workspace, RING_PATH), bytes, { flag: 'wx' })
    const id = await client.saveCache([RING_PATH], key)
    return id === -1
      ? notSaved(saveFailureReason(options.eventName, key))
      : { kind: 'saved', key, bytes: bytes.byteLength }
  } catch (thrown) {
    return notSaved(`the cache could not be written: ${errorMessage(thrown)}`)
  } finally {
    await cleanUp(options)
  }
}

/** From then on the folder is the next call's: what comes late leaves it alone. */
function leaveWhenGivenUp({ workspace, givenUp }: CacheStoreOptions): void {
  givenUp?.addEventListener('abort', () => void removeRingFolder(workspace).catch(() => undefined), { once: true })
}

async function cleanUp({ workspace, givenUp }: CacheStoreOptions): Promise<void> {
  if (givenUp?.aborted === true) return
  try {
    await removeRingFolder(workspace)
  } catch {
    // The outcome is known already; what could not be removed is an ignored folder of ours.
  }
}
