import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitCommand } from '../../src/git/git-command.js'
import { remoteHistory } from '../../src/git/history.js'
import { systemTools, type ToolOptions, type Tools } from '../../src/measure/tools.js'
import { FakeClock } from '../fakes/measure-clock.js'
import { checkOut, createRepository, type TestRepository } from '../loopback/repository.ts'

// Real processes: a slow machine is no failure.
jest.setTimeout(60_000)

let root: string
let remote: TestRepository
let calls: { readonly args: readonly string[]; readonly options: ToolOptions | undefined }[]

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'history-')))
  remote = createRepository(join(root, 'remote'), { 'a.txt': 'one\n' })
  for (let count = 0; count < 5; count += 1) remote.commit(`${count}`, {})
  calls = []
})

afterEach(() => rmSync(root, { recursive: true }))

function historyOf(depth: number, { slowMs = 0 } = {}) {
  const sha = remote.git('rev-parse', 'HEAD')
  const remoteUrl = `file://${remote.directory}`
  const directory = checkOut(remote, { sha, depth, workspace: join(root, 'workspace'), remoteUrl })
  const clock = new FakeClock()
  const tools: Tools = {
    run: (command, args, options) => {
      calls.push({ args, options })
      if (args.includes('fetch')) clock.advance(slowMs)
      return systemTools.run(command, args, options)
    }
  }
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  const git = gitCommand({ tools, directory, env })
  return { sha, history: remoteHistory(git, { token: 'ghs_secret', serverUrl: 'https://github.com', clock }) }
}

const fetches = () => calls.filter(({ args }) => args.includes('fetch'))
const never = () => Promise.resolve(false)

test('what is enough already is not fetched', async () => {
  const { sha, history } = historyOf(1)
  expect(await history.reveal([sha], () => Promise.resolve(true))).toEqual({ kind: 'enough' })
  expect(fetches()).toEqual([])
})

test('a full clone is neither deepened nor made shallow', async () => {
  const { sha, history } = historyOf(0)
  expect(await history.reveal([sha], never)).toMatchObject({ reason: expect.stringContaining('whole history') })
  expect(fetches()).toEqual([])
})

test('the token goes through the environment of the fetch, without hooks', async () => {
  const { sha, history } = historyOf(1)
  await history.reveal([sha], never)
  const [fetch] = fetches()
  expect(JSON.stringify(fetch?.args)).not.toContain('basic')
  expect(fetch?.args).toContain('core.hooksPath=/dev/null')
  expect(fetch?.options?.env?.GIT_CONFIG_VALUE_1).toMatch(/^AUTHORIZATION: basic /)
})

test('all steps together have one time limit', async () => {
  for (let count = 0; count < 60; count += 1) remote.git('commit', '--quiet', '--allow-empty', '-m', `${count}`)
  const { sha, history } = historyOf(1, { slowMs: 121_000 })
  expect(await history.reveal([sha], never)).toEqual({
    kind: 'not-enough',
    reason: 'fetching more than 30 commits took too long; check out with `fetch-depth: 0`'
  })
  expect(fetches()).toHaveLength(1)
  expect(fetches()[0]?.options?.timeoutMs).toBeLessThanOrEqual(120_000)
})
