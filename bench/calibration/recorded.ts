import {
  deviceTimeMs,
  geometricMean,
  livingProcesses,
  median,
  samplesOf,
  wallTimeMs
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

interface Pool {
  readonly deviations: readonly [Deviation, ...Deviation[]]
  readonly wallSeconds: number
  readonly deviceSeconds: number
  readonly hostBound: boolean
}

/**
 * Checks drawn from recorded measurements: every process is a recorded one (drawn with replacement, its blocks and windows
 * as well), around the recorded step. Each recorded result is a job of its own, so their differences are kept as well.
 * Null when nothing usable was recorded.
 */
export function recordedSource(results: readonly Result[]): Source | null {
  const arms = results.flatMap((result) => result.arms).filter((arm) => livingProcesses(arm).length > 1)
  const compiled = arms.find((arm) => arm.variant === VARIANT)
  const [first, ...rest] = arms.flatMap(deviationsOf)
  if (compiled === undefined || first === undefined) return null
  const pool: Pool = {
    deviations: [first, ...rest],
    wallSeconds: geometricMean(samplesOf(compiled, wallTimeMs)) / 1000,
    deviceSeconds: geometricMean(samplesOf(compiled, deviceTimeMs)) / 1000,
    hostBound: isHostBound(compiled)
  }
  const draw = (random: Random, side: Arm['side'], planted: Planted, count: number): Arm => ({
    benchmark: BENCHMARK,
    side,
    variant: VARIANT,
    processes: Array.from({ length: count }, (_, index) => drawProcess({ pool, random, planted, index }))
  })
  return {
    head: (random, planted) => draw(random, 'head', planted, PROCESSES_PER_ARM),
    sideBySide: (random, planted, pairs) => ({
      head: draw(random, 'head', planted, pairs),
      base: draw(random, 'base', NOTHING, pairs)
    })
  }
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
  readonly planted: Planted
  readonly index: number
}

function drawProcess({ pool, random, planted, index }: DrawRequest): Process {
  const drawn = random.pick(pool.deviations)
  const [block = 0, ...blocks] = drawn.blocks
  const [window = 0, ...windows] = drawn.windows
  const onHost = pool.hostBound ? planted.host : (1 + planted.device) * (1 + planted.host) - 1
  const wall = pool.wallSeconds * (1 + onHost) * Math.exp(drawn.host)
  const device = pool.deviceSeconds * (1 + planted.device) * Math.exp(drawn.device)
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
