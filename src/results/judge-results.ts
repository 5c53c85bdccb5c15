import { isGate } from '../confirm.js'
import type { EventKind } from '../context.js'
import type { UnusableArm } from '../imports-check.js'
import type { Benchmark } from '../inputs.js'
import type { Problem } from '../judge/input.js'
import { suspicions } from '../judge/suspicions.js'
import type { JudgedRun, Verdict } from '../judge/verdict.js'
import { judgeMeasured, leaveOpen } from '../judge-measured.js'
import type { Arm, Result } from '../measure/result.js'
import { openQuestions } from '../open-questions.js'
import { contradictedBase, type BaseStanding } from './claimed-base.js'
import type { ShardReference } from './shard-reference.js'

const NOT_BESIDE = 'the measuring job did not hand on a measurement of it; the log of that job says why'

export interface JudgedResults {
  readonly run: JudgedRun
  /** Base arms that are not believed, and took no part. */
  readonly discarded: readonly UnusableArm[]
}

/** The verdict on raw numbers that were measured elsewhere: as the measuring job would have to find it, from the numbers alone. */
export function judgeResults(known: {
  readonly benchmarks: readonly Benchmark[]
  readonly result: Result | null
  readonly problem: Problem | null
  readonly reference: ShardReference
  /** Null where nothing has to be known of the base commit. */
  readonly standing: BaseStanding | null
  readonly eventKind: EventKind
}): JudgedResults {
  const { benchmarks, result, problem, reference, standing, eventKind } = known
  const measured = {
    benchmarks,
    problem,
    reference: reference.judged,
    history: reference.history,
    purpose: eventKind === 'baseline' ? 'baseline' : 'gate'
  } as const
  if (result === null) return { run: judgeMeasured({ ...measured, result }), discarded: [] }
  const headsFiles = baseWithHeadsFiles(result.arms)
  const believed = judgeMeasured({ ...measured, result, unusable: headsFiles })
  // Slower than even a base that is slower than its record: whatever is made up there, head is not better for it.
  const discarded = contradictedBase({ benchmarks, result, reference, standing }).filter(
    ({ benchmark, variant }) => verdictOf(believed, benchmark, variant) !== 'regression'
  )
  const unusable = [...headsFiles, ...discarded]
  const run = discarded.length === 0 ? believed : judgeMeasured({ ...measured, result, unusable })
  if (!isGate(eventKind)) return { run, discarded }
  const base = result.arms.filter(({ side }) => side === 'base')
  const alone = judgeMeasured({
    ...measured,
    result: { ...result, arms: result.arms.filter((arm) => !base.includes(arm)) }
  })
  // A missing baseline is a verdict of its own; only what looks worse than its record has to be settled.
  const suspected = suspicions(alone).filter(({ metric }) => metric !== null)
  const both = {
    result,
    problem: null,
    findings: [],
    outputTail: '',
    removedVariables: [],
    elapsedSeconds: 0,
    secondsPerPair: null,
    unusable,
    onlyHead: []
  }
  const questions = openQuestions(
    suspected,
    base.length === 0 ? { both: null, obstacle: NOT_BESIDE } : { both, obstacle: null },
    run
  )
  return { run: leaveOpen(run, questions), discarded }
}

function verdictOf(run: JudgedRun, benchmark: string, variant: string): Verdict | undefined {
  const judged = run.benchmarks.find(({ id }) => id === benchmark)
  return judged?.variants.find((one) => one.variant.name === variant)?.verdict
}

/** Each side has a tree of its own: a file that both imported was head's. */
function baseWithHeadsFiles(arms: readonly Arm[]): readonly UnusableArm[] {
  const filesOf = (arm: Arm): readonly string[] => arm.processes.flatMap(({ importedFiles }) => importedFiles)
  const heads = new Set(arms.filter(({ side }) => side === 'head').flatMap(filesOf))
  return arms
    .filter((arm) => arm.side === 'base' && filesOf(arm).some((file) => heads.has(file)))
    .map(({ benchmark, variant }) => ({
      benchmark,
      variant,
      reason: "base imported head's code, so that nothing was compared"
    }))
}
