import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { VERDICTS } from '../src/judge/verdict.js'

const readme = readFileSync('README.md', 'utf8')

test('README and recipes repeat action.yml, the workflows and the comment as they are', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/generate-docs.mjs', '--check'], { stdio: 'pipe' })
  ).not.toThrow()
})

test('README opens with the picture of the comment, in light and dark', () => {
  const beginning = readme.slice(0, readme.indexOf('<details>'))
  for (const name of ['regression.png', 'regression-dark.png']) {
    expect(beginning).toContain(`docs/screenshots/${name}`)
  }
})

test.each(['README.md', 'docs/architecture.md'])('%s explains every verdict', (page) => {
  const rows = readFileSync(page, 'utf8').split('\n')
  for (const verdict of VERDICTS) expect(rows.filter((row) => row.includes(`\`${verdict}\``))).not.toEqual([])
})

test('README has every permission that an example asks for', () => {
  const table = readme.slice(readme.indexOf('## Permissions'), readme.indexOf('## Limits and security'))
  const asked = readdirSync('examples/workflows').flatMap((name) => {
    const text = readFileSync(join('examples/workflows', name), 'utf8')
    const { permissions = {} } = parse(text) as { readonly permissions?: Readonly<Record<string, string>> }
    return Object.entries(permissions).map(([scope, access]) => `\`${scope}: ${access}\``)
  })
  expect([...new Set(asked)].filter((permission) => !table.includes(permission))).toEqual([])
})

test('every example is explained somewhere', () => {
  const pages = ['README.md', 'docs/recipes.md', 'docs/fork-pull-requests.md']
  const text = pages.map((page) => readFileSync(page, 'utf8')).join('\n')
  const silent = readdirSync('examples/workflows').filter((name) => !text.includes(`examples/workflows/${name}`))
  expect(silent).toEqual([])
})
