import type { MeasurementRecord } from '../../src/baseline/record.js'
import type { Benchmark } from '../../src/inputs.js'
import { decideConfirmation, DEFAULT_MAX_PAIRS } from '../../src/judge/confirmation.js'
import { failsBuild } from '../../src/judge/exit.js'
import type { JudgeInput } from '../../src/judge/input.js'
import { judge } from '../../src/judge/judge.js'
import { mergeConfirmed } from '../../src/judge/merge.js'
import { suspicions, type Suspicion } from '../../src/judge/suspicions.js'
import type { JudgedMetric, JudgedRun, Verdict } from '../../src/judge/verdict.js'
import type { Arm } from '../../src/measure/result.js'
import { BENCHMARK, FINGERPRINT, VARIANT } from './simulate.js'

/** The whole way of a pull request through the real judge: record, suspicion, pairs one by one, verdict, exit code. */

export const LIMIT = 0.03

const COMPILED: Benchmark['variants'][number] = {
  name: VARIANT,
  kind: 'compiled',
  backend: 'inductor',
  mode: null,
  dynamic: null,
  fullgraph: null,
  options: null
}

const BENCHMARKS: readonly Benchmark[] = [
  {
    id: BENCHMARK,
    name: BENCHMARK,
    stepFile: '',
    stepFunction: '',
    params: {},
    variants: [COMPILED],
    limits: {
      maxSlowdown: LIMIT,
      maxCompileTimeGrowth: 0.5,
      maxMemoryGrowth: 0.05,
      maxNewGraphBreaks: 0,
      maxNewRecompiles: 0,
      minSpeedup: null
    }
  }
]

export interface CheckInput {
  readonly head: Arm
  /** Oldest first; the last one is the reference. */
  readonly history: readonly MeasurementRecord[]
  /** What a side-by-side measurement would give, up to the most pairs; only as many are looked at as the rule asks for. */
  readonly sideBySide: { readonly head: Arm; readonly base: Arm }
}

/** `wall`: always, and until the wall time itself is decided. */
type Mode = 'auto' | 'always' | 'wall'

export interface CheckOutcome {
  readonly fails: boolean
  readonly verdict: Verdict
  readonly suspected: boolean
  /** Pairs of processes that the confirmation took. */
  readonly pairs: number
  /** What the side-by-side measurement said about wall time; null without one. */
  readonly wall: JudgedMetric['verdict'] | null
}

function suspectedAlways(metric: Suspicion['metric']): readonly Suspicion[] {
  return [{ benchmark: BENCHMARK, variant: VARIANT, metric, reason: 'confirm is always' }]
}

/** One pull request, under each of the three ways of confirming. */
export function runCheck({ head, history, sideBySide }: CheckInput): Readonly<Record<Mode, CheckOutcome>> {
  const record = history.at(-1)
  const input: JudgeInput = {
    benchmarks: BENCHMARKS,
    head: [head],
    reference: record === undefined ? { kind: 'none', reason: 'no record' } : { kind: 'record', record, history },
    headFingerprint: FINGERPRINT,
    numerics: [],
    problem: null,
    purpose: 'gate',
    recordOnlySuspects: true
  }
  const first = judge(input)
  const confirm = (found: readonly Suspicion[]) => confirmed({ input, first, found, sideBySide })
  return {
    auto: confirm(suspicions(first)),
    always: confirm(suspectedAlways(null)),
    wall: confirm(suspectedAlways('wall-time'))
  }
}

interface ConfirmRequest {
  readonly input: JudgeInput
  readonly first: JudgedRun
  readonly found: readonly Suspicion[]
  readonly sideBySide: CheckInput['sideBySide']
}

function confirmed({ input, first, found, sideBySide }: ConfirmRequest): CheckOutcome {
  const [suspicion] = found
  if (suspicion === undefined) return { ...outcomeOf(first), suspected: false, pairs: 0, wall: null }
  const pairs = pairsTaken(sideBySide, found)
  const arms = take(sideBySide, pairs)
  const run = judge({
    ...input,
    head: [arms.head],
    reference: {
      kind: 'side-by-side',
      arms: [arms.base],
      history: [],
      why: suspicion.reason,
      maxPairs: DEFAULT_MAX_PAIRS
    }
  })
  const wall = run.benchmarks[0]?.variants[0]?.metrics.find(({ metric }) => metric === 'wall-time')?.verdict ?? null
  return { ...outcomeOf(mergeConfirmed(first, run)), suspected: true, pairs, wall }
}

function pairsTaken(arms: CheckInput['sideBySide'], found: readonly Suspicion[]): number {
  for (let pairs = 3; pairs < DEFAULT_MAX_PAIRS; pairs += 1) {
    const { head, base } = take(arms, pairs)
    const step = decideConfirmation({
      benchmarks: BENCHMARKS,
      head: [head],
      base: [base],
      suspicions: found,
      maxPairs: DEFAULT_MAX_PAIRS,
      secondsPerPair: 1,
      secondsLeft: DEFAULT_MAX_PAIRS - pairs
    })
    if (step.kind !== 'continue') return pairs
  }
  return DEFAULT_MAX_PAIRS
}

function take({ head, base }: CheckInput['sideBySide'], pairs: number): CheckInput['sideBySide'] {
  return {
    head: { ...head, processes: head.processes.slice(0, pairs) },
    base: { ...base, processes: base.processes.slice(0, pairs) }
  }
}

function outcomeOf(run: JudgedRun): Pick<CheckOutcome, 'fails' | 'verdict'> {
  const { fails } = failsBuild({
    run,
    failOn: ['regression', 'failed'],
    onMissingBaseline: 'warn',
    eventKind: 'pull-request'
  })
  return { fails, verdict: run.verdict }
}
