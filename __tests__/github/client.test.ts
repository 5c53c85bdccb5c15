import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { concludeCheck, startCheck } from '../../src/github/check-run.js'
import { githubClient, type GitHubClient } from '../../src/github/client.js'
import { findPullRequest, readPullRequest } from '../../src/github/pull-request.js'
import { upsertComment } from '../../src/github/sticky-comment.js'
import { createSha } from '../builders/record.js'
import { fakeClock } from '../fakes/baseline-clock.js'
import { startGitHubServer, type GitHubServer } from '../loopback/github-server.ts'

// Real processes and servers: a slow machine is no failure.
jest.setTimeout(60_000)

const REPOSITORY = { owner: 'octo', name: 'trainer' }
const MARKER = { key: 'default', sha: createSha(1), runId: '100', runAttempt: 1, verdict: 'pass' }

let server: GitHubServer
const clock = fakeClock()

beforeEach(async () => {
  server = await startGitHubServer({ ...REPOSITORY, defaultBranch: 'main' })
  server.pullRequests.push({
    number: 7,
    title: 'A change',
    body: 'because',
    state: 'open',
    head: { sha: createSha(7), ref: 'topic', repository: 'stranger/trainer' },
    base: { sha: createSha(6), ref: 'main' },
    labels: ['compile-check: accept']
  })
})

afterEach(() => server.close())

type Level = 'read' | 'write'
const client = (
  permissions: Record<string, Level> = { 'pull-requests': 'write', checks: 'write' }
): Promise<GitHubClient> =>
  githubClient({ token: server.issueToken(permissions), apiUrl: server.url, repository: REPOSITORY })

describe('the real client against a server', () => {
  test('writes one comment and edits it', async () => {
    for (const [runId, body] of [
      ['100', 'one'],
      ['101', 'two']
    ] as const) {
      await upsertComment({ client: await client(), clock, issue: 7, marker: { ...MARKER, runId }, body })
    }
    expect(server.comments.map(({ body, edits }) => [body.split('\n')[1], edits])).toEqual([['two', 1]])
    expect(server.problems).toEqual([])
  })

  test('knows a person’s token by its login', async () => {
    const token = server.issuePersonalToken('ci-person', { 'pull-requests': 'write' })
    const personal = await githubClient({ token, apiUrl: server.url, repository: REPOSITORY })
    await upsertComment({ client: personal, clock, issue: 7, marker: MARKER, body: 'one' })
    const again = await upsertComment({
      client: personal,
      clock,
      issue: 7,
      marker: { ...MARKER, runId: '101' },
      body: 'two'
    })
    expect(again.kind).toBe('updated')
    expect(server.comments).toHaveLength(1)
  })

  const writeTwice = async (writer: GitHubClient) => {
    for (const runId of ['100', '101']) {
      await upsertComment({ client: writer, clock, issue: 7, marker: { ...MARKER, runId }, body: runId })
    }
  }

  test.each([null, 'FORBIDDEN', 403, 404])('an app has one comment, whatever it may ask (%s)', async (viewer) => {
    server.failures.viewer = viewer
    const token = server.issueAppToken('our-app[bot]', { 'pull-requests': 'write' })
    await writeTwice(await githubClient({ token, apiUrl: server.url, repository: REPOSITORY }))
    expect(server.comments.map(({ body, user }) => [user.login, body.split('\n')[1]])).toEqual([
      ['our-app[bot]', '101']
    ])
  })

  test.each([502, 'INTERNAL'])('a hiccup of GraphQL (%s) makes no second comment', async (viewer) => {
    const token = server.issueAppToken('our-app[bot]', { 'pull-requests': 'write' })
    const app = await githubClient({ token, apiUrl: server.url, repository: REPOSITORY })
    await writeTwice(app)
    server.failures.viewer = viewer
    const outcome = await upsertComment({
      client: app,
      clock,
      issue: 7,
      marker: { ...MARKER, runId: '102' },
      body: 'x'
    })
    expect(outcome).toEqual({ kind: 'failed', reason: expect.stringMatching(/502|Something went wrong/) })
    expect(server.comments).toHaveLength(1)
    expect(server.requests.filter(({ path }) => path === '/user')).toEqual([])
  })

  test('is denied with a read-only token, and names the permission', async () => {
    const reader = await client({ 'pull-requests': 'read' })
    expect(await upsertComment({ client: reader, clock, issue: 7, marker: MARKER, body: 'x' })).toEqual({
      kind: 'denied',
      reason: expect.stringContaining('pull-requests: write')
    })
  })

  test.each(['500', 'down'])('gives up on a server that is %s', async (what) => {
    const writer = await client()
    if (what === 'down') server.failures.down = true
    else server.failures.status = 500
    const outcome = await upsertComment({ client: writer, clock, issue: 7, marker: MARKER, body: 'x' })
    expect(outcome).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(what === 'down' ? /not be reached/ : /500 three times/)
    })
  })

  test('runs a check with more annotations than one request takes', async () => {
    const writer = await client()
    const started = await startCheck({
      client: writer,
      clock,
      name: 'compile check',
      headSha: createSha(7),
      detailsUrl: 'https://x.test/'
    })
    if (started.kind !== 'done') throw new Error(started.reason)
    expect(server.checkRuns[0]).toMatchObject({ status: 'in_progress', conclusion: null })
    const annotations = Array.from({ length: 60 }, (_, line) => ({
      path: 'model.py',
      startLine: line + 1,
      endLine: line + 1,
      level: 'warning' as const,
      title: 'graph break',
      message: 'why'
    }))
    const output = { title: 'regression', summary: 'words', annotations }
    await concludeCheck({ client: writer, clock, check: started.value, conclusion: 'failure', output })
    expect(server.checkRuns[0]).toMatchObject({ name: 'compile check', status: 'completed', conclusion: 'failure' })
    expect(server.checkRuns[0]?.annotations).toHaveLength(60)
    expect(server.problems).toEqual([])
  })

  test('finds a fork’s pull request and reads its labels', async () => {
    const found = await findPullRequest({
      client: await client(),
      clock,
      headSha: createSha(7),
      headRepository: 'stranger/trainer',
      headBranch: 'topic',
      claimedBases: () => Promise.resolve([])
    })
    expect(found).toMatchObject({
      kind: 'found',
      pullRequest: { number: 7, baseRef: 'main', headRepository: 'stranger/trainer' }
    })
    expect(await readPullRequest({ client: await client(), clock, number: 7 })).toMatchObject({
      pullRequest: { labels: ['compile-check: accept'], body: 'because', state: 'open' }
    })
  })
})
