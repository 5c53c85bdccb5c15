import type { Benchmark } from './inputs.js'
import type { ConfirmationStep } from './judge/confirmation.js'
import { MIN_PAIRS, PAIRS_PER_ROUND } from './judge/looks.js'
import type { Suspicion } from './judge/suspicions.js'
import type { ScheduleOverrides } from './measure/schedule.js'

/** One plan of a side-by-side measurement. */
export interface Round {
  readonly benchmarks: readonly Benchmark[]
  /** Pairs of processes that it adds. */
  readonly pairs: number
  readonly schedule: ScheduleOverrides
}

/** With three pairs the test needs a difference of twenty times the spread, with four of eight times. */
const FIRST_PAIRS = 4

/** Steps are no question, so they are only run as far as the compile time needs them: its steady steps are taken off. */
const COMPILE_ONLY: ScheduleOverrides = { blocksPerProcess: 1, deviceWindowsPerProcess: 0 }

export interface RoundQuestion {
  readonly benchmarks: readonly Benchmark[]
  readonly suspicions: readonly Suspicion[]
  readonly withEager: boolean
  /** What is left after the rounds before; null before the first. */
  readonly done: { readonly undecided: ConfirmationStep['undecided']; readonly affordable: number } | null
}

/**
 * What is measured next; null when nothing more can be. Every round starts from empty caches, so that a cold compile is
 * judged by processes that all compiled anew, and no choice of the autotuner decides for all pairs of an arm.
 */
export function nextRound({ benchmarks, suspicions, withEager, done }: RoundQuestion): Round | null {
  const metrics = new Set((done?.undecided ?? suspicions).map(({ metric }) => metric))
  const onlyCold = metrics.size === 1 && metrics.has('cold-compile-time')
  const onlyCompile = [...metrics].every((metric) => metric === 'cold-compile-time' || metric === 'warm-compile-time')
  // A plan has one cold process per arm: cold compiles are had by many short plans.
  const small = metrics.has('cold-compile-time') ? (onlyCold ? 1 : 2) : null
  const wanted = done === null ? (small ?? (withEager ? MIN_PAIRS : FIRST_PAIRS)) : (small ?? PAIRS_PER_ROUND)
  const pairs = Math.min(wanted, done?.affordable ?? wanted)
  if (pairs < 1) return null
  return {
    benchmarks: benchmarks.flatMap((benchmark) => narrowed(benchmark, { suspicions, withEager, done })),
    pairs,
    schedule: { processesPerArm: pairs, maxProcessesPerArm: pairs, ...(onlyCompile && !withEager ? COMPILE_ONLY : {}) }
  }
}

/** The benchmark with the variants that are still a question. */
function narrowed(
  benchmark: Benchmark,
  { suspicions, withEager, done }: Omit<RoundQuestion, 'benchmarks'>
): readonly Benchmark[] {
  const asked = (done?.undecided ?? suspicions).filter((one) => one.benchmark === benchmark.id)
  const variants = benchmark.variants.filter(({ kind, name }) =>
    kind === 'eager' ? withEager && done === null : asked.some(({ variant }) => variant === name)
  )
  return variants.some(({ kind }) => kind === 'compiled') ? [{ ...benchmark, variants }] : []
}
