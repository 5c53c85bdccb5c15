import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { planted, PLANTS } from './plants.ts'
import type { Plant, Size } from './plants.ts'
import { mistakesOf } from './scenario-results.ts'
import type { ScenarioResult } from './scenario-results.ts'
import type { Workshop, WorkshopRun } from './workshop.ts'

export interface ScenarioOptions {
  readonly size: Size
  readonly step: string
  /** Unchanged pull requests. */
  readonly repeat: number
  /** No run is begun that would probably not end before; Infinity for none. */
  readonly mostSeconds: number
  /** Called after each run, so that what was measured is kept whatever comes. */
  readonly onResult: (result: ScenarioResult) => void
}

/** `aa`, `planted` (all of them), or the names of plants. Throws for a name that there is not. */
export function plantsNamed(names: string): readonly Plant[] {
  if (names === 'planted') return PLANTS
  return names.split(',').map((name) => {
    const plant = PLANTS.find((one) => one.name === name.trim())
    if (plant === undefined)
      throw new Error(
        `there is no scenario "${name}"; there are aa, planted, ${PLANTS.map((one) => one.name).join(', ')}`
      )
    return plant
  })
}

/** A push, then one pull request after the other. */
export async function runScenarios(
  workshop: Workshop,
  plants: readonly Plant[] | null,
  { size, step, repeat, mostSeconds, onResult }: ScenarioOptions
): Promise<readonly ScenarioResult[]> {
  const startMs = performance.now()
  const results: ScenarioResult[] = []
  let longestSeconds = 0
  const keep = (scenario: string, run: WorkshopRun, expected: Plant['expected'] | null): void => {
    const observed = observedOf(scenario, step, run)
    const result = { ...observed, mistakes: mistakesOf(observed, expected) }
    longestSeconds = Math.max(longestSeconds, result.seconds)
    results.push(result)
    const cost =
      result.confirmationCost === null
        ? 'no confirmation'
        : `confirmation cost: ${result.confirmationCost.toFixed(2)} times the first measurement`
    console.log(`${scenario}: ${result.verdict}, exit ${result.exitCode}, ${result.seconds.toFixed(1)} s, ${cost}`)
    for (const mistake of result.mistakes) console.log(`  not as expected: ${mistake}`)
    onResult(result)
  }
  const isTimeLeft = (): boolean => (performance.now() - startMs) / 1000 + longestSeconds < mostSeconds

  const first = await workshop.push('push')
  keep('aa-push', first, null)
  const hasGpu = first.report.fingerprint?.gpuName != null
  if (plants === null) {
    for (let count = 0; count < repeat; count += 1) {
      if (!isTimeLeft()) return stopped(results, `${count} of ${repeat} unchanged pull requests`)
      const number = 100 + count
      keep('aa', await workshop.check(`aa-${count}`, workshop.open(number, {})), null)
    }
    return results
  }
  for (const [index, plant] of plants.entries()) {
    if (plant.needsGpu && !hasGpu) {
      console.log(`${plant.name}: left out, only a GPU has the clock that shows it`)
      continue
    }
    if (!isTimeLeft()) return stopped(results, `${index} of ${plants.length} plants`)
    const pull = workshop.open(10 + index, planted(workshop.sources, plant, size))
    keep(plant.name, await workshop.check(plant.name, pull), plant.expected)
  }
  return results
}

function stopped(results: readonly ScenarioResult[], where: string): readonly ScenarioResult[] {
  console.log(`Out of time after ${where}; run it again for the others.`)
  return results
}

function observedOf(scenario: string, step: string, { action, report, timings }: WorkshopRun) {
  const { run, explanation, fingerprint } = report
  const metrics = run.benchmarks.flatMap(({ variants }) => variants.flatMap((variant) => variant.metrics))
  const [cause] = explanation.causes
  const cost = /([\d.]+) times the first measurement/.exec(action.output)?.[1]
  return {
    scenario,
    at: new Date().toISOString(),
    machine: fingerprint?.gpuName ?? fingerprint?.cpuName ?? 'unknown',
    torch: fingerprint?.torch ?? 'unknown',
    step,
    verdict: run.verdict,
    exitCode: action.exitCode,
    seconds: timings.totalSeconds,
    harnessSeconds: timings.harnessSeconds,
    confirmationCost: cost === undefined ? null : Number(cost),
    regressions: [...new Set(metrics.filter(({ verdict }) => verdict === 'regression').map(({ metric }) => metric))],
    cause: cause === undefined ? null : { kind: cause.kind, what: cause.what },
    headline: run.headline
  }
}

/** The runs of earlier sessions; none where there is no file yet. */
export function readResults(path: string): readonly ScenarioResult[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ScenarioResult[]) : []
}

export function writeResults(path: string, results: readonly ScenarioResult[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(results, null, 1)}\n`)
}
