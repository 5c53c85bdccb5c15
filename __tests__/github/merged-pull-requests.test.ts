import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { githubClient } from '../../src/github/client.js'
import { mergedPullRequests } from '../../src/github/merged-pull-requests.js'
import { createSha } from '../builders/record.js'
import { fakeClock } from '../fakes/baseline-clock.js'
import { startGitHubServer, type GitHubServer } from '../loopback/github-server.ts'

// A real server: a slow machine is no failure.
jest.setTimeout(60_000)

const REPOSITORY = { owner: 'octo', name: 'trainer' }
const MERGE = createSha(30)

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer({ ...REPOSITORY, defaultBranch: 'main' })
  const pull = (number: number, base: string, mergedAs?: string) => ({
    number,
    title: 'A change',
    body: 'compile-check: because',
    state: 'closed' as const,
    head: { sha: createSha(number), ref: `topic-${number}`, repository: 'octo/trainer' },
    base: { sha: createSha(6), ref: base },
    labels: ['compile-check: accept'],
    ...(mergedAs === undefined ? {} : { mergedAs })
  })
  server.pullRequests.push(pull(7, 'main', MERGE), pull(8, 'release', MERGE), pull(9, 'main'))
})

afterEach(() => server.close())

async function ask(
  shas: readonly string[],
  permissions: Record<string, 'read' | 'write'> = { 'pull-requests': 'read' }
) {
  const client = await githubClient({
    token: server.issueToken(permissions),
    apiUrl: server.url,
    repository: REPOSITORY
  })
  return mergedPullRequests({ client, clock: fakeClock(), shas, branch: 'main' })
}

test('a commit’s merged pull request to this branch is found once, with labels and body', async () => {
  expect(await ask([MERGE, createSha(7), createSha(9)])).toEqual({
    kind: 'found',
    pullRequests: [
      expect.objectContaining({ number: 7, labels: ['compile-check: accept'], body: 'compile-check: because' })
    ]
  })
  expect(server.problems).toEqual([])
})

test('a token that may not ask is told which permission it takes', async () => {
  expect(await ask([MERGE], { contents: 'read' })).toEqual({
    kind: 'failed',
    reason: expect.stringContaining('`permissions: { pull-requests: read }`')
  })
})

test('no commits, no request', async () => {
  expect(await ask([])).toEqual({ kind: 'found', pullRequests: [] })
  expect(server.requests).toEqual([])
})
