import type { Kernel } from '../../src/measure/result.js'
import { createArm, createCounts, createEagerArm, createGraphBreak, createResult } from '../builders/result.js'
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

/** A report of a regression with round numbers, for tests that are about how single values are shown. */

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
