import type { Verdict } from '../../src/judge/verdict.js'
import type { Kernel, Outcome } from '../../src/measure/result.js'
import type { Report } from '../../src/report/report.js'
import { createVariant } from '../builders/benchmark.js'
import {
  createArm,
  createCounts,
  createEagerArm,
  createFallback,
  createGraphBreak,
  createOutcome,
  createProcess,
  createRecompile,
  createResult,
  createSite
} from '../builders/result.js'
import {
  BASE_SHA,
  createCause,
  createJudgedBenchmark,
  createJudgedVariant,
  createMetric,
  createMetrics,
  createReport,
  createRun
} from './create-report.js'

/** Every verdict in every situation that a reader can meet; each is a golden file. */

const PHASES = { dynamo: 1.9, 'aot-autograd': 1.4, inductor: 3.1, 'code-generation': 0.9, triton: 2.6, other: 0.2 }
const FAILS = { failsBuild: true, exitReason: 'regression is in fail-on' } as const

const slowDevice = createMetric('device-time', [4.24, 4.588], {
  halfWidth: 0.0031,
  verdict: 'regression',
  reason: '8.2 % slower (7.9 % to 8.5 %), limit 3 %',
  confirmed: true
})
const newBreak = createMetric('graph-breaks', [0, 1], {
  verdict: 'regression',
  reason: '1 new at model.py:41, limit 0'
})

const kernel = (name: string, kind: Kernel['kind'], milliseconds: number, launches: number): Kernel => ({
  name,
  kind,
  seconds: milliseconds / 1000,
  launches,
  graph: null,
  detail: null
})

/** Both commits measured side by side. */
const brokenResult = createResult({
  elapsedSeconds: 212,
  stageSeconds: { imports: 41, compiles: 63, 'timed steps': 74, profiling: 19 },
  processLayout: { 'bench-1': 'interleaved' },
  arms: [
    createEagerArm(),
    createArm({
      process: {
        deviceTimeMs: 4.588,
        phases: PHASES,
        counts: createCounts({
          graphs: 3,
          graphBreaks: [createGraphBreak({ link: 'https://meta-pytorch.org/compile-graph-break-site/gb/gb0170.html' })]
        }),
        kernels: [
          kernel('triton_red_fused_native_layer_norm_3', 'generated', 0.71, 12),
          kernel('sm90_xmma_gemm_bf16bf16_tn', 'library', 1.9, 24),
          kernel('triton_poi_fused_gelu_5', 'generated', 0.34, 6),
          kernel('triton_red_fused_abs_max_0', 'generated', 0.09, 6)
        ]
      }
    }),
    createArm({
      side: 'base',
      process: {
        kernels: [
          kernel('triton_red_fused_native_layer_norm_3', 'generated', 0.708, 12),
          kernel('sm90_xmma_gemm_bf16bf16_tn', 'library', 1.9, 24),
          kernel('triton_poi_fused_gelu_5', 'generated', 0.3, 4)
        ]
      }
    })
  ]
})

const regressed = createJudgedBenchmark({
  variants: [
    createJudgedVariant({
      verdict: 'regression',
      reasons: ['device time 8.2 % slower (7.9 % to 8.5 %), limit 3 %'],
      metrics: createMetrics(
        slowDevice,
        newBreak,
        createMetric('speedup', [1.493, 1.38], { gates: false }),
        createMetric('launches', [351, 389], { reason: '389 after 351; explains, never gates' }),
        createMetric('graphs', [1, 3], { reason: '3 after 1; explains, never gates' })
      ),
      slowdownKind: 'compiled-only',
      sameGeneratedCode: false
    })
  ]
})

export const regression = createReport({
  run: createRun({ benchmarks: [regressed] }),
  comparison: {
    headSha: '3a4b5c6d7e8f90123456789abcdef0123456789a',
    reference: { kind: 'commit', sha: BASE_SHA, why: 'device time looked 8.1 % slower than the recorded baseline' }
  },
  explanation: {
    causes: [
      createCause(),
      createCause({
        kind: 'kernel-more-often',
        what: '`triton_poi_fused_gelu_5` runs 6 times instead of 4, +0.04 ms',
        site: null,
        cost: { value: 0.04, unit: 'ms' },
        advice: null,
        link: null
      })
    ],
    explainedShare: 0.93
  },
  result: brokenResult,
  ...FAILS
})

function failed(outcome: Partial<Outcome>, extra: Partial<Report> = {}): Report {
  const process = createProcess({
    outcome: createOutcome(outcome),
    blocks: [],
    deviceWindows: [],
    outputTail: 'loading data\nready'
  })
  return createReport({
    run: createRun({
      benchmarks: [
        createJudgedBenchmark({
          variants: [createJudgedVariant({ verdict: 'failed', reasons: ['the step failed'], metrics: [] })]
        })
      ]
    }),
    result: createResult({ arms: [createEagerArm(), createArm({ processes: [process] })] }),
    failsBuild: true,
    exitReason: 'failed is in fail-on',
    ...extra
  })
}

/** The healthy numbers of head, with nothing beside them. */
function alone(verdict: 'no-baseline' | 'incomparable') {
  return createMetrics().map((metric) => ({
    ...metric,
    reference: null,
    change: null,
    verdict: metric.gates ? verdict : ('not-judged' as const),
    reason: verdict === 'no-baseline' ? 'no baseline' : 'the baseline is of another machine'
  }))
}

function only(verdict: Verdict, metrics: ReturnType<typeof createMetrics>, reasons: readonly string[] = []) {
  return createRun({
    benchmarks: [createJudgedBenchmark({ variants: [createJudgedVariant({ verdict, metrics, reasons })] })]
  })
}

const firstRun = createReport({
  run: only('no-baseline', alone('no-baseline')),
  comparison: {
    headSha: '3a4b5c6d7e8f90123456789abcdef0123456789a',
    reference: {
      kind: 'none',
      reason: 'no baseline was found in the cache',
      lookedFor: ['tcc-1-default-nvidia-h200-', 'tcc-1-default-']
    }
  },
  exitReason: 'no-baseline is not in fail-on (regression, failed)'
})

const many = createReport({
  run: createRun({
    verdict: 'regression',
    benchmarks: [
      ...Array.from({ length: 27 }, (_, index) =>
        createJudgedBenchmark({
          id: `bench-${index + 10}`,
          name: `block-${index + 1}`,
          params: '{}',
          variants: [
            createJudgedVariant({
              metrics: createMetrics(createMetric('device-time', [4.24, 4.24 + index / 1000], { halfWidth: 0.001 }))
            })
          ]
        })
      ),
      regressed,
      createJudgedBenchmark({
        id: 'bench-2',
        name: 'resnet50',
        variants: [
          createJudgedVariant({
            verdict: 'improvement',
            metrics: createMetrics(
              createMetric('device-time', [11.154, 10.48], {
                halfWidth: 0.004,
                verdict: 'improvement',
                reason: '6.0 % faster'
              })
            )
          })
        ]
      }),
      createJudgedBenchmark({
        id: 'bench-3',
        name: 'moe',
        variants: [createJudgedVariant({ verdict: 'no-baseline', metrics: alone('no-baseline') })]
      })
    ],
    newBenchmarks: ['moe'],
    missingBenchmarks: ['old-bench']
  }),
  explanation: { causes: [createCause()], explainedShare: 0.9 },
  ...FAILS
})

export const scenarios: Readonly<Record<string, Report>> = {
  pass: createReport(),
  'pass-without-gpu': createReport({
    run: createRun({
      benchmarks: [
        createJudgedBenchmark({
          variants: [
            createJudgedVariant({
              metrics: createMetrics(
                createMetric('device-time', [null, null], { verdict: 'not-judged', reason: 'there is no GPU here' }),
                createMetric('wall-time', [61.2, 60.8], {
                  verdict: 'not-judged',
                  reason: 'wall time is judged only when both commits are measured side by side'
                })
              )
            })
          ]
        })
      ],
      notJudged: ['step time']
    })
  }),
  regression,
  'regression-counts-only': createReport({
    run: only('regression', createMetrics(newBreak)),
    explanation: { causes: [createCause()], explainedShare: null },
    ...FAILS
  }),
  'regression-memory': createReport({
    run: only(
      'regression',
      createMetrics(
        createMetric('peak-memory', [2_000_000_000, 2_240_000_000], {
          verdict: 'regression',
          reason: '12 % more, limit 5 %'
        })
      )
    ),
    explanation: {
      causes: [
        createCause({
          kind: 'memory-grew',
          what: 'peak memory grew by 229 MiB in the steady state',
          site: null,
          advice: 'Look for tensors that are kept from step to step.',
          link: null
        })
      ],
      explainedShare: null
    },
    ...FAILS
  }),
  'torch-upgraded': createReport({
    run: only(
      'regression',
      createMetrics(
        createMetric('device-time', [4.24, 4.51], {
          halfWidth: 0.002,
          verdict: 'regression',
          confirmed: true,
          reason: '6.4 % slower'
        })
      )
    ),
    explanation: {
      causes: [
        createCause({
          kind: 'version-changed',
          what: 'torch 2.11.0 -> 2.12.0: 3 kernels replaced, `triton_red_fused_native_layer_norm_3` 18 % slower',
          site: null,
          advice: 'Check the same commit with the old torch to tell the two apart.',
          link: null
        })
      ],
      explainedShare: 0.8
    },
    environmentChanges: [
      { name: 'torch', reference: '2.11.0', head: '2.12.0', breaksComparison: false },
      { name: 'triton', reference: '3.6.0', head: '3.7.0', breaksComparison: false }
    ],
    ...FAILS
  }),
  accepted: createReport({
    run: only('accepted', createMetrics(slowDevice), [
      'accepted by the label compile-check: accept: larger context window'
    ]),
    explanation: {
      causes: [
        createCause({
          kind: 'step-does-more',
          what: 'the step does more work in eager and compiled alike',
          site: null,
          advice: null,
          link: null
        })
      ],
      explainedShare: 1
    },
    exitReason: 'accepted is not in fail-on (regression, failed)'
  }),
  inconclusive: createReport({
    run: only(
      'inconclusive',
      createMetrics(
        createMetric('wall-time', [6.02, 6.36], {
          halfWidth: 0.06,
          verdict: 'inconclusive',
          suspicious: true,
          reason: '5.6 % slower (-0.4 % to +11.6 %), limit 3 %; a larger time-budget narrows it'
        })
      )
    ),
    exitReason: 'inconclusive is not in fail-on (regression, failed)'
  }),
  improvement: createReport({
    run: only(
      'improvement',
      createMetrics(
        createMetric('device-time', [4.588, 4.24], { halfWidth: 0.003, verdict: 'improvement', reason: '7.6 % faster' })
      )
    ),
    explanation: {
      causes: [
        createCause({
          kind: 'graph-break-gone',
          what: 'the graph break at model.py:41 is gone, -0.4 ms',
          advice: null,
          link: null
        })
      ],
      explainedShare: null
    }
  }),
  'first-run': firstRun,
  'no-baseline-shallow-clone': createReport({
    comparison: {
      headSha: '3a4b5c6d7e8f90123456789abcdef0123456789a',
      reference: {
        kind: 'record',
        sha: '9999999a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d0e',
        measuredAt: '2026-11-01T12:00:00.000Z',
        ageSeconds: 19 * 86_400,
        distance: null,
        wantedSha: BASE_SHA,
        key: 'tcc-1-default-nvidia-h200-9999999-40-1',
        records: 1
      }
    }
  }),
  'other-gpu': createReport({
    run: only('incomparable', alone('incomparable'), [
      'the baseline was measured on NVIDIA A100, this run on NVIDIA H200'
    ]),
    comparison: {
      headSha: '3a4b5c6d7e8f90123456789abcdef0123456789a',
      reference: {
        kind: 'other-device',
        reason: 'the baseline was measured on NVIDIA A100, this run on NVIDIA H200',
        sha: BASE_SHA
      }
    },
    environmentChanges: [{ name: 'GPU', reference: 'NVIDIA A100', head: 'NVIDIA H200', breaksComparison: true }],
    exitReason: 'incomparable is not in fail-on (regression, failed)'
  }),
  'failed-crash': failed({
    kind: 'crashed',
    message: 'mat1 and mat2 shapes cannot be multiplied (16x512 and 256x512)',
    errorType: 'RuntimeError',
    traceback:
      'Traceback (most recent call last):\n  File "bench/step.py", line 31, in step\n    loss = model(x)\nRuntimeError: mat1 and mat2 shapes cannot be multiplied (16x512 and 256x512)'
  }),
  'failed-out-of-memory': failed({
    kind: 'out-of-memory',
    message: 'CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 139.72 GiB',
    errorType: 'OutOfMemoryError'
  }),
  'failed-timed-out': failed({ kind: 'timed-out', message: 'the first step was still running after 600 s' }),
  'failed-not-compiled': failed({ kind: 'not-compiled', message: 'no frame was compiled in 20 steps' }),
  'failed-missing-variable': failed({
    kind: 'crashed',
    message: "'HF_TOKEN'",
    errorType: 'KeyError',
    missingVariable: 'HF_TOKEN'
  }),
  'failed-diverged': failed({
    kind: 'diverged',
    message: 'the loss of step 3 differs by 4.1 %, tolerance 0.1 %; two eager runs agree'
  }),
  'failed-nothing-measured': failed(
    {},
    {
      run: createRun({
        verdict: 'failed',
        headline: 'the run was cancelled after 41 s; measured until then: nothing',
        benchmarks: []
      }),
      result: null,
      fingerprint: null
    }
  ),
  fork: createReport({
    run: only('regression', createMetrics(newBreak)),
    explanation: { causes: [createCause()], explainedShare: null },
    warnings: [
      'No comment: this pull request comes from a fork, whose token may only read. The two workflows in docs/fork-pull-requests.md bring the comment.'
    ],
    ...FAILS
  }),
  'security-finding': createReport({
    warnings: [
      'The step wrote to the runner\'s file GITHUB_ENV ("LD_PRELOAD=/tmp/x.so"); the file was put back as it was.',
      'The step printed 3 workflow commands; none took effect.'
    ]
  }),
  'two-variants': createReport({
    run: createRun({
      verdict: 'regression',
      benchmarks: [
        createJudgedBenchmark({
          verdict: 'regression',
          variants: [
            createJudgedVariant({ variant: createVariant({ name: 'default' }) }),
            createJudgedVariant({
              variant: createVariant({ name: 'reduce-overhead', mode: 'reduce-overhead' }),
              verdict: 'regression',
              metrics: createMetrics(
                createMetric('recompiles', [0, 8], { verdict: 'regression', reason: '8 new, limit 0' }),
                createMetric('eager-fallbacks', [0, 1], { verdict: 'regression', reason: '1 new' })
              )
            })
          ]
        })
      ]
    }),
    explanation: {
      causes: [
        createCause({
          kind: 'recompile-limit',
          variant: 'reduce-overhead',
          what: 'batch size 7 after 8 recompiles `forward` (model.py:12), and after 8 different sizes it runs eager',
          site: createSite({ line: 12, sourceLine: 'def forward(self, x):' }),
          advice: 'Mark the dimension dynamic (`torch._dynamo.mark_dynamic`) or drop the last batch.',
          link: null
        })
      ],
      explainedShare: null
    },
    result: createResult({
      arms: [
        createEagerArm(),
        createArm({ variant: 'default', process: { phases: PHASES } }),
        createArm({
          variant: 'reduce-overhead',
          process: {
            counts: createCounts({
              recompiles: [createRecompile()],
              fallbacks: [createFallback()],
              cudagraphSkips: [{ reason: 'mutated inputs (1 instances)', seen: 2, site: null }]
            })
          }
        })
      ]
    }),
    ...FAILS
  }),
  'several-jobs': createReport({
    ...regression,
    run: {
      ...regression.run,
      verdict: 'failed',
      headline: 'Missing: a100. Its job failed, was cancelled, or did not upload its results; look at that job.'
    },
    shards: [
      {
        name: 'h200',
        verdict: 'regression',
        device: 'NVIDIA H200',
        comparison: regression.comparison,
        reference: 'measured'
      },
      {
        name: 'l4',
        verdict: 'pass',
        device: 'NVIDIA L4',
        comparison: createReport().comparison,
        reference: 'unverified'
      },
      { name: 'a100', verdict: 'missing', device: null, comparison: null, reference: 'none' }
    ],
    exitReason: 'failed is in fail-on'
  }),
  'with-trend': createReport({
    ...regression,
    trend: [
      {
        benchmark: 'bench-1',
        variant: 'compiled',
        points: [4.51, 4.5, 4.51, 4.24, 4.24, 4.25, 4.24, 4.588].map((deviceTimeMs, index) => ({
          sha: `${index}d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d0e`,
          measuredAt: `2026-11-1${index}T12:00:00.000Z`,
          deviceTimeMs,
          wallTimeMs: 6.02,
          marks: index === 3 ? ['torch 2.10.0 -> 2.11.0', 'device time -6.0 %'] : index === 7 ? ['this run'] : []
        }))
      }
    ]
  }),
  '30-benchmarks': many
}
