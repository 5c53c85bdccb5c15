import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from './errors.js'
import { renderHtml, type PageAssets } from './report/html.js'
import type { Report } from './report/report.js'

/** Beside the bundle, and where the sources and the compiled files find it. */
const FOLDERS = ['report-page', '../dist/report-page', '../../dist/report-page']

/** report.html as text. Its program and its style are read here and not before: most of what runs needs neither. */
export async function reportPage(report: Report): Promise<string> {
  const assets = await readPageAssets()
  if (assets === null) {
    throw new UserError('report.html needs the folder dist/report-page, which is not here: `npm run build` makes it.')
  }
  return renderHtml(report, assets)
}

/** The program and the style of report.html, built into `dist/report-page/`; null where they were never built. */
export async function readPageAssets(fromUrl: string = import.meta.url): Promise<PageAssets | null> {
  const here = dirname(fileURLToPath(fromUrl))
  for (const folder of FOLDERS) {
    const [script, style] = await Promise.all(['page.js', 'page.css'].map((name) => textOf(join(here, folder, name))))
    if (script != null && style != null) return { script, style }
  }
  return null
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    // Not there: the next folder is tried.
    return null
  }
}
