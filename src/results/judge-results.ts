import { isGate } from '../confirm.js'
import type { EventKind } from '../context.js'
import type { UnusableArm } from '../imports-check.js'
import type { Benchmark } from '../inputs.js'
import type { Problem } from '../judge/input.js'
import { suspicions } from '../judge/suspicions.js'
import type { JudgedRun } from '../judge/verdict.js'
import { judgeMeasured, leaveOpen } from '../judge-measured.js'
import type { Arm, Result } from '../measure/result.js'
import { openQuestions } from '../open-questions.js'
import type { ShardReference } from './shard-reference.js'

const NOT_BESIDE = 'the measuring job did not hand on a measurement of it; the log of that job says why'

/** The verdict on raw numbers that were measured elsewhere: as the measuring job would have to find it, from the numbers alone. */
export function judgeResults(known: {
  readonly benchmarks: readonly Benchmark[]
  readonly result: Result | null
  readonly problem: Problem | null
  readonly reference: ShardReference
  readonly eventKind: EventKind
}): JudgedRun {
  const { benchmarks, result, problem, reference, eventKind } = known
  const unusable = result === null ? [] : baseWithHeadsFiles(result.arms)
  const measured = {
    benchmarks,
    problem,
    reference: reference.judged,
    history: reference.history,
    purpose: eventKind === 'baseline' ? 'baseline' : 'gate'
  } as const
  const run = judgeMeasured({ ...measured, result, unusable })
  if (!isGate(eventKind) || result === null) return run
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
  return leaveOpen(
    run,
    openQuestions(suspected, base.length === 0 ? { both: null, obstacle: NOT_BESIDE } : { both, obstacle: null })
  )
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
