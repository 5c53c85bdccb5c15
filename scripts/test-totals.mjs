// What the reports of Jest and pytest say, as totals.

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Totals */

/** @returns {Totals} of `jest --json`; a file that did not even load counts as one failure */
export function jestTotals(json) {
  const report = JSON.parse(json)
  const skipped = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName)
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites, skipped }
}

/** @returns {Totals} of `pytest --junitxml`; an error outside of a test counts as a failure */
export function junitTotals(xml) {
  const cases = [...xml.matchAll(/<testcase\b([^>]*?)(?:\/>|>(.*?)<\/testcase>)/gs)].map(
    ([, attributes, body = '']) => ({
      name: ['classname', 'name'].map((key) => attribute(attributes, key)).join('.'),
      failed: /<(failure|error)\b/.test(body),
      skipped: /<skipped\b/.test(body)
    })
  )
  return {
    passed: cases.filter(({ failed, skipped }) => !failed && !skipped).length,
    failed: cases.filter(({ failed }) => failed).length,
    skipped: cases.filter(({ failed, skipped }) => skipped && !failed).map(({ name }) => name)
  }
}

function attribute(attributes, key) {
  const value = new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? ''
  return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
