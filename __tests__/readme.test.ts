import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'

const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md', 'docs/threat-model.md']

test('README repeats action.yml, the workflow and the comment as they are', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/generate-docs.mjs', '--check'], { stdio: 'pipe' })
  ).not.toThrow()
})

test.each(PAGES)('%s links only to files that exist', (page) => {
  const text = readFileSync(page, 'utf8')
  const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
  const missing = targets.filter((target) => !existsSync(join(dirname(page), target)))
  expect(missing).toEqual([])
})

test('the architecture names every room that there is, and none that is gone', () => {
  const text = readFileSync('docs/architecture.md', 'utf8')
  const named = [...text.matchAll(/`((?:src|harness|scripts|examples|bench|dist)[\w/.-]*)`/g)].map(
    (match) => match[1] ?? ''
  )
  expect(named.filter((path) => !existsSync(path))).toEqual([])
  for (const room of ['inputs', 'measure', 'git', 'baseline', 'judge', 'explain', 'report', 'github']) {
    expect(named).toContain(`src/${room}/`)
  }
})
