import type { BranchAnswer } from '../github/base-branch.js'
import type { UnusableArm } from '../imports-check.js'
import type { Benchmark } from '../inputs.js'
import { judge } from '../judge/judge.js'
import { METRIC_NAMES } from '../judge/metric.js'
import type { JudgedMetric } from '../judge/verdict.js'
import type { Arm, Result } from '../measure/result.js'
import type { Results } from './results-file.js'
import type { ShardReference } from './shard-reference.js'

/**
 * Base arms of another job settle what a record raises, and are that job's word alone. What is known here can contradict
 * them, and then they settle nothing: neither the numbers nor the commit may be made up.
 */

/** What is known of the commit that is named as base; `sha` is null where none is, or there is nothing to ask. */
export interface BaseStanding {
  readonly sha: string | null
  readonly branch: string
  readonly answer: BranchAnswer
}

const NOTHING_SETTLED =
  'so what was measured beside it settles nothing: measure this commit by a workflow of your own, or record a new baseline'

/** The compiled base arms that cannot be believed, each with why. */
export function contradictedBase(known: {
  readonly benchmarks: readonly Benchmark[]
  readonly result: Result
  readonly reference: ShardReference
  readonly standing: BaseStanding | null
}): readonly UnusableArm[] {
  const { result, standing } = known
  const base = result.arms.filter(({ side }) => side === 'base')
  if (standing?.answer.kind === 'no') {
    const commit = standing.sha?.slice(0, 7) ?? 'nothing'
    const reason = `the commit that the measuring job names as base, ${commit}, is not on ${standing.branch}, ${NOTHING_SETTLED}`
    return base.map(({ benchmark, variant }) => ({ benchmark, variant, reason }))
  }
  return contradictedByRecord(base, known)
}

/** Base held against the record as if it were head: beyond limit and noise, one of them is not what it says it is. */
function contradictedByRecord(
  base: readonly Arm[],
  { benchmarks, result, reference }: Parameters<typeof contradictedBase>[0]
): readonly UnusableArm[] {
  // A record that came with the results knows no better than they do.
  if (reference.origin !== 'restored' || base.length === 0) return []
  const { benchmarks: judged } = judge({
    benchmarks,
    head: base,
    reference: reference.judged,
    headFingerprint: result.fingerprintBefore,
    numerics: [],
    problem: null,
    purpose: 'gate'
  })
  return judged.flatMap(({ id, variants }) =>
    variants.flatMap(({ variant, metrics }) => {
      const slower = metrics.find(isSlower)
      if (slower === undefined) return []
      const reason =
        `the base commit as the measuring job measured it contradicts its record, which was restored here ` +
        `(${METRIC_NAMES[slower.metric]} ${slower.reason}), ${NOTHING_SETTLED}`
      return [{ benchmark: id, variant: variant.name, reason }]
    })
  )
}

function isSlower({ metric, verdict, suspicious }: JudgedMetric): boolean {
  if (metric === 'device-time') return verdict === 'regression'
  return (metric === 'cold-compile-time' || metric === 'warm-compile-time') && suspicious
}

/** The result without the base arms that are not believed, and without an eager base that is left alone. */
export function withoutArms(
  result: Result,
  discarded: readonly UnusableArm[],
  benchmarks: readonly Benchmark[]
): Result {
  if (discarded.length === 0) return result
  const isEager = ({ benchmark, variant }: Arm): boolean =>
    benchmarks.find(({ id }) => id === benchmark)?.variants.find(({ name }) => name === variant)?.kind === 'eager'
  const isDiscarded = (arm: Arm): boolean =>
    arm.side === 'base' &&
    discarded.some(({ benchmark, variant }) => benchmark === arm.benchmark && variant === arm.variant)
  const kept = result.arms.filter((arm) => !isDiscarded(arm))
  const compiled = kept.filter((arm) => arm.side === 'base' && !isEager(arm))
  return {
    ...result,
    arms: kept.filter((arm) => arm.side === 'head' || compiled.some(({ benchmark }) => benchmark === arm.benchmark))
  }
}

/** The commit whose standing has to be asked for; null where no base was measured or the baseline knows the commit. */
export function baseToAskFor(
  { result, baseSha }: Pick<Results, 'result' | 'baseSha'>,
  reference: Pick<ShardReference, 'origin' | 'history'>
): string | null {
  if (baseSha === null || !(result?.arms ?? []).some(({ side }) => side === 'base')) return null
  const recorded = reference.origin === 'restored' && reference.history.some(({ sha }) => sha === baseSha)
  return recorded ? null : baseSha
}
