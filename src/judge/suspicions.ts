import { METRIC_NAMES } from './metric.js'
import { sentenceOf } from './variant.js'
import type { JudgedRun, JudgedVariant, Metric } from './verdict.js'

/** A reason to measure base and head side by side. */
export interface Suspicion {
  /** Id of the benchmark. */
  readonly benchmark: string
  readonly variant: string
  /** The time metric to decide on; null when it is the comparison itself that is missing. */
  readonly metric: Extract<Metric, 'device-time' | 'wall-time' | 'cold-compile-time' | 'warm-compile-time'> | null
  /** One sentence. */
  readonly reason: string
}

/** Another kernel is a reason to look twice once the time has moved by this much of its limit. */
const MOVED_SHARE_OF_LIMIT = 0.5

/**
 * What a run against a record leaves open and a side-by-side measurement could settle; empty for a run that needs none.
 * Counts, memory and failures need no confirmation, and a variant that failed can have none.
 */
export function suspicions(run: JudgedRun): readonly Suspicion[] {
  return run.benchmarks.flatMap((benchmark) =>
    benchmark.variants.flatMap((variant) =>
      suspicionsOf(variant).map((suspicion) => ({
        benchmark: benchmark.id,
        variant: variant.variant.name,
        ...suspicion
      }))
    )
  )
}

type Found = Pick<Suspicion, 'metric' | 'reason'>

function suspicionsOf(variant: JudgedVariant): readonly Found[] {
  if (variant.metrics.length === 0) return []
  if (variant.verdict === 'no-baseline' || variant.verdict === 'incomparable') {
    return [{ metric: null, reason: variant.reasons[0] ?? 'there is nothing to compare with' }]
  }
  const clocks = variant.metrics.flatMap((metric) => {
    const clock = clockOf(metric.metric)
    return clock !== null && metric.suspicious && !metric.confirmed
      ? [{ metric: clock, reason: sentenceOf(metric) }]
      : []
  })
  return clocks.length > 0 ? clocks : [...doubtful(variant), ...launchJump(variant), ...otherCode(variant)]
}

function clockOf(metric: Metric): Suspicion['metric'] {
  switch (metric) {
    case 'device-time':
    case 'wall-time':
    case 'cold-compile-time':
    case 'warm-compile-time':
      return metric
    case 'graph-breaks':
    case 'recompiles':
    case 'eager-fallbacks':
    case 'peak-memory':
    case 'speedup':
    case 'loss':
    case 'launches':
    case 'graphs':
      return null
  }
}

/** Counts and memory need no second measurement, unless the record was the wrong one to compare with. */
function doubtful({ metrics }: JudgedVariant): readonly Found[] {
  const open = metrics.find(
    ({ metric, verdict, suspicious }) => clockOf(metric) === null && verdict === 'inconclusive' && suspicious
  )
  return open === undefined ? [] : [{ metric: null, reason: sentenceOf(open) }]
}

/** More launches may be hidden by an idle device today and cost wall time on the next machine. */
function launchJump({ metrics }: JudgedVariant): readonly Found[] {
  const launches = metrics.find(({ metric }) => metric === 'launches')
  return launches?.suspicious === true ? [{ metric: null, reason: `${METRIC_NAMES.launches} ${launches.reason}` }] : []
}

function otherCode({ metrics, sameGeneratedCode }: JudgedVariant): readonly Found[] {
  const device = metrics.find(({ metric }) => metric === 'device-time')
  if (sameGeneratedCode !== false || device?.change?.low == null || device.limit === null) return []
  const moved = device.change.low > 0 && device.change.estimate > MOVED_SHARE_OF_LIMIT * device.limit
  return moved ? [{ metric: 'device-time', reason: `the generated code changed, and ${sentenceOf(device)}` }] : []
}
