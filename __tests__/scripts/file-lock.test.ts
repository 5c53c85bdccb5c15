import { mkdtempSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

type WithLock = <T>(path: string, work: () => Promise<T>, onWait: () => void) => Promise<T>
const SCRIPT: string = '../../scripts/file-lock.mjs'
const { withLock } = (await import(SCRIPT)) as { readonly withLock: WithLock }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('two holders take turns, and the second is told that it waits', async () => {
  const path = join(folder, 'a', 'lock')
  const events: string[] = []
  const hold = (name: string) => async () => {
    events.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    events.push(`${name} ends`)
  }
  const first = withLock(path, hold('first'), () => events.push('first waits'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  await Promise.all([first, withLock(path, hold('second'), () => events.push('second waits'))])
  expect(events).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends'])
  expect(existsSync(path)).toBe(false)
})

test('the lock of a process that is gone is taken over', async () => {
  const path = join(folder, 'lock')
  // Beyond the largest process number of Linux.
  writeFileSync(path, '4194999')
  expect(
    await withLock(
      path,
      () => Promise.resolve('done'),
      () => undefined
    )
  ).toBe('done')
})

test('a failure releases the lock', async () => {
  const path = join(folder, 'lock')
  await expect(
    withLock(
      path,
      () => Promise.reject(new Error('broken')),
      () => undefined
    )
  ).rejects.toThrow('broken')
  expect(existsSync(path)).toBe(false)
})
