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
/** Checks with something planted: a rate near one needs fewer than one near zero. */
const SLOW_SHARE = 10
const SLOWDOWN = 0.05

interface Subject {
  readonly name: string
  readonly says: string
  readonly source: Source
  readonly planted: Planting
}

interface Planting {
  readonly what: Planted
  readonly words: string
}

const ON_DEVICE: Planting = { what: { ...NOTHING, device: SLOWDOWN }, words: '+5 % on the device' }
const ON_HOST: Planting = { what: { ...NOTHING, host: SLOWDOWN }, words: '+5 % on the host' }
const COMPILE: Planting = { what: { ...NOTHING, compile: 1 }, words: 'compile time x2' }
const PLANTED: Readonly<Record<string, Planting>> = {
  'no GPU': ON_HOST,
  'min-speedup on a bimodal host': ON_HOST,
  'compiles on a bimodal host': COMPILE
}

function simulatedSubjects(profile: Profile): readonly Subject[] {
  const { name, says } = profile
  return [{ name, says, source: simulated(profile), planted: PLANTED[name] ?? ON_DEVICE }]
}

function recordedSubjects(folder: string): readonly Subject[] {
  const byStep = new Map<string, Result[]>()
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const parsed = v.safeParse(ResultSchema, JSON.parse(readFileSync(join(folder, file), 'utf8')))
    if (!parsed.success) continue
    const step = file.replace(/-?\d*\.json$/, '')
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
  const shared = { source, records: RECORDS, compiles: planted.what.compile > 0 }
  const same = run({ ...shared, planted: NOTHING, checks, seed: 1 })
  const slow = run({ ...shared, planted: planted.what, checks: Math.ceil(checks / SLOW_SHARE), seed: 2 })
  return { name, says, same, slow, planted: planted.words }
}

const PANELS = ['H200, device-bound', 'H200, launch-bound', 'typical fleet'] as const
const CURVE_SLOWDOWNS = [0, 0.01, 0.02, 0.025, 0.03, 0.035, 0.04, 0.05, 0.06, 0.08, 0.1]

function curvesFor(profile: Profile, checks: number): Panel {
  const tallies = CURVE_SLOWDOWNS.map((slowdown) => ({
    slowdown,
    tally: run({
      source: simulated(profile),
      planted: { ...NOTHING, device: slowdown },
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
const subjects = [...PROFILES.flatMap(simulatedSubjects), ...recordedSubjects(options.fixtures)].filter(({ name }) =>
  name.includes(options.only)
)
const rows = subjects.map((subject) => {
  const row = measureRow(subject, options.checks)
  console.error(`${row.name}: ${row.same.failed.ours} of ${row.same.checks} failed wrongly`)
  return row
})
const heading = `${options.checks} checks of identical code and ${Math.ceil(options.checks / SLOW_SHARE)} with a planted slowdown per line, limit ${100 * LIMIT} %. Each cell: builds failed of identical code / of the planted slowdown, in percent.`
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
