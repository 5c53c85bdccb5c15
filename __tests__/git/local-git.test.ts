import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitCommand } from '../../src/git/git-command.js'
import { GitError } from '../../src/git/git.js'
import { localGit } from '../../src/git/local-git.js'
import { systemTools, type Tools } from '../../src/measure/tools.js'
import { checkOut, createRepository, openPullRequest, type TestRepository } from '../loopback/repository.ts'

// Real processes and servers: a slow machine is no failure.
jest.setTimeout(60_000)

let root: string
let remote: TestRepository

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'local-git-')))
  remote = createRepository(join(root, 'remote'), { 'a.txt': 'one\n' })
})

afterEach(() => rmSync(root, { recursive: true }))

const ENV = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' }
const gitAt = (directory: string, env: Record<string, string | undefined> = ENV) =>
  localGit(gitCommand({ tools: systemTools, directory, env }))
const workspace = (sha: string, depth = 0) =>
  checkOut(remote, { sha, depth, workspace: join(root, `w${Math.random()}`) })

describe('in a full clone', () => {
  test('head is known with its parents', async () => {
    const first = remote.git('rev-parse', 'HEAD')
    const second = remote.commit('two', { 'a.txt': 'two\n' })
    expect(await gitAt(workspace(second)).head()).toEqual({ sha: second, parents: [first] })
    expect(await gitAt(workspace(first)).head()).toEqual({ sha: first, parents: [] })
  })

  test('distances and first parents follow the branch', async () => {
    const first = remote.git('rev-parse', 'HEAD')
    const topic = remote.branch('topic', first, { 'b.txt': 'b\n' })
    const second = remote.commit('two', { 'a.txt': 'two\n' })
    const { mergeSha } = openPullRequest(remote, { number: 1, branch: 'topic' })
    const git = gitAt(workspace(mergeSha))
    expect(await git.firstParents(mergeSha, 10)).toEqual([mergeSha, second, first])
    expect(await git.firstParents(mergeSha, 2)).toEqual([mergeSha, second])
    expect(await git.distance(first, mergeSha)).toBe(3)
    expect(await git.distance(topic, second)).toBeNull()
    expect(await git.mergeBase(topic, second)).toBe(first)
    expect(await git.isShallow()).toBe(false)
  })

  test('files and their changes are read from commits, not from the tree on disk', async () => {
    const first = remote.git('rev-parse', 'HEAD')
    const second = remote.commit('two', { 'a.txt': 'two\n', 'sub/mit Umlaut ä.txt': 'x' })
    const directory = workspace(first)
    writeFileSync(join(directory, 'a.txt'), 'not committed')
    const git = gitAt(directory)
    expect(await git.changedFiles(first, second)).toEqual(['a.txt', 'sub/mit Umlaut ä.txt'])
    expect(await git.fileAt(second, 'a.txt')).toBe('two\n')
    expect(await git.fileAt(first, 'sub/mit Umlaut ä.txt')).toBeNull()
    expect(await git.changedFiles(first, 'f'.repeat(40))).toBeNull()
  })

  test('a ref is resolved, a missing one is null', async () => {
    const sha = remote.git('rev-parse', 'HEAD')
    const git = gitAt(workspace(sha))
    expect(await git.resolveRef('refs/remotes/origin/main')).toBe(sha)
    expect(await git.resolveRef('refs/remotes/origin/nothing')).toBeNull()
  })
})

describe('in a shallow clone', () => {
  test('the parents are known although they are not there', async () => {
    const first = remote.git('rev-parse', 'HEAD')
    const second = remote.commit('two', { 'a.txt': 'two\n' })
    const git = gitAt(workspace(second, 1))
    expect(await git.isShallow()).toBe(true)
    expect(await git.head()).toEqual({ sha: second, parents: [first] })
    expect(await git.commitExists(first)).toBe(false)
    expect(await git.commitExists(second)).toBe(true)
    expect(await git.distance(first, second)).toBeNull()
    expect(await git.mergeBase(first, second)).toBeNull()
  })
})

describe('safely', () => {
  test.each(['--upload-pack=touch x', 'main', 'HEAD~1', 'abc', 'a'.repeat(39), `${'a'.repeat(40)}..HEAD`])(
    '%s is not taken for a commit',
    async (text) => {
      const git = gitAt(remote.directory)
      await expect(git.commitExists(text)).rejects.toThrow(GitError)
      await expect(git.mergeBase('a'.repeat(40), text)).rejects.toThrow(GitError)
      await expect(git.fileAt(text, 'a.txt')).rejects.toThrow(GitError)
      await expect(git.resolveRef(text)).rejects.toThrow(GitError)
    }
  )

  test('another repository in the environment is not asked', async () => {
    const other = createRepository(join(root, 'other'), { 'z.txt': 'z' })
    const env = { ...ENV, GIT_DIR: join(other.directory, '.git'), GIT_WORK_TREE: other.directory }
    expect((await gitAt(remote.directory, env).head()).sha).toBe(remote.git('rev-parse', 'HEAD'))
  })

  test('nobody’s configuration is written, and settings hold for the call alone', async () => {
    const config = join(remote.directory, '.git', 'config')
    const before = readFileSync(config, 'utf8')
    const seen: (readonly string[])[] = []
    const tools: Tools = {
      run: (command, args, options) => {
        seen.push(args)
        return systemTools.run(command, args, options)
      }
    }
    await localGit(gitCommand({ tools, directory: remote.directory, env: ENV })).head()
    expect(readFileSync(config, 'utf8')).toBe(before)
    for (const args of seen) {
      expect(args).toContain(`safe.directory=${remote.directory}`)
      expect(args).toContain('core.hooksPath=/dev/null')
    }
  })

  test('git is told not to ask anybody', async () => {
    let asked: Readonly<Record<string, string>> | undefined
    const tools: Tools = {
      run: (_command, _args, options) => {
        asked = options?.env
        return Promise.resolve({ exitCode: 0, stdout: '', stderr: '' })
      }
    }
    await gitCommand({ tools, directory: root, env: { ...ENV, GIT_ASKPASS: '/bin/evil' } }).run(['status'])
    expect(asked).toMatchObject({ GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', PATH: process.env.PATH })
    expect(asked).not.toHaveProperty('GIT_ASKPASS')
  })
})

describe('an error', () => {
  test('outside of a repository has git’s own words', async () => {
    const empty = join(root, 'empty')
    mkdirSync(empty)
    await expect(gitAt(empty).head()).rejects.toThrow(/not a git repository/)
  })

  test('of a folder that belongs to somebody else says what to run', async () => {
    const tools: Tools = {
      run: () =>
        Promise.resolve({
          exitCode: 128,
          stdout: '',
          stderr:
            "fatal: detected dubious ownership in repository at '/w'\nTo add an exception...:\n\n\tgit config --global --add safe.directory /w\n"
        })
    }
    const git = localGit(gitCommand({ tools, directory: '/w', env: {} }))
    await expect(git.head()).rejects.toThrow(
      /belongs to another user; run `git config --global --add safe\.directory \/w`/
    )
  })

  test('of a git that is not installed says so', async () => {
    const tools: Tools = { run: () => Promise.resolve({ exitCode: -1, stdout: '', stderr: 'Unable to locate git' }) }
    await expect(localGit(gitCommand({ tools, directory: '/w', env: {} })).isShallow()).rejects.toThrow(
      /did not run \(Unable to locate git\)/
    )
  })
})
