import type { Cause } from '../../src/explain/cause.js'
import type {
  Change,
  JudgedBenchmark,
  JudgedMetric,
  JudgedRun,
  JudgedVariant,
  Metric
} from '../../src/judge/verdict.js'
import type { Report } from '../../src/report/report.js'
import { createVariant } from '../builders/benchmark.js'
import { createFingerprint, createResult, createSite } from '../builders/result.js'

/** Honest defaults for a judged run: one benchmark, everything within its limit, compared with a recorded baseline. */

export const HEAD_SHA = '3a4b5c6d7e8f90123456789abcdef0123456789a'
export const BASE_SHA = '1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d0e'

const UNITS: Readonly<Record<Metric, JudgedMetric['unit']>> = {
  'device-time': 'ms',
  'wall-time': 'ms',
  'graph-breaks': 'count',
  recompiles: 'count',
  'eager-fallbacks': 'count',
  'peak-memory': 'bytes',
  'cold-compile-time': 's',
  'warm-compile-time': 's',
  speedup: 'factor',
  loss: 'none',
  launches: 'count',
  graphs: 'count'
}

const LIMITS: Readonly<Partial<Record<Metric, number>>> = {
  'device-time': 0.03,
  'wall-time': 0.03,
  'graph-breaks': 0,
  recompiles: 0,
  'eager-fallbacks': 0,
  'peak-memory': 0.05,
  'cold-compile-time': 0.5,
  'warm-compile-time': 0.5
}

export function createChange(estimate: number, halfWidth: number | null = null): Change {
  return {
    estimate,
    low: halfWidth === null ? null : estimate - halfWidth,
    high: halfWidth === null ? null : estimate + halfWidth,
    confidence: halfWidth === null ? null : 0.95
  }
}

/** The change follows from the two values; its interval is given by its half-width. */
export function createMetric(
  metric: Metric,
  [reference, head]: readonly [number | null, number | null],
  overrides: Partial<JudgedMetric> & { readonly halfWidth?: number } = {}
): JudgedMetric {
  const { halfWidth, ...rest } = overrides
  const comparable = reference !== null && head !== null && reference !== 0 && UNITS[metric] !== 'count'
  return {
    metric,
    unit: UNITS[metric],
    head,
    reference,
    change: comparable ? createChange(head / reference - 1, halfWidth ?? null) : null,
    limit: LIMITS[metric] ?? null,
    gates: metric in LIMITS,
    verdict: metric in LIMITS ? 'pass' : 'not-judged',
    reason: 'within the limit',
    confirmed: false,
    suspicious: false,
    ...rest
  }
}

const WALL_REASON = 'wall time is judged only when both commits are measured side by side'

/** All twelve metrics of a healthy variant; given ones take the place of their namesakes. */
export function createMetrics(...changed: readonly JudgedMetric[]): JudgedMetric[] {
  const healthy = [
    createMetric('device-time', [4.24, 4.243], {
      halfWidth: 0.0012,
      reason: 'unchanged (-0.1 % to +0.2 %), limit 3 %'
    }),
    createMetric('wall-time', [6.02, 6.11], { halfWidth: 0.03, verdict: 'not-judged', reason: WALL_REASON }),
    createMetric('graph-breaks', [0, 0], { reason: 'no new graph break' }),
    createMetric('recompiles', [0, 0], { reason: 'no new recompile' }),
    createMetric('eager-fallbacks', [0, 0], { reason: 'none' }),
    createMetric('peak-memory', [2_000_000_000, 2_000_000_000], { reason: 'unchanged, limit 5 %' }),
    createMetric('cold-compile-time', [11.7, 12.0], { reason: '2.6 % longer, limit 50 %' }),
    createMetric('warm-compile-time', [1.5, 1.5], { reason: 'unchanged, limit 50 %' }),
    createMetric('speedup', [1.495, 1.492], { reason: 'eager against compiled, device time', gates: false }),
    createMetric('loss', [null, null], { reason: 'losses agree', gates: true, verdict: 'pass' }),
    createMetric('launches', [351, 351], { reason: '351; explains, never gates' }),
    createMetric('graphs', [1, 1], { reason: '1; explains, never gates' })
  ]
  return healthy.map((metric) => changed.find((other) => other.metric === metric.metric) ?? metric)
}

export function createJudgedVariant(overrides: Partial<JudgedVariant> = {}): JudgedVariant {
  return {
    variant: createVariant(),
    verdict: 'pass',
    reasons: [],
    metrics: createMetrics(),
    slowdownKind: null,
    sameGeneratedCode: true,
    ...overrides
  }
}

/** The verdict of the benchmark is that of its first variant, unless it is given. */
export function createJudgedBenchmark(overrides: Partial<JudgedBenchmark> = {}): JudgedBenchmark {
  const variants = overrides.variants ?? [createJudgedVariant()]
  return {
    id: 'bench-1',
    name: 'gpt-small',
    params: '{"batch":16}',
    verdict: variants[0]?.verdict ?? 'pass',
    variants,
    eagerUnavailable: null,
    ...overrides
  }
}

export function createRun(overrides: Partial<JudgedRun> = {}): JudgedRun {
  const benchmarks = overrides.benchmarks ?? [createJudgedBenchmark()]
  return {
    verdict: benchmarks[0]?.verdict ?? 'failed',
    headline: 'one sentence of the judge',
    benchmarks,
    missingBenchmarks: [],
    newBenchmarks: [],
    notJudged: [],
    ...overrides
  }
}

export function createCause(overrides: Partial<Cause> = {}): Cause {
  return {
    kind: 'graph-break-new',
    benchmark: 'bench-1',
    variant: 'compiled',
    what: '`if x.abs().max().item() > 1e9:` at model.py:41 breaks the graph: 3 graphs instead of 1, 38 launches more per step, +0.41 ms',
    site: createSite(),
    cost: { value: 0.41, unit: 'ms' },
    advice: 'Compare on the device (`torch.where`) or move the check out of the compiled step.',
    link: 'https://docs.pytorch.org/docs/main/torch.compiler_faq.html',
    ...overrides
  }
}

export function createReport(overrides: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    toolVersion: '0.1.0',
    commentKey: 'default',
    run: createRun(),
    comparison: {
      headSha: HEAD_SHA,
      reference: {
        kind: 'record',
        sha: BASE_SHA,
        measuredAt: '2026-11-20T12:00:00.000Z',
        ageSeconds: 3 * 3600,
        distance: 0,
        wantedSha: BASE_SHA,
        key: 'tcc-1-default-nvidia-h200-1d2e3f4-42-1',
        records: 14
      }
    },
    explanation: { causes: [], explainedShare: null },
    fingerprint: createFingerprint(),
    environmentChanges: [],
    result: createResult(),
    warnings: [],
    failsBuild: false,
    exitReason: 'nothing was found that fail-on names (regression, failed)',
    links: {
      run: 'https://github.com/owner/name/actions/runs/42',
      commit: 'https://github.com/owner/name/commit',
      docs: 'https://docs.example.org/torch-compile-check'
    },
    generatedAt: '2026-11-20T15:00:00.000Z',
    ...overrides
  }
}
