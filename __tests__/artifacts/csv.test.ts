import { expect, test } from '@jest/globals'
import { csv } from '../../src/artifacts/csv.js'

test('cells are quoted where they have to be', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['x,y', 'say "hi"'],
        ['two\nlines', null],
        ['plain', 1.5]
      ]
    )
  ).toBe('a,b\r\n"x,y","say ""hi"""\r\n"two\nlines",\r\nplain,1.5\r\n')
})

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1'])('%s is no formula', (text) => {
  expect(csv(['a'], [[text]])).toContain(`'${text.split('"')[0] ?? ''}`)
})

test('numbers stay numbers', () => {
  expect(csv(['a'], [[-0.5]])).toBe('a\r\n-0.5\r\n')
})
