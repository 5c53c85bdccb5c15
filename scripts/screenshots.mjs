// Draws docs/screenshots/: comments as GitHub shows them and report.html, in headless Chromium, light and dark.
// Without a font that has emoji (Debian: `fonts-noto-color-emoji`) the marks of the verdicts are empty boxes.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'
import { launchBrowser } from './browser.mjs'
import { loadReports } from './sample-reports.mjs'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const OUT = process.argv[2] ?? join(ROOT, 'docs', 'screenshots')
const WIDTH = 860

const COMMENTS = [
  { name: 'regression', scenario: 'regression', theme: 'light', open: 0 },
  { name: 'regression-dark', scenario: 'regression', theme: 'dark', open: 0 },
  { name: 'several-benchmarks', scenario: '30-benchmarks', theme: 'light', open: 0 },
  { name: 'several-jobs', scenario: 'several-jobs', theme: 'light', open: 0 },
  { name: 'no-baseline', scenario: 'first-run', theme: 'light', open: 0 },
  { name: 'fork', scenario: 'fork', theme: 'light', open: 0 },
  { name: 'details', scenario: 'regression', theme: 'light', open: 1, part: 'details' },
  { name: 'failed', scenario: 'failed-crash', theme: 'dark', open: 1 }
]

const css = await readFile(join(ROOT, 'node_modules/github-markdown-css/github-markdown.css'), 'utf8')
const { scenarios, renderComment, page } = await loadReports()
const browser = await launchBrowser()
await mkdir(OUT, { recursive: true })
try {
  for (const comment of COMMENTS) await shootComment(comment)
  await shootPage('report-page', 'with-trend')
} finally {
  await browser.close()
}

async function shootComment({ name, scenario, theme, open, part }) {
  const body = marked.parse(renderComment(scenarios[scenario]), { gfm: true, async: false })
  const html = `<!doctype html><meta charset="utf-8"><style>${css}
    body { margin: 0; padding: 16px; background: ${theme === 'dark' ? '#0d1117' : '#ffffff'} }
    article { padding: 16px; border: 1px solid ${theme === 'dark' ? '#3d444d' : '#d1d9e0'}; border-radius: 6px; font-size: 14px !important }
    summary { cursor: pointer }</style><body><article class="markdown-body">${body}</article>`
  const tab = await browser.newPage({ viewport: { width: WIDTH, height: 600 }, colorScheme: theme })
  await tab.setContent(html)
  for (const fold of (await tab.$$('details')).slice(0, open)) await fold.evaluate((element) => (element.open = true))
  // The folded part alone, without the table that repeats what is above the fold.
  if (part === 'details')
    await tab.addStyleTag({
      content: 'article > :not(details), details > table:first-of-type { display: none !important }'
    })
  await tab.screenshot({ path: join(OUT, `${name}.png`), fullPage: true })
  await tab.close()
}

async function shootPage(name, scenario) {
  const path = join(OUT, 'page.html')
  await writeFile(path, page(scenario))
  const tab = await browser.newPage({ viewport: { width: 900, height: 1080 }, colorScheme: 'light' })
  await tab.goto(`file://${path}`)
  await tab.waitForSelector('canvas')
  await tab.locator('#section-trend').evaluate((title) => title.scrollIntoView())
  await tab.screenshot({ path: join(OUT, `${name}.png`) })
  await tab.close()
  await rm(path)
}
