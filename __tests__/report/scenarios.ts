import { inProgressBody } from '../../src/github/in-progress.js'
import { renderComment } from '../../src/report/comment.js'
import type { Report } from '../../src/report/report.js'
import type { Outcome } from '../../src/measure/result.js'
import { createBenchmark, createEagerVariant, createVariant } from '../builders/benchmark.js'
import { createSha } from '../builders/record.js'
import {
  createCounts,
  createFallback,
  createNumerics,
  createOutcome,
  createRecompile,
  createSite
} from '../builders/result.js'
import { checked, GPT, OLDER_SHA, recordOf, withLabels, type Situation, type StepShape } from './checked.js'
import { HEAD_SHA } from './create-report.js'
import { reportedByAnotherJob } from './reported.js'
import { HEALTHY, KEEPS_ACTIVATIONS, LARGER_CONTEXT, SLOWER_NORM, WITH_A_CHEAP_CHECK, WITH_A_CHECK } from './steps.js'

/** Every verdict in every situation that a reader can meet, as the check itself comes to it; each is a golden file. */

const healthy = { record: HEALTHY, head: HEALTHY } as const
const slowNorm: Situation = { record: HEALTHY, head: SLOWER_NORM }
const slower: Situation = { record: HEALTHY, head: WITH_A_CHECK }
const fork = { pull: { fork: true, headRepository: 'stranger/name' } } as const

const NO_BASELINE = {
  restored: {
    kind: 'none',
    reason: 'no baseline was found in the cache',
    lookedFor: ['tcc-1-default-nvidia-h200-', 'tcc-1-default-']
  }
} as const satisfies Situation

const OTHER_TORCH = { recordedOn: { torch: '2.11.0', triton: '3.6.0' }, machine: { torch: '2.12.0', triton: '3.7.0' } }

/** A step of which head's compiled arm ends like this. */
function failing(outcome: Partial<Outcome>, process: Partial<StepShape> = {}): Situation {
  const nothing = { blocks: [], deviceWindows: [], kernels: [], memory: null, counts: null, losses: [] }
  return {
    record: HEALTHY,
    head: { ...nothing, outputTail: 'loading data\nready', ...process, outcome: createOutcome(outcome) }
  }
}

const CRASH: Partial<Outcome> = {
  kind: 'crashed',
  message: 'mat1 and mat2 shapes cannot be multiplied (16x512 and 256x512)',
  errorType: 'RuntimeError',
  traceback:
    'Traceback (most recent call last):\n  File "bench/step.py", line 31, in step\n    loss = model(x)\nRuntimeError: mat1 and mat2 shapes cannot be multiplied (16x512 and 256x512)'
}

const DIVERGED =
  'With the same seed and the same random numbers the compiled loss differs from eager’s by 4.10% (1% allowed; two eager runs differ by 0.00%).'

const two = (name: string) => createBenchmark({ id: name, name, params: {} })

/** Thirty benchmarks: one slower, one faster, one new, one gone, the rest as it was. */
const RESNET_EAGER = { deviceTimeMs: 14.2, wallTimeMs: 14.6 }
const THIRTY = thirty()

function thirty(): Situation {
  const calm = Array.from({ length: 27 }, (_, index) => two(`block-${index + 1}`))
  const only = Object.fromEntries(
    calm.map(({ id }, index) => [
      id,
      { record: HEALTHY, head: { ...HEALTHY, deviceTimeMs: 4.24 * (1 + index / 4000) } }
    ])
  )
  const benchmarks = [...calm, GPT, two('resnet50'), two('moe')]
  const all: Situation = {
    benchmarks,
    only: {
      ...only,
      [GPT.id]: { record: HEALTHY, head: WITH_A_CHECK },
      resnet50: {
        record: { deviceTimeMs: 11.154, wallTimeMs: 11.5, eager: RESNET_EAGER },
        head: { deviceTimeMs: 10.48, wallTimeMs: 10.8, eager: RESNET_EAGER }
      },
      moe: {
        record: null,
        head: { deviceTimeMs: 8.2, wallTimeMs: 8.6, eager: { deviceTimeMs: 12.1, wallTimeMs: 12.6 } }
      }
    }
  }
  return {
    ...all,
    history: [recordOf(all, [...benchmarks, two('old-bench')])],
    inputs: { onMissingBaseline: 'warn' },
    secondsPerPlan: 250
  }
}

/** A change in a file that every benchmark uses: more to tell than a comment can hold. */
function brokenEverywhere(count: number): Situation {
  const benchmarks = Array.from({ length: count }, (_, index) =>
    two(`encoder-layers-${index + 1}-with-checkpointing-and-a-long-context`)
  )
  return { benchmarks, record: HEALTHY, head: { ...HEALTHY, ...WITH_A_CHEAP_CHECK } }
}

const TWO_VARIANTS = createBenchmark({
  ...GPT,
  variants: [
    createEagerVariant(),
    createVariant({ name: 'default' }),
    createVariant({ name: 'reduce-overhead', mode: 'reduce-overhead' })
  ]
})

const situations: Readonly<Record<string, Situation>> = {
  pass: healthy,
  'pass-without-gpu': {
    record: { deviceTimeMs: null, wallTimeMs: 61.2, eager: { deviceTimeMs: null, wallTimeMs: 92 } },
    head: { deviceTimeMs: null, wallTimeMs: 60.8, eager: { deviceTimeMs: null, wallTimeMs: 91 } },
    ...onBoth({
      device: 'cpu',
      gpuName: null,
      gpuCount: 0,
      gpuMemoryBytes: null,
      gpuPowerLimitWatts: null,
      computeCapability: null,
      driver: null,
      cuda: null
    })
  },
  regression: slower,
  'regression-counts-only': { record: HEALTHY, head: { ...HEALTHY, ...WITH_A_CHEAP_CHECK } },
  'regression-memory': { record: HEALTHY, head: { ...HEALTHY, ...KEEPS_ACTIVATIONS } },
  'regression-on-default-branch': {
    ...slower,
    context: { eventKind: 'baseline', eventName: 'push', ref: 'refs/heads/main', sha: HEAD_SHA, pullRequest: null }
  },
  'torch-upgraded-regression': {
    record: HEALTHY,
    head: SLOWER_NORM,
    base: HEALTHY,
    ...OTHER_TORCH,
    inputs: { baseSetup: 'python -m venv .venv && .venv/bin/pip install -r requirements.txt' }
  },
  'torch-upgraded-same-code': {
    record: HEALTHY,
    head: SLOWER_NORM,
    base: SLOWER_NORM,
    ...OTHER_TORCH,
    changedFiles: ['requirements.txt']
  },
  'torch-upgraded-improvement': { record: SLOWER_NORM, head: HEALTHY, ...OTHER_TORCH },
  accepted: {
    record: HEALTHY,
    head: LARGER_CONTEXT,
    pullRequest: withLabels(['compile-check: accept'], 'compile-check: larger context window')
  },
  'accepted-fork': { ...slower, ...fork, pullRequest: withLabels(['compile-check: accept']) },
  'inconclusive-confirm-never': { ...slowNorm, inputs: { confirm: 'never' } },
  'inconclusive-no-time': { ...slowNorm, secondsPerPlan: 480 },
  'inconclusive-fork': { ...slowNorm, ...fork, inputs: { confirm: 'never' } },
  improvement: { record: WITH_A_CHECK, head: HEALTHY },
  'first-run': { ...healthy, ...NO_BASELINE, inputs: { onMissingBaseline: 'warn' } },
  'first-run-measures-base': { ...healthy, ...NO_BASELINE },
  'first-run-fails': { ...healthy, ...NO_BASELINE, inputs: { onMissingBaseline: 'fail' } },
  'first-record': {
    ...healthy,
    ...NO_BASELINE,
    context: { eventKind: 'baseline', eventName: 'push', ref: 'refs/heads/main', sha: HEAD_SHA, pullRequest: null }
  },
  'shallow-clone': {
    ...healthy,
    shallow: true,
    history: [recordOf(healthy, [GPT], { sha: OLDER_SHA, measuredAt: '2026-11-01T12:00:00.000Z' })]
  },
  'other-gpu': {
    ...healthy,
    inputs: { confirm: 'never' },
    recordedOn: {
      gpuName: 'NVIDIA A100-SXM4-80GB',
      gpuMemoryBytes: 85_899_345_920,
      gpuPowerLimitWatts: 400,
      computeCapability: '8.0'
    }
  },
  'failed-crash': failing(CRASH),
  'failed-out-of-memory': failing({
    kind: 'out-of-memory',
    message: 'CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 139.72 GiB',
    errorType: 'OutOfMemoryError'
  }),
  'failed-timed-out': failing({ kind: 'timed-out', message: 'the first step was still running after 600 s' }),
  'failed-not-compiled': failing({ kind: 'not-compiled', message: 'no frame was compiled in 20 steps' }),
  'failed-missing-variable': failing({
    kind: 'crashed',
    message: "'HF_TOKEN'",
    errorType: 'KeyError',
    missingVariable: 'HF_TOKEN'
  }),
  'failed-diverged': {
    ...failing({ kind: 'diverged', message: DIVERGED }, { ...HEALTHY, losses: [2.3, 2.2, 2.189], outputTail: null }),
    numerics: [createNumerics({ status: 'diverged', tolerance: 0.01, relativeDifference: 0.041, message: DIVERGED })]
  },
  'failed-several': {
    benchmarks: [GPT, two('moe'), two('resnet50')],
    ...healthy,
    only: {
      [GPT.id]: failing(CRASH),
      moe: failing({ kind: 'not-compiled', message: 'no frame was compiled in 20 steps' })
    }
  },
  'failed-nothing-measured': {
    ...healthy,
    outcome: {
      result: null,
      problem: { kind: 'cancelled', message: 'the run was cancelled after 41 s; measured until then: nothing' }
    }
  },
  fork: { record: HEALTHY, head: { ...HEALTHY, ...WITH_A_CHEAP_CHECK }, ...fork },
  'security-finding': {
    ...healthy,
    outcome: {
      findings: [
        'The step wrote to the runner\'s file GITHUB_ENV ("LD_PRELOAD=/tmp/x.so"); the file was put back as it was.',
        'The step printed 3 workflow commands; none took effect.'
      ]
    }
  },
  'two-variants': {
    benchmarks: [TWO_VARIANTS],
    ...healthy,
    only: {
      'bench-1/reduce-overhead': {
        head: {
          counts: createCounts({
            recompiles: Array.from({ length: 8 }, (_, index) =>
              createRecompile({
                compileId: `0/${index + 1}`,
                reason: `0/0: tensor 'x' size mismatch at index 0. expected 16, actual ${15 - index}`,
                site: createSite({ line: 12 + index, sourceLine: 'def forward(self, x):' })
              })
            ),
            fallbacks: [createFallback({ site: createSite({ line: 12, sourceLine: 'def forward(self, x):' }) })],
            cudagraphSkips: [{ reason: 'mutated inputs (1 instances)', seen: 2, site: null }]
          })
        }
      }
    }
  },
  'with-trend': { ...slower, history: records([4.51, 4.5, 4.51, 4.24, 4.24, 4.25, 4.24]) },
  '30-benchmarks': THIRTY,
  truncated: brokenEverywhere(60)
}

function onBoth(machine: NonNullable<Situation['machine']>): Situation {
  return { machine, recordedOn: machine }
}

/** One after the other on the default branch, the first three with an older torch. */
function records(times: readonly number[]): ReturnType<typeof recordOf>[] {
  return times.map((deviceTimeMs, index) => {
    const last = index === times.length - 1
    const situation: Situation = {
      record: { ...HEALTHY, deviceTimeMs },
      ...(index < 3 ? { recordedOn: { torch: '2.10.0' } } : {})
    }
    return recordOf(situation, [GPT], {
      ...(last
        ? {}
        : {
            sha: createSha(0xa1b2c3 + 0x11111 * index)
              .replace(/^0+/, '')
              .padEnd(40, '7')
          }),
      measuredAt: `2026-11-1${index}T12:00:00.000Z`
    })
  })
}

async function all(): Promise<Record<string, Report>> {
  const reports: Record<string, Report> = {}
  for (const [name, situation] of Object.entries(situations)) reports[name] = await checked(situation)
  reports['several-jobs'] = await reportedByAnotherJob({
    jobs: {
      h200: slower,
      l4: { ...healthy, ...onBoth({ gpuName: 'NVIDIA L4', gpuMemoryBytes: 24_152_899_584, gpuPowerLimitWatts: 72 }) }
    },
    expected: ['h200', 'l4', 'a100']
  })
  reports['report-job-unverified'] = await reportedByAnotherJob({ jobs: { default: healthy }, restorable: false })
  reports['report-job-fork-regression'] = await reportedByAnotherJob({ jobs: { default: slower } })
  return reports
}

export const scenarios: Readonly<Record<string, Report>> = await all()

/** The comment while the next commit is being measured. */
export const inProgressComment = inProgressBody({
  previousBody: renderComment(scenarios['regression']!),
  headSha: '5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7081',
  previousSha: HEAD_SHA,
  runUrl: 'https://github.com/owner/name/actions/runs/43'
})
