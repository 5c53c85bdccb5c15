import { beforeEach, describe, expect, test } from '@jest/globals'
import { markerLine, parseMarker, withoutMarker, type CommentMarker } from '../../src/github/comment-marker.js'
import { inProgressBody, withoutInProgress } from '../../src/github/in-progress.js'
import type { OwnComment } from '../../src/github/own-comments.js'
import { withdrawComment } from '../../src/github/withdraw.js'
import { createSha } from '../builders/record.js'
import { BOT, fakeComments, type FakeComments } from '../fakes/github-api.js'

const OLD: CommentMarker = { key: 'default', sha: createSha(1), runId: '99', runAttempt: 1, verdict: 'pass' }
const RUN = { runId: '100', runAttempt: 1 }
const RESULT = '### Pass\n\nnumbers\n'

let client: FakeComments

beforeEach(() => {
  client = fakeComments()
})

function previousComment(): OwnComment {
  return { id: 1, url: 'u', author: BOT, body: `${markerLine(OLD)}${RESULT}`, marker: OLD }
}

function announce(previous: OwnComment | null, run: { runId: string; runAttempt: number } = RUN): void {
  const body = inProgressBody({
    previousBody: previous?.body ?? null,
    headSha: createSha(7),
    previousSha: previous?.marker.sha ?? null,
    runUrl: null
  })
  const marker = { ...OLD, ...run, verdict: previous === null ? null : 'pass' }
  client.all.push({ id: 1, author: BOT, body: `${markerLine(marker)}${body}` })
}

const withdraw = (previous: OwnComment | null, why: 'cancelled' | 'broke' = 'cancelled') =>
  withdrawComment({
    client,
    commentId: 1,
    key: 'default',
    headSha: createSha(7),
    ...RUN,
    runUrl: 'https://x/1',
    previous,
    why
  })

const body = (): string => client.all[0]?.body ?? ''

test('the last result stands again as it was, marker and all', async () => {
  announce(previousComment())
  expect(await withdraw(previousComment())).toBe('withdrawn')
  expect(body()).toBe(`${markerLine(OLD)}${RESULT}`)
})

test('of a comment that another cancelled run had left in progress, only the result is put back', async () => {
  const stale = inProgressBody({ previousBody: RESULT, headSha: createSha(6), previousSha: OLD.sha, runUrl: null })
  const previous = { ...previousComment(), body: `${markerLine(OLD)}${stale}` }
  announce(previous)
  await withdraw(previous)
  expect(body()).toBe(`${markerLine(OLD)}${RESULT}`)
})

describe('where there was no result', () => {
  test.each([
    ['cancelled', 'was cancelled'],
    ['broke', 'ended with an error']
  ] as const)(
    '%s: a sentence says that there is none, and nothing that a verdict could be read from',
    async (why, words) => {
      announce(null)
      await withdraw(null, why)
      expect(body()).toContain(`measured \`0000000\` ${words}: there is no result of it`)
      expect(parseMarker(body())).toMatchObject({ ...RUN, verdict: null })
      expect(body()).not.toContain('Measuring')
    }
  )
})

test('an error is told, above the last result where there is one', async () => {
  const withdrawn = async (previous: OwnComment | null): Promise<string> => {
    client = fakeComments()
    announce(previous)
    await withdrawComment({
      client,
      commentId: 1,
      key: 'default',
      headSha: createSha(7),
      ...RUN,
      runUrl: null,
      previous,
      why: 'broke',
      error: 'python: no Python found for `nope`\n@everyone'
    })
    return body()
  }
  const told = 'ended with an error: there is no result of it. python: no Python found for `nope`'
  expect(await withdrawn(null)).toContain(told)
  const above = await withdrawn(previousComment())
  expect(above).toContain(told)
  expect(above).not.toContain(' @everyone')
  expect(above.startsWith(markerLine(OLD)) && above.endsWith(RESULT)).toBe(true)
  expect(withoutInProgress(withoutMarker(above))).toBe(RESULT)
})

describe('left as it is', () => {
  test('another person’s comment that carries our marker, and whatever page ours is on', async () => {
    const forged = `${markerLine({ ...OLD, ...RUN })}${inProgressBody({ previousBody: null, headSha: createSha(7), previousSha: null, runUrl: null })}`
    for (let id = 1000; id < 1400; id += 1)
      client.all.push({ id, author: { login: 'stranger', type: 'User' }, body: forged })
    announce(null)
    expect(await withdraw(null)).toBe('withdrawn')
    expect(client.calls).toEqual(['get 1', 'update 1'])
    expect(client.all.filter(({ body: text }) => text === forged)).toHaveLength(400)
    expect(client.all.find(({ id }) => id === 1)?.body).toContain('was cancelled')
  })

  test('a comment that a newer run has announced itself in', async () => {
    announce(previousComment(), { runId: '101', runAttempt: 1 })
    const before = body()
    expect(await withdraw(previousComment())).toBe('left')
    expect(body()).toBe(before)
  })

  test('a comment that holds the result of this run already', async () => {
    client.all.push({ id: 1, author: BOT, body: `${markerLine({ ...OLD, ...RUN })}${RESULT}` })
    expect(await withdraw(previousComment())).toBe('left')
    expect(client.calls).toEqual(['get 1'])
  })

  test('nothing, where the comment is gone', async () => {
    expect(await withdraw(null)).toBe('left')
  })
})
