import { headlineOf } from './headline.js'
import { reasonsOf, verdictOfMetrics } from './variant.js'
import type { JudgedMetric, JudgedRun, JudgedVariant } from './verdict.js'
import { worstVerdict } from './worst.js'

/**
 * Against a record that may be of a later commit than the one head started from, what looks worse may only be what others
 * have made better since: a regression becomes a question, to be settled side by side. `why` is a part of a sentence.
 */
export function doubtRegressions(run: JudgedRun, why: string): JudgedRun {
  if (run.verdict === 'failed' || !run.benchmarks.some(({ variants }) => variants.some(hasDoubtful))) return run
  const benchmarks = run.benchmarks.map((benchmark) => {
    const variants = benchmark.variants.map((variant) => (hasDoubtful(variant) ? doubted(variant, why) : variant))
    return { ...benchmark, variants, verdict: worstVerdict(variants.map(({ verdict }) => verdict)) }
  })
  const verdict = worstVerdict(benchmarks.map((benchmark) => benchmark.verdict))
  return { ...run, benchmarks, verdict, headline: headlineOf({ verdict, benchmarks, problem: null, purpose: 'gate' }) }
}

function doubted(variant: JudgedVariant, why: string): JudgedVariant {
  const metrics = variant.metrics.map((metric): JudgedMetric => {
    if (!isDoubtful(metric)) return metric
    return { ...metric, verdict: 'inconclusive', suspicious: true, reason: `${metric.reason}; ${why}` }
  })
  const verdict = verdictOfMetrics(metrics, null)
  return { ...variant, metrics, verdict, reasons: reasonsOf(verdict, metrics, null) }
}

function hasDoubtful({ metrics }: JudgedVariant): boolean {
  return metrics.some(isDoubtful)
}

/** The speedup is compared within the run. */
function isDoubtful({ metric, verdict, confirmed, reference }: JudgedMetric): boolean {
  return verdict === 'regression' && !confirmed && reference !== null && metric !== 'speedup'
}
