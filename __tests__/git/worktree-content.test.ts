import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitCommand } from '../../src/git/git-command.js'
import { largeFilesIn } from '../../src/git/large-files.js'
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

describe('submodules', () => {
  let library: TestRepository
  let libraryBase: string

  /** base has the library's first commit, head its second. */
  beforeEach(() => {
    library = createRepository(join(root, 'library'), { 'lib.py': 'lib base\n' })
    libraryBase = library.git('rev-parse', 'HEAD')
    remote.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      `file://${library.directory}`,
      'third/lib'
    )
    base = remote.commit('with a submodule', {})
    const libraryHead = library.commit('lib head', { 'lib.py': 'lib head\n' })
    git(join(remote.directory, 'third/lib'), 'fetch', '--quiet', 'origin', libraryHead)
    git(join(remote.directory, 'third/lib'), 'checkout', '--quiet', libraryHead)
    head = remote.commit('newer library', { 'model.py': 'head\n' })
  })

  function workspaceWithSubmodules(...options: string[]): string {
    const workspace = workspaceOf(head)
    git(workspace, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init', ...options)
    return workspace
  }

  test('come with the commit that base names, and go with the worktree', async () => {
    const workspace = workspaceWithSubmodules()
    const worktree = await ready(workspace)
    expect(readFileSync(join(worktree.path, 'third/lib/lib.py'), 'utf8')).toBe('lib base\n')
    expect(readFileSync(join(workspace, 'third/lib/lib.py'), 'utf8')).toBe('lib head\n')
    expect(await worktree.remove()).toBeNull()
    expect(existsSync(worktree.path)).toBe(false)
    expect(git(join(workspace, 'third/lib'), 'worktree', 'list').split('\n')).toHaveLength(1)
  })

  test('are fetched where the checkout of head is shallow', async () => {
    const workspace = workspaceWithSubmodules('--depth=1')
    expect(await localGit(commandAt(join(workspace, 'third/lib'))).commitExists(libraryBase)).toBe(false)
    const worktree = await ready(workspace)
    expect(readFileSync(join(worktree.path, 'third/lib/lib.py'), 'utf8')).toBe('lib base\n')
    await worktree.remove()
  })

  test('stay empty where the checkout left them empty', async () => {
    const worktree = await ready(workspaceOf(head))
    expect(existsSync(join(worktree.path, 'third/lib/lib.py'))).toBe(false)
    await worktree.remove()
  })

  test('that head does not have any more are a reason', async () => {
    remote.git('rm', '--quiet', '--force', 'third/lib')
    const without = remote.commit('without', {})
    const outcome = await add(workspaceOf(without))
    expect(outcome).toEqual({ kind: 'unavailable', reason: expect.stringContaining('submodule third/lib') })
    expect(existsSync(join(temp, 'torch-compile-check-base-100-1'))).toBe(false)
  })
})

describe('LFS files', () => {
  const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 4\n'

  beforeEach(() => {
    base = remote.commit('with weights', { '.gitattributes': '*.bin filter=lfs\n', 'weights.bin': POINTER })
    head = remote.commit('more', { 'model.py': 'more\n' })
  })

  /** As git-lfs does: the content, unless it is told to leave the pointer. */
  const SMUDGE = 'sh -c "if test \\"$GIT_LFS_SKIP_SMUDGE\\" = 1; then cat; else cat >/dev/null; echo the weights; fi"'

  test('stay pointers where the checkout has pointers', async () => {
    const workspace = workspaceOf(head)
    git(workspace, 'config', 'filter.lfs.smudge', SMUDGE)
    const worktree = await ready(workspace)
    expect(readFileSync(join(worktree.path, 'weights.bin'), 'utf8')).toBe(POINTER)
    await worktree.remove()
  })

  test('that head has and base cannot get are a reason', async () => {
    const workspace = workspaceOf(head)
    writeFileSync(join(workspace, 'weights.bin'), 'the weights')
    const outcome = await add(workspace)
    expect(outcome).toEqual({ kind: 'unavailable', reason: expect.stringMatching(/LFS.*lfs: true/) })
    expect(existsSync(join(temp, 'torch-compile-check-base-100-1'))).toBe(false)
  })

  test('that the filter can bring have their content', async () => {
    const workspace = workspaceOf(head)
    writeFileSync(join(workspace, 'weights.bin'), 'the weights')
    git(workspace, 'config', 'filter.lfs.smudge', SMUDGE)
    const worktree = await ready(workspace)
    expect(readFileSync(join(worktree.path, 'weights.bin'), 'utf8')).toBe('the weights\n')
    await worktree.remove()
  })

  test('are all looked at: one pointer among many is half a tree', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `part-${index}.bin`)
    const content = Object.fromEntries(names.map((name) => [name, 'content']))
    base = remote.commit('one pointer', { ...content, 'part-8.bin': POINTER, 'weights.bin': 'content' })
    head = remote.commit('all there', { 'part-8.bin': 'content' })
    expect(await add(workspaceOf(head))).toEqual({
      kind: 'unavailable',
      reason: expect.stringContaining('1 Git LFS file whose content could not be fetched (part-8.bin)')
    })
  })

  test('that head has as pointers too are no reason', async () => {
    base = remote.commit('one has content', { 'other.bin': 'content' })
    head = remote.commit('more', { 'model.py': 'even more\n' })
    const worktree = await ready(workspaceOf(head))
    expect(readFileSync(join(worktree.path, 'weights.bin'), 'utf8')).toBe(POINTER)
    await worktree.remove()
  })

  test('that take too long to look at are said', async () => {
    let nowMs = 0
    const found = await largeFilesIn(commandAt(workspaceOf(head)), () => (nowMs += 30_000))
    expect(found).toEqual({ pointers: new Set(), withContent: 0, unread: 1 })
  })
})
