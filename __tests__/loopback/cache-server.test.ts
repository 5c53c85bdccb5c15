import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCacheServer } from './cache-server.ts'
import type { CacheServer, RunScope } from './cache-server.ts'
import { runProbe } from './probe.ts'
import type { Call } from './probe.ts'

const MAIN: RunScope = { ref: 'refs/heads/main' }
const PULL: RunScope = { ref: 'refs/pull/7/merge', baseBranch: 'main' }

let directory: string
let server: CacheServer

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'cache-server-'))
  mkdirSync(join(directory, 'workspace', 'data'), { recursive: true })
  server = await startCacheServer()
})

afterEach(async () => {
  await server.close()
  rmSync(directory, { recursive: true })
})

const file = () => join(directory, 'workspace', 'data', 'ring.json')

describe.each(['v1', 'v2'] as const)('the cache service, %s, with the real client', (protocol) => {
  const probe = (scope: RunScope, ...calls: readonly Call[]) =>
    runProbe(directory, calls, { environment: server.environment(scope, protocol) })

  test('saves, and restores the same bytes by the exact key and by a prefix, newest first', async () => {
    for (const [key, content] of [
      ['ring-1', 'one'],
      ['ring-2', 'two']
    ] as const) {
      writeFileSync(file(), content)
      const saved = await probe(MAIN, ['save', ['data'], key])
      expect(saved.results).toEqual([expect.any(Number)])
      expect(saved.results[0]).toBeGreaterThan(0)
    }
    rmSync(file())
    expect((await probe(MAIN, ['restore', ['data'], 'ring-1', []])).results).toEqual(['ring-1'])
    expect(readFileSync(file(), 'utf8')).toBe('one')
    expect((await probe(MAIN, ['restore', ['data'], 'ring-', []])).results).toEqual(['ring-2'])
    expect(readFileSync(file(), 'utf8')).toBe('two')
    const others = await probe(
      MAIN,
      ['lookup', ['data'], 'other', ['no', 'ring-1']],
      ['restore', ['data'], 'absent', []],
      ['restore', ['another-path'], 'ring-1', []]
    )
    expect(others.results).toEqual(['ring-1', null, null])
    expect(server.problems).toEqual([])
  })

  test('keeps an entry as it is: the same key cannot be saved twice', async () => {
    writeFileSync(file(), 'one')
    const run = await probe(MAIN, ['save', ['data'], 'ring-1'], ['save', ['data'], 'ring-1'])
    expect(run.results).toEqual([expect.any(Number), -1])
    expect(run.log.text).toContain('another job may be creating this cache')
    expect(server.entries).toHaveLength(1)
  })

  test("looks in the pull request's own scope first, then in main's, and shows neither to the other's siblings", async () => {
    writeFileSync(file(), 'main')
    await probe(MAIN, ['save', ['data'], 'ring-main'])
    expect((await probe(PULL, ['lookup', ['data'], 'ring-', []])).results).toEqual(['ring-main'])
    await probe(PULL, ['save', ['data'], 'ring-own'])
    expect((await probe(PULL, ['lookup', ['data'], 'ring-', []])).results).toEqual(['ring-own'])
    const sibling: RunScope = { ref: 'refs/pull/8/merge', baseBranch: 'main' }
    expect((await probe(sibling, ['lookup', ['data'], 'ring-', []])).results).toEqual(['ring-main'])
    expect((await probe(MAIN, ['lookup', ['data'], 'ring-own', []])).results).toEqual([null])
  })

  test('refuses to write and to read where told to, in words that the client hands on', async () => {
    writeFileSync(file(), 'one')
    server.failures.writeDenied = true
    server.failures.readDenied = true
    const run = await probe(MAIN, ['save', ['data'], 'ring-1'], ['restore', ['data'], 'ring-1', []])
    expect(run.results).toEqual([-1, null])
    const warnings = run.log.annotations.map(({ message }) => message).join('\n')
    expect(warnings).toContain('cache write denied:')
    expect(warnings).toContain('cache read denied:')
  })

  test('sends damaged bytes where told to, and an unfinished upload is no entry', async () => {
    writeFileSync(file(), 'one')
    await probe(MAIN, ['save', ['data'], 'ring-1'])
    server.failures.corrupt = true
    const run = await probe(MAIN, ['restore', ['data'], 'ring-1', []])
    expect(run.results).toEqual([null])
    expect(run.log.text).toContain('Failed to restore')
    server.failures.corrupt = false
    server.failures.finalizeRefused = true
    const unfinished = await probe(MAIN, ['save', ['data'], 'ring-2'], ['lookup', ['data'], 'ring-2', []])
    expect(unfinished.results[1]).toBeNull()
  })

  test('knows nobody without a token of its own', async () => {
    const environment = { ...server.environment(MAIN, protocol), ACTIONS_RUNTIME_TOKEN: 'stolen' }
    const run = await runProbe(directory, [['restore', ['data'], 'ring-1', []]], { environment })
    expect(run.results).toEqual([null])
    expect(server.problems.join()).toContain('no valid bearer token')
  })
})

test('a service that is down answers nothing, and the client calls it a miss', async () => {
  server.failures.down = true
  const run = await runProbe(directory, [['restore', ['data'], 'ring-1', []]], {
    environment: server.environment(MAIN, 'v2')
  })
  expect(run.results).toEqual([null])
  expect(run.log.annotations[0]?.message).toContain('Failed to restore')
})

test('a run whose cache mode is read-only cannot write, whatever its client sends', async () => {
  writeFileSync(file(), 'one')
  const environment = { ...server.environment({ ...MAIN, mode: 'read' }, 'v2'), ACTIONS_CACHE_MODE: undefined }
  const run = await runProbe(directory, [['save', ['data'], 'ring-1']], { environment })
  expect(run.results).toEqual([-1])
  expect(server.entries).toEqual([])
})

test('an archive above the size of one shot arrives in blocks', async () => {
  // Noise does not compress: 130 MiB stay above the 128 MiB that go in one request.
  const { randomFillSync } = await import('node:crypto')
  writeFileSync(file(), randomFillSync(Buffer.alloc(130 * 1024 * 1024)))
  const run = await runProbe(directory, [['save', ['data'], 'ring-1']], {
    environment: server.environment(MAIN, 'v2')
  })
  expect(run.results[0]).toBeGreaterThan(0)
  expect(server.requests.filter(({ query }) => query.get('comp') === 'block').length).toBeGreaterThan(1)
  expect(server.problems).toEqual([])
}, 60_000)
