import { describe, expect, test } from '@jest/globals'
import { renderTerminal } from '../../src/report/terminal.js'
import { wrap } from '../../src/report/text-wrap.js'
import { createCause, createJudgedBenchmark, createReport, createRun } from './create-report.js'
import { regression, scenarios } from './scenarios.js'

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
  test.each(Object.entries(scenarios))('%s keeps within the width', (_name, report) => {
    const table = /^(Device|Wall|Graph|Recomp|Silent|Peak|Cold|Warm|Speedup|Loss|Kernel)/
    // What the step printed is left as it was: it is read by copying it.
    const long = renderTerminal(report, { columns, color: false })
      .replace(/What the step said\n(?: .*\n)+/, '')
      .split('\n')
      .filter((line) => line.length > columns && !table.test(line) && !line.includes('█'))
    expect(long).toEqual([])
  })
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
