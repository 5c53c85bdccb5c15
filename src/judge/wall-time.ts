import { formatMilliseconds, formatPercent } from '../format.js'
import { geometricMean, samplesOf, wallTimeMs } from './estimators.js'
import { sameHost, versionChanges } from './fingerprints.js'
import type { VariantCase } from './input.js'
import { judged, withoutReference } from './metric.js'
import { noiseModel } from './noise-model.js'
import { compareWithRecord } from './record-rule.js'
import { describeChange, versionRemark } from './sentences.js'
import { judgeSideBySide } from './side-by-side.js'
import type { JudgedMetric } from './verdict.js'

const SIDE_BY_SIDE_NEEDED = 'identical code differs by 3 % to 46 % between runs, so it is judged side by side only'

/** Two runs on an ordinary runner, 5 % each: what is taken for noise until the history knows better. */
const ASSUMED_SPREAD = 0.07

/** What the user waits for. Against a record it can raise a suspicion, and no more. */
export function judgeWallTime(subject: VariantCase): JudgedMetric {
  const metric = 'wall-time'
  const limit = subject.benchmark.limits.maxSlowdown
  const head = samplesOf(subject.head, wallTimeMs)
  if (head.length === 0) {
    return judged({ metric, limit, verdict: 'not-judged', reason: 'no undisturbed block was measured on head' })
  }
  const headMs = geometricMean(head)
  const { reference } = subject
  const base = { metric, limit, head: headMs } as const
  if (reference.kind === 'absent') {
    return withoutReference({ ...base, reason: `${formatMilliseconds(headMs)}; ${reference.reason}` }, reference)
  }
  const samples = samplesOf(reference.arm, wallTimeMs)
  if (samples.length === 0) {
    return judged({ ...base, verdict: 'not-judged', reason: 'the reference has no undisturbed block' })
  }
  if (reference.kind === 'side-by-side') return judgeSideBySide({ metric, limit, subject, reference })
  const both = { ...base, reference: geometricMean(samples) }
  if (!sameHost(subject.headFingerprint, reference.fingerprint)) {
    return judged({ ...both, verdict: 'not-judged', reason: 'the reference was measured on another CPU' })
  }
  const { benchmark, variant, history } = subject
  const query = {
    history,
    benchmark: benchmark.id,
    variant: variant.name,
    estimator: wallTimeMs,
    assumedSpread: ASSUMED_SPREAD
  }
  const { change, standing } = compareWithRecord({ head, reference: samples }, limit, (own) => ({
    ...noiseModel(own, query),
    // Suspects slower than the record, and nothing finer than that.
    level: null,
    fastest: null
  }))
  const versions = versionRemark(versionChanges(subject.headFingerprint, reference.fingerprint))
  const numbers = `${describeChange(change, { limit })}, limit ${formatPercent(limit)}${versions}`
  if (standing === 'slower') {
    const reason = `${numbers}; a suspicion only: ${SIDE_BY_SIDE_NEEDED}`
    return judged({ ...both, change, verdict: 'inconclusive', suspicious: true, reason })
  }
  return judged({ ...both, change, verdict: 'not-judged', reason: `${numbers}; ${SIDE_BY_SIDE_NEEDED}` })
}
