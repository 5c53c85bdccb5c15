import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { prepareReports, writeReports } from '../src/cli-reports.js'
import { UserError } from '../src/errors.js'
import { createReport } from './report/create-report.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-reports-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('folders on the way are made before anything is measured', async () => {
  const json = join(folder, 'a/b/report.json')
  await prepareReports({ json, markdown: null })
  expect(existsSync(join(folder, 'a/b'))).toBe(true)
  await writeReports(createReport(), { json, markdown: null, summary: null, html: null })
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ schemaVersion: 1 })
})

describe('what cannot be written is refused at once, by name', () => {
  const refused = async (json: string, reason: RegExp) => {
    const preparing = prepareReports({ json })
    await expect(preparing).rejects.toThrow(UserError)
    await expect(preparing).rejects.toThrow(reason)
    await expect(preparing).rejects.toThrow(json)
  }

  test('a file system without folders of ours', () => refused('/proc/nope/x.json', /cannot be written: .*\/proc\/nope/))

  test('a file where a folder should be', async () => {
    writeFileSync(join(folder, 'file'), '')
    await refused(join(folder, 'file/report.json'), /file is not a folder/)
  })

  test('a folder where the file should be', () => refused(folder, /it is a folder/))
})
