import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { ResultSchema, type Result } from '../../src/measure/result.js'
import { run, simulated, type Source } from './experiment.js'
import { LIMIT } from './our-check.js'
import { plot, PLOTTED_RULES, type Panel } from './plot.js'
import { PROFILES, type Profile } from './profiles.js'
import { recordedSource } from './recorded.js'
import { NOTHING, type Planted } from './simulate.js'
import { costTable, otherTable, ourTable, type Row } from './table.js'

/** The long form: every profile, every rule, ten thousand checks of identical code; writes tables and the plot. */

const RECORDS = 30
const SLOWDOWN = 0.05

interface Subject {
  readonly name: string
  readonly says: string
  readonly source: Source
  readonly planted: Planted
}

const ON_DEVICE: Planted = { device: SLOWDOWN, host: 0 }
const ON_HOST: Planted = { device: 0, host: SLOWDOWN }

function simulatedSubject(profile: Profile): Subject {
  const { name, says, kind } = profile
  return { name, says, source: simulated(profile), planted: kind === 'no-gpu' ? ON_HOST : ON_DEVICE }
}

function recordedSubjects(folder: string): readonly Subject[] {
  const byStep = new Map<string, Result[]>()
  for (const file of readdirSync(folder)
    .filter((name) => /^h200-.*\.json$/.test(name))
    .sort()) {
    const parsed = v.safeParse(ResultSchema, JSON.parse(readFileSync(join(folder, file), 'utf8')))
    if (!parsed.success) continue
    const step = file.replace(/^h200-/, '').replace(/-?\d*\.json$/, '')
    byStep.set(step, [...(byStep.get(step) ?? []), parsed.output])
  }
  return [...byStep].flatMap(([step, results]) => {
    const source = recordedSource(results)
    const says = `drawn from ${results.length} recorded run${results.length === 1 ? '' : 's'}`
    return source === null ? [] : [{ name: `recorded: ${step}`, says, source, planted: ON_DEVICE }]
  })
}

interface Options {
  readonly checks: number
  readonly only: string
  readonly output: string
  readonly fixtures: string
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      checks: { type: 'string', default: '10000' },
      only: { type: 'string', default: '' },
      output: { type: 'string', default: 'docs' },
      fixtures: { type: 'string', default: '__tests__/fixtures/results' }
    }
  })
  return { ...values, checks: Number(values.checks) }
}

function measureRow({ name, says, source, planted }: Subject, checks: number): Row {
  const shared = { source, records: RECORDS }
  const same = run({ ...shared, planted: NOTHING, checks, seed: 1 })
  const slow = run({ ...shared, planted, checks: Math.ceil(checks / 5), seed: 2 })
  return { name, says, same, slow, planted: planted.device > 0 ? '+5 % on the device' : '+5 % on the host' }
}

const PANELS = ['H200, device-bound', 'H200, launch-bound', 'typical fleet'] as const
const CURVE_SLOWDOWNS = [0, 0.01, 0.02, 0.025, 0.03, 0.035, 0.04, 0.05, 0.06, 0.08, 0.1]

function curvesFor(profile: Profile, checks: number): Panel {
  const tallies = CURVE_SLOWDOWNS.map((slowdown) => ({
    slowdown,
    tally: run({
      source: simulated(profile),
      planted: { device: slowdown, host: 0 },
      checks,
      seed: 3,
      records: RECORDS
    })
  }))
  const curves = PLOTTED_RULES.map((rule) => ({
    rule,
    points: tallies.map(({ slowdown, tally }) => [slowdown, tally.failed[rule] / tally.checks] as const)
  }))
  return { title: profile.name, curves }
}

const [BEGIN, END] = ['<!-- calibration:begin -->', '<!-- calibration:end -->']

/** Puts the tables between the page's markers; a page without them is left alone. */
function writeTables(path: string, tables: string): void {
  if (!existsSync(path)) return
  const page = readFileSync(path, 'utf8')
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (before === -1 || after === -1) return
  writeFileSync(path, `${page.slice(0, before + BEGIN.length)}\n\n${tables}\n${page.slice(after)}`)
}

const options = readOptions()
const subjects = [...PROFILES.map(simulatedSubject), ...recordedSubjects(options.fixtures)].filter(({ name }) =>
  name.includes(options.only)
)
const rows = subjects.map((subject) => {
  const row = measureRow(subject, options.checks)
  console.error(`${row.name}: ${row.same.failed.ours} of ${row.same.checks} failed wrongly`)
  return row
})
const heading = `${options.checks} checks of identical code and ${Math.ceil(options.checks / 5)} with a planted slowdown per line, limit ${100 * LIMIT} %. Each cell: builds failed of identical code / of the planted slowdown, in percent.`
const tables = [
  heading,
  ourTable(rows),
  costTable(rows),
  'The rules of other tools, on the wall times of the same processes:',
  otherTable(rows, 'wall'),
  'and on their device times, which none of these tools measures by itself:',
  `${otherTable(rows, 'device')}\n`
].join('\n\n')
console.log(tables)
mkdirSync(options.output, { recursive: true })
if (options.only === '') {
  writeTables(join(options.output, 'how-it-decides.md'), tables)
  const panels = PANELS.flatMap((name) => PROFILES.filter((profile) => profile.name === name)).map((profile) =>
    curvesFor(profile, Math.max(50, Math.ceil(options.checks / 25)))
  )
  writeFileSync(join(options.output, 'calibration.svg'), plot(panels, { limit: LIMIT, maxSlowdown: 0.1 }))
}
