import { expect, test } from '@jest/globals'
import { closest, editDistance } from '../../src/inputs/suggest.js'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['kitten', 'sitting', 3],
  ['rnu', 'run', 1],
  ['regresion', 'regression', 1],
  ['abcd', 'badc', 2]
])('%j to %j takes %d edits', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits)
  expect(editDistance(to, from)).toBe(edits)
})

test.each([
  ['regresion', 'regression'],
  ['MAX_SLOWDOWN', 'max-slowdown'],
  ['max-slow', 'max-slowdown'],
  ['wholly-different', null],
  ['x', null],
  ['', null]
])('%j was probably meant as %j', (word, meant) => {
  expect(closest(word, ['regression', 'failed', 'max-slowdown', 'max-memory-growth'])).toBe(meant)
})
