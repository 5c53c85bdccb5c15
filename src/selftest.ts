import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckPorts, CheckRequest } from './check-request.js'
import { FIRST_SHARE } from './confirm.js'
import { formatSeconds } from './format.js'
import type { Benchmark } from './inputs.js'
import { deviceTimeMs, median, samplesOf, wallTimeMs } from './judge/estimators.js'
import type { JudgedRun } from './judge/verdict.js'
import { measureBoth, type BothOutcome } from './measure-both.js'
import type { PlannedSide } from './measure/plan.js'
import {
  assessPlant,
  hasDecided,
  judgeRepetition,
  readClocks,
  testsIn,
  type PlantedRun,
  type Repetition
} from './selftest/assess.js'
import { proportion } from './selftest/binomial.js'
import { outcomeOf } from './selftest/outcome.js'
import { writePlantedTree, type Plant } from './selftest/planted-step.js'
import { SELFTEST_SCHEMA_VERSION, type SelfTestReport, type TestedVariant } from './selftest/selftest-report.js'
import { TOOL_VERSION } from './version.js'
import { everything } from './what-to-confirm.js'

/** A slowdown well beyond the limit: 5 % where it is 3 %. What is not caught then is not caught. */
const PLANTED_PER_LIMIT = 5 / 3

/** The inputs' time budget is the self-test's own. */
interface Tested extends Pick<CheckRequest, 'inputs' | 'context' | 'env' | 'signal'> {
  /** Of the checks whose word is tested. */
  readonly checkBudgetSeconds: number
}

/** Measures what is known on this machine: identical code against itself as often as the budget allows, and a slowdown. */
export async function selftest(head: PlannedSide, request: Tested, ports: CheckPorts): Promise<SelfTestReport> {
  const { inputs, context } = request
  const benchmarks = inputs.benchmarks.map(withoutEager)
  const startMs = ports.clock.nowMs()
  const secondsLeft = () => inputs.timeBudgetSeconds - (ports.clock.nowMs() - startMs) / 1000
  const repetitions: Repetition[] = []
  const runs: JudgedRun[] = []
  let problem: string | null = null
  // A third each at most: identical code, the plant, and identical code again. Never more than a check has for it.
  const most = Math.min(inputs.timeBudgetSeconds / 3, request.checkBudgetSeconds * FIRST_SHARE)
  const budget = () => Math.max(1, Math.min(secondsLeft(), most))
  const repeat = async (): Promise<void> => {
    ports.log.info(`Measuring the same code against itself; ${formatSeconds(Math.max(0, secondsLeft()))} are left.`)
    const outcome = await sideBySide({ benchmarks, head, base: head, budgetSeconds: budget() }, request, ports)
    problem = outcome.problem?.message ?? (outcome.result === null ? 'nothing was measured' : null)
    if (outcome.result === null || problem !== null) return
    const repetition = { result: outcome.result, secondsPerPair: outcome.secondsPerPair }
    const run = judgeRepetition(repetition, benchmarks)
    if (run.verdict === 'failed') problem = run.headline
    else {
      repetitions.push(repetition)
      runs.push(run)
    }
  }

  await repeat()
  const seconds = (ports.clock.nowMs() - startMs) / 1000
  const [first] = repetitions
  const plants = first === undefined ? new Map<string, Plant>() : plantsFor(first, inputs.benchmarks)
  let planted: PlantedRun | null = null
  if (first !== undefined && secondsLeft() > seconds) {
    ports.log.info('Measuring a planted slowdown.')
    planted = await measurePlanted({ benchmarks, head, plants, budgetSeconds: budget() }, request, ports)
  }
  while (problem === null && secondsLeft() > seconds && !request.signal.aborted) await repeat()
  const alarms = runs.filter(({ verdict }) => verdict === 'regression')
  const decided = runs.filter(hasDecided).length
  const variants =
    first === undefined
      ? []
      : testedVariants({ benchmarks, repetitions, plants, planted, first }, request.checkBudgetSeconds)
  const evidence = {
    falseAlarms: proportion(alarms.length, decided),
    undecided: runs.length - decided,
    variants,
    problem
  }
  return {
    schemaVersion: SELFTEST_SCHEMA_VERSION,
    toolVersion: TOOL_VERSION,
    generatedAt: ports.now().toISOString(),
    machine: machineOf(first, context.selfHosted),
    elapsedSeconds: (ports.clock.nowMs() - startMs) / 1000,
    checkBudgetSeconds: request.checkBudgetSeconds,
    ...evidence,
    alarms: alarms.map(({ headline }) => headline),
    ...outcomeOf({ ...evidence, secondsPerPair: first?.secondsPerPair ?? null })
  }
}

/** Eager decides nothing here. */
function withoutEager(benchmark: Benchmark): Benchmark {
  return { ...benchmark, variants: benchmark.variants.filter(({ kind }) => kind === 'compiled') }
}

interface Sides {
  readonly benchmarks: readonly Benchmark[]
  readonly head: PlannedSide
  readonly base: PlannedSide
  readonly budgetSeconds: number
}

/** As a check confirms: the same rounds, the same end. */
function sideBySide(
  { benchmarks, head, base, budgetSeconds }: Sides,
  request: Tested,
  ports: CheckPorts
): Promise<BothOutcome> {
  return measureBoth(
    {
      benchmarks,
      suspicions: everything(benchmarks),
      withEager: false,
      head,
      base: {
        kind: 'ready',
        sha: '',
        side: { ...base, side: 'base' },
        warnings: [],
        remove: () => Promise.resolve(null)
      },
      budgetSeconds
    },
    request,
    ports
  )
}

/** By benchmark: work that takes a share of the step's own time, on the clock that judges it. */
function plantsFor({ result }: Repetition, benchmarks: readonly Benchmark[]): ReadonlyMap<string, Plant> {
  return new Map(
    benchmarks.flatMap(({ id, limits }) => {
      const arms = result.arms.filter((arm) => arm.benchmark === id && arm.side === 'head')
      const device = arms.flatMap((arm) => samplesOf(arm, deviceTimeMs))
      const times = device.length > 0 ? device : arms.flatMap((arm) => samplesOf(arm, wallTimeMs))
      if (times.length === 0) return []
      const seconds = (PLANTED_PER_LIMIT * limits.maxSlowdown * median(times)) / 1000
      return [[id, { seconds, onDevice: device.length > 0 }] as const]
    })
  )
}

interface Planting extends Omit<Sides, 'base'> {
  readonly plants: ReadonlyMap<string, Plant>
}

async function measurePlanted(planting: Planting, request: Tested, ports: CheckPorts): Promise<PlantedRun | null> {
  const { benchmarks, head: original, plants, budgetSeconds } = planting
  const folder = await mkdtemp(join(request.context.temp, 'torch-compile-check-selftest-'))
  try {
    const shared = { original, benchmarks }
    const head = await writePlantedTree({
      ...shared,
      directory: join(folder, 'planted'),
      side: 'head',
      plantOf: ({ id }) => plants.get(id) ?? null
    })
    const base = await writePlantedTree({
      ...shared,
      directory: join(folder, 'plain'),
      side: 'base',
      plantOf: () => null
    })
    const outcome = await sideBySide({ benchmarks, head, base, budgetSeconds }, request, ports)
    const { result } = outcome
    return result === null ? null : { result, run: judgeRepetition({ result, secondsPerPair: null }, benchmarks) }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

interface Testing {
  readonly benchmarks: readonly Benchmark[]
  readonly repetitions: readonly Repetition[]
  readonly plants: ReadonlyMap<string, Plant>
  readonly planted: PlantedRun | null
  readonly first: Repetition
}

function testedVariants(
  { benchmarks, repetitions, plants, planted, first }: Testing,
  checkBudgetSeconds: number
): readonly TestedVariant[] {
  const tests = testsIn(first, benchmarks)
  const confirmationSeconds = checkBudgetSeconds * FIRST_SHARE
  return benchmarks.flatMap((benchmark) =>
    benchmark.variants.map(({ name: variant }) => {
      const plant = plants.get(benchmark.id)
      const metric = plant?.onDevice === true ? 'device-time' : 'wall-time'
      const share = PLANTED_PER_LIMIT * benchmark.limits.maxSlowdown
      return {
        benchmark: benchmark.name,
        variant,
        clocks: readClocks({ benchmark, variant, repetitions, confirmationSeconds, tests }),
        planted:
          plant === undefined || planted === null
            ? null
            : assessPlant(planted, { benchmark: benchmark.id, variant, metric, planted: share, tests })
      }
    })
  )
}

function machineOf(first: Repetition | undefined, selfHosted: boolean): string | null {
  const fingerprint = first?.result.fingerprintBefore
  if (fingerprint === undefined) return null
  const { gpuName, gpuCount, cpuName, cpuCount } = fingerprint
  const device = gpuName === null ? `${cpuName ?? 'unknown CPU'}, ${cpuCount} cores` : `${gpuCount} x ${gpuName}`
  return selfHosted ? device : `${device} (hosted runner)`
}
