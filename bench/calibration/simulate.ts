import type { MeasurementRecord } from '../../src/baseline/record.js'
import type { Arm, Fingerprint, Process } from '../../src/measure/result.js'
import type { Profile } from './profiles.js'
import type { Random } from './random.js'

/** What was planted, as fractions: on the device's clock, on the host's. */
export interface Planted {
  readonly device: number
  readonly host: number
}

export const NOTHING: Planted = { device: 0, host: 0 }

export const BENCHMARK = 'simulated'
export const VARIANT = 'compiled'
export const PROCESSES_PER_ARM = 3

const BLOCKS = 6
const WINDOWS = 3
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

interface Job {
  readonly level: number
  /** Log factor at time 0..1 of the job. */
  readonly drift: (time: number) => number
  /** Of head and base: each side compiles once. */
  readonly picks: Readonly<Record<'head' | 'base', number>>
  /** Which of its processes is throttled; -1 for none. */
  readonly throttled: number
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
  readonly planted: Planted
  readonly index: number
  /** Place among all processes of the job, for throttling. */
  readonly place: number
  /** Time (0..1) of a block or window, in the order of the job. */
  readonly timeOf: (round: number) => number
}

function simulateProcess(request: ProcessRequest): Process {
  const { profile, random, job, side, planted, index, place, timeOf } = request
  const shared = job.level + (job.throttled === place ? THROTTLED : 0)
  const device = shared + job.picks[side] + profile.deviceProcess(random) + Math.log1p(planted.device)
  const host = profile.hostProcess(random) + Math.log1p(planted.host)
  const wall =
    profile.kind === 'device-bound'
      ? Math.log(DEVICE_SECONDS * IDLE) + device + host
      : Math.log(LAUNCH_BOUND_SECONDS) + shared + host
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
  return { ...EMPTY_PROCESS, index, blocks, deviceWindows: windows }
}

function armOf(side: 'head' | 'base', processes: readonly Process[]): Arm {
  return { benchmark: BENCHMARK, side, variant: VARIANT, processes: [...processes] }
}

export interface Simulation {
  readonly profile: Profile
  readonly random: Random
  readonly planted: Planted
}

/** One job that measures head alone. */
export function measureHead({ profile, random, planted }: Simulation): Arm {
  const job = createJob(profile, random, PROCESSES_PER_ARM)
  const processes = Array.from({ length: PROCESSES_PER_ARM }, (_, index) => {
    const timeOf = (round: number) => (index * BLOCKS + round) / (PROCESSES_PER_ARM * BLOCKS)
    return simulateProcess({ profile, random, job, side: 'head', planted, index, place: index, timeOf })
  })
  return armOf('head', processes)
}

/** One job that measures base and head side by side: pairs of living processes, their blocks in the order A B B A. */
export function measureSideBySide({ profile, random, planted }: Simulation, pairs: number): { head: Arm; base: Arm } {
  const job = createJob(profile, random, 2 * pairs)
  const sides = { head: [] as Process[], base: [] as Process[] }
  for (let index = 0; index < pairs; index += 1) {
    for (const side of ['base', 'head'] as const) {
      const second = side === 'head' ? 1 : 0
      const timeOf = (round: number) => {
        const slot = 2 * round + (Math.floor(round) % 2 === 0 ? second : 1 - second)
        return (2 * index * BLOCKS + slot) / (2 * pairs * BLOCKS)
      }
      const plantedHere = side === 'head' ? planted : NOTHING
      const place = 2 * index + second
      sides[side].push(simulateProcess({ profile, random, job, side, planted: plantedHere, index, place, timeOf }))
    }
  }
  return { head: armOf('head', sides.head), base: armOf('base', sides.base) }
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

export function recordOf(arm: Arm): MeasurementRecord {
  return {
    sha: '0'.repeat(40),
    ref: 'refs/heads/main',
    runId: '1',
    runAttempt: 1,
    measuredAt: '2026-01-01T00:00:00.000Z',
    fingerprint: FINGERPRINT,
    benchmarks: [{ id: BENCHMARK, name: BENCHMARK, step: '', params: '{}', variants: {} }],
    arms: [arm],
    numerics: [],
    accepted: null
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
