import {
  deviceTimeMs,
  geometricMean,
  livingProcesses,
  logs,
  mean,
  median,
  samplesOf,
  wallTimeMs,
  type ProcessEstimator
} from '../../src/judge/estimators.js'
import { isHostBound } from '../../src/judge/time-clock.js'
import type { Arm, Process, Result } from '../../src/measure/result.js'
import type { Source } from './experiment.js'
import type { Random } from './random.js'
import { BENCHMARK, EMPTY_PROCESS, NOTHING, PROCESSES_PER_ARM, VARIANT, type Planted } from './simulate.js'

/** Log deviations of one recorded process from its arm, and of its blocks and windows from itself. */
interface Deviation {
  readonly host: number
  readonly device: number
  readonly blocks: readonly number[]
  readonly windows: readonly number[]
}

/** How far a whole recorded run lay from the mean of them all, on both clocks. */
interface RunLevel {
  readonly wall: number
  readonly device: number
}

interface Pool {
  readonly deviations: readonly [Deviation, ...Deviation[]]
  readonly runs: readonly [RunLevel, ...RunLevel[]]
  readonly wallSeconds: number
  readonly deviceSeconds: number
  readonly hostBound: boolean
}

/**
 * Checks drawn from recorded measurements: every job has the level of a recorded run, and every process is a recorded one
 * (both drawn with replacement, blocks and windows as well), around the recorded step. Null when nothing usable was recorded.
 */
export function recordedSource(results: readonly Result[]): Source | null {
  const arms = results.flatMap((result) => result.arms).filter((arm) => livingProcesses(arm).length > 1)
  const compiled = arms.filter(
    (arm) => arm.variant === VARIANT && samplesOf(arm, wallTimeMs).length > 0 && samplesOf(arm, deviceTimeMs).length > 0
  )
  const [first, ...rest] = arms.flatMap(deviationsOf)
  const [step] = compiled
  if (step === undefined || first === undefined) return null
  const runs = compiled.map((arm) => ({ wall: centreOf(arm, wallTimeMs), device: centreOf(arm, deviceTimeMs) }))
  const wall = mean(runs.map((run) => run.wall))
  const device = mean(runs.map((run) => run.device))
  const [run = { wall, device }, ...others] = runs
  const around = (one: RunLevel): RunLevel => ({ wall: one.wall - wall, device: one.device - device })
  const pool: Pool = {
    deviations: [first, ...rest],
    runs: [around(run), ...others.map(around)],
    wallSeconds: Math.exp(wall) / 1000,
    deviceSeconds: Math.exp(device) / 1000,
    hostBound: isHostBound(step)
  }
  const job = (random: Random) => ({ pool, random, level: random.pick(pool.runs) })
  return {
    names: [{ benchmark: BENCHMARK, variant: VARIANT }],
    minSpeedup: null,
    head: (random, planted) => [draw(job(random), 'head', planted, PROCESSES_PER_ARM)],
    sideBySide: (random, planted, pairs) => {
      const both = job(random)
      return { head: [draw(both, 'head', planted, pairs)], base: [draw(both, 'base', NOTHING, pairs)] }
    }
  }
}

function centreOf(arm: Arm, estimator: ProcessEstimator): number {
  return mean(logs(samplesOf(arm, estimator)))
}

type Job = Pick<DrawRequest, 'pool' | 'random' | 'level'>

function draw(job: Job, side: Arm['side'], planted: Planted, count: number): Arm {
  const processes = Array.from({ length: count }, (_, index) => drawProcess({ ...job, planted, index }))
  return { benchmark: BENCHMARK, side, variant: VARIANT, processes }
}

function deviationsOf(arm: Arm): Deviation[] {
  const processes = livingProcesses(arm)
  // Deviations from a mean of n are too small by this factor.
  const unbiased = Math.sqrt(processes.length / (processes.length - 1))
  const wall = geometricMean(samplesOf(arm, wallTimeMs))
  const device = geometricMean(samplesOf(arm, deviceTimeMs))
  return processes.flatMap((process) => {
    const ownWall = wallTimeMs(process)
    const ownDevice = deviceTimeMs(process)
    if (ownWall === null || ownDevice === null) return []
    return [
      {
        host: unbiased * Math.log(ownWall / wall),
        device: unbiased * Math.log(ownDevice / device),
        blocks: around(process.blocks.map((block) => block.wallSeconds / block.steps)),
        windows: around(profiled(process).map((window) => window.busySeconds / window.steps))
      }
    ]
  })
}

/** Windows in which the profiler saw kernels. */
function profiled({ deviceWindows }: Process): Process['deviceWindows'] {
  return deviceWindows.filter((window) => window.source === 'profiler' && window.busySeconds > 0)
}

function around(values: readonly number[]): number[] {
  const centre = median(values)
  return values.map((value) => Math.log(value / centre))
}

interface DrawRequest {
  readonly pool: Pool
  readonly random: Random
  readonly level: RunLevel
  readonly planted: Planted
  readonly index: number
}

function drawProcess({ pool, random, level, planted, index }: DrawRequest): Process {
  const drawn = random.pick(pool.deviations)
  const [block = 0, ...blocks] = drawn.blocks
  const [window = 0, ...windows] = drawn.windows
  const onHost = pool.hostBound ? planted.host : (1 + planted.device) * (1 + planted.host) - 1
  const wall = pool.wallSeconds * (1 + onHost) * Math.exp(level.wall + drawn.host)
  const device = pool.deviceSeconds * (1 + planted.device) * Math.exp(level.device + drawn.device)
  return {
    ...EMPTY_PROCESS,
    index,
    blocks: drawn.blocks.map((_, round) => ({
      order: round,
      round,
      steps: 20,
      wallSeconds: 20 * wall * Math.exp(random.pick([block, ...blocks])),
      eventSeconds: null,
      physics: null,
      disturbed: null
    })),
    deviceWindows: drawn.windows.map(() => ({
      steps: 10,
      busySeconds: 10 * device * Math.exp(random.pick([window, ...windows])),
      communicationSeconds: 0,
      launches: 3510,
      copies: 0,
      source: 'profiler' as const
    }))
  }
}
