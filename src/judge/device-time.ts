import { formatMilliseconds, formatPercent, formatPlural } from '../format.js'
import { deviceTimeMs, geometricMean, livingProcesses, samplesOf } from './estimators.js'
import { versionChanges } from './fingerprints.js'
import type { VariantCase } from './input.js'
import { independentLogRatio } from './intervals.js'
import { judged, withoutReference } from './metric.js'
import { noiseModel, standingOf } from './noise-model.js'
import { compareWithRecord, MIN_PROCESSES } from './record-rule.js'
import { describeChange, versionRemark } from './sentences.js'
import { judgeSideBySide } from './side-by-side.js'
import type { Change, JudgedMetric } from './verdict.js'

/** Time that the device was busy per step: the one clock that holds between processes and cards of one model. */
export function judgeDeviceTime(subject: VariantCase): JudgedMetric {
  const metric = 'device-time'
  const limit = subject.benchmark.limits.maxSlowdown
  const head = samplesOf(subject.head, deviceTimeMs)
  if (head.length === 0) return judged({ metric, limit, verdict: 'not-judged', reason: whyNoDeviceTime(subject) })
  const headMs = geometricMean(head)
  const { reference } = subject
  const base = { metric, limit, head: headMs } as const
  if (reference.kind === 'absent') {
    return withoutReference({ ...base, reason: `${formatMilliseconds(headMs)}; ${reference.reason}` }, reference)
  }
  const samples = samplesOf(reference.arm, deviceTimeMs)
  if (samples.length === 0) {
    const reason =
      'the reference has no device time, so there is nothing to compare with; the next baseline will have it'
    return judged({ ...base, verdict: 'not-judged', reason })
  }
  if (reference.kind === 'side-by-side') return judgeSideBySide({ metric, limit, subject, reference })
  const both = { ...base, reference: geometricMean(samples) }
  if (Math.min(head.length, samples.length) < MIN_PROCESSES) {
    const change = plain(Math.exp(independentLogRatio(head, samples).estimate) - 1)
    const reason =
      `${describeChange(change, { limit })}, limit ${formatPercent(limit)}, but measured in ` +
      `${formatPlural(head.length, 'process', 'processes')} here and ${samples.length} in the reference; ` +
      `${MIN_PROCESSES} each are needed to know the noise: raise time-budget`
    return judged({ ...both, change: change, verdict: 'inconclusive', suspicious: true, reason })
  }
  return againstRecord({ subject, head, samples, both })
}

interface RecordCase {
  readonly subject: VariantCase
  readonly head: readonly number[]
  readonly samples: readonly number[]
  readonly both: Pick<JudgedMetric, 'metric' | 'head' | 'reference'> & { readonly limit: number }
}

function againstRecord({ subject, head, samples, both }: RecordCase): JudgedMetric {
  const { benchmark, variant, history, reference, headFingerprint } = subject
  const query = { history, benchmark: benchmark.id, variant: variant.name, estimator: deviceTimeMs }
  const { change, noise, againstLevel, doubtful, standing } = compareWithRecord(
    { head, reference: samples },
    both.limit,
    (own) => ({ ...noiseModel(own, query), ...standingOf(query, headFingerprint) })
  )
  const versions =
    reference.kind === 'record' ? versionRemark(versionChanges(headFingerprint, reference.fingerprint)) : ''
  const numbers = `${describeChange(change, { limit: both.limit })}, limit ${formatPercent(both.limit)}${versions}`
  const shared = { ...both, change }
  switch (standing) {
    case 'slower': {
      if (!subject.recordOnlySuspects)
        return judged({ ...shared, verdict: 'regression', suspicious: true, reason: numbers })
      const reason = `${numbers}; a suspicion, because the base was measured at another time: confirm it side by side`
      return judged({ ...shared, verdict: 'inconclusive', suspicious: true, reason })
    }
    case 'faster':
    case 'within-limit': {
      const doubt = doubtful ? '; earlier records were as fast, so it may be this one that met a slow machine' : ''
      const verdict = standing === 'faster' ? 'improvement' : 'pass'
      return judged({ ...shared, verdict, suspicious: doubtful, reason: `${numbers}${doubt}` })
    }
    case 'within-noise': {
      const reason = `${numbers}, but unchanged code differs by up to ${formatPercent(noise)} here: measure again on a quieter machine or with a larger time-budget`
      return judged({ ...shared, verdict: 'inconclusive', suspicious: true, reason })
    }
    case 'above-level': {
      const reason = `${numbers}, but ${describeChange(plain(againstLevel))} than the default branch mostly was: confirm it side by side`
      return judged({ ...shared, verdict: 'inconclusive', suspicious: true, reason })
    }
    case 'too-imprecise': {
      const reason = `${numbers}; runs of unchanged code differ by up to ${formatPercent(noise)} here, too much to rule a slowdown out: confirm it side by side`
      return judged({ ...shared, verdict: 'inconclusive', suspicious: true, reason })
    }
  }
}

function plain(estimate: number | null): Change {
  return { estimate: estimate ?? 0, low: null, high: null, confidence: null }
}

function whyNoDeviceTime({ head, headFingerprint }: VariantCase): string {
  const windows = livingProcesses(head).flatMap((process) => process.deviceWindows)
  if (windows.some((window) => window.source === 'events')) {
    return 'the profiler gave nothing; time between events includes waiting for the host and is not judged as device time'
  }
  return headFingerprint?.device === 'cpu'
    ? 'there is no GPU on this machine'
    : 'the profiler reported no kernels in any window'
}
