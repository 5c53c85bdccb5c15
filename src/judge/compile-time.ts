import { formatPercent, formatSeconds } from '../format.js'
import { median, samplesOf } from './estimators.js'
import { sameHost, versionChanges } from './fingerprints.js'
import { independentLogRatio, plainChange } from './intervals.js'
import type { VariantCase } from './input.js'
import { judged, METRIC_NAMES, withoutReference } from './metric.js'
import { noiseModel } from './noise-model.js'
import { NOISE_MULTIPLE } from './record-rule.js'
import { describeChange, versionRemark } from './sentences.js'
import { judgeSideBySide, type SideBySideCase } from './side-by-side.js'
import { estimatorOf } from './time-clock.js'
import type { JudgedMetric } from './verdict.js'

/** A cold compile differs by 10 % to 30 % between runs, a short one by more: growth below this is nobody's problem. */
export const MIN_COMPILE_GROWTH_SECONDS = 5

type CompileMetric = 'cold-compile-time' | 'warm-compile-time'

/** Wall time of the first steps beyond steady ones. Against a record it can raise a suspicion, and no more. */
export function judgeCompileTime(metric: CompileMetric, subject: VariantCase): JudgedMetric {
  const limit = subject.benchmark.limits.maxCompileTimeGrowth
  const estimator = estimatorOf(metric)
  const head = samplesOf(subject.head, estimator)
  if (head.length === 0) {
    return judged({ metric, limit, verdict: 'not-judged', reason: `${METRIC_NAMES[metric]} was not measured on head` })
  }
  const headSeconds = median(head)
  const { reference } = subject
  const base = { metric, limit, head: headSeconds }
  if (reference.kind === 'absent') {
    return withoutReference({ ...base, reason: `${formatSeconds(headSeconds)}; ${reference.reason}` }, reference)
  }
  const samples = samplesOf(reference.arm, estimator)
  if (samples.length === 0) {
    return judged({ ...base, verdict: 'not-judged', reason: `the reference has no ${METRIC_NAMES[metric]}` })
  }
  if (reference.kind === 'side-by-side') return sideBySide({ metric, limit, subject, reference })
  const referenceSeconds = median(samples)
  const change = plainChange(headSeconds, referenceSeconds)
  const both = { ...base, reference: referenceSeconds, change }
  if (!sameHost(subject.headFingerprint, reference.fingerprint)) {
    return judged({ ...both, verdict: 'not-judged', reason: 'the reference was measured on another CPU' })
  }
  const noise = noiseOf(metric, { subject, head, samples })
  const versions = versionRemark(versionChanges(subject.headFingerprint, reference.fingerprint))
  const numbers =
    `${formatSeconds(headSeconds)} after ${formatSeconds(referenceSeconds)}` +
    `${change === null ? '' : `, ${describeChange(change, { limit })}`}, limit ${formatPercent(limit)}${versions}`
  const seconds = headSeconds - referenceSeconds
  const beyond = (sign: 1 | -1) =>
    change !== null && sign * change.estimate > limit && sign * seconds > MIN_COMPILE_GROWTH_SECONDS
  if (change !== null && (beyond(1) || beyond(-1)) && Math.abs(Math.log1p(change.estimate)) <= noise) {
    const reason = `${numbers}; compiles of unchanged code differ by up to ${formatPercent(Math.expm1(noise))} here, so only a side-by-side measurement could tell`
    return judged({ ...both, verdict: 'not-judged', reason })
  }
  if (beyond(1)) {
    const reason = `${numbers}; a suspicion only, until fresh processes of both commits confirm it`
    return judged({ ...both, verdict: 'inconclusive', suspicious: true, reason })
  }
  if (beyond(-1)) return judged({ ...both, verdict: 'improvement', reason: numbers })
  const floor = (change?.estimate ?? 0) > limit ? `; less than ${MIN_COMPILE_GROWTH_SECONDS} s more never counts` : ''
  return judged({ ...both, verdict: 'pass', reason: `${numbers}${floor}` })
}

interface Samples {
  readonly subject: VariantCase
  readonly head: readonly number[]
  readonly samples: readonly number[]
}

/** Three times the spread of two runs, in log units: from the history, as there is mostly one cold compile a run. */
function noiseOf(metric: CompileMetric, { subject, head, samples }: Samples): number {
  const { history, benchmark, variant } = subject
  const query = { history, benchmark: benchmark.id, variant: variant.name }
  const own = independentLogRatio(head, samples)
  const { spread } = noiseModel(own, { ...query, estimator: estimatorOf(metric) })
  return NOISE_MULTIPLE * Math.max(spread, own.standardError)
}

/** Fresh processes of both commits. Where there are too few for a test, the numbers are shown and judge nothing. */
function sideBySide(side: SideBySideCase): JudgedMetric {
  const decided = judgeSideBySide(side)
  const growth = (decided.head ?? 0) - (decided.reference ?? 0)
  return decided.change !== null && decided.verdict !== 'improvement' && growth <= MIN_COMPILE_GROWTH_SECONDS
    ? {
        ...decided,
        verdict: 'pass',
        suspicious: false,
        reason:
          decided.verdict === 'pass'
            ? decided.reason
            : `${decided.reason}; less than ${MIN_COMPILE_GROWTH_SECONDS} s more never counts`
      }
    : decided
}
