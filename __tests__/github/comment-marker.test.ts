import { describe, expect, test } from '@jest/globals'
import {
  compareRuns,
  markerLine,
  parseMarker,
  withoutMarker,
  type CommentMarker
} from '../../src/github/comment-marker.js'
import { createSha } from '../builders/record.js'

const marker = (overrides: Partial<CommentMarker> = {}): CommentMarker => ({
  key: 'default',
  sha: createSha(1),
  runId: '100',
  runAttempt: 1,
  verdict: 'pass',
  ...overrides
})

test('a marker is one invisible line at the start', () => {
  expect(markerLine(marker())).toBe(
    `<!-- torch-compile-check key=default sha=${createSha(1)} run=100 attempt=1 verdict=pass -->\n`
  )
})

test.each(['default', 'a b', 'ä/ö', '-->', '--', '---', 'x-', '<!--', 'key=x sha=y', '"\'`', '\n'])(
  'the key %j survives, and cannot end the marker',
  (key) => {
    const line = markerLine(marker({ key }))
    expect(line.slice(4, -5)).not.toMatch(/--|>/)
    expect(parseMarker(`${line}body`)).toEqual(marker({ key }))
  }
)

test.each([null, 'no-baseline', 'regression'])('the verdict %j is read back', (verdict) => {
  expect(parseMarker(markerLine(marker({ verdict })))).toEqual(marker({ verdict }))
})

describe('no marker', () => {
  const line = markerLine(marker())
  test.each([
    ['after other text', `Look: ${line}`],
    ['in a quotation', `> ${line}`],
    ['after an empty line', `\n${line}`],
    ['with a short sha', line.replace(createSha(1), 'abc')],
    ['with a run that is no number', line.replace('run=100', 'run=1e3')],
    ['with a broken key', line.replace('key=default', 'key=%zz')],
    ['without its line end', line.trimEnd()],
    ['in nothing', '']
  ])('%s', (_, body) => {
    expect(parseMarker(body)).toBeNull()
  })
})

test('Windows line ends are read, and the body is what follows', () => {
  const body = markerLine(marker()).replace('\n', '\r\n') + 'text'
  expect(parseMarker(body)).toEqual(marker())
  expect(withoutMarker(body)).toBe('text')
  expect(withoutMarker('no marker')).toBe('no marker')
})

test.each<[string, number, string, number, number]>([
  ['9', 1, '10', 1, -1],
  ['90071992547409930', 1, '90071992547409929', 1, 1],
  ['10', 2, '10', 1, 1],
  ['10', 1, '10', 1, 0]
])('run %s attempt %d against run %s attempt %d', (runA, attemptA, runB, attemptB, sign) => {
  expect(Math.sign(compareRuns({ runId: runA, runAttempt: attemptA }, { runId: runB, runAttempt: attemptB }))).toBe(
    sign
  )
})
