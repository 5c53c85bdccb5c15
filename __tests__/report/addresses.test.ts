import { describe, expect, test } from '@jest/globals'
import { siteAddress } from '../../src/report/addresses.js'
import { measuredFacts } from '../../src/report/compared.js'
import type { Comparison } from '../../src/report/report.js'
import { createSite } from '../builders/result.js'
import { createReport } from './create-report.js'
import { regression } from './made-regression.js'

const MERGE = 'd'.repeat(40)
const place = { repositoryIn: '', workspaceIn: '' }
const withMeasured = (measured: Comparison['measured']) =>
  createReport({
    ...regression,
    comparison: { ...regression.comparison, ...(measured === undefined ? {} : { measured }) }
  })
const addressOf = (measured: Comparison['measured'], file = 'model.py') =>
  siteAddress(withMeasured(measured), createSite({ file, line: 41 }))

describe('a link to a line', () => {
  test('leads to the commit that was measured, which its number belongs to', () => {
    const address = addressOf({ sha: MERGE, onGitHub: true, place })
    expect(address).toBe(`https://github.com/owner/name/blob/${MERGE}/model.py#L41`)
  })

  test.each([undefined, { sha: MERGE, onGitHub: false, place }])(
    'leads to head where GitHub has no other',
    (measured) => {
      expect(addressOf(measured)).toBe(
        `https://github.com/owner/name/blob/${regression.comparison.headSha}/model.py#L41`
      )
    }
  )

  test('has the path of the repository, not of the workspace', () => {
    const measured = { sha: MERGE, onGitHub: true, place: { ...place, repositoryIn: 'repo' } }
    expect(addressOf(measured, 'repo/src/model.py')).toMatch(/\/src\/model\.py#L41$/)
    expect(addressOf(measured, 'repo/src/model.py')).not.toContain('repo/src')
    expect(addressOf(measured, 'elsewhere/model.py')).toBeNull()
  })
})

describe('which commit the lines belong to', () => {
  test('is said where it is not head', () => {
    expect(measuredFacts(withMeasured({ sha: MERGE, onGitHub: true, place }))?.text).toMatch(/those of `ddddddd`/)
    expect(measuredFacts(withMeasured({ sha: MERGE, onGitHub: false, place }))?.text).toMatch(/GitHub does not have it/)
  })

  test('is not worth a word where it is head', () => {
    expect(measuredFacts(withMeasured(undefined))).toBeNull()
    const head = { sha: regression.comparison.headSha, onGitHub: true, place: { ...place, repositoryIn: 'repo' } }
    expect(measuredFacts(withMeasured(head))).toBeNull()
  })
})
