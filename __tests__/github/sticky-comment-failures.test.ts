import { beforeEach, expect, test } from '@jest/globals'
import { markerLine, type CommentMarker } from '../../src/github/comment-marker.js'
import { upsertComment } from '../../src/github/sticky-comment.js'
import { createSha } from '../builders/record.js'
import { fakeClock } from '../fakes/baseline-clock.js'
import { apiError, BOT, fakeComments, type FakeComments } from '../fakes/github-api.js'

let client: FakeComments
let clock: ReturnType<typeof fakeClock>

beforeEach(() => {
  client = fakeComments()
  clock = fakeClock()
})

const MARKER: CommentMarker = { key: 'default', sha: createSha(100), runId: '100', runAttempt: 1, verdict: 'pass' }

const upsert = (body: string) => upsertComment({ client, clock, issue: 7, marker: MARKER, body })
const putOlder = () => client.all.push({ id: 1, body: `${markerLine({ ...MARKER, runId: '99' })}old`, author: BOT })
const writes = () => client.calls.filter((call) => !call.startsWith('list') && call !== 'viewer')

const failing = (match: string, error: () => Error, times = Infinity) => {
  let left = times
  client.before = (call) => {
    if (call.startsWith(match) && left > 0) {
      left -= 1
      throw error()
    }
  }
}

test.each<[string, () => Error, string, RegExp]>([
  ['403', () => apiError(403), 'denied', /403.*permissions: \{ pull-requests: write \}/],
  ['404', () => apiError(404), 'denied', /404.*permissions: \{ pull-requests: write \}/],
  ['401', () => apiError(401), 'denied', /401/],
  ['422', () => apiError(422), 'failed', /did not accept it \(422/],
  ['429', () => apiError(429), 'failed', /rate limit/],
  ['a used-up limit', () => apiError(403, { 'x-ratelimit-remaining': '0' }), 'failed', /rate limit/],
  ['500', () => apiError(500), 'failed', /answered 500 three times/],
  ['no connection', () => apiError(500, {}, false), 'failed', /could not be reached/],
  ['anything else', () => new TypeError('fetch failed'), 'failed', /fetch failed/]
])('%s is an outcome with a sentence, never an exception', async (_, error, kind, reason) => {
  failing('create', error)
  expect(await upsert('hello')).toEqual({ kind, reason: expect.stringMatching(reason) })
  client.before = () => undefined
  failing('list', error)
  expect(await upsert('hello')).toMatchObject({ kind })
})

test('a server that recovers is tried again, twice at most', async () => {
  failing('create', () => apiError(502), 2)
  expect(await upsert('hello')).toMatchObject({ kind: 'created' })
  expect(clock.slept).toEqual([1_000, 4_000])
})

test('a denied call is not tried again', async () => {
  failing('create', () => apiError(403))
  await upsert('hello')
  expect(writes()).toEqual(['create'])
  expect(clock.slept).toEqual([])
})

test('a create whose answer was lost is found, not repeated', async () => {
  const create = client.createComment.bind(client)
  let lost = false
  client.createComment = async (issue, body) => {
    const created = await create(issue, body)
    if (lost) return created
    lost = true
    throw apiError(502)
  }
  expect(await upsert('hello')).toMatchObject({ kind: 'unchanged' })
  expect(client.all).toHaveLength(1)
})

test('a failure to ask who we are is not taken for an answer', async () => {
  putOlder()
  client.viewer = 'github-actions[bot]'
  failing('viewer', () => apiError(503), 1)
  expect(await upsert('news')).toMatchObject({ kind: 'updated' })
  expect(client.all).toHaveLength(1)
})

test('a marker that does not come back is said', async () => {
  const create = client.createComment.bind(client)
  client.createComment = (issue, body) => create(issue, body.replace(/<!--.*-->/, ''))
  expect(await upsert('hello')).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('without its marker')
  })
})
