import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkedOut } from '../../src/git/checked-out.js'
import { gitCommand } from '../../src/git/git-command.js'
import { systemTools } from '../../src/measure/tools.js'
import { checkOut, createRepository, openPullRequest, type TestRepository } from '../loopback/repository.ts'

// Real processes: a slow machine is no failure.
jest.setTimeout(60_000)

let root: string
let remote: TestRepository
let workspace: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'checked-out-')))
  remote = createRepository(join(root, 'remote'), { 'model.py': 'x\n', 'bench/step.py': 'x\n' })
  workspace = join(root, 'work')
})

afterEach(() => rmSync(root, { recursive: true }))

interface Event {
  readonly sha?: string
  readonly headSha?: string
}

function ask(stepFile: string, { sha = 'f'.repeat(40), headSha }: Event = {}) {
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' }
  return checkedOut({
    git: gitCommand({ tools: systemTools, directory: workspace, env }),
    context: {
      workspace,
      sha,
      repository: { owner: 'Octo', name: 'Trainer' },
      pullRequest:
        headSha === undefined
          ? null
          : { number: 1, headSha, headRef: 'x', baseRef: 'main', baseSha: sha, fork: false, headRepository: null }
    },
    stepFiles: [stepFile]
  })
}

const head = () => remote.git('rev-parse', 'HEAD')
const origin = (directory: string, url: string) => {
  remote.git('-C', directory, 'config', 'remote.origin.url', url)
}

test('the files are those of the commit, and not what lies beside them or was added since', async () => {
  checkOut(remote, { sha: head(), workspace })
  writeFileSync(join(workspace, 'generated.py'), 'x')
  writeFileSync(join(workspace, 'added.py'), 'x')
  remote.git('-C', workspace, 'add', 'added.py')
  const found = await ask('bench/step.py', { sha: head() })
  expect(found).toEqual({
    sha: head(),
    onGitHub: true,
    files: { place: { repositoryIn: '', workspaceIn: '' }, paths: new Set(['bench/step.py', 'model.py']) }
  })
})

test('a repository in a folder of the workspace is found on the way to the step', async () => {
  mkdirSync(workspace)
  checkOut(remote, { sha: head(), workspace: join(workspace, 'repo') })
  const found = await ask('repo/bench/step.py', { sha: head() })
  expect(found?.files.place).toEqual({ repositoryIn: 'repo', workspaceIn: '' })
  expect(found?.files.paths.has('model.py')).toBe(true)
})

test('a workspace within its repository is known by its folder', async () => {
  checkOut(remote, { sha: head(), workspace: join(root, 'whole') })
  workspace = join(root, 'whole/bench')
  const found = await ask('step.py', { sha: head() })
  expect(found?.files.place).toEqual({ repositoryIn: '', workspaceIn: 'bench' })
})

test('a foreign repository around the workspace does not stand for the one within', async () => {
  const around = createRepository(join(root, 'home'), { dotfile: 'x\n' })
  workspace = join(around.directory, 'work')
  mkdirSync(workspace)
  checkOut(remote, { sha: head(), workspace: join(workspace, 'repo') })
  const found = await ask('repo/bench/step.py', { sha: head() })
  expect(found?.files.place).toEqual({ repositoryIn: 'repo', workspaceIn: '' })
})

test('a step in a second checkout, which is not of this repository, has no file to annotate', async () => {
  mkdirSync(workspace)
  checkOut(remote, { sha: head(), workspace: join(workspace, 'lib-checkout') })
  const found = await ask('lib-checkout/bench/step.py')
  expect(found).toMatchObject({ sha: null, onGitHub: false })
  expect(found?.files.paths.size).toBe(0)
})

test.each([
  'https://github.com/octo/trainer',
  'git@github.com:Octo/Trainer.git',
  'https://github.com/octo/trainer.git/'
])('another commit of %s is of this repository, though GitHub may not have it', async (url) => {
  checkOut(remote, { sha: head(), workspace })
  origin(workspace, url)
  expect(await ask('bench/step.py')).toMatchObject({ sha: head(), onGitHub: false })
})

test('the head of a pull request is on GitHub, as its test merge is', async () => {
  remote.branch('topic', 'main', { 'a.py': 'x\n' })
  const { headSha, mergeSha } = openPullRequest(remote, { number: 1, branch: 'topic' })
  checkOut(remote, { sha: headSha, workspace })
  expect(await ask('bench/step.py', { sha: mergeSha, headSha })).toMatchObject({ sha: headSha, onGitHub: true })
})

test('where there is no repository, git cannot answer', async () => {
  mkdirSync(workspace)
  expect(await ask('bench/step.py')).toBeNull()
})
