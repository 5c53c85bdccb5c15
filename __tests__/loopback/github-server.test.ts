import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGitHubServer } from './github-server.ts'
import type { GitHubServer } from './github-server.ts'
import { runProbe } from './probe.ts'
import type { Call } from './probe.ts'

const SHA = 'a'.repeat(40)
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

let directory: string
let server: GitHubServer

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'github-server-'))
  server = await startGitHubServer({ owner: 'octo', name: 'trainer', defaultBranch: 'main' })
})

afterEach(async () => {
  await server.close()
  rmSync(directory, { recursive: true })
})

const writer = () => server.issueToken({ 'pull-requests': 'write', checks: 'write' })
const probe = (token: string, ...calls: readonly Call[]) => runProbe(directory, calls, { token, apiUrl: server.url })

describe('comments, with the real client', () => {
  test('are created, read, edited, deleted, and gone afterwards', async () => {
    const first = await probe(writer(), ['request', CREATE, { issue_number: 7, body: 'one' }])
    const { id } = (first.results[0] as { data: { id: number } }).data
    expect(server.comments[0]?.user.login).toBe('github-actions[bot]')
    const { results } = await probe(
      writer(),
      ['request', `PATCH ${COMMENT}`, { comment_id: id, body: 'two' }],
      ['request', `GET ${COMMENT}`, { comment_id: id }],
      ['request', `DELETE ${COMMENT}`, { comment_id: id }],
      ['request', `PATCH ${COMMENT}`, { comment_id: id, body: 'three' }]
    )
    expect(results[1]).toMatchObject({ status: 200, data: { body: 'two' } })
    expect(results[3]).toMatchObject({ status: 404 })
    expect(server.comments).toEqual([])
  })

  test('come in pages of 30 or what was asked for, linked to each other', async () => {
    const now = new Date().toISOString()
    const user = { login: 'somebody', type: 'User' } as const
    for (let id = 1; id <= 65; id++) {
      server.comments.push({ id, issue: 7, body: `${id}`, user, created_at: now, updated_at: now, edits: 0 })
    }
    const { results } = await probe(
      writer(),
      ['request', LIST, { issue_number: 7 }],
      ['paginate', LIST, { issue_number: 7, per_page: 20 }],
      ['paginate', LIST, { issue_number: 8 }]
    )
    expect((results[0] as { data: unknown[] }).data).toHaveLength(30)
    expect(results[1]).toHaveLength(65)
    expect(results[2]).toEqual([])
    expect(server.requests.map(({ query }) => query.get('page'))).toEqual([null, null, '2', '3', '4', null])
  })

  test('have a limit of 65,536 characters, when created and when edited', async () => {
    const fits = 'é'.repeat(65_536)
    const { results } = await probe(
      writer(),
      ['request', CREATE, { issue_number: 7, body: fits }],
      ['request', CREATE, { issue_number: 7, body: `${fits}!` }],
      ['request', `PATCH ${COMMENT}`, { comment_id: 1001, body: `${fits}!` }]
    )
    expect(results[0]).toMatchObject({ status: 201 })
    const tooLong = { status: 422, error: expect.stringContaining('body is too long') as unknown }
    expect(results.slice(1)).toEqual([expect.objectContaining(tooLong), expect.objectContaining(tooLong)])
  })

  test('need the permission to write, and a token', async () => {
    const reader = server.issueToken({ contents: 'read', 'pull-requests': 'read' })
    const read = await probe(
      reader,
      ['request', LIST, { issue_number: 7 }],
      ['request', CREATE, { issue_number: 7, body: 'x' }]
    )
    expect(read.results[0]).toMatchObject({ status: 200 })
    const message = expect.stringContaining('Resource not accessible by integration') as unknown
    expect(read.results[1]).toMatchObject({ status: 403, error: message })
    const stranger = await probe('ghs_unknown', ['request', LIST, { issue_number: 7 }])
    expect(stranger.results[0]).toMatchObject({ status: 401 })
    expect(server.comments).toEqual([])
  })

  test('fail with a 500 where told to', async () => {
    server.failures.commentWriteStatus = 500
    const { results } = await probe(
      writer(),
      ['request', LIST, { issue_number: 7 }],
      ['request', CREATE, { issue_number: 7, body: 'x' }]
    )
    expect(results).toEqual([expect.objectContaining({ status: 200 }), expect.objectContaining({ status: 500 })])
  })
})

test('check runs are created, concluded and found by commit; a wrong conclusion is refused', async () => {
  const { results } = await probe(
    writer(),
    ['request', 'POST /repos/{owner}/{repo}/check-runs', { name: 'gpu', head_sha: SHA, status: 'in_progress' }],
    ['request', 'PATCH /repos/{owner}/{repo}/check-runs/5000', { conclusion: 'fine' }],
    ['request', 'PATCH /repos/{owner}/{repo}/check-runs/5000', { conclusion: 'success' }],
    ['request', 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ref: SHA, check_name: 'gpu' }]
  )
  expect(results[1]).toMatchObject({ status: 422 })
  expect(results[3]).toMatchObject({ data: { total_count: 1, check_runs: [{ status: 'completed' }] } })
})

test("a fork's pull request is not found by its commit, only in the list", async () => {
  const head = { sha: SHA, ref: 'fix', repository: 'stranger/trainer' }
  const base = { sha: 'b'.repeat(40), ref: 'main' }
  server.pullRequests.push({ number: 7, title: 'Fix', body: '', state: 'open', head, base, labels: ['accept'] })
  const { results } = await probe(
    writer(),
    ['request', 'GET /repos/{owner}/{repo}/commits/{ref}/pulls', { ref: SHA }],
    ['request', 'GET /repos/{owner}/{repo}/pulls', { head: 'stranger:fix' }],
    ['request', 'GET /repos/{owner}/{repo}/issues/7/labels'],
    ['request', 'GET /user'],
    ['graphql', '{ viewer { login } }']
  )
  expect(results).toMatchObject([
    { data: [] },
    { data: [{ number: 7, head: { repo: { full_name: 'stranger/trainer' } } }] },
    { data: [{ name: 'accept' }] },
    { status: 403 },
    { viewer: { login: 'github-actions[bot]' } }
  ])
})
