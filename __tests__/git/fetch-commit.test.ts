import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { basicCredential, credentials, fetchCommit } from '../../src/git/fetch-commit.js'
import { gitCommand } from '../../src/git/git-command.js'
import { systemTools, type ToolOptions, type Tools } from '../../src/measure/tools.js'
import { checkOut, createRepository, git, type TestRepository } from '../loopback/repository.ts'

// Real processes and servers: a slow machine is no failure.
jest.setTimeout(60_000)

let root: string
let remote: TestRepository
let server: Server
let seen: IncomingMessage[]
let serverUrl: string

beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'fetch-commit-')))
  remote = createRepository(join(root, 'remote'), { 'a.txt': 'one\n' })
  seen = []
  server = createServer((request, response) => {
    seen.push(request)
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(root, { recursive: true })
})

const ENV = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
const MISSING = 'f'.repeat(40)

function workspaceWithRemote(url: string): string {
  const sha = remote.git('rev-parse', 'HEAD')
  return checkOut(remote, { sha, workspace: join(root, 'workspace'), remoteUrl: url })
}

describe('the token', () => {
  test('reaches the server, and neither the arguments nor the configuration', async () => {
    const workspace = workspaceWithRemote(`${serverUrl}/octo/trainer`)
    const config = readFileSync(join(workspace, '.git', 'config'), 'utf8')
    const calls: { args: readonly string[]; options: ToolOptions | undefined }[] = []
    const tools: Tools = {
      run: (command, args, options) => {
        calls.push({ args, options })
        return systemTools.run(command, args, options)
      }
    }
    await fetchCommit(gitCommand({ tools, directory: workspace, env: ENV }), MISSING, {
      token: 'ghs_secret',
      serverUrl
    })
    expect(seen[0]?.headers.authorization).toBe(`basic ${basicCredential('ghs_secret')}`)
    expect(JSON.stringify(calls.map(({ args }) => args))).not.toMatch(
      new RegExp(`ghs_secret|${basicCredential('ghs_secret')}`)
    )
    expect(readFileSync(join(workspace, '.git', 'config'), 'utf8')).toBe(config)
  })

  test('replaces a header that the checkout left, because GitHub refuses two', async () => {
    const workspace = workspaceWithRemote(`${serverUrl}/octo/trainer`)
    git(workspace, 'config', `http.${serverUrl}/.extraheader`, 'AUTHORIZATION: basic old')
    const command = gitCommand({ tools: systemTools, directory: workspace, env: ENV })
    await fetchCommit(command, MISSING, { token: 'new', serverUrl })
    expect(seen[0]?.headers.authorization).toBe(`basic ${basicCredential('new')}`)
  })

  test('goes to this server alone', async () => {
    const workspace = workspaceWithRemote(`${serverUrl}/octo/trainer`)
    const command = gitCommand({ tools: systemTools, directory: workspace, env: ENV })
    await fetchCommit(command, MISSING, { token: 'secret', serverUrl: 'https://github.com' })
    expect(seen.length).toBeGreaterThan(0)
    for (const request of seen) expect(request.headers.authorization).toBeUndefined()
  })

  test('leaves settings that the user handed over in the environment', async () => {
    const env = { ...ENV, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'somebody' }
    const command = gitCommand({ tools: systemTools, directory: workspaceWithRemote(serverUrl), env })
    const { stdout } = await command.run(['config', '--list'], credentials({ token: 'x', serverUrl }))
    expect(stdout).toContain('user.name=somebody')
    expect(stdout).toContain(`extraheader=AUTHORIZATION: basic ${basicCredential('x')}`)
  })

  test('that is not there changes nothing', () => {
    expect(credentials({ token: null, serverUrl })).toEqual({})
    expect(credentials({ token: '', serverUrl })).toEqual({})
  })
})

test('a server that wants a password is a reason, not a prompt', async () => {
  const workspace = workspaceWithRemote(`${serverUrl}/octo/trainer`)
  const command = gitCommand({ tools: systemTools, directory: workspace, env: ENV })
  expect(await fetchCommit(command, MISSING, { token: null, serverUrl })).toEqual({
    kind: 'unavailable',
    reason: expect.stringMatching(/fffffff is not in the checkout.*contents: read/)
  })
})

test('a commit that is there is not asked for', async () => {
  const workspace = workspaceWithRemote(`${serverUrl}/octo/trainer`)
  const command = gitCommand({ tools: systemTools, directory: workspace, env: ENV })
  expect(await fetchCommit(command, remote.git('rev-parse', 'HEAD'), { token: 'x', serverUrl })).toEqual({
    kind: 'there'
  })
  expect(seen).toEqual([])
})
