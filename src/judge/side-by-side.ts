import { formatPercent, formatPlural, formatSeconds } from '../format.js'
import { geometricMean } from './estimators.js'
import type { VariantCase, VariantReference } from './input.js'
import { judged } from './metric.js'
import { decide, MIN_PAIRS, type Decision } from './sequential.js'
import { describeChange } from './sentences.js'
import { hasSamples, isHostBound, pairsOn, type TimeMetric } from './time-clock.js'
import type { JudgedMetric } from './verdict.js'

export type SideBySideReference = Extract<VariantReference, { kind: 'side-by-side' }>

export interface SideBySideCase {
  readonly metric: TimeMetric
  readonly limit: number
  readonly subject: VariantCase
  readonly reference: SideBySideReference
}

/** A time metric of base and head measured together: the one comparison that may fail a build on a clock. */
export function judgeSideBySide({ metric, limit, subject, reference }: SideBySideCase): JudgedMetric {
  const pairs = pairsOn(metric, subject.head, reference.arm)
  if (pairs.length < MIN_PAIRS) {
    const reason = `measured side by side in ${formatPlural(pairs.length, 'pair')} of processes; ${MIN_PAIRS} are needed`
    return judged({ metric, limit, verdict: 'not-judged', reason })
  }
  const hostBound = metric === 'wall-time' && (isHostBound(subject.head) || isHostBound(reference.arm))
  const { tests, maxPairs } = reference.confirmation
  const decision = decide({ pairs, limit, tests, maxPairs, hostBound, final: true })
  const base = {
    metric,
    limit,
    head: geometricMean(pairs.map((pair) => pair.head)),
    reference: geometricMean(pairs.map((pair) => pair.base)),
    change: decision.change
  }
  const numbers = `${describeChange(decision.change, { limit })}, limit ${formatPercent(limit)}, side by side in ${formatPlural(pairs.length, 'pair')} of processes`
  switch (decision.kind) {
    case 'slower':
      return judged({ ...base, verdict: 'regression', confirmed: true, suspicious: true, reason: numbers })
    case 'fine':
      return judged({ ...base, verdict: 'pass', confirmed: true, reason: numbers })
    case 'faster':
      return judged({ ...base, verdict: 'improvement', confirmed: true, reason: numbers })
    case 'continue':
    case 'out-of-budget': {
      const why = `${numbers}; ${undecided(decision, hostBound, reference.confirmation.secondsPerPair)}`
      // Within its limit and beside a device time that decides, an open wall time is the rule: it must not drown the rest.
      const harmless = metric === 'wall-time' && decision.change.estimate <= limit
      const verdict = harmless && (hostBound || hasDeviceTime(subject, reference)) ? 'not-judged' : 'inconclusive'
      return judged({ ...base, verdict, suspicious: verdict === 'inconclusive', reason: why })
    }
  }
}

function hasDeviceTime({ head }: VariantCase, { arm }: SideBySideReference): boolean {
  return hasSamples(head, 'device-time') && hasSamples(arm, 'device-time')
}

function undecided(decision: Decision, hostBound: boolean, secondsPerPair: number | null): string {
  const host = hostBound ? 'the host dictates this step, and its time comes in modes' : 'the pairs differ too much'
  if (decision.kind !== 'out-of-budget') return `undecided so far: ${host}`
  const { pairsNeeded, pairs, smallestVisible } = decision
  const seen = `${host}: nothing below ${formatPercent(smallestVisible)} could have been proved`
  if (pairsNeeded === null) return `${seen}, and no sensible budget would change that`
  const seconds =
    secondsPerPair === null ? '' : ` (${formatSeconds((pairsNeeded - pairs) * secondsPerPair)} more time-budget)`
  return `${seen}; about ${formatPlural(pairsNeeded, 'pair')} would decide${seconds}`
}
