import type { Confirmation } from './confirm.js'
import type { OpenQuestion } from './judge-measured.js'
import { livingProcesses } from './judge/estimators.js'
import { outcomeOf } from './judge/outcome.js'
import { MIN_PAIRS } from './judge/looks.js'
import type { Suspicion } from './judge/suspicions.js'
import { sentenceOf } from './judge/variant.js'
import type { JudgedRun } from './judge/verdict.js'
import type { BothOutcome } from './measure-both.js'

/** The suspicions that a confirmation did not settle, each with what was in its way. `run`: the judgement of it all. */
export function openQuestions(
  suspicions: readonly Suspicion[],
  { both, obstacle }: Pick<Confirmation, 'both' | 'obstacle'>,
  run: JudgedRun
): readonly OpenQuestion[] {
  return suspicions.flatMap((suspicion) => {
    const inTheWay =
      both === null
        ? notMeasured(obstacle ?? 'no reason is known')
        : (unsettled(suspicion, both) ?? undecided(suspicion, run))
    const { benchmark, variant, reason } = suspicion
    return inTheWay === null ? [] : [{ benchmark, variant, reasons: [reason, inTheWay] }]
  })
}

function notMeasured(why: string): string {
  return `the base commit could not be measured beside it: ${why}`
}

function unsettled(suspicion: Suspicion, both: BothOutcome): string | null {
  const { benchmark, variant } = suspicion
  const isIt = (entry: { readonly benchmark: string; readonly variant: string }) =>
    entry.benchmark === benchmark && entry.variant === variant
  if (both.onlyHead.some(({ id }) => id === benchmark)) return 'the base commit does not have this benchmark'
  const unusable = both.unusable.find(isIt)
  if (unusable !== undefined) return unusable.reason
  const arm = both.result?.arms.find((entry) => entry.side === 'base' && isIt(entry)) ?? null
  const outcome = outcomeOf(arm)
  if (arm === null || outcome.kind !== 'ok') {
    const message = both.problem?.message ?? (outcome.kind === 'ok' ? 'it was not measured' : outcome.message)
    return notMeasured(message)
  }
  const pairs = livingProcesses(arm).length
  return pairs < MIN_PAIRS && suspicion.metric !== 'cold-compile-time'
    ? notMeasured(`${pairs} of the ${MIN_PAIRS} pairs of processes that are needed fitted into the time budget`)
    : null
}

/** A suspected clock that was read side by side and still could not be judged. */
function undecided({ benchmark, variant, metric }: Suspicion, run: JudgedRun): string | null {
  const judged = run.benchmarks
    .find(({ id }) => id === benchmark)
    ?.variants.find((one) => one.variant.name === variant)
    ?.metrics.find((entry) => entry.metric === metric)
  return judged?.verdict === 'not-judged' ? `side by side it was not decided either: ${sentenceOf(judged)}` : null
}
