import { expect, test } from '@jest/globals'
import { VERDICTS, type Verdict } from '../src/judge/verdict.js'
import { conclusionOf } from '../src/publish-check-run.js'
import { createRun } from './report/create-report.js'

const conclude = (verdict: Verdict, failsBuild = false) => conclusionOf({ run: createRun({ verdict }), failsBuild })

test('what fails the build fails the check, whatever the verdict', () => {
  expect(VERDICTS.map((verdict) => conclude(verdict, true))).toEqual(VERDICTS.map(() => 'failure'))
})

test.each<[Verdict, string]>([
  ['pass', 'success'],
  ['improvement', 'success'],
  ['accepted', 'success'],
  ['no-baseline', 'neutral'],
  ['inconclusive', 'neutral'],
  ['incomparable', 'neutral'],
  ['regression', 'neutral']
])('%s that does not fail the build is %s', (verdict, conclusion) => {
  expect(conclude(verdict)).toBe(conclusion)
})
