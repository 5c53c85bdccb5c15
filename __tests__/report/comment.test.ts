import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import { renderComment } from '../../src/report/comment.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { expectGolden } from './golden.js'
import { liveParts } from './live-parts.js'
import { inProgressComment, scenarios } from './scenarios.js'

const GOLDEN = join(import.meta.dirname, 'golden')

describe.each(Object.entries(scenarios))('%s', (name, report) => {
  test('reads as its golden comment', () => {
    expectGolden(join(GOLDEN, `${name}.golden.md`), renderComment(report))
  })

  test('reads as its golden terminal page', () => {
    expectGolden(join(GOLDEN, `${name}.golden.txt`), renderTerminal(report, { columns: 100, color: false }))
  })

  test('holds nothing that GitHub would bring to life', () => {
    expect(liveParts(marked.parse(renderComment(report), { gfm: true, async: false }))).toEqual([])
  })
})

test('while the next commit is measured, the last result stays below one line', () => {
  expectGolden(join(GOLDEN, 'in-progress.golden.md'), inProgressComment)
})

test('no golden file is left of a scenario that is gone', () => {
  const known = ['in-progress', ...Object.keys(scenarios)]
  const files = readdirSync(GOLDEN).map((file) => basename(file).replace(/\.golden\.(md|txt)$/, ''))
  expect(files.filter((name) => !known.includes(name))).toEqual([])
})
