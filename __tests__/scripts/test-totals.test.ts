import { describe, expect, test } from '@jest/globals'

interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly string[]
}
type Read = (report: string) => Totals

// Plain JavaScript, because `npm test` runs it before anything is compiled.
const SCRIPT: string = '../../scripts/test-totals.mjs'
const { jestTotals, junitTotals } = (await import(SCRIPT)) as { readonly jestTotals: Read; readonly junitTotals: Read }

describe('what Jest reports', () => {
  const report = (counts: object, statuses: readonly string[] = []): string =>
    JSON.stringify({
      numPassedTests: 0,
      numFailedTests: 0,
      numRuntimeErrorTestSuites: 0,
      testResults: [{ assertionResults: statuses.map((status) => ({ status, fullName: `a ${status} test` })) }],
      ...counts
    })

  test('is counted', () => {
    expect(jestTotals(report({ numPassedTests: 5, numFailedTests: 2 }))).toEqual({ passed: 5, failed: 2, skipped: [] })
  })

  test('counts a file that did not load as a failure', () => {
    expect(jestTotals(report({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 })).failed).toBe(1)
  })

  test('names what was skipped', () => {
    expect(jestTotals(report({}, ['passed', 'pending', 'todo'])).skipped).toEqual(['a pending test', 'a todo test'])
  })
})

describe('what pytest reports', () => {
  const report = (cases: string): string =>
    `<?xml version="1.0"?><testsuites><testsuite tests="9">${cases}</testsuite></testsuites>`

  test('is counted, an error as a failure', () => {
    const cases =
      '<testcase classname="a.b" name="one" time="0.1" /><testcase classname="a.b" name="two" time="0.1"></testcase>' +
      '<testcase classname="a.b" name="three"><failure message="x > y">text</failure></testcase>' +
      '<testcase classname="a.b" name="four"><error message="boom">text</error></testcase>'
    expect(junitTotals(report(cases))).toEqual({ passed: 2, failed: 2, skipped: [] })
  })

  test('names what was skipped', () => {
    const cases = '<testcase classname="a.b" name="gpu[&lt;1&gt;]"><skipped message="no GPU" /></testcase>'
    expect(junitTotals(report(cases))).toEqual({ passed: 0, failed: 0, skipped: ['a.b.gpu[<1>]'] })
  })

  test('a test that failed and was torn down with an error is one failure', () => {
    const cases = '<testcase classname="a" name="b"><failure>1</failure><error>2</error></testcase>'
    expect(junitTotals(report(cases)).failed).toBe(1)
  })
})
