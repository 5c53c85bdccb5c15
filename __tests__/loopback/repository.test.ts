import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkOut, createRepository, git, openPullRequest } from './repository.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'repository-'))
})

afterEach(() => rmSync(directory, { recursive: true }))

test('a test merge keeps the base it was made with, though main moves on', () => {
  const repository = createRepository(join(directory, 'origin'), { 'a.txt': 'a' })
  const start = repository.git('rev-parse', 'main')
  repository.branch('fix', 'main', { 'b.txt': 'b' })
  const pull = openPullRequest(repository, { number: 7, branch: 'fix' })
  const moved = repository.commit('Move on', { 'c.txt': 'c' })
  const workspace = checkOut(repository, { sha: pull.mergeSha, workspace: join(directory, 'deep') })
  expect(git(workspace, 'rev-parse', 'HEAD^1')).toBe(start)
  expect(git(workspace, 'rev-parse', 'HEAD^2')).toBe(pull.headSha)
  expect(git(workspace, 'rev-parse', 'origin/main')).toBe(moved)
  expect(['b.txt', 'c.txt'].map((file) => existsSync(join(workspace, file)))).toEqual([true, false])
})

test('a checkout of depth 1 hides the parents', () => {
  const repository = createRepository(join(directory, 'origin'), { 'a.txt': 'a' })
  repository.branch('fix', 'main', { 'b.txt': 'b' })
  const { mergeSha } = openPullRequest(repository, { number: 7, branch: 'fix' })
  const workspace = checkOut(repository, { sha: mergeSha, workspace: join(directory, 'shallow'), depth: 1 })
  expect(git(workspace, 'rev-parse', 'HEAD')).toBe(mergeSha)
  expect(git(workspace, 'rev-parse', '--is-shallow-repository')).toBe('true')
  expect(() => git(workspace, 'rev-parse', '--verify', '--quiet', 'HEAD^1')).toThrow()
})
