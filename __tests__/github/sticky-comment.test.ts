import { beforeEach, describe, expect, test } from '@jest/globals'
import { markerLine, type CommentMarker } from '../../src/github/comment-marker.js'
import { findComment, upsertComment } from '../../src/github/sticky-comment.js'
import { createSha } from '../builders/record.js'
import { fakeClock } from '../fakes/baseline-clock.js'
import { apiError, BOT, fakeComments, type FakeComments } from '../fakes/github-api.js'

let client: FakeComments
let clock: ReturnType<typeof fakeClock>

beforeEach(() => {
  client = fakeComments()
  clock = fakeClock()
})

const marker = (run = 100, overrides: Partial<CommentMarker> = {}): CommentMarker => ({
  key: 'default',
  sha: createSha(run),
  runId: String(run),
  runAttempt: 1,
  verdict: 'pass',
  ...overrides
})

const upsert = (body: string, of = marker()) => upsertComment({ client, clock, issue: 7, marker: of, body })
const put = (id: number, body: string, author: FakeComments['all'][number]['author'] = BOT) =>
  client.all.push({ id, body, author })
const ours = (id: number, run: number, body = 'old', overrides: Partial<CommentMarker> = {}) =>
  put(id, `${markerLine(marker(run, overrides))}${body}`)
const writes = () => client.calls.filter((call) => !call.startsWith('list') && call !== 'viewer')
const bodies = () => client.all.map(({ body }) => body)

describe('one comment', () => {
  test('is created once, with the marker at its start', async () => {
    expect(await upsert('hello')).toEqual({
      kind: 'created',
      id: 1001,
      url: expect.stringContaining('#issuecomment-1001')
    })
    expect(bodies()).toEqual([`${markerLine(marker())}hello`])
  })

  test('is edited by the next run', async () => {
    await upsert('hello')
    expect(await upsert('news', marker(101))).toMatchObject({ kind: 'updated' })
    expect(bodies()).toEqual([`${markerLine(marker(101))}news`])
  })

  test('is not written when nothing changed', async () => {
    await upsert('hello\n')
    expect(await upsert('hello\r\n', marker(101, { sha: createSha(100) }))).toMatchObject({ kind: 'unchanged' })
    expect(writes()).toEqual(['create'])
  })

  test.each<[string, string, Partial<CommentMarker>]>([
    ['the text', 'other', {}],
    ['the commit', 'hello', { sha: createSha(5) }],
    ['the verdict', 'hello', { verdict: 'regression' }]
  ])('is written when %s changed', async (_, body, change) => {
    await upsert('hello')
    expect(await upsert(body, marker(101, { sha: createSha(100), ...change }))).toMatchObject({ kind: 'updated' })
  })

  test('is found behind a hundred others', async () => {
    for (let id = 1; id <= 250; id += 1) put(id, `chat ${id}`, { login: 'somebody', type: 'User' })
    ours(300, 99)
    expect(await upsert('news')).toMatchObject({ kind: 'updated' })
    expect(client.calls).toContain('list 3')
    expect(client.all).toHaveLength(251)
  })

  test('of another key is another comment', async () => {
    await upsert('hello')
    expect(await upsert('other', marker(100, { key: 'cpu' }))).toMatchObject({ kind: 'created' })
    expect(client.all).toHaveLength(2)
  })
})

describe('a marker proves nothing alone', () => {
  test.each<[string, FakeComments['all'][number]['author']]>([
    ['a stranger', { login: 'stranger', type: 'User' }],
    ['another bot', { login: 'dependabot[bot]', type: 'Bot' }],
    ['a user named like the bot', { login: 'github-actions', type: 'User' }],
    ['a deleted account', null]
  ])('%s who posted it first is left alone', async (_, author) => {
    put(1, `${markerLine(marker(99))}forged`, author)
    expect(await upsert('real')).toMatchObject({ kind: 'created' })
    expect(bodies()[0]).toContain('forged')
  })

  test('a forged marker of a future run does not silence us', async () => {
    put(1, `${markerLine(marker(999_999))}forged`, { login: 'stranger', type: 'User' })
    expect(await upsert('real')).toMatchObject({ kind: 'created' })
  })

  test('a quotation of ours in somebody’s words is not ours', async () => {
    put(1, `> ${markerLine(marker(99))}> quoted`, BOT)
    expect(await upsert('real')).toMatchObject({ kind: 'created' })
  })

  test('a personal token recognises its own comments by the login it has', async () => {
    client.viewer = 'ci-person'
    put(1, `${markerLine(marker(99))}mine`, { login: 'ci-person', type: 'User' })
    ours(2, 99)
    expect(await upsert('news')).toMatchObject({ kind: 'updated' })
    expect(writes()).toEqual(['update 1'])
  })

  test('an app is not taken for the person of the same name', async () => {
    client.viewer = 'our-app[bot]'
    put(1, `${markerLine(marker(98))}forged`, { login: 'our-app', type: 'User' })
    put(2, `${markerLine(marker(99))}mine`, { login: 'our-app[bot]', type: 'Bot' })
    await upsert('news')
    expect(bodies()[1]).toBe(`${markerLine(marker())}news`)
  })

  test('an app that may not ask who it is learns it from what it writes, and keeps its one comment', async () => {
    client.writesAs = { login: 'our-app[bot]', type: 'Bot' }
    put(1, `${markerLine(marker(99))}mine`, client.writesAs)
    expect(await upsert('news')).toMatchObject({ kind: 'updated', id: 1 })
    expect(bodies()).toEqual([`${markerLine(marker())}news`])
  })

  test.each([500, 429])('an answer of %d to who we are makes nobody of us', async (status) => {
    client.viewer = 'our-app[bot]'
    put(1, `${markerLine(marker(99))}mine`, { login: 'our-app[bot]', type: 'Bot' })
    client.before = (call) => {
      if (call === 'viewer') throw apiError(status, { 'retry-after': '60' })
    }
    expect((await upsert('news')).kind).toBe('failed')
    expect(writes()).toEqual([])
  })

  test('who we are is not asked before a marker was seen', async () => {
    put(1, 'chat', { login: 'somebody', type: 'User' })
    await upsert('hello')
    expect(client.calls.slice(0, 2)).toEqual(['list 1', 'create'])
  })
})

describe('several runs', () => {
  test('an older one that finishes last does not overwrite a newer one', async () => {
    await upsert('newer', marker(101))
    expect(await upsert('older', marker(100))).toEqual({ kind: 'superseded', url: expect.any(String), byRun: '101' })
    expect(bodies()[0]).toContain('newer')
  })

  test('a re-run of the same run is newer than its first attempt', async () => {
    await upsert('first')
    expect(await upsert('second', marker(100, { runAttempt: 2 }))).toMatchObject({ kind: 'updated' })
    expect(await upsert('late', marker(100, { runAttempt: 1 }))).toMatchObject({ kind: 'superseded' })
  })

  test('duplicates shrink to the oldest', async () => {
    ours(1, 98)
    ours(2, 99)
    expect(await upsert('news')).toMatchObject({ kind: 'updated' })
    expect(bodies()).toEqual([`${markerLine(marker())}news`])
    expect(client.all[0]?.id).toBe(1)
  })

  test('two that create at the same time leave one, with the newer one’s words', async () => {
    let raced = false
    client.before = (call) => {
      if (call === 'create' && !raced) {
        raced = true
        ours(500, 99, 'the other run')
      }
    }
    expect(await upsert('mine')).toMatchObject({ kind: 'updated' })
    expect(client.all.map(({ id }) => id)).toEqual([500])
    expect(bodies()[0]).toContain('mine')
  })

  test('the loser of such a race that is older takes its own away and leaves the newer words', async () => {
    client.before = (call) => {
      if (call === 'create') ours(500, 101, 'the newer run')
    }
    expect(await upsert('mine')).toMatchObject({ kind: 'superseded', byRun: '101' })
    expect(client.all.map(({ id }) => id)).toEqual([500])
    expect(bodies()[0]).toContain('the newer run')
  })

  test('the winner of such a race keeps its own', async () => {
    client.before = (call) => {
      if (call === 'list 1' && client.calls.length > 1) ours(5000, 101, 'a later one')
    }
    expect(await upsert('mine')).toMatchObject({ kind: 'created' })
    expect(client.all.map(({ id }) => id)).toEqual([1001, 5000])
  })

  test('a comment that was deleted in between is created again', async () => {
    ours(1, 99)
    client.before = (call) => {
      if (call === 'update 1') client.all.length = 0
    }
    expect(await upsert('news')).toMatchObject({ kind: 'created' })
    expect(bodies()).toEqual([`${markerLine(marker())}news`])
  })

  test('a duplicate that cannot be deleted is no failure', async () => {
    ours(1, 98)
    ours(2, 99)
    client.before = (call) => {
      if (call.startsWith('delete')) throw apiError(403)
    }
    expect(await upsert('news')).toMatchObject({ kind: 'updated' })
  })
})

describe('reading', () => {
  const find = (key = 'default') => findComment({ client, clock, issue: 7, key })

  test('gives the last verdict and its commit', async () => {
    await upsert('hello', marker(100, { verdict: 'regression' }))
    expect(await find()).toMatchObject({ marker: { verdict: 'regression', sha: createSha(100) } })
    expect(await find('other')).toBeNull()
  })

  test('that fails is no comment', async () => {
    client.before = () => {
      throw apiError(500)
    }
    expect(await find()).toBeNull()
  })
})
