import { describe, expect, test } from '@jest/globals'
import { markerLine, parseMarker, type CommentMarker } from '../../src/github/comment-marker.js'
import {
  inProgressBody,
  inProgressComment,
  sameVerdictComment,
  withoutInProgress
} from '../../src/github/in-progress.js'

const HEAD = '3a4b5c6'.padEnd(40, '0')
const PREVIOUS = '1d2e3f4'.padEnd(40, '0')
const MARKER = markerLine({ key: 'default', sha: PREVIOUS, runId: '1', runAttempt: 1, verdict: 'pass' })

const measuring = (previousBody: string | null, headSha = HEAD) =>
  inProgressBody({ previousBody, headSha, previousSha: previousBody === null ? null : PREVIOUS, runUrl: null })

test('the first run says what it measures', () => {
  expect(measuring(null)).toBe(
    '<!-- torch-compile-check: measuring -->\n> Measuring `3a4b5c6`.\n<!-- /torch-compile-check: measuring -->\n'
  )
})

test('a later run keeps the last result below, without its marker', () => {
  const body = measuring(`${MARKER}### pass\ntext`)
  expect(body).toContain('> Measuring `3a4b5c6`; below is the result of `1d2e3f4`.\n')
  expect(body).toMatch(/-->\n\n### pass\ntext$/)
  expect(body).not.toContain('key=default')
})

test('the run is linked where there is one', () => {
  const body = inProgressBody({
    previousBody: null,
    headSha: HEAD,
    previousSha: null,
    runUrl: 'https://github.com/x/y/actions/runs/1'
  })
  expect(body).toContain('`3a4b5c6` ([run](https://github.com/x/y/actions/runs/1)).')
})

function parsed(line: string): CommentMarker {
  const marker = parseMarker(line)
  if (marker === null) throw new Error(`no marker: ${line}`)
  return marker
}

describe('the marker while a run works', () => {
  const run = { key: 'default', headSha: HEAD, runId: '9', runAttempt: 1, runUrl: null }
  const comment = (marker: string, body: string) => ({
    id: 1,
    url: '',
    author: null,
    body: `${marker}${body}`,
    marker: parsed(marker)
  })

  test('names the new run, and the commit and verdict that are still shown', () => {
    const { marker, body } = inProgressComment({ ...run, previous: comment(MARKER, '### pass') })
    expect(marker).toEqual({ key: 'default', sha: PREVIOUS, runId: '9', runAttempt: 1, verdict: 'pass' })
    expect(body).toContain('below is the result of `1d2e3f4`')
  })

  test('stays true when a run was cancelled before it had a result', () => {
    const first = inProgressComment({ ...run, previous: comment(MARKER, '### pass') })
    const second = inProgressComment({
      ...run,
      headSha: 'f'.repeat(40),
      runId: '10',
      previous: comment(markerLine(first.marker), first.body)
    })
    expect(second.marker).toMatchObject({ sha: PREVIOUS, verdict: 'pass', runId: '10' })
    expect(second.body).toContain('below is the result of `1d2e3f4`')
  })

  test('has no verdict before the first result', () => {
    const first = inProgressComment({ ...run, previous: null })
    expect(first.marker).toMatchObject({ sha: HEAD, verdict: null })
    const second = inProgressComment({ ...run, previous: comment(markerLine(first.marker), first.body) })
    expect(second).toEqual(first)
  })
})

test('a verdict that is the one that is shown is a line above the result it was shown for, and goes again', () => {
  const previous = {
    id: 1,
    url: '',
    author: null,
    body: `${MARKER}${measuring(`${MARKER}### pass`)}`,
    marker: parsed(MARKER)
  }
  const run = { headSha: HEAD, runId: '9', runAttempt: 2, runUrl: 'https://x/9' }
  const { marker, body } = sameVerdictComment({ previous, ...run, words: 'pass' })
  expect(marker).toEqual({ key: 'default', sha: PREVIOUS, runId: '9', runAttempt: 2, verdict: 'pass' })
  expect(body).toContain('> `3a4b5c6`: pass again ([run](https://x/9)). The numbers below are those of `1d2e3f4`.\n')
  expect(body).not.toContain('Measuring')
  expect(withoutInProgress(body)).toBe('### pass')
})

describe('runs on top of runs', () => {
  test('show one line, not a pile', () => {
    const once = measuring(`${MARKER}### pass`)
    const twice = measuring(`${MARKER}${once}`, 'f'.repeat(40))
    expect(twice.match(/Measuring/g)).toHaveLength(1)
    expect(twice).toContain('`fffffff`')
    expect(twice).toContain('### pass')
  })

  test('of which no one finished have no result to show', () => {
    expect(measuring(`${MARKER}${measuring(null)}`)).toBe(measuring(null))
  })

  test('the line goes again, whatever the line ends', () => {
    expect(withoutInProgress(measuring(`${MARKER}### pass`))).toBe('### pass')
    expect(withoutInProgress(measuring(`${MARKER}### pass`).replaceAll('\n', '\r\n'))).toBe('### pass')
    expect(withoutInProgress('### pass')).toBe('### pass')
  })
})
