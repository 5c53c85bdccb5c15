import { formatPercent, formatPlural, formatSeconds } from '../format.js'
import { METRIC_NAMES } from '../judge/metric.js'
import type { SelfTestOutcome, SelfTestReport, TestedVariant } from './selftest-report.js'

export type Evidence = Pick<SelfTestReport, 'falseAlarms' | 'undecided' | 'variants' | 'problem'> & {
  /** Null when nothing was measured. */
  readonly secondsPerPair: number | null
}

export interface Judgement {
  readonly outcome: SelfTestOutcome
  readonly reasons: readonly string[]
}

/** Trust takes evidence: nothing wrong having been seen is none. */
export function outcomeOf(evidence: Evidence): Judgement {
  const wrong = [...alarms(evidence), ...evidence.variants.flatMap(blind)]
  const open = [...nothingMeasured(evidence), ...evidence.variants.flatMap((variant) => unproved(variant, evidence))]
  if (wrong.length > 0) return { outcome: 'not-trusted', reasons: [...wrong, ...open] }
  return open.length > 0 ? { outcome: 'unknown', reasons: open } : { outcome: 'trusted', reasons: [] }
}

function alarms({ falseAlarms: { count, of } }: Evidence): readonly string[] {
  if (count === 0) return []
  return [
    `${count} of ${formatPlural(of, 'check')} of identical code called it slower: find out what else runs on this machine, or do not gate on it`
  ]
}

/** A slowdown that was measured as well as a check ever would, and not found. */
function blind({ benchmark, variant, planted }: TestedVariant): readonly string[] {
  if (planted === null) return []
  const what = `${benchmark} [${variant}]: a slowdown of ${formatPercent(planted.planted)} in ${METRIC_NAMES[planted.metric]}`
  if (planted.outcome === 'missed') return [`${what} was called fine; please report it, with the file of --json`]
  if (planted.outcome !== 'undecided' || planted.pairs < planted.mostPairs) return []
  const remedy =
    planted.metric === 'wall-time'
      ? 'the host dictates this step; only a machine whose GPU is kept busy proves small slowdowns'
      : 'use a quieter machine, or raise max-slowdown'
  return [
    `${what} was not proved in ${formatPlural(planted.pairs, 'pair')} of processes, the most that a check takes: ${remedy}`
  ]
}

function nothingMeasured({ problem, falseAlarms, undecided, variants, secondsPerPair }: Evidence): readonly string[] {
  if (problem !== null) return [`the measuring broke off: ${problem}`]
  if (falseAlarms.of > 0 || variants.length === 0) {
    return variants.length === 0 ? [`nothing was measured: ${longer(secondsPerPair, 8)}`] : []
  }
  const pairs = Math.max(8, ...variants.map(({ planted }) => planted?.mostPairs ?? 0))
  return [
    `none of ${formatPlural(undecided, 'check')} of identical code could decide: ${longer(secondsPerPair, pairs)}`
  ]
}

function unproved({ benchmark, variant, clocks, planted }: TestedVariant, evidence: Evidence): readonly string[] {
  const name = `${benchmark} [${variant}]`
  const more = longer(evidence.secondsPerPair, planted?.mostPairs ?? 8)
  if (clocks.length === 0) return [`${name}: no clock was read in enough pairs of processes to know its noise: ${more}`]
  if (planted === null || planted.outcome === 'not-measured') {
    return [
      `${name}: the time ended before a slowdown was planted, so nobody knows whether one would be found: ${more}`
    ]
  }
  if (planted.outcome !== 'undecided' || planted.pairs >= planted.mostPairs) return []
  return [
    `${name}: the planted slowdown was measured in ${formatPlural(planted.pairs, 'pair')} of processes, too few to decide: ${more}`
  ]
}

/** Identical code, the plant and a reserve: a third of the time each. */
function longer(secondsPerPair: number | null, pairs: number): string {
  if (secondsPerPair === null || secondsPerPair === 0) return 'raise --time-budget'
  return `raise --time-budget to ${formatSeconds(Math.ceil(3 * pairs * secondsPerPair))} or more`
}
