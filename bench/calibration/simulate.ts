import type { MeasurementRecord } from '../../src/baseline/record.js'
import { geometricMean, median } from '../../src/judge/estimators.js'
import type { Arm, Fingerprint, Process } from '../../src/measure/result.js'
import type { Profile } from './profiles.js'
import type { Random } from './random.js'

/** What was planted, as fractions: on the device's clock, on the host's. */
export interface Planted {
  readonly device: number
  readonly host: number
  readonly compile: number
}

export const NOTHING: Planted = { device: 0, host: 0, compile: 0 }

export const BENCHMARK = 'simulated'
export const VARIANT = 'compiled'
export const EAGER = 'eager'
export const PROCESSES_PER_ARM = 3

const BLOCKS = 4
const WINDOWS = 2
const STEPS = 20
/** The step that was measured on H200 cards: 4.24 ms on the device; launch-bound it takes 6.2 ms on the host's clock. */
const DEVICE_SECONDS = 0.00424
const LAUNCH_BOUND_SECONDS = 0.0062
/** A device-bound step leaves the device idle for 2 %. */
const IDLE = 1.02
/** Steps scatter by 0.6 % with an autocorrelation of 0.3: a block of 20 by this much. */
const BLOCK_SD = 0.0018
const WINDOW_SD = 0.0003
const THROTTLED = Math.log(1.2)
const OTHER_PICK = Math.log(1.014)
const WORKSPACE_BYTES = 32 * 1024 ** 2
const PEAK_BYTES = 2 * 1024 ** 3
/** With an empty cache; a filled one takes a tenth of it. */
const COMPILE_SECONDS = 60
const WARM_SHARE = 0.1
/** How many times as long the eager step takes. */
const EAGER_FACTOR = 1.5

interface Job {
  readonly level: number
  /** Log factor at time 0..1 of the job. */
  readonly drift: (time: number) => number
  /** Of head and base: each side compiles once. */
  readonly picks: Readonly<Record<'head' | 'base', number>>
  /** Which of its processes is throttled; -1 for none. */
  readonly throttled: number
}

/** What one arm is of: every benchmark has its eager and compiled variants. */
export interface ArmName {
  readonly benchmark: string
  readonly variant: string
}

export function armNames({ benchmarks = 1, minSpeedup }: Profile): readonly ArmName[] {
  const variants = [VARIANT, ...(benchmarks > 1 ? [`${VARIANT}-2`] : []), ...(minSpeedup === undefined ? [] : [EAGER])]
  return Array.from({ length: benchmarks }, (_, index) =>
    index === 0 ? BENCHMARK : `${BENCHMARK}-${index + 1}`
  ).flatMap((benchmark) => variants.map((variant) => ({ benchmark, variant })))
}

function createJob(profile: Profile, random: Random, processes: number): Job {
  const slope = profile.drift.mean + random.normal(profile.drift.sd)
  const pick = () => (random.chance(profile.otherPick) ? OTHER_PICK : 0)
  return {
    level: profile.job(random),
    drift: (time) => slope * time,
    picks: { head: pick(), base: pick() },
    throttled: random.chance(profile.throttledProcess) ? Math.floor(random.uniform() * processes) : -1
  }
}

interface ProcessRequest {
  readonly profile: Profile
  readonly random: Random
  readonly job: Job
  readonly side: 'head' | 'base'
  readonly isEager: boolean
  readonly planted: Planted
  readonly index: number
  /** Place among all processes of the job, for throttling. */
  readonly place: number
  /** Time (0..1) of a block or window, in the order of the job. */
  readonly timeOf: (round: number) => number
}

function simulateProcess(request: ProcessRequest): Process {
  const { profile, random, job, side, isEager, planted, index, place, timeOf } = request
  const slower = isEager ? Math.log(EAGER_FACTOR) : 0
  const shared = slower + job.level + (job.throttled === place ? THROTTLED : 0)
  const device = shared + job.picks[side] + profile.deviceProcess(random) + Math.log1p(planted.device)
  const host = profile.hostProcess(random) + Math.log1p(planted.host)
  const paced =
    profile.kind === 'device-bound'
      ? Math.log(DEVICE_SECONDS * IDLE) + device + host
      : Math.log(LAUNCH_BOUND_SECONDS) + shared + host
  const beside = profile.hiddenHost === undefined ? -Infinity : Math.log(DEVICE_SECONDS) + profile.hiddenHost(random)
  const wall = Math.max(paced, beside + shared + Math.log1p(planted.host))
  const blocks = Array.from({ length: BLOCKS }, (_, round) => ({
    order: round,
    round,
    steps: STEPS,
    wallSeconds: STEPS * Math.exp(wall + job.drift(timeOf(round)) + random.normal(BLOCK_SD)),
    eventSeconds: null,
    physics: null,
    disturbed: null
  }))
  const windows = Array.from({ length: profile.kind === 'no-gpu' ? 0 : WINDOWS }, (_, window) => ({
    steps: 10,
    busySeconds:
      10 * DEVICE_SECONDS * Math.exp(device + job.drift(timeOf(BLOCKS - 1 + window / 10)) + random.normal(WINDOW_SD)),
    communicationSeconds: 0,
    launches: 3510,
    copies: 0,
    source: 'profiler' as const
  }))
  const peak = PEAK_BYTES + (job.picks[side] > 0 ? WORKSPACE_BYTES : 0)
  return {
    ...EMPTY_PROCESS,
    index,
    blocks,
    deviceWindows: windows,
    compileSeconds: isEager
      ? null
      : WARM_SHARE * COMPILE_SECONDS * (1 + planted.compile) * Math.exp(profile.compile(random)),
    memory: { ...NO_MEMORY, steadyPeakAllocatedBytes: peak }
  }
}

/** The first process of a round finds no cache and compiles everything: what its compile takes then. */
export function startsRound(process: Process): Process {
  const { compileSeconds } = process
  return compileSeconds === null ? process : { ...process, cache: 'cold', compileSeconds: compileSeconds / WARM_SHARE }
}

const NO_MEMORY = {
  source: 'device' as const,
  compilePeakAllocatedBytes: null,
  compilePeakReservedBytes: null,
  steadyPeakReservedBytes: null,
  allocationRetries: null,
  outOfMemoryEvents: null
}

export interface Simulation {
  readonly profile: Profile
  readonly random: Random
  readonly planted: Planted
}

/** Of a step that was planted in the first benchmark; the others are as they were. */
function plantedIn({ benchmark, variant }: ArmName, planted: Planted): Planted {
  return benchmark === BENCHMARK && variant !== EAGER ? planted : NOTHING
}

/** One job that measures head alone. */
export function measureHead({ profile, random, planted }: Simulation): readonly Arm[] {
  return armNames(profile).map((arm) => {
    const job = createJob(profile, random, PROCESSES_PER_ARM)
    const processes = Array.from({ length: PROCESSES_PER_ARM }, (_, index) => {
      const timeOf = (round: number) => (index * BLOCKS + round) / (PROCESSES_PER_ARM * BLOCKS)
      const isEager = arm.variant === EAGER
      const request = { profile, random, job, side: 'head', isEager, planted: plantedIn(arm, planted) } as const
      const process = simulateProcess({ ...request, index, place: index, timeOf })
      return index === 0 ? startsRound(process) : process
    })
    return { ...arm, side: 'head', processes }
  })
}

export interface BothSides {
  readonly head: readonly Arm[]
  readonly base: readonly Arm[]
}

/** One job that measures base and head side by side: pairs of living processes, their blocks in the order A B B A. */
export function measureSideBySide({ profile, random, planted }: Simulation, pairs: number): BothSides {
  const both = armNames(profile).map((arm) => {
    const job = createJob(profile, random, 2 * pairs)
    const sides = { head: [] as Process[], base: [] as Process[] }
    for (let index = 0; index < pairs; index += 1) {
      for (const side of ['base', 'head'] as const) {
        const second = side === 'head' ? 1 : 0
        const timeOf = (round: number) => {
          const slot = 2 * round + (Math.floor(round) % 2 === 0 ? second : 1 - second)
          return (2 * index * BLOCKS + slot) / (2 * pairs * BLOCKS)
        }
        const plantedHere = side === 'head' ? plantedIn(arm, planted) : NOTHING
        const request = { profile, random, job, side, isEager: arm.variant === EAGER, planted: plantedHere } as const
        sides[side].push(simulateProcess({ ...request, index, place: 2 * index + second, timeOf }))
      }
    }
    return {
      head: { ...arm, side: 'head' as const, processes: sides.head },
      base: { ...arm, side: 'base' as const, processes: sides.base }
    }
  })
  return { head: both.map(({ head }) => head), base: both.map(({ base }) => base) }
}

export const FINGERPRINT: Fingerprint = {
  device: 'cuda',
  gpuName: 'NVIDIA H200',
  gpuCount: 1,
  gpuMemoryBytes: null,
  gpuPowerLimitWatts: null,
  mig: null,
  cpuName: null,
  cpuCount: 16,
  computeCapability: '9.0',
  driver: null,
  cuda: null,
  torch: null,
  triton: null,
  python: null,
  os: null,
  settings: {}
}

/** A record that only models the noise: one process with the geometric means of all, which is what its arms come to. */
export function oldRecordOf(arms: readonly Arm[]): MeasurementRecord {
  const record = recordOf(arms)
  return { ...record, arms: record.arms.map((arm) => ({ ...arm, processes: meanProcess(arm.processes) })) }
}

function meanProcess(processes: readonly Process[]): Process[] {
  const warm = processes.filter(({ cache }) => cache === 'warm')
  const [first] = warm
  const [block] = first?.blocks ?? []
  const [window] = first?.deviceWindows ?? []
  if (first === undefined || block === undefined) return [...processes]
  const over = (valueOf: (process: Process) => number | undefined) =>
    geometricMean(processes.map(valueOf).filter((value) => value !== undefined))
  const one: Process = {
    ...first,
    blocks: [{ ...block, wallSeconds: over(({ blocks: [only] }) => only?.wallSeconds) }],
    deviceWindows:
      window === undefined ? [] : [{ ...window, busySeconds: over(({ deviceWindows: [only] }) => only?.busySeconds) }]
  }
  // Compiles by the state of the cache are clocks of their own.
  const cold = processes
    .filter(({ cache }) => cache === 'cold')
    .map((process) => ({ ...process, blocks: [], deviceWindows: [] }))
  return [one, ...cold]
}

export function recordOf(arms: readonly Arm[]): MeasurementRecord {
  const names = [...new Set(arms.map(({ benchmark }) => benchmark))]
  return {
    sha: '0'.repeat(40),
    ref: 'refs/heads/main',
    runId: '1',
    runAttempt: 1,
    measuredAt: '2026-01-01T00:00:00.000Z',
    fingerprint: FINGERPRINT,
    benchmarks: names.map((name) => ({ id: name, name, step: '', params: '{}', variants: {} })),
    arms: arms.map((arm) => ({ ...arm, processes: arm.processes.map(summarised) })),
    numerics: [],
    accepted: null
  }
}

/** One block and one window that stand for all of a process: what every estimator takes is their median. */
function summarised(process: Process): Process {
  const [block] = process.blocks
  const [window] = process.deviceWindows
  return {
    ...process,
    blocks:
      block === undefined ? [] : [{ ...block, wallSeconds: median(process.blocks.map((one) => one.wallSeconds)) }],
    deviceWindows:
      window === undefined
        ? []
        : [{ ...window, busySeconds: median(process.deviceWindows.map((one) => one.busySeconds)) }]
  }
}

export const EMPTY_PROCESS: Omit<Process, 'index' | 'blocks' | 'deviceWindows'> = {
  cache: 'warm',
  outcome: { kind: 'ok', message: null, errorType: null, traceback: null, missingVariable: null },
  importSeconds: null,
  setupSeconds: null,
  timeToFirstStepSeconds: null,
  firstStepSeconds: null,
  compileSeconds: null,
  compilerSeconds: null,
  warmUpSteps: null,
  warmUpEndedBy: null,
  kernels: [],
  counts: {
    steps: 20,
    graphs: 1,
    graphBreaks: [],
    recompiles: [],
    fallbacks: [],
    cudagraphSkips: [],
    generatedKernels: null,
    cacheHits: null,
    cacheMisses: null,
    source: 'trace'
  },
  graphs: [],
  phases: {},
  memory: null,
  losses: [],
  lateCompiles: [],
  importedFiles: [],
  outputTail: null
}
