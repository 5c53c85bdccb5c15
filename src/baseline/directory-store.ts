import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorMessage } from '../errors.js'
import type { Clock } from '../ports.js'
import { decodeRing, encodeRing } from './codec.js'
import { errorCode } from './error-code.js'
import { withLock } from './file-lock.js'
import { checkQuery, decodeSegment, encodeSegment } from './keys.js'
import { RING_SCHEMA_VERSION, type Ring } from './record.js'
import { mergeRings } from './ring.js'
import { readRegularFile } from './ring-file.js'
import type { BaselineStore, RestoreOutcome, SaveAddress, SaveOutcome, StoreQuery } from './store.js'
import { usableRing, type AcceptedRefs } from './usable-ring.js'

export interface DirectoryStoreOptions {
  /** On a disk that persists; made when it is not there. */
  readonly directory: string
  readonly acceptedRefs: AcceptedRefs
  readonly clock: Clock
  /** Names this process in a lock and in temporary files; unique, e.g. a UUID. */
  readonly owner: string
}

const EXTENSION = '.json'

/** Rings in a directory: `<directory>/<comment key>/<device>.json`. Several runners may share it. */
export function directoryStore(options: DirectoryStoreOptions): BaselineStore {
  return {
    restore: (query) => restore(options, query),
    save: (ring, address) => save(options, ring, address)
  }
}

async function restore(options: DirectoryStoreOptions, query: StoreQuery): Promise<RestoreOutcome> {
  const lookedFor: string[] = []
  const none = (reason: string): RestoreOutcome => ({ kind: 'none', reason, lookedFor })
  const check = checkQuery(query)
  if (!check.valid) return none(check.reason)
  try {
    const path = ringPath(options.directory, query)
    lookedFor.push(path)
    const own = await readRing(options, path, query)
    if (own !== null) return own
    lookedFor.push(join(folderOf(options.directory, query), `*${EXTENSION}`))
    const other = await newestOther(options, query)
    return other ?? none('no run has saved a baseline there yet')
  } catch (thrown) {
    return none(`the directory could not be read: ${errorMessage(thrown)}`)
  }
}

/** Null when there is no such file. */
async function readRing(
  options: DirectoryStoreOptions,
  path: string,
  query: StoreQuery,
  deviceSlug: string = query.deviceSlug
): Promise<RestoreOutcome | null> {
  const usable = usableRing(await readRegularFile(path), query.commentKey, options.acceptedRefs)
  if (usable.kind === 'missing') return null
  if (usable.kind === 'unusable') return { ...usable, key: path }
  return { kind: deviceSlug === query.deviceSlug ? 'found' : 'other-device', ring: usable.ring, key: path, deviceSlug }
}

/** The newest ring of another machine; else the newest that cannot be read: that is more than having none. */
async function newestOther(options: DirectoryStoreOptions, query: StoreQuery): Promise<RestoreOutcome | null> {
  const folder = folderOf(options.directory, query)
  const names = (await listFolder(folder)).filter((name) => name.endsWith(EXTENSION))
  const dated = await Promise.all(
    names.map(async (name) => ({ name, writtenMs: (await stat(join(folder, name))).mtimeMs }))
  )
  let unusable: RestoreOutcome | null = null
  for (const { name } of dated.toSorted((a, b) => b.writtenMs - a.writtenMs)) {
    const deviceSlug = decodeSegment(name.slice(0, -EXTENSION.length))
    if (deviceSlug === null) continue
    const found = await readRing(options, join(folder, name), query, deviceSlug)
    if (found?.kind === 'other-device') return found
    unusable ??= found
  }
  return unusable
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return []
    throw thrown
  }
}

/** Under a lock, and together with what another runner has saved since ours was restored. */
async function save(options: DirectoryStoreOptions, ring: Ring, address: SaveAddress): Promise<SaveOutcome> {
  const check = checkQuery(address)
  if (!check.valid) return { kind: 'not-saved', reason: check.reason }
  const path = ringPath(options.directory, address)
  try {
    await mkdir(folderOf(options.directory, address), { recursive: true })
    return await withLock({ path: `${path}.lock`, owner: options.owner, clock: options.clock }, async () => {
      const read = await readRegularFile(path)
      const present = read.kind === 'bytes' ? decodeRing(read.bytes) : null
      if (present?.kind === 'other-schema' && present.schemaVersion > RING_SCHEMA_VERSION) {
        return { kind: 'not-saved', reason: `${path} is left alone: ${present.reason}` }
      }
      const { bytes } = encodeRing(present?.kind === 'ring' ? mergeRings(present.ring, ring) : ring)
      await replaceFile(path, bytes, options.owner)
      return { kind: 'saved', key: path, bytes: bytes.byteLength }
    })
  } catch (thrown) {
    return { kind: 'not-saved', reason: `${path} could not be written: ${errorMessage(thrown)}` }
  }
}

/** A reader sees the old file or the new one, never half of it. */
async function replaceFile(path: string, bytes: Uint8Array, owner: string): Promise<void> {
  const temporary = `${path}.${encodeSegment(owner)}.tmp`
  try {
    await writeFile(temporary, bytes, { flag: 'wx' })
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

function folderOf(directory: string, query: StoreQuery): string {
  return join(directory, encodeSegment(query.commentKey))
}

function ringPath(directory: string, query: StoreQuery): string {
  return join(folderOf(directory, query), `${encodeSegment(query.deviceSlug)}${EXTENSION}`)
}
