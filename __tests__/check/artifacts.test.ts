import { expect, test } from '@jest/globals'
import type { ArtifactFolder } from '../../src/artifacts/artifact-folder.js'
import type { ArtifactList } from '../../src/artifacts/artifact-list.js'
import { check } from '../../src/check.js'
import { createCheckRequest, type RequestShape } from '../builders/check-request.js'
import { createCounts, createGraphBreak } from '../builders/result.js'
import { fakeCheckPorts, type FakeCheck } from '../fakes/check-ports.js'

/** A folder in memory. */
class FakeFolder implements ArtifactFolder {
  readonly folder: string
  readonly lists: ArtifactList[] = []
  constructor(folder: string) {
    this.folder = folder
  }
  tracesOf() {
    return '/t'
  }
  publish(list: ArtifactList) {
    this.lists.push(list)
    return Promise.resolve(list.files.length)
  }
  close() {
    return Promise.resolve()
  }
}

async function run(fake: FakeCheck, shape: RequestShape = {}, folder = '/elsewhere/deeper') {
  const artifacts = new FakeFolder(folder)
  const ports = { ...fakeCheckPorts(fake), artifacts }
  const report = await check(createCheckRequest(shape), ports)
  return { report, ports, paths: artifacts.lists.flatMap(({ files }) => files.map(({ path }) => path)), artifacts }
}

const BROKEN = { head: { counts: createCounts({ graphBreaks: [createGraphBreak()] }) } }

test('a slowdown that was measured side by side has traces of both sides', async () => {
  const { report, paths } = await run({ head: { deviceTimeMs: 4.6 } })
  expect(report).toMatchObject({ run: { verdict: 'regression' }, artifacts: '/elsewhere/deeper' })
  expect(paths.filter((path) => path.endsWith('trace.json')).map((path) => path.replace(/.*\//, ''))).toEqual([
    'head-eager.trace.json',
    'head-compiled.trace.json',
    'base-compiled.trace.json'
  ])
})

test('new breaks against a record have the record’s side without a trace', async () => {
  const { paths, artifacts } = await run(BROKEN)
  expect(paths.filter((path) => /base.*trace/.test(path))).toEqual([])
  expect(artifacts.lists[0]?.notes.join(' ')).toMatch(/there is no trace of it/)
})

test('a pass has nothing', async () => {
  const { report, artifacts } = await run({})
  expect(report).not.toHaveProperty('artifacts')
  expect(artifacts.lists).toEqual([])
})

test('in the workspace the folder is named as `actions/upload-artifact` takes it', async () => {
  const request = createCheckRequest()
  const { report } = await run(BROKEN, {}, `${request.context.workspace}/out/deeper`)
  expect(report.artifacts).toBe('out/deeper')
})

test('files that cannot be written are one warning, and the verdict stays', async () => {
  const artifacts = new FakeFolder('/elsewhere/deeper')
  artifacts.publish = () => Promise.reject(new Error('no space left'))
  const report = await check(createCheckRequest(), { ...fakeCheckPorts(BROKEN), artifacts })
  expect(report).toMatchObject({ run: { verdict: 'regression' }, failsBuild: true })
  expect(report).not.toHaveProperty('artifacts')
  expect(report.warnings.join(' ')).toContain('could not be written to `artifacts-path`: no space left')
})
