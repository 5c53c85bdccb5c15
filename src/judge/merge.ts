import { headlineOf } from './headline.js'
import { notJudgedIn } from './not-judged.js'
import { TIME_METRICS } from './time-clock.js'
import { reasonsOf, verdictOfMetrics } from './variant.js'
import type { JudgedBenchmark, JudgedMetric, JudgedRun, JudgedVariant } from './verdict.js'
import { worstVerdict } from './worst.js'

/**
 * The judgement against the record, with what a side-by-side measurement decided since laid over it: its clocks wherever
 * it read them, and everything where there was no record to judge against.
 */
export function mergeConfirmed(first: JudgedRun, confirmed: JudgedRun): JudgedRun {
  const benchmarks = first.benchmarks.map((benchmark) => {
    const other = confirmed.benchmarks.find(({ id }) => id === benchmark.id)
    return other === undefined ? benchmark : mergeBenchmark(benchmark, other)
  })
  const verdict = worstVerdict(benchmarks.map((benchmark) => benchmark.verdict))
  // A measurement that failed as a whole has no benchmark to show for it.
  if (first.verdict === 'failed' && verdict !== 'failed') return first
  return {
    ...first,
    benchmarks,
    verdict,
    headline: headlineOf({ verdict, benchmarks, problem: null, purpose: 'gate' }),
    notJudged: notJudgedIn(benchmarks)
  }
}

function mergeBenchmark(first: JudgedBenchmark, confirmed: JudgedBenchmark): JudgedBenchmark {
  const variants = first.variants.map((variant) => {
    const other = confirmed.variants.find(({ variant: { name } }) => name === variant.variant.name)
    return other === undefined ? variant : mergeVariant(variant, other)
  })
  return { ...first, variants, verdict: worstVerdict(variants.map(({ verdict }) => verdict)) }
}

function mergeVariant(first: JudgedVariant, confirmed: JudgedVariant): JudgedVariant {
  // A failed head stays failed; a head that failed only now is a finding of its own.
  if (first.metrics.length === 0 || confirmed.metrics.length === 0) {
    return confirmed.verdict === 'failed' && first.verdict !== 'failed' ? confirmed : first
  }
  if (first.verdict === 'no-baseline' || first.verdict === 'incomparable') return confirmed
  const metrics = first.metrics.map((metric) => decidedSince(metric, confirmed) ?? metric)
  const verdict = verdictOfMetrics(metrics, null)
  // Base could not be measured: what was suspected stays open, and the reader must learn why.
  const unread = metrics.every((metric, index) => metric === first.metrics[index]) ? confirmed.reasons.slice(0, 1) : []
  return {
    ...first,
    metrics,
    verdict,
    reasons: [...reasonsOf(verdict, metrics, null), ...unread],
    slowdownKind: confirmed.slowdownKind ?? (verdict === 'regression' ? first.slowdownKind : null),
    sameGeneratedCode: first.sameGeneratedCode ?? confirmed.sameGeneratedCode
  }
}

/** A clock that the side-by-side measurement read on both sides, or another answer to what the record left open. */
function decidedSince({ metric, verdict }: JudgedMetric, confirmed: JudgedVariant): JudgedMetric | undefined {
  if (verdict !== 'inconclusive' && !TIME_METRICS.some((name) => name === metric)) return undefined
  return confirmed.metrics.find((entry) => entry.metric === metric && entry.head !== null && entry.reference !== null)
}
