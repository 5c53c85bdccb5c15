import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCacheClient } from '../../src/baseline/cache-client.js'
import { cacheStore } from '../../src/baseline/cache-store.js'
import { appendRecord, emptyRing } from '../../src/baseline/ring.js'
import { createRecord, createSha } from '../builders/record.js'
import { startCacheServer, type CacheServer } from '../loopback/cache-server.ts'

// Real processes and servers: a slow machine is no failure.
jest.setTimeout(60_000)

const QUERY = { commentKey: 'default', deviceSlug: 'cpu' }
const ADDRESS = { ...QUERY, sha: createSha(1), runId: '42', runAttempt: 1 }
const RING = appendRecord(emptyRing('default'), createRecord())

let root: string
let workspace: string
let server: CacheServer
const cwd = process.cwd()
const env = { ...process.env }
const write = process.stdout.write.bind(process.stdout)

beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'cache-service-')))
  workspace = join(root, 'workspace')
  mkdirSync(workspace)
  server = await startCacheServer()
  process.chdir(workspace)
  // The real client logs in workflow commands, which a runner that runs these tests would obey.
  process.stdout.write = () => true
})

afterEach(async () => {
  process.stdout.write = write
  process.chdir(cwd)
  process.env = { ...env }
  await server.close()
  rmSync(root, { recursive: true })
})

const store = () =>
  cacheStore({
    loadClient: () => loadCacheClient(workspace),
    workspace,
    acceptedRefs: ['refs/heads/main'],
    eventName: 'push',
    cacheMode: null,
    compressor: () => Promise.resolve('gzip')
  })

describe.each(['v1', 'v2'] as const)('the real client against a cache service, %s', (protocol) => {
  beforeEach(() => {
    Object.assign(process.env, server.environment({ ref: 'refs/heads/main' }, protocol), {
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: root
    })
  })

  test('finds by prefix what it has saved', async () => {
    const saved = await store().save(RING, ADDRESS)
    expect(saved).toMatchObject({ kind: 'saved' })
    expect(await store().restore(QUERY)).toMatchObject({ kind: 'found', ring: RING })
    expect(await store().restore({ ...QUERY, deviceSlug: 'gpu' })).toMatchObject({
      kind: 'other-device',
      deviceSlug: 'cpu'
    })
    expect(await store().restore({ ...QUERY, commentKey: 'other' })).toMatchObject({ kind: 'none' })
    expect(readdirSync(workspace)).toEqual([])
    expect(server.problems).toEqual([])
  })

  test('a denied write is not a success', async () => {
    server.failures.writeDenied = true
    expect(await store().save(RING, ADDRESS)).toMatchObject({ kind: 'not-saved' })
  })
})

test('a process that runs elsewhere than in the workspace is told, because its paths would mean something else', async () => {
  process.chdir(root)
  Object.assign(process.env, server.environment({ ref: 'refs/heads/main' }, 'v2'))
  expect(await store().restore(QUERY)).toMatchObject({
    kind: 'none',
    reason: expect.stringContaining('is not the workspace')
  })
})
