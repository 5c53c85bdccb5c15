import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitCommand } from '../../src/git/git-command.js'
import { localGit } from '../../src/git/local-git.js'
import { addWorktree } from '../../src/git/worktree.js'
import { systemTools } from '../../src/measure/tools.js'
import { checkOut, createRepository, git, type TestRepository } from '../loopback/repository.ts'

// Real processes and servers: a slow machine is no failure.
jest.setTimeout(60_000)

let root: string
let temp: string
let remote: TestRepository
let base: string
let head: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'worktree-')))
  temp = join(root, 'temp')
  mkdirSync(temp)
  remote = createRepository(join(root, 'remote'), { 'model.py': 'base\n' })
  base = remote.git('rev-parse', 'HEAD')
  head = remote.commit('head', { 'model.py': 'head\n', 'new.py': '' })
})

afterEach(() => rmSync(root, { recursive: true }))

const ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  // Submodules of these tests are folders; git refuses those by default.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always'
}
const access = { token: null, serverUrl: 'https://github.com' }
const commandAt = (directory: string) => gitCommand({ tools: systemTools, directory, env: ENV })
const add = (workspace: string, sha = base) =>
  addWorktree({ git: commandAt(workspace), sha, temp, name: '100-1', access })

async function ready(workspace: string, sha = base) {
  const outcome = await add(workspace, sha)
  if (outcome.kind !== 'ready') throw new Error(outcome.reason)
  return outcome.worktree
}

function workspaceOf(sha: string, depth = 0): string {
  return checkOut(remote, { sha, depth, workspace: join(root, 'workspace'), remoteUrl: `file://${remote.directory}` })
}

describe('a base worktree', () => {
  test('has base’s files, leaves head’s as they are, and goes without a trace', async () => {
    const workspace = workspaceOf(head)
    const config = readFileSync(join(workspace, '.git', 'config'), 'utf8')
    const worktree = await ready(workspace)
    expect(worktree.path).toBe(join(temp, 'torch-compile-check-base-100-1'))
    expect(readFileSync(join(worktree.path, 'model.py'), 'utf8')).toBe('base\n')
    expect(existsSync(join(worktree.path, 'new.py'))).toBe(false)
    expect(readFileSync(join(workspace, 'model.py'), 'utf8')).toBe('head\n')
    expect(git(workspace, 'status', '--porcelain')).toBe('')

    // What running code there leaves behind goes too.
    mkdirSync(join(worktree.path, '__pycache__'))
    writeFileSync(join(worktree.path, '__pycache__', 'x.pyc'), '')
    writeFileSync(join(worktree.path, 'model.py'), 'changed by the step')
    expect(await worktree.remove()).toBeNull()
    expect(existsSync(worktree.path)).toBe(false)
    expect(git(workspace, 'worktree', 'list').split('\n')).toHaveLength(1)
    expect(readFileSync(join(workspace, '.git', 'config'), 'utf8')).toBe(config)
  })

  test('may be removed twice, or when it is gone already', async () => {
    const worktree = await ready(workspaceOf(head))
    rmSync(worktree.path, { recursive: true })
    expect(await worktree.remove()).toBeNull()
    expect(await worktree.remove()).toBeNull()
    expect(git(join(root, 'workspace'), 'worktree', 'list').split('\n')).toHaveLength(1)
  })

  test('of a run that was killed is forgotten by the next one', async () => {
    const workspace = workspaceOf(head)
    await ready(workspace)
    rmSync(temp, { recursive: true })
    mkdirSync(temp)
    const worktree = await ready(workspace)
    expect(git(workspace, 'worktree', 'list').split('\n')).toHaveLength(2)
    await worktree.remove()
  })

  test('leaves a person’s own worktrees alone, also one that is not mounted', async () => {
    const workspace = workspaceOf(head)
    git(workspace, 'worktree', 'add', '--quiet', '--detach', join(root, 'usb'), head)
    rmSync(join(root, 'usb'), { recursive: true })
    const worktree = await ready(workspace)
    await worktree.remove()
    expect(git(workspace, 'worktree', 'list')).toContain('usb')
  })

  test('runs no hook of the repository', async () => {
    const workspace = workspaceOf(head)
    const hook = join(workspace, '.git', 'hooks', 'post-checkout')
    mkdirSync(join(workspace, '.git', 'hooks'), { recursive: true })
    writeFileSync(hook, `#!/bin/sh\ntouch ${join(root, 'hooked')}\n`)
    chmodSync(hook, 0o755)
    await ready(workspace)
    expect(existsSync(join(root, 'hooked'))).toBe(false)
  })
})

describe('a missing commit', () => {
  test('is fetched into a shallow clone, and nothing but it', async () => {
    const older = base
    base = remote.commit('between', { 'model.py': 'between\n' })
    head = remote.commit('top', { 'model.py': 'top\n' })
    const workspace = workspaceOf(head, 1)
    const worktree = await ready(workspace)
    expect(readFileSync(join(worktree.path, 'model.py'), 'utf8')).toBe('between\n')
    expect(await localGit(commandAt(workspace)).commitExists(older)).toBe(false)
    await worktree.remove()
  })

  test('is fetched into a full clone without making it shallow', async () => {
    const workspace = workspaceOf(head)
    const later = remote.commit('later', { 'model.py': 'later\n' })
    const worktree = await ready(workspace, later)
    expect(await localGit(commandAt(workspace)).isShallow()).toBe(false)
    await worktree.remove()
  })

  test('that nobody has is a reason with the way out', async () => {
    const outcome = await add(workspaceOf(head, 1), 'f'.repeat(40))
    expect(outcome).toEqual({
      kind: 'unavailable',
      reason: expect.stringMatching(/fffffff is not in the checkout.*fetch-depth: 0/)
    })
    expect(existsSync(join(temp, 'torch-compile-check-base-100-1'))).toBe(false)
  })

  test('in a folder that is no repository is a reason, not an exception', async () => {
    const empty = join(root, 'empty')
    mkdirSync(empty)
    expect(await add(empty)).toMatchObject({ kind: 'unavailable' })
  })

  test('a path that is taken is a reason, and what is there stays', async () => {
    const taken = join(temp, 'torch-compile-check-base-100-1')
    mkdirSync(taken)
    writeFileSync(join(taken, 'keep.txt'), 'keep')
    expect(await add(workspaceOf(head))).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringContaining('already exists')
    })
    expect(existsSync(join(taken, 'keep.txt'))).toBe(true)
  })
})
