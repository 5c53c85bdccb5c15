/**
 * The whole action on this machine with the real harness, against the stand-ins of GitHub and its cache. Needs nothing but
 * Node 24 (no node_modules), git, tar and a Python with torch; started by run-on-gpu.sh.
 *
 *   --scenario slower    a push, then one pull request with a planted slowdown: times, comment, raw results (the default)
 *   --scenario aa        a push, then `--repeat` pull requests that change nothing
 *   --scenario planted   a push, then one pull request for each plant of plants.ts; or their names, with commas
 *
 * The runs of `aa` and `planted` are added to `--results FILE`, so that sessions add up. Kept as bench/action/results-NAME.json,
 * they are judged by __tests__/bench/scenarios.test.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SIZES } from './plants.ts'
import { describeSummary, scenarioTable, summaryOf } from './scenario-results.ts'
import type { ScenarioResult } from './scenario-results.ts'
import { plantsNamed, readResults, runScenarios, writeResults } from './scenarios.ts'
import { printTimings } from './timings.ts'
import { createWorkshop } from './workshop.ts'
import type { Workshop, WorkshopRun } from './workshop.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    scenario: { type: 'string', default: 'slower' },
    repeat: { type: 'string', default: '5' },
    results: { type: 'string' },
    /** Seconds after which no further run is begun. */
    'stop-after': { type: 'string' },
    size: { type: 'string', default: 'device-bound' },
    batch: { type: 'string', default: '8' },
    python: { type: 'string', default: 'python3' },
    'time-budget': { type: 'string', default: '4m' },
    /** Blocks whose MLP is run a second time in `slower`: about 4 % of the device-bound step's work each. */
    plant: { type: 'string', default: '2' }
  }
})
if (values.out === undefined) throw new Error('--out FOLDER is missing')
const out = resolve(values.out)
const size = SIZES.find((name) => name === values.size)
if (size === undefined) throw new Error(`--size is one of ${SIZES.join(', ')}`)
const params = `{ size: ${size}, batch: ${values.batch} }`

async function driveScenarios(workshop: Workshop): Promise<number> {
  const plants = values.scenario === 'aa' ? null : plantsNamed(values.scenario)
  const path = resolve(values.results ?? join(out, 'scenarios.json'))
  const all: ScenarioResult[] = [...readResults(path)]
  const results = await runScenarios(workshop, plants, {
    size: size ?? 'cpu',
    step: `examples/gpt ${params}`,
    repeat: Number(values.repeat),
    mostSeconds: Number(values['stop-after'] ?? Infinity),
    onResult(result) {
      all.push(result)
      writeResults(path, all)
      writeResults(join(out, 'scenarios.json'), all)
    }
  })
  console.log(`\n${scenarioTable(results)}\n\nall sessions: ${describeSummary(summaryOf(all))}`)
  return results.every(({ mistakes }) => mistakes.length === 0) ? 0 : 1
}

const AFTER = '            x = block(x)\n'

async function driveSlower(workshop: Workshop): Promise<number> {
  const model = workshop.sources['model.py']
  if (!model.includes(AFTER)) throw new Error(`examples/gpt/model.py has no line \`${AFTER.trim()}\` to plant after`)
  const again = `        for block in self.blocks[:${values.plant}]:\n            x = x + block.mlp(block.mlp_norm(x))\n`
  const pull = workshop.open(7, { 'model.py': model.replace(AFTER, `${AFTER}${again}`) })
  const push = await workshop.push('push')
  describe('push', push)
  const check = await workshop.check('pull-request', pull)
  describe('pull-request', check)
  const timings = [push.timings, check.timings]
  writeFileSync(join(out, 'comment.md'), workshop.github.comments[0]?.body ?? '')
  writeFileSync(join(out, 'timings.json'), `${JSON.stringify(timings, null, 2)}\n`)
  printTimings(timings)
  const missed = expectations(workshop, push, check)
  console.log(missed.length === 0 ? 'As expected.' : `Not as expected: ${missed.join('; ')}`)
  return missed.length === 0 ? 0 : 1
}

function describe(label: string, { action: { outputs, exitCode } }: WorkshopRun): void {
  const { verdict, slowdown, speedup } = outputs
  console.log(`${label}: ${verdict}, exit ${exitCode}, slowdown ${slowdown || '-'}, speedup ${speedup || '-'}`)
}

function expectations(
  { baseSha, cache, github }: Workshop,
  { action: push, timings }: WorkshopRun,
  { action: check, timings: checkTimings }: WorkshopRun
): string[] {
  const hasGpu = check.outputs['device-time-ms'] !== ''
  const found = {
    'push: no-baseline, exit 0': push.outputs.verdict === 'no-baseline' && push.exitCode === 0,
    // Without a GPU there is no device time, and no other clock shows a few percent.
    'pull request: regression, exit 1': !hasGpu || (check.outputs.verdict === 'regression' && check.exitCode === 1),
    'compared with the push': check.outputs['baseline-sha'] === baseSha,
    'one comment': github.comments.length === 1,
    'nobody left behind': [...push.orphans, ...check.orphans].length === 0,
    'the services took everything': [...cache.problems, ...github.problems].length === 0,
    'the rest under 2 s': [timings, checkTimings].every(({ restSeconds }) => restSeconds < 2)
  }
  return Object.entries(found).flatMap(([what, holds]) => (holds ? [] : [what]))
}

mkdirSync(out, { recursive: true })
if (values.scenario !== 'slower' && values.scenario !== 'aa') plantsNamed(values.scenario)
const workshop = await createWorkshop({
  out,
  inputs: {
    step: 'examples/gpt/step.py:make_step',
    params,
    python: values.python,
    'time-budget': values['time-budget']
  }
})
try {
  process.exitCode = await (values.scenario === 'slower' ? driveSlower(workshop) : driveScenarios(workshop))
} finally {
  await workshop.close()
}
