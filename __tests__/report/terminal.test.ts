import { describe, expect, test } from '@jest/globals'
import { renderTerminal } from '../../src/report/terminal.js'
import { wrap } from '../../src/report/text-wrap.js'
import { createCause, createJudgedBenchmark, createReport, createRun } from './create-report.js'
import { regression } from './made-regression.js'
import { hostileReport } from './hostile-report.js'
import { scenarios } from './scenarios.js'

const ESCAPE = String.fromCharCode(27)

test('colours are only there when they are wanted', () => {
  expect(renderTerminal(regression, { columns: 100, color: true })).toContain(`${ESCAPE}[31m`)
  expect(renderTerminal(regression, { columns: 100, color: false })).not.toContain(ESCAPE)
})

test('colours add no text', () => {
  const plain = renderTerminal(regression, { columns: 100, color: false })
  const colored = renderTerminal(regression, { columns: 100, color: true })
  expect(colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(plain)
})

describe.each([120, 100, 80, 60, 40])('at %d columns', (columns) => {
  test.each([...Object.entries(scenarios), ['hostile names', hostileReport(30)] as const])(
    '%s keeps within the width',
    (_name, report) => {
      const lines = renderTerminal(report, { columns, color: false }).split('\n')
      expect(lines.filter((line) => line.length > columns)).toEqual([])
    }
  )
})

test.each([Number.NaN, 0, -1, Number.POSITIVE_INFINITY])('a terminal of %d columns loses nothing', (columns) => {
  const page = renderTerminal(regression, { columns, color: false })
  expect(page).toContain('Regression: gpt-small 8.2 % slower')
  expect(page).toContain('breaks the graph')
})

test('ten thousand benchmarks that are gone are counted, not listed', () => {
  const missingBenchmarks = Array.from({ length: 10_000 }, (_, index) => `${'x'.repeat(400)} ${index}`)
  const report = createReport({ run: createRun({ missingBenchmarks }) })
  expect(renderTerminal(report, { columns: 80, color: false }).length).toBeLessThan(4_000)
  expect(renderTerminal(report, { columns: 80, color: false })).toContain('and 9,990 more')
})

test('a hostile name can neither colour nor move anything', () => {
  const name = `${ESCAPE}[2J${ESCAPE}]0;title\u0007evil\u202e\r\n\u009b31m`
  const report = createReport({
    run: createRun({ benchmarks: [createJudgedBenchmark({ name })] }),
    explanation: { causes: [createCause({ what: name, site: null })], explainedShare: null },
    warnings: [name],
    exitReason: name
  })
  expect(renderTerminal(report, { columns: 80, color: false })).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
})

test.each([
  ['one two three', 7, 'one two\nthree'],
  ['abcdefgh', 3, 'abc\ndef\ngh'],
  ['a', 10, 'a'],
  ['', 10, ''],
  ['  spaced \n out ', 20, 'spaced out']
])('wrap(%j, %d) is %j', (text, width, expected) => {
  expect(wrap(text, width, '')).toBe(expected)
})

test('lines after the first are indented', () => {
  expect(wrap('one two', 6, '  ')).toBe('one\n  two')
})
