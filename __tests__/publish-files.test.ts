import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { withPostingNote } from '../src/posting-note.js'
import { writeReportFiles, type Attempt } from '../src/publish-files.js'
import { createInputs } from './builders/check-request.js'
import { createContext, pullRequestContext } from './fakes/github-context.js'
import { createReport } from './report/create-report.js'

let temp: string

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'publish-files-'))
})

afterEach(() => {
  failures.length = 0
  rmSync(temp, { recursive: true })
})

const failures: string[] = []
const attempt: Attempt = async (what, work) => {
  try {
    return await work()
  } catch {
    failures.push(what)
    return null
  }
}

test('the report is there for machines, for comments and as a page of its own', async () => {
  const paths = await writeReportFiles(temp, createReport(), attempt)
  expect(JSON.parse(readFileSync(paths['report-json'], 'utf8'))).toMatchObject({ schemaVersion: 1 })
  expect(readFileSync(paths['report-markdown'], 'utf8')).toMatch(/^### /)
  expect(readFileSync(paths['report-html'], 'utf8')).toMatch(/^<!doctype html>/)
  expect(failures).toEqual([])
})

test('a file that cannot be written has no path, and the others are there', async () => {
  const failing: Attempt = (what, work) => (what === 'The JSON report' ? Promise.resolve(null) : attempt(what, work))
  const paths = await writeReportFiles(temp, createReport(), failing)
  expect(paths['report-json']).toBe('')
  expect([paths['report-markdown'], paths['report-html']].map((path) => existsSync(path))).toEqual([true, true])
})

test('two reports of one job do not meet, and nobody else may read their folder', async () => {
  const [one, two] = [
    await writeReportFiles(temp, createReport(), attempt),
    await writeReportFiles(temp, createReport(), attempt)
  ]
  expect(one['report-json']).not.toBe(two['report-json'])
  expect(statSync(dirname(one['report-json'])).mode & 0o777).toBe(0o700)
})

test('without a folder there is no path at all', async () => {
  const paths = await writeReportFiles(join(temp, 'gone'), createReport(), attempt)
  expect(Object.values(paths)).toEqual(['', '', ''])
})

const warningsFor = (context: ReturnType<typeof createContext>, inputs: Parameters<typeof createInputs>[0] = {}) =>
  withPostingNote(createReport(), { context, inputs: createInputs(inputs) }).warnings

test('a pull request that gets no comment says why, and what to do', () => {
  const fork = pullRequestContext({ fork: true, headRepository: 'stranger/trainer' })
  expect(warningsFor(fork)).toEqual([
    expect.stringMatching(/fork stranger\/trainer.*no comment.*fork-pull-requests\.md/)
  ])
  expect(warningsFor(pullRequestContext(), { githubToken: null })).toEqual([expect.stringContaining('github-token')])
})

test.each([
  ['a comment is written', pullRequestContext(), {}],
  ['none was wanted', pullRequestContext({ fork: true }), { comment: 'never' as const }],
  ['there is no pull request', createContext(), {}]
])('nothing is said where %s', (_what, context, inputs) => {
  expect(warningsFor(context, inputs)).toEqual([])
})
