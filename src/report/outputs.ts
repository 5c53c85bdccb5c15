import type { Metric } from '../judge/verdict.js'
import { metricOf, slowdown, subjectsByWeight } from './select.js'
import type { Report } from './report.js'

/** The action's outputs about the measurement: of the worst benchmark's compiled arm, numbers without units, empty when none. */
export function outputs(report: Report): Record<string, string> {
  const variant = subjectsByWeight(report.run)[0]?.variant ?? null
  const head = (metric: Metric) => numberText(variant === null ? null : (metricOf(variant, metric)?.head ?? null))
  return {
    verdict: report.run.verdict,
    slowdown: numberText(variant === null ? null : slowdown(variant)),
    speedup: head('speedup'),
    'step-time-ms': head('wall-time'),
    'device-time-ms': head('device-time'),
    'cold-compile-seconds': head('cold-compile-time'),
    'warm-compile-seconds': head('warm-compile-time'),
    'graph-breaks': head('graph-breaks'),
    'peak-memory-bytes': head('peak-memory'),
    'baseline-sha': baselineSha(report),
    'artifacts-path': report.artifacts ?? ''
  }
}

function baselineSha({ comparison: { reference } }: Report): string {
  return reference.kind === 'record' || reference.kind === 'commit' ? reference.sha : ''
}

/** Six decimals at most, never an exponent or a negative zero: shells and expressions compare it. */
function numberText(value: number | null): string {
  return value === null || !Number.isFinite(value) ? '' : String(Number(value.toFixed(6)) + 0)
}
