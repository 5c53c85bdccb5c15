import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseResults, readResultsFolders } from '../../src/results/results-reader.js'
import { prepareResultsFolder, writeResults } from '../../src/results/results-folder.js'
import { RESULTS_FILE } from '../../src/results/results-file.js'
import { createArm } from '../builders/result.js'
import { createResult } from '../builders/result.js'
import { createResults } from '../builders/results.js'
import { createReport } from '../report/create-report.js'

let root: string
let folder: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'results-'))
  folder = join(root, 'work/out/results')
  mkdirSync(join(root, 'work'))
})

afterEach(() => rmSync(root, { recursive: true }))

const workspace = (): string => join(root, 'work')
const write = () => writeResults({ folder, workspace: workspace(), results: createResults(), report: createReport() })

test('what is written is read back', async () => {
  await prepareResultsFolder(folder, workspace())
  await write()
  expect(readdirSync(folder).sort()).toEqual(['report.html', 'report.json', 'report.md', RESULTS_FILE])
  const single = await readResultsFolders(folder)
  expect(single).toEqual([{ kind: 'ok', folder: '.', results: createResults() }])
  expect(await readResultsFolders(join(root, 'work/out'))).toEqual([{ ...single[0], folder: 'results' }])
})

test('an older run’s results are gone before anything is measured', async () => {
  await prepareResultsFolder(folder, workspace())
  await write()
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  await prepareResultsFolder(folder, workspace())
  expect(readdirSync(folder)).toEqual(['notes.txt'])
})

describe('links that a pull request brings along', () => {
  test('on the way are refused', async () => {
    symlinkSync(root, join(root, 'work/out'))
    await expect(prepareResultsFolder(folder, workspace())).rejects.toThrow(
      /results-path: .*work\/out is not a folder but a link/
    )
  })

  test('in place of a file are replaced, not followed', async () => {
    await prepareResultsFolder(folder, workspace())
    const precious = join(root, 'precious')
    writeFileSync(precious, 'untouched')
    symlinkSync(precious, join(folder, RESULTS_FILE))
    await write()
    expect(readFileSync(precious, 'utf8')).toBe('untouched')
    expect((await readResultsFolders(folder))[0]?.kind).toBe('ok')
  })

  test('in place of the folder, made while it was measured, are refused', async () => {
    await prepareResultsFolder(folder, workspace())
    rmSync(folder, { recursive: true })
    symlinkSync(root, folder)
    await expect(write()).rejects.toThrow(/is not a folder/)
    expect(readdirSync(root)).toEqual(['work'])
  })
})

test('links in what was downloaded are not followed', async () => {
  await prepareResultsFolder(folder, workspace())
  await write()
  const [links, linked] = [join(root, 'download/file'), join(root, 'download/folder')]
  mkdirSync(links, { recursive: true })
  symlinkSync(join(folder, RESULTS_FILE), join(links, RESULTS_FILE))
  symlinkSync(folder, linked)
  expect(await readResultsFolders(join(root, 'download'))).toEqual([
    { kind: 'refused', folder: 'file', reason: expect.stringContaining('is a link') as unknown },
    { kind: 'refused', folder: 'folder', reason: expect.stringContaining('links are not followed') as unknown }
  ])
})

test('a size limit holds before anything is parsed', async () => {
  await prepareResultsFolder(folder, workspace())
  await write()
  expect(await readResultsFolders(folder, 100)).toEqual([
    { kind: 'refused', folder: '.', reason: expect.stringContaining('100 are the limit') as unknown }
  ])
})

describe('results that cannot be', () => {
  const results = createResults()
  const arm = createArm()
  test.each<[string, unknown, string]>([
    ['another schema', { ...results, schemaVersion: 2 }, 'its field schemaVersion is not'],
    ['a key that is more than a name', { ...results, commentKey: '../x' }, 'its field commentKey is not'],
    ['a device that is more than a name', { ...results, deviceSlug: '::error::x' }, 'its field deviceSlug is not'],
    ['a sha that is none', { ...results, run: { ...results.run, headSha: 'main' } }, 'its field run.headSha is not'],
    [
      'an attempt that is none',
      { ...results, run: { ...results.run, runAttempt: 1.5 } },
      'its field run.runAttempt is not'
    ],
    ['nothing, without a reason', { ...results, result: null }, 'neither a measurement nor why'],
    ['no benchmark', { ...results, benchmarks: [] }, 'it names no benchmark'],
    [
      'a benchmark twice',
      { ...results, benchmarks: [results.benchmarks[0], results.benchmarks[0]] },
      'a benchmark twice'
    ],
    ['an arm twice', { ...results, result: createResult({ arms: [arm, arm] }) }, 'the same arm twice'],
    [
      'an arm of nothing',
      { ...results, result: createResult({ arms: [createArm({ benchmark: 'x' })] }) },
      'not asked for'
    ]
  ])('%s', (_what, data, reason) => {
    expect(parseResults(JSON.stringify(data))).toContain(reason)
  })

  test('an unknown key is quoted nowhere', () => {
    const text = JSON.stringify(results).replace('"params":{}', '"params":{"::error::x":{"y":1e999}}')
    expect(parseResults(text)).toMatch(/^its field [\w.?]+ is not as the schema says$/)
  })
})
