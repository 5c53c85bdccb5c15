// Builds the program and the style of report.html: two files that a report is laid into, nothing is loaded later.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')

/**
 * Writes page.js and page.css.
 * @param {{ outDir: string }} options
 */
export async function buildPage({ outDir }) {
  const common = {
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: ['es2022'],
    absWorkingDir: ROOT
  }
  await build({ ...common, entryPoints: ['report-page/main.ts'], outfile: join(outDir, 'page.js'), format: 'iife' })
  await build({ ...common, entryPoints: ['report-page/style.css'], outfile: join(outDir, 'page.css') })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPage({ outDir: join(ROOT, 'dist', 'report-page') })
}
