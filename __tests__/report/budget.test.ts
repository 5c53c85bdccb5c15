import { describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import { COMMENT_BUDGET_CHARACTERS, renderComment } from '../../src/report/comment.js'
import { renderSummary } from '../../src/report/summary.js'
import { hostileReport } from './hostile-report.js'
import { liveParts } from './live-parts.js'
import { scenarios } from './scenarios.js'

const render = (markdown: string) => marked.parse(markdown, { gfm: true, async: false })

describe('a report of 200 benchmarks with hostile names', () => {
  const report = hostileReport(200)

  test.each([COMMENT_BUDGET_CHARACTERS, 300_000, 40_000, 20_000, 10_000, 5_000, 2_000, 1_000])(
    'stays within %d characters, with everything closed and nothing alive',
    (budgetCharacters) => {
      const comment = renderComment(report, { budgetCharacters })
      expect(comment.length).toBeLessThanOrEqual(budgetCharacters)
      expect(liveParts(render(comment))).toEqual([])
      expect(comment).not.toContain('<!--')
    }
  )

  test('is too long for one comment, and says what it left out', () => {
    expect(renderComment(report)).toContain('Left out, to fit: details of benchmarks that pass')
  })
})

test.each([600, 300, 120, 60, 10, 0])('even %d characters are kept', (budgetCharacters) => {
  for (const report of [hostileReport(30), ...Object.values(scenarios)]) {
    const comment = renderComment(report, { budgetCharacters })
    expect(comment.length).toBeLessThanOrEqual(budgetCharacters)
    expect(comment).not.toContain('<!--')
    expect(liveParts(render(comment))).toEqual([])
  }
})

test('gives up details of passing benchmarks first, the table last', () => {
  const report = hostileReport(12)
  const full = renderComment(report, { budgetCharacters: 1_000_000 })
  expect(full).not.toContain('Left out')
  const first = renderComment(report, { budgetCharacters: full.length - 1 })
  expect(first).toContain('_Left out, to fit: details of benchmarks that pass. report.html and report.json')
  expect(first.match(/<details>/g)?.length).toBeLessThan(full.match(/<details>/g)?.length ?? 0)
  const later = renderComment(report, { budgetCharacters: 8_000 })
  expect(later).toContain('all details')
  expect(later).toContain('| Benchmark |')
})

test('the job summary has more room than the comment', () => {
  const report = hostileReport(60)
  expect(renderSummary(report).length).toBeGreaterThan(COMMENT_BUDGET_CHARACTERS)
  expect(Buffer.byteLength(renderSummary(hostileReport(200)))).toBeLessThan(1024 * 1024)
})
