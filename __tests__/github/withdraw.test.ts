import { beforeEach, describe, expect, test } from '@jest/globals'
import { markerLine, parseMarker, type CommentMarker } from '../../src/github/comment-marker.js'
import { inProgressBody } from '../../src/github/in-progress.js'
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
    issue: 7,
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

describe('left as it is', () => {
  test('a comment that a newer run has announced itself in', async () => {
    announce(previousComment(), { runId: '101', runAttempt: 1 })
    const before = body()
    expect(await withdraw(previousComment())).toBe('left')
    expect(body()).toBe(before)
  })

  test('a comment that holds the result of this run already', async () => {
    client.all.push({ id: 1, author: BOT, body: `${markerLine({ ...OLD, ...RUN })}${RESULT}` })
    expect(await withdraw(previousComment())).toBe('left')
    expect(client.calls).toEqual(['list 1'])
  })

  test('nothing, where the comment is gone', async () => {
    expect(await withdraw(null)).toBe('left')
  })
})
