import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { readPageAssets } from '../../src/page-assets.js'
import { renderHtml } from '../../src/report/html.js'
import { createResult, createArm } from '../builders/result.js'
import { createReport } from './create-report.js'
import { hostileReport } from './hostile-report.js'
import { scenarios } from './scenarios.js'

const ASSETS = { script: 'globalThis.shown = 1', style: 'body { color: red }' }

const dataOf = (page: string): unknown => JSON.parse(/id="report">([^<]*)<\/script>/.exec(page)?.[1] ?? '')

test('only the page’s own script may run, and nothing may be loaded', () => {
  const page = renderHtml(createReport(), ASSETS)
  const hash = createHash('sha256').update(ASSETS.script).digest('base64')
  expect(page).toContain(`script-src &#39;sha256-${hash}&#39;`)
  expect(page).toContain('default-src &#39;none&#39;')
  expect(page).not.toMatch(/\b(?:src|href)=/)
})

test.each(Object.entries(scenarios))('the report of %s can be read back from its page', (_name, report) => {
  expect(dataOf(renderHtml(report, ASSETS))).toMatchObject({ run: report.run, warnings: report.warnings })
})

test('nothing that a stranger wrote ends the element it stands in', () => {
  const page = renderHtml(hostileReport(4), ASSETS)
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page.match(/<\/script>/g)).toHaveLength(2)
  expect(page).not.toContain('<img')
  expect(page).not.toContain('<!--')
  expect(dataOf(page)).toMatchObject({ schemaVersion: 1 })
})

test('imported files stay out of the page', () => {
  const result = createResult({ arms: [createArm({ process: { importedFiles: ['/home/somebody/model.py'] } })] })
  expect(renderHtml(createReport({ result }), ASSETS)).not.toContain('/home/somebody')
})

test('the built files are found beside the bundle, and their absence is no error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'page-assets-'))
  const bundle = pathToFileURL(join(folder, 'dist', 'index.js')).href
  try {
    expect(await readPageAssets(bundle)).toBeNull()
    await mkdir(join(folder, 'dist', 'report-page'), { recursive: true })
    await writeFile(join(folder, 'dist', 'report-page', 'page.js'), 'script')
    expect(await readPageAssets(bundle)).toBeNull()
    await writeFile(join(folder, 'dist', 'report-page', 'page.css'), 'style')
    expect(await readPageAssets(bundle)).toEqual({ script: 'script', style: 'style' })
  } finally {
    await rm(folder, { recursive: true })
  }
})
