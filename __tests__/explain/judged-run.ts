import { judged } from '../../src/judge/metric.js'
import type { JudgedMetric, JudgedRun, JudgedVariant, Metric } from '../../src/judge/verdict.js'
import { createBenchmark, createVariant } from '../builders/benchmark.js'

/** A metric that is worse than its limit. */
export function worse(metric: Metric, parts: Partial<JudgedMetric> = {}): JudgedMetric {
  return judged({ metric, verdict: 'regression', suspicious: true, reason: 'slower', ...parts })
}

export function createJudgedVariant(overrides: Partial<JudgedVariant> = {}): JudgedVariant {
  return {
    variant: createVariant(),
    verdict: 'regression',
    reasons: [],
    metrics: [],
    slowdownKind: null,
    sameGeneratedCode: null,
    ...overrides
  }
}

/** A run of one benchmark with one compiled variant. */
export function createRun(variant: Partial<JudgedVariant> = {}, id: string = createBenchmark().id): JudgedRun {
  const judgedVariant = createJudgedVariant(variant)
  const { name } = createBenchmark()
  return {
    verdict: judgedVariant.verdict,
    headline: '',
    benchmarks: [
      { id, name, params: '{}', verdict: judgedVariant.verdict, variants: [judgedVariant], eagerUnavailable: null }
    ],
    missingBenchmarks: [],
    newBenchmarks: [],
    notJudged: []
  }
}
