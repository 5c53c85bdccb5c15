import { judgeCompileTime } from './compile-time.js'
import { judgeCount } from './counts.js'
import { judgeDeviceTime } from './device-time.js'
import type { VariantCase } from './input.js'
import { judgeLoss } from './loss.js'
import { judgeMemory } from './memory.js'
import { METRIC_NAMES } from './metric.js'
import { judgeSpeedup } from './speedup.js'
import { graphsFact, launchesFact, sameGeneratedCode } from './structure.js'
import { slowdownKindOf } from './slowdown-kind.js'
import type { JudgedMetric, JudgedVariant, Metric, Verdict } from './verdict.js'
import { judgeWallTime } from './wall-time.js'
import { worstVerdict } from './worst.js'

/** All metrics of one compiled variant whose arm ran, and the worst of those that could be judged. */
export function judgeVariant(subject: VariantCase, eagerUnavailable: string | null): JudgedVariant {
  const metrics = [
    judgeDeviceTime(subject),
    judgeWallTime(subject),
    judgeCount('graph-breaks', subject),
    judgeCount('recompiles', subject),
    judgeCount('eager-fallbacks', subject),
    judgeMemory(subject),
    judgeCompileTime('cold-compile-time', subject),
    judgeCompileTime('warm-compile-time', subject),
    judgeSpeedup(subject, eagerUnavailable),
    judgeLoss(subject),
    launchesFact(subject),
    graphsFact(subject)
  ]
  const { reference } = subject
  const verdict = verdictOfMetrics(metrics, reference.kind === 'absent' ? reference.verdict : null)
  return {
    variant: subject.variant,
    verdict,
    reasons: reasonsOf(verdict, metrics, reference.kind === 'absent' ? reference.reason : null),
    metrics,
    slowdownKind: slowdownKindOf(subject, metrics),
    sameGeneratedCode: sameGeneratedCode(subject)
  }
}

/** A variant that could not be measured, or has no counterpart worth measuring. */
export function unmeasuredVariant(variant: JudgedVariant['variant'], verdict: Verdict, reason: string): JudgedVariant {
  return { variant, verdict, reasons: [reason], metrics: [], slowdownKind: null, sameGeneratedCode: null }
}

/** What is compared with the reference; a pass needs at least one of them. */
const COMPARED: readonly Metric[] = ['device-time', 'wall-time', 'graph-breaks', 'recompiles', 'peak-memory']

const NOTHING_COMPARED = 'neither step time nor counts nor memory could be compared with the reference'

/** @param absent the verdict of a reference that is not there; a metric that was not judged takes no part */
export function verdictOfMetrics(metrics: readonly JudgedMetric[], absent: Verdict | null): Verdict {
  const taking = metrics.filter((metric) => metric.verdict !== 'not-judged')
  const verdicts = taking.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'not-judged')
  // The absent reference is a verdict also where no metric is left to say so.
  if (absent !== null) return worstVerdict([...verdicts, absent])
  const compared = taking.some(({ metric }) => COMPARED.includes(metric))
  return worstVerdict(compared || verdicts.length === 0 ? verdicts : [...verdicts, 'inconclusive'])
}

/** The sentences of the metrics that decided, worst first by the order of the metrics. */
export function reasonsOf(
  verdict: Verdict,
  metrics: readonly JudgedMetric[],
  absentReason: string | null
): readonly string[] {
  const deciding = metrics.filter((metric) => metric.verdict === verdict).map(sentenceOf)
  if (absentReason !== null && verdict !== 'failed' && verdict !== 'regression') return [absentReason, ...deciding]
  return deciding.length === 0 ? [NOTHING_COMPARED] : deciding
}

/** `device time 8.2 % slower (6.9 % to 9.5 %), limit 3 %`; what names itself is left alone. */
export function sentenceOf({ metric, reason }: JudgedMetric): string {
  return metric === 'graph-breaks' || metric === 'recompiles' || metric === 'eager-fallbacks'
    ? reason
    : `${METRIC_NAMES[metric]} ${reason}`
}
