import { baseHas, type PreparedBase } from './base-tree.js'
import type { CheckPorts, CheckRequest } from './check-request.js'
import { baseThatImportedHead, type UnusableArm } from './imports-check.js'
import type { Benchmark } from './inputs.js'
import { decideConfirmation } from './judge/confirmation.js'
import type { Suspicion } from './judge/suspicions.js'
import { hasSamples } from './judge/time-clock.js'
import { appendResult } from './measure/append-result.js'
import type { MeasureOutcome } from './measure/measure.js'
import type { PlannedSide } from './measure/plan.js'
import type { RequestedBenchmark } from './measure/plan-builder.js'
import type { Result } from './measure/result.js'
import { nextRound, type Round } from './rounds.js'

export interface BothSides {
  readonly benchmarks: readonly Benchmark[]
  /** What is to be decided; sampling goes on until it is, or the budget ends. */
  readonly suspicions: readonly Suspicion[]
  /** Eager is measured along: where there is no record to take it from. */
  readonly withEager: boolean
  readonly head: PlannedSide
  readonly base: Extract<PreparedBase, { kind: 'ready' }>
  readonly budgetSeconds: number
}

export interface BothOutcome {
  /** All rounds together; null when nothing usable was measured. */
  readonly result: Result | null
  /** The problem of the round that ended it, where one did. */
  readonly problem: MeasureOutcome['problem']
  readonly findings: readonly string[]
  readonly outputTail: string
  readonly removedVariables: readonly string[]
  readonly elapsedSeconds: number
  readonly secondsPerPair: number | null
  readonly unusable: readonly UnusableArm[]
  /** Benchmarks that base does not have. */
  readonly onlyHead: readonly Benchmark[]
}

/** Measures base and head in fresh, interleaved processes, in rounds, until what is suspected is decided. */
export async function measureBoth(
  both: BothSides,
  request: Pick<CheckRequest, 'inputs' | 'context' | 'env' | 'signal'>,
  ports: Pick<CheckPorts, 'measure' | 'base'>
): Promise<BothOutcome> {
  const onlyHead = both.benchmarks.filter((benchmark) => !baseHas(benchmark, both.base.side, ports))
  const benchmarks = both.benchmarks.filter((benchmark) => !onlyHead.includes(benchmark))
  const state = { result: null as Result | null, elapsedSeconds: 0, pairs: 0, findings: [] as string[] }
  let last: MeasureOutcome | null = null
  let round: Round | null = nextRound({ ...both, benchmarks, done: null })
  // What only head has is measured along once, where there is no measurement of it yet.
  const alone = both.withEager ? onlyHead.map((benchmark) => ({ ...benchmark, sides: ['head'] as const })) : []
  while (round !== null) {
    const planned: readonly RequestedBenchmark[] =
      state.result === null ? [...round.benchmarks, ...alone] : round.benchmarks
    if (planned.length === 0) break
    const outcome: MeasureOutcome = await ports.measure({
      benchmarks: planned,
      sides: [both.head, both.base.side],
      budgetSeconds: both.budgetSeconds - state.elapsedSeconds,
      passEnv: request.inputs.passEnv,
      env: request.env,
      tempDirectory: request.context.temp,
      schedule: round.schedule,
      signal: request.signal
    })
    last = outcome
    state.elapsedSeconds += outcome.elapsedSeconds
    state.pairs += round.pairs
    state.findings.push(...outcome.findings)
    if (outcome.result !== null) {
      state.result = state.result === null ? outcome.result : appendResult(state.result, outcome.result)
    }
    if (outcome.problem !== null || state.result === null) break
    round = furtherRound({ both, benchmarks, state })
  }
  return {
    result: state.result,
    problem: last?.problem ?? null,
    findings: [...new Set(state.findings)],
    outputTail: last?.outputTail ?? '',
    removedVariables: last?.removedVariables ?? [],
    elapsedSeconds: state.elapsedSeconds,
    secondsPerPair: state.pairs === 0 ? null : state.elapsedSeconds / state.pairs,
    unusable: baseThatImportedHead({
      arms: armsOf(state.result, 'base'),
      headRoot: ports.base.realPath(both.head.treeRoot),
      baseRoot: ports.base.realPath(both.base.side.treeRoot)
    }),
    onlyHead
  }
}

interface Progress {
  readonly both: BothSides
  readonly benchmarks: readonly Benchmark[]
  readonly state: { readonly result: Result | null; readonly elapsedSeconds: number; readonly pairs: number }
}

function furtherRound({ both, benchmarks, state }: Progress): Round | null {
  const secondsPerPair = state.elapsedSeconds / Math.max(1, state.pairs)
  const secondsLeft = both.budgetSeconds - state.elapsedSeconds
  const { kind, undecided, pairsLeft } = decideConfirmation({
    benchmarks,
    head: armsOf(state.result, 'head'),
    base: armsOf(state.result, 'base'),
    suspicions: both.suspicions.map((suspicion) => withClock(suspicion, state.result)),
    secondsPerPair,
    secondsLeft
  })
  // A suspicion that no clock of this machine can decide asks for no more pairs.
  if (kind !== 'continue' || undecided.length === 0 || pairsLeft < 1) return null
  const affordable = Math.min(Math.floor(secondsLeft / secondsPerPair), pairsLeft)
  return nextRound({ ...both, benchmarks, done: { undecided, affordable } })
}

/** Where the device has no clock, the host's is the one to decide what has no clock yet. */
function withClock(suspicion: Suspicion, result: Result | null): Suspicion {
  const { benchmark, variant, metric } = suspicion
  const arms = result?.arms.filter((arm) => arm.benchmark === benchmark && arm.variant === variant) ?? []
  return metric === null && !arms.some((arm) => hasSamples(arm, 'device-time'))
    ? { ...suspicion, metric: 'wall-time' }
    : suspicion
}

function armsOf(result: Result | null, side: 'head' | 'base') {
  return result?.arms.filter((arm) => arm.side === side) ?? []
}
