// `npm run demo`: a training step gets a baseline, then a change that breaks its graph; shows the comment that a pull request would get.
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawn } from 'node:child_process'
import { preparePython } from './prepare-venv.mjs'
import { capture, finished } from './run-process.mjs'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const BUNDLE = join(ROOT, 'dist', 'index.js')
const OUTPUT = join(ROOT, 'demo-output')
const PROJECT = join(OUTPUT, 'project')
const BASELINES = join(OUTPUT, 'baselines')
/** For both measurements together, so that the demo ends within four minutes of its downloads on a busy machine as well. */
const BUDGET_SECONDS = 225
/** The first compiles with nothing cached; what it leaves is the second's. */
const FIRST_SHARE = 0.6
/** Small and coarse is enough: what is to be seen is a count, and a step that takes several times as long. */
const EFFORT = ['--param', 'batch=2', '--precision', '20%']

/** The planted change: a branch on a value that only the device knows, in the middle of the forward pass. */
const PLANTED_AFTER = '            x = block(x)\n'
const PLANTED_LINE = 'if x.abs().max().item() > 1e9:'
const PLANTED = `        ${PLANTED_LINE}\n            x = x.clamp(-1e9, 1e9)\n`

/** What a run leaves behind: paths by kind. */
function reportsOf(name) {
  const file = (extension) => join(OUTPUT, `${name}.${extension}`)
  return { json: file('json'), markdown: file('comment.md'), summary: file('summary.md') }
}

/** Measures the project with the committed bundle; exit code 1 is a verdict, not a failure of the demo. */
async function measure(python, seconds, reports, options) {
  const args = ['run', '--step', 'step.py:make_step', '--python', python, '--baseline', BASELINES, ...options]
  const files = Object.entries(reports).flatMap(([kind, path]) => [`--${kind}`, path])
  // The break is a count: nothing has to be measured a second time to prove it.
  const all = [BUNDLE, ...args, ...EFFORT, '--time-budget', `${Math.floor(seconds)}s`, '--confirm', 'never', ...files]
  // The terminal's own report would say the same as the comment that is printed at the end.
  const child = spawn(process.execPath, all, { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] })
  const { code, signal } = await finished(child)
  if (signal !== null || code > 1) throw new Error(`the measurement ended with ${signal ?? `exit code ${code}`}`)
}

async function plantSlowdown() {
  const path = join(PROJECT, 'model.py')
  const source = await readFile(path, 'utf8')
  const changed = source.replace(PLANTED_AFTER, PLANTED_AFTER + PLANTED)
  await writeFile(path, changed)
  return changed.split('\n').findIndex((line) => line.includes(PLANTED_LINE)) + 1
}

/** A history as a pull request has one, where git is there; without it the check works on plain folders. */
async function commit(message) {
  const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@localhost', '-c', 'commit.gpgsign=false']
  if (!existsSync(join(PROJECT, '.git'))) await capture('git', ['init', '--quiet'], { cwd: PROJECT })
  await capture('git', ['add', '--all'], { cwd: PROJECT })
  await capture('git', [...identity, 'commit', '--quiet', '--no-verify', '-m', message], { cwd: PROJECT })
}

/** What the report has to say about the planted change: a list of what it fails to say. */
function shortcomings(report, line) {
  const found = []
  const { verdict } = report.run
  if (verdict !== 'regression') found.push(`the verdict is ${verdict}, not regression: ${report.run.headline}`)
  const sites = report.explanation.causes.flatMap(({ site }) => (site ? [`${site.file}:${site.line}`] : []))
  if (!sites.some((site) => site.endsWith(`model.py:${line}`)))
    found.push(`no cause names model.py:${line} (named: ${sites.join(', ') || 'none'})`)
  return found
}

function stepTimes(report) {
  const metrics = report.run.benchmarks.flatMap(({ variants }) => variants.flatMap((variant) => variant.metrics))
  const wall = metrics.find(({ metric }) => metric === 'wall-time')
  const said = (value) => (typeof value === 'number' ? `${value.toFixed(2)} ms` : 'not measured')
  return `${said(wall?.reference)} before, ${said(wall?.head)} after`
}

async function main() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(`Node 20 or newer is needed; this is ${process.version}.`)
  if (!existsSync(BUNDLE)) throw new Error('dist/index.js is missing: build it with `npm ci && npm run build`.')
  const python = await preparePython({ forTests: false })
  await rm(OUTPUT, { recursive: true, force: true })
  await mkdir(PROJECT, { recursive: true })
  await cp(join(ROOT, 'examples', 'gpt'), PROJECT, { recursive: true, filter: (path) => !path.includes('__pycache__') })

  console.log('\n1. The main branch: a small GPT (forward, backward, AdamW), eager and compiled')
  await commit('A small GPT')
  const first = reportsOf('main-branch')
  const startMs = Date.now()
  await measure(python, BUDGET_SECONDS * FIRST_SHARE, first, ['--save-baseline'])
  const { run } = JSON.parse(await readFile(first.json, 'utf8'))
  if (run.verdict === 'failed') throw new Error(`${run.headline} (see ${relative(process.cwd(), first.markdown)})`)

  const line = await plantSlowdown()
  console.log(`\n2. The pull request: its forward now holds \`${PLANTED_LINE}\` (model.py:${line})`)
  await commit('Watch for overflowing activations')
  const reports = reportsOf('pull-request')
  await measure(python, BUDGET_SECONDS - (Date.now() - startMs) / 1000, reports, [])

  const report = JSON.parse(await readFile(reports.json, 'utf8'))
  console.log(`\n3. The comment\n\n${await readFile(reports.markdown, 'utf8')}`)
  const found = shortcomings(report, line)
  for (const sentence of found) console.error(`Not as expected: ${sentence}.`)
  if (found.length === 0)
    console.log(`As expected: a regression, broken graph at model.py:${line}; a step took ${stepTimes(report)}.`)
  console.log(`Reports as Markdown, JSON and job summary are in ${relative(process.cwd(), OUTPUT) || '.'}/`)
  process.exitCode = found.length === 0 ? 0 : 1
}

try {
  await main()
} catch (error) {
  console.error(`The demo could not be finished: ${error.message}`)
  process.exitCode = 1
}
