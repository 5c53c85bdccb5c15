// The reports of the golden tests, with the functions that draw them, for tools that need them outside of Jest.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildPage } from './build-page.mjs'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const WORK = join(ROOT, 'lib', 'sample-reports')

const ENTRY = `
export { scenarios } from './__tests__/report/scenarios.ts'
export { hostileReport } from './__tests__/report/hostile-report.ts'
export { renderComment } from './src/report/comment.ts'
export { renderHtml } from './src/report/html.ts'
`

/** Scenarios by name, the comment's renderer, and `page(name or report)`: the whole HTML of one. */
export async function loadReports() {
  await mkdir(WORK, { recursive: true })
  const outfile = join(WORK, 'reports.mjs')
  await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm'
  })
  await buildPage({ outDir: WORK })
  const reports = await import(pathToFileURL(outfile).href)
  const script = await readFile(join(WORK, 'page.js'), 'utf8')
  const style = await readFile(join(WORK, 'page.css'), 'utf8')
  await rm(WORK, { recursive: true })
  const page = (report) =>
    reports.renderHtml(typeof report === 'string' ? reports.scenarios[report] : report, { script, style })
  return { ...reports, page }
}
