import type { VariantReference } from './input.js'
import type { JudgedMetric, Metric, Unit } from './verdict.js'

const UNITS: Readonly<Record<Metric, Unit>> = {
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

/** As a person says it, in the middle of a sentence. */
export const METRIC_NAMES: Readonly<Record<Metric, string>> = {
  'device-time': 'device time',
  'wall-time': 'wall time',
  'graph-breaks': 'graph breaks',
  recompiles: 'recompiles',
  'eager-fallbacks': 'silent eager fallbacks',
  'peak-memory': 'peak memory',
  'cold-compile-time': 'cold compile time',
  'warm-compile-time': 'warm compile time',
  speedup: 'speedup over eager',
  loss: 'loss',
  launches: 'kernel launches per step',
  graphs: 'graphs'
}

type MetricParts = Pick<JudgedMetric, 'metric' | 'verdict' | 'reason'> & Partial<JudgedMetric>

/** A judged metric; what is not said is absent: no numbers, no limit, no suspicion. */
export function judged(parts: MetricParts): JudgedMetric {
  return {
    unit: UNITS[parts.metric],
    head: null,
    reference: null,
    change: null,
    limit: null,
    gates: true,
    confirmed: false,
    suspicious: false,
    ...parts
  }
}

/** The metric of a variant that has nothing to be compared with. */
export function withoutReference(
  parts: Pick<JudgedMetric, 'metric' | 'head' | 'limit' | 'reason'>,
  reference: Extract<VariantReference, { kind: 'absent' }>
): JudgedMetric {
  return judged({ ...parts, verdict: reference.verdict })
}
