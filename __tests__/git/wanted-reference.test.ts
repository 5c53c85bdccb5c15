import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../../src/context.js'
import { gitCommand } from '../../src/git/git-command.js'
import { remoteHistory, type History } from '../../src/git/history.js'
import { localGit } from '../../src/git/local-git.js'
import { wantedReference } from '../../src/git/wanted-reference.js'
import { systemTools } from '../../src/measure/tools.js'
import { systemClock as clock } from '../../src/ports.js'
import { fakeGit } from '../fakes/baseline-git.js'
import { createContext, pullRequestContext } from '../fakes/github-context.js'
import {
  checkOut,
  createRepository,
  git as gitIn,
  openPullRequest,
  type TestRepository
} from '../loopback/repository.ts'

// Real processes and servers: a slow machine is no failure.
jest.setTimeout(60_000)

let root: string
let remote: TestRepository
let first: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'wanted-reference-')))
  remote = createRepository(join(root, 'remote'), { 'a.txt': 'one\n' })
  first = remote.git('rev-parse', 'HEAD')
})

afterEach(() => rmSync(root, { recursive: true }))

function wanted(context: Context, sha: string, depth = 0, remoteUrl = `file://${remote.directory}`) {
  const directory = checkOut(remote, { sha, depth, workspace: join(root, 'workspace'), remoteUrl })
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  const git = gitCommand({ tools: systemTools, directory, env })
  const history = remoteHistory(git, { token: null, serverUrl: 'https://github.com', clock })
  return wantedReference({ context, git: localGit(git), history })
}

const NO_HISTORY: History = { reveal: () => Promise.reject(new Error('nobody may be asked')) }

describe('of a pull request', () => {
  test.each([0, 1, 2])(
    'it is the first parent of the test merge, although main has moved on (depth %d)',
    async (depth) => {
      remote.branch('topic', first, { 'b.txt': 'b\n' })
      const second = remote.commit('two', { 'a.txt': 'two\n' })
      const pull = openPullRequest(remote, { number: 7, branch: 'topic' })
      const third = remote.commit('three', { 'a.txt': 'three\n' })
      const context = pullRequestContext({ headSha: pull.headSha, baseSha: third })
      expect(await wanted(context, pull.mergeSha, depth)).toEqual({
        kind: 'commit',
        sha: second,
        why: 'the commit of main that the test merge was made on'
      })
    }
  )

  test('it is the merge base when the head itself was checked out', async () => {
    const headSha = remote.branch('topic', first, { 'b.txt': 'b\n' })
    const tip = remote.commit('two', { 'a.txt': 'two\n' })
    expect(await wanted(pullRequestContext({ headSha, baseSha: tip }), headSha)).toEqual({
      kind: 'commit',
      sha: first,
      why: 'the merge base of this branch and main'
    })
  })

  test('a merge that the author made is not taken for the test merge', async () => {
    remote.branch('topic', first, { 'b.txt': 'b\n' })
    const second = remote.commit('two', { 'a.txt': 'two\n' })
    remote.git('checkout', '--quiet', 'topic')
    const own = remote.git('rev-parse', 'HEAD')
    remote.git('merge', '--quiet', '--no-ff', '-m', 'Merge main', 'main')
    const headSha = remote.git('rev-parse', 'HEAD')
    remote.git('checkout', '--quiet', 'main')
    const found = await wanted(pullRequestContext({ headSha, baseSha: second }), headSha)
    expect(found).toMatchObject({ sha: second, why: expect.stringContaining('merge base') })
    expect(found).not.toMatchObject({ sha: own })
  })

  test.each([1, 2])(
    'a shallow clone of the head (depth %d) is deepened to where the branch left main',
    async (depth) => {
      const headSha = remote.branch('topic', first, { 'b.txt': 'b\n' })
      const tip = remote.commit('main got faster', { 'a.txt': 'two\n' })
      expect(await wanted(pullRequestContext({ headSha, baseSha: tip }), headSha, depth)).toEqual({
        kind: 'commit',
        sha: first,
        why: 'the merge base of this branch and main'
      })
      const workspace = join(root, 'workspace')
      expect(gitIn(workspace, 'rev-parse', 'HEAD')).toBe(headSha)
      expect(gitIn(workspace, 'for-each-ref')).toBe('')
    }
  )

  test('it is deepened step by step, and no further than it takes', async () => {
    for (let count = 0; count < 200; count += 1) remote.git('commit', '--quiet', '--allow-empty', '-m', `old ${count}`)
    const fork = remote.git('rev-parse', 'HEAD')
    const headSha = remote.branch('topic', fork, { 'b.txt': 'b\n' })
    for (let count = 0; count < 60; count += 1) remote.git('commit', '--quiet', '--allow-empty', '-m', `new ${count}`)
    const tip = remote.git('rev-parse', 'HEAD')
    expect(await wanted(pullRequestContext({ headSha, baseSha: tip }), headSha, 1)).toMatchObject({ sha: fork })
    const workspace = join(root, 'workspace')
    expect(gitIn(workspace, 'rev-parse', '--is-shallow-repository')).toBe('true')
    expect(Number(gitIn(workspace, 'rev-list', '--count', headSha))).toBeLessThan(170)
  })

  test('where nothing more can be fetched it is unknown, never the tip of main', async () => {
    const headSha = remote.branch('topic', first, { 'b.txt': 'b\n' })
    const tip = remote.commit('main got faster', { 'a.txt': 'two\n' })
    const gone = `file://${join(root, 'gone')}`
    expect(await wanted(pullRequestContext({ headSha, baseSha: tip }), headSha, 1, gone)).toEqual({
      kind: 'unknown',
      reason: expect.stringMatching(/hides where this branch left main: .*could not be fetched.*fetch-depth: 0/)
    })
  })

  test('histories that have nothing in common are unknown, and nobody is asked', async () => {
    remote.git('checkout', '--quiet', '--orphan', 'other')
    const headSha = remote.commit('another beginning', { 'c.txt': 'c\n' })
    remote.git('checkout', '--quiet', 'main')
    const context = pullRequestContext({ headSha, baseSha: first })
    expect(await wanted(context, headSha, 0)).toEqual({
      kind: 'unknown',
      reason: 'HEAD and main have no commit in common'
    })
  })

  test('without git it is unknown, and that is said', async () => {
    const context = pullRequestContext({ baseSha: first })
    const git = fakeGit({ parents: {}, broken: 'no git here' })
    expect(await wantedReference({ context, git, history: NO_HISTORY })).toEqual({
      kind: 'unknown',
      reason: 'git could not be asked (no git here)'
    })
  })
})

describe('elsewhere', () => {
  test('a push is compared with the commit before it', async () => {
    const second = remote.commit('two', { 'a.txt': 'two\n' })
    expect(await wanted(createContext(), second)).toMatchObject({ kind: 'commit', sha: first })
  })

  test('the first commit of all has nothing before it', async () => {
    expect(await wanted(createContext(), first)).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('first commit')
    })
  })

  test('a merge group is compared with what it builds on', async () => {
    const second = remote.commit('two', { 'a.txt': 'two\n' })
    const context = createContext({
      eventKind: 'merge-group',
      mergeGroup: { baseSha: first, baseRef: 'refs/heads/main', pullRequest: 7 }
    })
    expect(await wanted(context, second)).toMatchObject({ kind: 'commit', sha: first })
  })

  test('another branch is compared with where it left the default branch', async () => {
    remote.branch('topic', first, { 'b.txt': 'b\n' })
    remote.git('checkout', '--quiet', 'topic')
    const head = remote.commit('more', { 'c.txt': 'c\n' })
    remote.git('checkout', '--quiet', 'main')
    remote.commit('two', { 'a.txt': 'two\n' })
    expect(await wanted(createContext({ eventKind: 'report-only', ref: 'refs/heads/topic' }), head)).toEqual({
      kind: 'commit',
      sha: first,
      why: 'the merge base of this branch and main'
    })
  })

  test('without git nothing is known, and that is no exception', async () => {
    expect(
      await wantedReference({
        context: createContext(),
        git: fakeGit({ parents: {}, broken: 'no git' }),
        history: NO_HISTORY
      })
    ).toEqual({
      kind: 'unknown',
      reason: 'git could not be asked (no git)'
    })
  })
})
