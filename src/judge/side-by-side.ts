import { formatPercent, formatPlural, formatSeconds } from '../format.js'
import { geometricMean } from './estimators.js'
import { rankSumProbability } from './exact-test.js'
import { hostModesOf, type HostModes } from './host-modes.js'
import type { Confirmation, VariantCase, VariantReference } from './input.js'
import { MIN_PAIRS } from './looks.js'
import { judged } from './metric.js'
import type { Pair } from './paired.js'
import { decide, type Decision } from './sequential.js'
import { describeChange } from './sentences.js'
import { hasSamples, pairsOn, type TimeMetric } from './time-clock.js'
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
  const { tests, maxPairs } = reference.confirmation
  const host = hostModesOf({ metric, head: subject.head, base: reference.arm, limit, tests, maxPairs })
  const decision = decide({ pairs, limit, tests, maxPairs, host, final: true })
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
      const why = `${numbers}; ${undecided(decision, host, reference.confirmation)}`
      const verdict = isHarmless({ metric, limit, pairs, host, decision, subject, reference })
        ? 'not-judged'
        : 'inconclusive'
      return judged({ ...base, verdict, suspicious: verdict === 'inconclusive', reason: why })
    }
  }
}

interface OpenCase extends SideBySideCase {
  readonly pairs: readonly Pair[]
  readonly host: HostModes | null
  readonly decision: Decision
}

/** From here on the order of head's and base's processes is no everyday luck any more. */
const REMARKABLE_ORDER = 0.05

/**
 * An open wall time is the rule where the host dictates it, and must not drown what was decided: without a device time that
 * decides in its place it only has to show no sign of a slowdown, be it by its estimate or by the order of its processes.
 */
function isHarmless({ metric, limit, pairs, host, decision, subject, reference }: OpenCase): boolean {
  if (metric !== 'wall-time') return false
  const dictated = host?.hide === true
  if (decision.change.estimate <= limit) return dictated || hasDeviceTime(subject, reference)
  const order = rankSumProbability(
    pairs.map(({ head }) => head),
    pairs.map(({ base }) => base)
  )
  return dictated && order > REMARKABLE_ORDER
}

function hasDeviceTime({ head }: VariantCase, { arm }: SideBySideReference): boolean {
  return hasSamples(head, 'device-time') && hasSamples(arm, 'device-time')
}

/** What could have been seen, and what would decide; never more pairs than are measured. */
function undecided(
  decision: Decision,
  host: HostModes | null,
  { maxPairs, secondsPerPair }: Pick<Confirmation, 'maxPairs' | 'secondsPerPair'>
): string {
  const why =
    host === null ? 'the pairs differ too much' : 'the host has a part in this time, and its time comes in modes'
  if (decision.kind !== 'out-of-budget') return `undecided so far: ${why}`
  const { pairsNeeded, pairs, smallestVisible } = decision
  const seen = Number.isFinite(smallestVisible)
    ? `nothing below ${formatPercent(smallestVisible)} could have been proved`
    : `no slowdown could have been proved in ${formatPlural(pairs, 'pair')}`
  if (pairsNeeded !== null) {
    const seconds =
      secondsPerPair === null ? '' : ` (${formatSeconds((pairsNeeded - pairs) * secondsPerPair)} more time-budget)`
    return `${why}: ${seen}; about ${formatPlural(pairsNeeded, 'pair')} would decide${seconds}`
  }
  const most =
    pairs >= maxPairs
      ? 'more pairs are never measured'
      : `nor would ${formatPlural(maxPairs, 'pair')}, the most that are measured, be enough`
  return `${why}: ${seen}, and ${most}; a quieter machine or a larger limit would decide`
}
