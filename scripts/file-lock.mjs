// One process at a time; the lock of a process that is gone is taken over.
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Between making the file and writing the number into it a holder is not to be told from a dead one. */
const GRACE_MS = 10_000

/** Runs `work` while holding the lock file; `onWait` is called once when somebody else holds it. */
export async function withLock(path, work, onWait) {
  await mkdir(dirname(path), { recursive: true })
  let waiting = false
  while (!(await acquired(path))) {
    if (await isAbandoned(path)) {
      await rm(path, { force: true })
      continue
    }
    if (!waiting) onWait()
    waiting = true
    await sleep(500)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function acquired(path) {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(String(process.pid))
    await file.close()
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(path) {
  try {
    const holder = Number(await readFile(path, 'utf8'))
    if (holder > 0) return !isAlive(holder)
    return Date.now() - (await stat(path)).mtimeMs > GRACE_MS
  } catch {
    // Released just now: the next attempt to take it tells.
    return false
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
