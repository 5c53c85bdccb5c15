import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareReports } from '../src/compare.js'
import { UserError } from '../src/errors.js'
import { reportJson } from '../src/report/report-json.js'
import { renderTerminal } from '../src/report/terminal.js'
import { createBenchmark, createLimits } from './builders/benchmark.js'
import {
  createArm,
  createCounts,
  createEagerArm,
  createFingerprint,
  createGraphBreak,
  createResult
} from './builders/result.js'
import { createReport } from './report/create-report.js'
import type { Report } from '../src/report/report.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function measured(overrides: Partial<Report> = {}): Report {
  const result = createResult({ arms: [createEagerArm(), createArm()] })
  return createReport({ result, benchmarks: [createBenchmark()], ...overrides })
}

function broken(count: number): Report {
  const arm = createArm()
  const breaks = Array.from({ length: count }, (_, index) =>
    createGraphBreak({ site: { ...createGraphBreak().site, sourceLine: `line ${index}` } })
  )
  const processes = arm.processes.map((process) => ({ ...process, counts: createCounts({ graphBreaks: breaks }) }))
  return measured({ result: createResult({ arms: [createEagerArm(), { ...arm, processes }] }) })
}

function compare(base: unknown, head: unknown): Promise<Report> {
  const write = (name: string, content: unknown): string => {
    const path = join(folder, name)
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }
  return compareReports({
    basePath: write('before.json', base),
    headPath: write('after.json', head),
    now: new Date('2026-11-20T18:00:00.000Z')
  })
}

test('the same measurement twice passes', async () => {
  const report = await compare(measured(), measured())
  expect(report.run.verdict).toBe('pass')
  expect(report.comparison.reference).toMatchObject({ kind: 'record', ageSeconds: 10_800 })
  expect(renderTerminal(report, { columns: 100, color: false })).toContain('before.json')
})

test('a new graph break is a regression, by the limits of the later file', async () => {
  expect(await compare(broken(0), broken(1))).toMatchObject({ run: { verdict: 'regression' }, failsBuild: true })
  const lenient = { ...broken(1), benchmarks: [createBenchmark({ limits: createLimits({ maxNewGraphBreaks: 1 }) })] }
  expect(await compare(broken(0), lenient)).toMatchObject({ run: { verdict: 'pass' }, failsBuild: false })
})

test('two machines are not compared', async () => {
  const fingerprintBefore = createFingerprint({ gpuName: 'NVIDIA A100-SXM4-80GB' })
  const other = measured({ result: createResult({ arms: [createEagerArm(), createArm()], fingerprintBefore }) })
  expect((await compare(other, measured())).run.verdict).toBe('incomparable')
})

test('what compare writes can be compared again', async () => {
  const again = JSON.parse(reportJson(await compare(measured(), measured()))) as unknown
  expect((await compare(again, measured())).run.verdict).toBe('pass')
})

describe('a file that cannot be compared is named, with what is wrong', () => {
  const older = { ...measured(), benchmarks: undefined }
  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /before\.json is not JSON\. `run --json FILE` writes/],
    ['no report', { hello: 1 }, /before\.json is (not a report|of another release)/],
    [
      'another schema',
      { ...measured(), schemaVersion: 99 },
      /before\.json is of another release: this one reads schema 1/
    ],
    ['nothing measured', measured({ result: null }), /before\.json holds no measurement/],
    ['no benchmarks', older, /before\.json does not say which benchmarks/],
    [
      'a number that is none',
      JSON.stringify(measured()).replace(/"elapsedSeconds":[\d.]+/, '"elapsedSeconds":1e999'),
      /not a report/
    ]
  ])('%s', async (_what, base, message) => {
    const comparing = compare(base, measured())
    await expect(comparing).rejects.toThrow(UserError)
    await expect(comparing).rejects.toThrow(message)
  })

  test('no file', async () => {
    await expect(
      compareReports({ basePath: join(folder, 'x.json'), headPath: join(folder, 'y.json'), now: new Date() })
    ).rejects.toThrow(/[xy]\.json cannot be read/)
  })
})
