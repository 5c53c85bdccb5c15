import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ABOUT_FILE } from '../../src/artifacts/about.js'
import { openArtifactFolder, type ArtifactFolder } from '../../src/artifacts/artifact-folder.js'
import { traceName } from '../../src/measure/trace-name.js'

let root: string
let workspace: string
let folder: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'artifacts-')))
  workspace = join(root, 'work')
  folder = join(workspace, 'out/deeper')
  mkdirSync(workspace)
  mkdirSync(join(root, 'temp'))
})

afterEach(() => rmSync(root, { recursive: true }))

const opened = () => openArtifactFolder({ folder, workspace, temp: join(root, 'temp') })
const arm = { benchmark: 'gpt-1', side: 'head', variant: 'compiled' } as const
const TRACE = { files: [{ path: 'gpt/head-compiled.trace.json', content: arm }], notes: [] }
const leave = (artifacts: ArtifactFolder, sides: readonly ('head' | 'base')[], text = '{}'): string => {
  const path = join(artifacts.tracesOf(sides), traceName(arm))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}
const published = (path: string) => readFileSync(join(folder, path), 'utf8')

test('texts and traces are published, with a file that says what they are', async () => {
  const artifacts = await opened()
  leave(artifacts, ['head'], '{"traceEvents": []}')
  const list = { files: [...TRACE.files, { path: 'gpt/a.csv', content: 'a\r\n' }], notes: ['No trace of base.'] }
  expect(await artifacts.publish(list)).toBe(3)
  await artifacts.close()
  expect(published('gpt/head-compiled.trace.json')).toBe('{"traceEvents": []}')
  expect(published('gpt/a.csv')).toBe('a\r\n')
  expect(published(ABOUT_FILE)).toMatch(/may hold model code[\s\S]*- No trace of base\./)
  expect(readdirSync(join(root, 'temp'))).toEqual([])
})

test('a trace from beside base is taken before that of head alone', async () => {
  const artifacts = await opened()
  leave(artifacts, ['head'], 'alone')
  leave(artifacts, ['head', 'base'], 'beside')
  await artifacts.publish(TRACE)
  expect(published('gpt/head-compiled.trace.json')).toBe('beside')
})

test('a trace that is not there is said to be missing', async () => {
  const artifacts = await opened()
  expect(await artifacts.publish(TRACE)).toBe(1)
  expect(published(ABOUT_FILE)).toMatch(/No gpt\/head-compiled\.trace\.json: it was not recorded/)
})

test('nothing is left where nothing is published, whatever the step has put there', async () => {
  const artifacts = await opened()
  leave(artifacts, ['head'])
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'planted.txt'), 'x')
  await artifacts.close()
  expect(existsSync(folder)).toBe(false)
  expect(readdirSync(join(root, 'temp'))).toEqual([])
})

test('an older run’s files are gone before anything is measured', async () => {
  await (await opened()).publish(TRACE)
  await opened()
  expect(existsSync(folder)).toBe(false)
})

test('a folder with other files is refused, and untouched', async () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'precious.txt'), 'x')
  await expect(opened()).rejects.toThrow(/artifacts-path: .*holds files that are not of an earlier run.*Name a folder/)
  expect(readdirSync(folder)).toEqual(['precious.txt'])
})

test('a file in its place is refused', async () => {
  mkdirSync(dirname(folder))
  writeFileSync(folder, 'x')
  await expect(opened()).rejects.toThrow(/artifacts-path: .*deeper is not a folder/)
})

describe('what the step plants', () => {
  const precious = () => join(root, 'precious')
  beforeEach(() => {
    mkdirSync(precious())
    writeFileSync(join(precious(), 'key'), 'secret')
  })

  test('a link in place of a trace is not followed', async () => {
    const artifacts = await opened()
    const path = leave(artifacts, ['head'])
    rmSync(path)
    symlinkSync(join(precious(), 'key'), path)
    await artifacts.publish(TRACE)
    expect(readdirSync(folder)).toEqual([ABOUT_FILE, 'gpt'].sort())
    expect(readdirSync(join(folder, 'gpt'))).toEqual([])
  })

  test('a link in place of the folder of traces is not followed', async () => {
    const artifacts = await opened()
    writeFileSync(join(precious(), traceName(arm)), 'secret')
    symlinkSync(precious(), artifacts.tracesOf(['head']))
    await artifacts.publish(TRACE)
    expect(readdirSync(join(folder, 'gpt'))).toEqual([])
  })

  test('a pipe is not waited for', async () => {
    const artifacts = await opened()
    const path = leave(artifacts, ['head'])
    rmSync(path)
    execFileSync('mkfifo', [path])
    await artifacts.publish(TRACE)
    expect(published(ABOUT_FILE)).toContain('what was left in its place is no file')
  })

  test('a file without measure is not copied', async () => {
    const artifacts = await opened()
    truncateSync(leave(artifacts, ['head']), 3 * 1024 ** 3)
    await artifacts.publish(TRACE)
    expect(published(ABOUT_FILE)).toMatch(/it has 3(\.\d+)? GiB, and 512(\.\d+)? MiB are let through/)
    expect(readdirSync(join(folder, 'gpt'))).toEqual([])
  })

  test('a link in place of the published folder is replaced, and what it leads to stays', async () => {
    const artifacts = await opened()
    mkdirSync(dirname(folder), { recursive: true })
    symlinkSync(precious(), folder)
    leave(artifacts, ['head'], 'own')
    await artifacts.publish(TRACE)
    expect(published('gpt/head-compiled.trace.json')).toBe('own')
    expect(readdirSync(precious())).toEqual(['key'])
  })

  test('a link on the way is refused, and nothing behind it is taken away', async () => {
    const artifacts = await opened()
    mkdirSync(join(precious(), 'deeper'))
    rmSync(dirname(folder), { recursive: true, force: true })
    symlinkSync(precious(), dirname(folder))
    await expect(artifacts.publish(TRACE)).rejects.toThrow(/out is not a folder but a link/)
    await artifacts.close()
    expect(readdirSync(precious()).sort()).toEqual(['deeper', 'key'])
  })
})

test('traces are looked for under the names that the harness gives them', () => {
  expect(traceName(arm)).not.toBe(traceName({ ...arm, side: 'base' }))
  expect(traceName({ benchmark: 'gpt-1a2b', side: 'head', variant: 'compiled' })).toBe(
    '00948f900529541a2174591a581fac00.trace.json'
  )
})
