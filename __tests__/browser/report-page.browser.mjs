// report.html in a real browser, from a file:// path: `npm run test:browser`.
/* global document, getComputedStyle */
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from '../../scripts/browser.mjs'
import { loadReports } from '../../scripts/sample-reports.mjs'

const SECTIONS = ['Metrics', 'Trend', 'Samples', 'Compile phases', 'Graphs and breaks', 'Kernels', 'Environment']

let browser
let folder
let reports

before(async () => {
  reports = await loadReports()
  browser = await launchBrowser()
  folder = await mkdtemp(join(tmpdir(), 'report-page-'))
})

after(async () => {
  await browser?.close()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
})

/** Opens the page of a report; everything it asks for and complains about is kept. */
async function open(report, { colorScheme = 'light', change = (html) => html } = {}) {
  const path = join(folder, 'report.html')
  await writeFile(path, change(reports.page(report)))
  const page = await browser.newPage({ colorScheme })
  const seen = { requests: [], complaints: [], dialogs: 0 }
  page.on('request', (request) => seen.requests.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && seen.complaints.push(message.text()))
  page.on('pageerror', (error) => seen.complaints.push(error.message))
  page.on('dialog', (dialog) => {
    seen.dialogs += 1
    return dialog.dismiss()
  })
  await page.goto(pathToFileURL(path).href)
  await page.waitForSelector('main section')
  return { page, seen, address: pathToFileURL(path).href }
}

const firstColumn = (page) =>
  page.$$eval('section[aria-labelledby=section-kernels] tbody tr td:first-child', (cells) =>
    cells.map((cell) => cell.textContent)
  )

test('opens from a file without asking the network for anything, and without a complaint', async () => {
  const { page, seen, address } = await open('with-trend')
  assert.deepEqual(seen.requests, [address])
  assert.deepEqual(seen.complaints, [])
  assert.match(await page.textContent('h1'), /Regression: gpt-small 8\.2 % slower/)
  const titles = await page.$$eval('section h2', (headings) => headings.map((heading) => heading.textContent))
  assert.deepEqual(titles, SECTIONS)
  await page.close()
})

test('draws the trend and the samples', async () => {
  const { page } = await open('with-trend')
  await page.waitForSelector('.chart canvas')
  assert.equal(await page.locator('.chart canvas').count(), 3)
  const painted = await page.$$eval('.chart canvas', (canvases) =>
    canvases.map((canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
      return data.some((value) => value !== 0)
    })
  )
  assert.deepEqual(painted, [true, true, true])
  const labels = await page.$$eval('.chart', (charts) => charts.map((chart) => chart.getAttribute('aria-label')))
  assert.match(labels[0], /device time \d+\.\d\d ms -> 4\.59 ms/)
  await page.close()
})

test('the kernels are sorted by keyboard', async () => {
  const { page } = await open('with-trend')
  const dearestFirst = await firstColumn(page)
  assert.equal(dearestFirst[0], 'sm90_xmma_gemm_bf16bf16_tn')
  await page.focus('section[aria-labelledby=section-kernels] th button')
  await page.keyboard.press('Enter')
  assert.deepEqual(await firstColumn(page), [...dearestFirst].sort())
  assert.equal(await page.getAttribute('section[aria-labelledby=section-kernels] th', 'aria-sort'), 'ascending')
  await page.keyboard.press('Enter')
  assert.deepEqual(await firstColumn(page), [...dearestFirst].sort().reverse())
  await page.close()
})

test('the kernels are filtered by name and by kind', async () => {
  const { page } = await open('with-trend')
  const all = await firstColumn(page)
  await page.fill('#kernel-filter', 'GELU')
  assert.deepEqual(await firstColumn(page), ['triton_poi_fused_gelu_5'])
  assert.match(await page.textContent('[role=status]'), new RegExp(`^1 kernel of ${all.length},`))
  await page.fill('#kernel-filter', 'library')
  const library = await firstColumn(page)
  assert.ok(library.length > 0 && library.length < all.length)
  await page.fill('#kernel-filter', 'nothing like it')
  assert.deepEqual(await firstColumn(page), [])
  await page.close()
})

test('everything that acts is reached by the tabulator', async () => {
  const { page } = await open('30-benchmarks')
  const reached = []
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(
        () => document.activeElement.id || document.activeElement.className || document.activeElement.tagName
      )
    )
  }
  assert.equal(reached[0], 'skip')
  assert.ok(reached.includes('benchmark-picker'), reached.join(' '))
  assert.ok(reached.includes('SUMMARY'), reached.join(' '))
  await page.close()
})

test('another benchmark is shown when it is picked', async () => {
  const { page } = await open('30-benchmarks')
  const cell = 'section[aria-labelledby=section-metrics] tbody tr:first-child td:nth-child(3)'
  assert.equal(await page.textContent(cell), '4.59 ms')
  const index = await page.$$eval('#benchmark-picker option', (options) =>
    options.findIndex(({ textContent }) => textContent.startsWith('resnet50'))
  )
  await page.selectOption('#benchmark-picker', String(index))
  assert.equal(await page.textContent(cell), '10.5 ms')
  await page.close()
})

test('is dark where the reader wants it dark', async () => {
  const background = async (colorScheme) => {
    const { page } = await open('with-trend', { colorScheme })
    const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.close()
    return color
  }
  assert.equal(await background('light'), 'rgb(255, 255, 255)')
  assert.equal(await background('dark'), 'rgb(13, 17, 23)')
})

test('what a stranger wrote does nothing, and is shown as it was written', async () => {
  const attack = '</script><script>globalThis.harmed = 1; alert(1)</script><img src=x onerror="globalThis.harmed = 2">'
  const report = reports.hostileReport(6)
  const [benchmark] = report.run.benchmarks
  const hostile = {
    ...report,
    warnings: [attack, '<!--', ']]>', '\u2028'],
    exitReason: attack,
    run: { ...report.run, benchmarks: [{ ...benchmark, name: attack }, ...report.run.benchmarks.slice(1)] }
  }
  const { page, seen, address } = await open(hostile)
  const options = await page.$$eval('#benchmark-picker option', (all) => all.map(({ value }) => value))
  for (const option of options) await page.selectOption('#benchmark-picker', option)
  assert.equal(seen.dialogs, 0)
  assert.deepEqual(seen.requests, [address])
  assert.deepEqual(seen.complaints, [])
  assert.equal(await page.evaluate(() => globalThis.harmed), undefined)
  assert.equal(await page.locator('img, iframe, object, form').count(), 0)
  assert.equal(await page.locator('script').count(), 2)
  assert.match(await page.textContent('h1'), /<\/script><script>globalThis\.harmed/)
  await page.close()
})

test('even a script that got into the page would not run', async () => {
  const injected = '<script>globalThis.harmed = 1</script></body>'
  const { page } = await open('pass', { change: (html) => html.replace('</body>', injected) })
  assert.equal(await page.evaluate(() => globalThis.harmed), undefined)
  await page.close()
})

test('every report has a page', async () => {
  for (const name of Object.keys(reports.scenarios)) {
    const { page, seen } = await open(name)
    assert.deepEqual(seen.complaints, [], name)
    await page.close()
  }
})
