import type { Random } from './random.js'

/** How a kind of machine disturbs its numbers. Everything is a log factor (0.01 is about 1 %) unless said otherwise. */
export interface Profile {
  readonly name: string
  readonly says: string
  readonly kind: 'device-bound' | 'launch-bound' | 'no-gpu'
  /** Of a whole job: another machine of the fleet, another card. */
  readonly job: (random: Random) => number
  /** Of a process, on the host's clock. */
  readonly hostProcess: (random: Random) => number
  /** Of a process, on the device's clock. */
  readonly deviceProcess: (random: Random) => number
  /** Drift over the job: what every job has, and how jobs differ. */
  readonly drift: { readonly mean: number; readonly sd: number }
  /** Probability that one process of a job runs 20 % slower and nobody notices. */
  readonly throttledProcess: number
  /** Probability that a compile picks another kernel: 1.4 % more device time, and 32 MiB of workspace more. */
  readonly otherPick: number
  /** Of a compile, on the host's clock. */
  readonly compile: (random: Random) => number
  /** Of a host that works beside the device, against the device time: where it is positive, the host sets the pace. */
  readonly hiddenHost?: (random: Random) => number
  /** How many benchmarks of this kind a check measures, in two compiled variants each; one in one by default. */
  readonly benchmarks?: number
  /** `min-speedup` of the check; eager is measured along, and takes half as long again as compiled. */
  readonly minSpeedup?: number
}

const H200_DEVICE = (random: Random) => random.normal(0.0008)
const DEVICE_BOUND_HOST = (random: Random) => random.normal(0.0025)

const calm: Omit<Profile, 'name' | 'says'> = {
  kind: 'device-bound',
  job: (random) => random.normal(0.001),
  hostProcess: DEVICE_BOUND_HOST,
  deviceProcess: H200_DEVICE,
  drift: { mean: 0.012, sd: 0.002 },
  throttledProcess: 0,
  otherPick: 0,
  compile: (random) => random.normal(0.05)
}

const launchBound: Omit<Profile, 'name' | 'says'> = {
  ...calm,
  kind: 'launch-bound',
  hostProcess: (random) => random.normal(0.13)
}

/** The two of peers' simulation, what was measured on H200 cards, and what goes wrong on real fleets. */
export const PROFILES: readonly Profile[] = [
  {
    ...calm,
    name: 'H200, device-bound',
    says: 'card 0.1 %, process 0.08 % on the device and 0.25 % on the host, warming up 1.2 %'
  },
  { ...launchBound, name: 'H200, launch-bound', says: 'as above, but the host sets the pace: processes 13 % apart' },
  {
    ...calm,
    name: 'typical fleet',
    says: 'jobs 2 %, processes 0.5 %, drift 1.5 %, on both clocks',
    job: (random) => random.normal(0.02),
    hostProcess: (random) => random.normal(0.005),
    deviceProcess: (random) => random.normal(0.005),
    drift: { mean: 0, sd: 0.015 }
  },
  {
    ...calm,
    name: 'bimodal fleet',
    says: 'one job in five lands on a machine 15 % slower',
    job: (random) => random.normal(0.01) + (random.chance(0.2) ? Math.log(1.15) : 0),
    hostProcess: (random) => random.normal(0.005),
    deviceProcess: (random) => random.normal(0.005),
    drift: { mean: 0, sd: 0.015 }
  },
  {
    ...launchBound,
    name: 'bimodal host',
    says: 'launch-bound; each process meets one of two modes of the host, 48 % apart',
    hostProcess: (random) => random.normal(0.04) + (random.chance(0.5) ? Math.log(1.48) : 0)
  },
  {
    ...launchBound,
    name: 'bimodal host, calm modes',
    says: 'the same with 0.5 % inside a mode: three pairs can agree by luck',
    hostProcess: (random) => random.normal(0.005) + (random.chance(0.5) ? Math.log(1.48) : 0)
  },
  {
    ...calm,
    name: 'partly hidden host',
    says: 'the same two modes beside a busy device: the slow one sticks out by 8 %',
    hiddenHost: (random) => Math.log(1.08) - (random.chance(0.5) ? Math.log(1.48) : 0) + random.normal(0.005)
  },
  {
    ...calm,
    name: 'power-limited card',
    says: 'a card at its power limit: whole runs 1.3 % apart on both clocks',
    job: (random) => random.normal(0.013)
  },
  {
    ...calm,
    name: 'strong drift',
    says: 'a card that slows down or recovers by 6 % during the job',
    drift: { mean: 0, sd: 0.06 }
  },
  {
    ...calm,
    name: 'one throttled process',
    says: 'in half of the jobs one process runs 20 % slower',
    throttledProcess: 0.5
  },
  {
    ...calm,
    name: 'heavy tails',
    says: "processes scatter as Student's t with 2 degrees of freedom",
    hostProcess: (random) => random.student(2, 0.005),
    deviceProcess: (random) => random.student(2, 0.002)
  },
  { ...calm, name: 'autotuning', says: 'one compile in five picks another kernel, 1.4 % slower', otherPick: 0.2 },
  {
    ...calm,
    name: 'no GPU',
    says: 'host clock only: jobs 5 %, processes 3 %',
    kind: 'no-gpu',
    job: (random) => random.normal(0.05),
    hostProcess: (random) => random.normal(0.03)
  },
  {
    ...calm,
    name: 'compiles on a bimodal host',
    says: 'each compile meets one of two modes of the host, 48 % apart',
    compile: (random) => random.normal(0.04) + (random.chance(0.5) ? Math.log(1.48) : 0)
  },
  {
    ...launchBound,
    name: 'min-speedup on a bimodal host',
    says: 'no GPU, two modes 48 % apart; eager takes 1.5 times as long, 1.2 is asked for',
    kind: 'no-gpu',
    hostProcess: (random) => random.normal(0.005) + (random.chance(0.5) ? Math.log(1.48) : 0),
    minSpeedup: 1.2
  },
  {
    ...launchBound,
    name: 'two benchmarks, two variants',
    says: 'on a bimodal host with calm modes: 16 tests share the error',
    hostProcess: (random) => random.normal(0.005) + (random.chance(0.5) ? Math.log(1.48) : 0),
    benchmarks: 2
  }
]
