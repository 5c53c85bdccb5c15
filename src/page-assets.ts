import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageAssets } from './report/html.js'

/** Beside the bundle, and where the sources and the compiled files find it. */
const FOLDERS = ['report-page', '../dist/report-page', '../../dist/report-page']

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
