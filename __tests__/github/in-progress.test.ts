import { describe, expect, test } from '@jest/globals'
import { markerLine } from '../../src/github/comment-marker.js'
import { inProgressBody, withoutInProgress } from '../../src/github/in-progress.js'

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
