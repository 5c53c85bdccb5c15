import { link, open, readFile, rename, rm } from 'node:fs/promises'
import type { Clock } from '../ports.js'
import { errorCode } from './error-code.js'
import { encodeSegment } from './keys.js'

export interface LockRequest {
  readonly path: string
  /** Unique among all who may take the lock. */
  readonly owner: string
  readonly clock: Clock
}

/** Writing a ring takes milliseconds; an owner seen for so long without a change has died. */
export const STALE_AFTER_MS = 10_000
const GIVE_UP_AFTER_MS = 30_000
const POLL_MS = 100

/**
 * Runs `work` alone. A lock counts as stale when the same owner was *seen* to hold it for `STALE_AFTER_MS`, so that no two
 * machines' clocks are compared. Throws when the lock cannot be had.
 */
export async function withLock<T>(request: LockRequest, work: () => Promise<T>): Promise<T> {
  await acquire(request)
  try {
    return await work()
  } finally {
    // Only our own: one that was taken over from us belongs to somebody else now.
    if ((await holderOf(request.path)) === request.owner) await rm(request.path, { force: true })
  }
}

async function acquire({ path, owner, clock }: LockRequest): Promise<void> {
  const startedMs = clock.nowMs()
  let seen: { readonly holder: string | null; readonly sinceMs: number } | null = null
  while (!(await tryCreate(path, owner))) {
    const holder = await holderOf(path)
    const nowMs = clock.nowMs()
    if (seen === null || seen.holder !== holder) seen = { holder, sinceMs: nowMs }
    else if (nowMs - seen.sinceMs >= STALE_AFTER_MS) {
      await takeAway(path, owner, holder)
      seen = null
      continue
    }
    if (nowMs - startedMs > GIVE_UP_AFTER_MS) throw new Error(`${path} is held by another run; try again`)
    await clock.sleep(POLL_MS)
  }
}

async function tryCreate(path: string, owner: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx')
    try {
      await handle.writeFile(owner)
    } finally {
      await handle.close()
    }
    return true
  } catch (thrown) {
    if (errorCode(thrown) === 'EEXIST') return false
    throw thrown
  }
}

/** Moves the stale lock aside. When it turns out to be a newer one, it is put back. */
async function takeAway(path: string, owner: string, staleHolder: string | null): Promise<void> {
  const aside = `${path}.${encodeSegment(owner)}.stale`
  try {
    await rename(path, aside)
    if ((await holderOf(aside)) !== staleHolder) await link(aside, path)
  } catch (thrown) {
    // ENOENT: it was released or taken away meanwhile. EEXIST: somebody has made a new one. Both are fine.
    const code = errorCode(thrown)
    if (code !== 'ENOENT' && code !== 'EEXIST') throw thrown
  } finally {
    await rm(aside, { force: true })
  }
}

/** Null when there is no lock. */
async function holderOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return null
    throw thrown
  }
}
