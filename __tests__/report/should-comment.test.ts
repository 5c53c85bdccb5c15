import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/judge/verdict.js'
import { commentAction, type CommentMode } from '../../src/report/should-comment.js'

describe('what becomes of the comment', () => {
  const shown = (verdict: string | null) => ({ verdict })

  test.each<[CommentMode, { verdict: string | null } | null, Verdict, 'write' | 'mention' | 'none']>([
    ['always', null, 'pass', 'write'],
    ['always', shown('pass'), 'pass', 'write'],
    ['never', shown('regression'), 'regression', 'none'],
    ['on-change', null, 'pass', 'write'],
    ['on-change', shown(null), 'pass', 'write'],
    ['on-change', shown('pass'), 'pass', 'mention'],
    ['on-change', shown('pass'), 'regression', 'write'],
    ['on-change', shown('regression'), 'regression', 'write'],
    ['on-change', shown('inconclusive'), 'inconclusive', 'write'],
    ['on-change', shown('regression'), 'pass', 'write'],
    ['on-regression', null, 'pass', 'none'],
    ['on-regression', null, 'no-baseline', 'none'],
    ['on-regression', null, 'regression', 'write'],
    ['on-regression', null, 'failed', 'write'],
    ['on-regression', shown(null), 'pass', 'write'],
    ['on-regression', shown('regression'), 'pass', 'write']
  ])('%s, after %j, now %s: %s', (mode, previous, verdict, expected) => {
    expect(commentAction(mode, previous, { verdict })).toBe(expected)
  })
})
