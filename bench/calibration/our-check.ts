import type { MeasurementRecord } from '../../src/baseline/record.js'
import type { Benchmark } from '../../src/inputs.js'
import { judgeMeasured, leaveOpen } from '../../src/judge-measured.js'
import { decideConfirmation } from '../../src/judge/confirmation.js'
import { failsBuild } from '../../src/judge/exit.js'
import { suspicions, type Suspicion } from '../../src/judge/suspicions.js'
import type { JudgedMetric, JudgedRun, Verdict } from '../../src/judge/verdict.js'
import { appendResult } from '../../src/measure/append-result.js'
import type { Arm, Result } from '../../src/measure/result.js'
import { openQuestions } from '../../src/open-questions.js'
import { nextRound, type Round } from '../../src/rounds.js'
import { everything } from '../../src/what-to-confirm.js'
import { EAGER, FINGERPRINT, startsRound, type ArmName, type BothSides } from './simulate.js'

/** The whole way of a pull request through the real judge: record, suspicion, the rounds of pairs, verdict, exit code. */

export const LIMIT = 0.03

export interface Subject {
  readonly names: readonly ArmName[]
  readonly minSpeedup: number | null
}

export function benchmarksOf({ names, minSpeedup }: Subject): readonly Benchmark[] {
  return [...new Set(names.map(({ benchmark }) => benchmark))].map((id) => ({
    id,
    name: id,
    stepFile: '',
    stepFunction: '',
    params: {},
    variants: names.filter(({ benchmark }) => benchmark === id).map(({ variant }) => variantOf(variant)),
    limits: {
      maxSlowdown: LIMIT,
      maxCompileTimeGrowth: 0.5,
      maxMemoryGrowth: 0.05,
      maxNewGraphBreaks: 0,
      maxNewRecompiles: 0,
      minSpeedup
    }
  }))
}

function variantOf(name: string): Benchmark['variants'][number] {
  const kind = name === EAGER ? 'eager' : 'compiled'
  return { name, kind, backend: 'inductor', mode: null, dynamic: null, fullgraph: null, options: null }
}

export interface CheckInput {
  readonly benchmarks: readonly Benchmark[]
  readonly head: readonly Arm[]
  /** Oldest first; the last one is the reference. */
  readonly history: readonly MeasurementRecord[]
  /** What a side-by-side measurement would give, up to the most pairs; only as many are looked at as the rule asks for. */
  readonly sideBySide: BothSides
}

/** `wall`: always, and until the wall time itself is decided. */
type Mode = 'auto' | 'always' | 'wall'

export interface CheckOutcome {
  readonly fails: boolean
  readonly verdict: Verdict
  readonly suspected: boolean
  /** Pairs of processes that the confirmation took. */
  readonly pairs: number
  /** What the side-by-side measurement said about the first wall time; null without one. */
  readonly wall: JudgedMetric['verdict'] | null
}

/** One pull request, under each of the three ways of confirming. */
export function runCheck(input: CheckInput): Readonly<Record<Mode, CheckOutcome>> {
  const head = resultOf(input.head)
  const first = judgeAll(input, head)
  const found = suspicions(first)
  const all = everything(input.benchmarks)
  return {
    auto:
      found.length === 0
        ? { ...outcomeOf(first), suspected: false, pairs: 0, wall: null }
        : confirmed(input, { found, head }),
    always: confirmed(input, { found: all, head: null }),
    // Only its side-by-side clock is looked at: no record is needed for that.
    wall: confirmed(
      { ...input, history: [] },
      { found: all.map((one) => ({ ...one, metric: 'wall-time' as const })), head: null }
    )
  }
}

function judgeAll({ benchmarks, history }: CheckInput, result: Result): JudgedRun {
  const record = history.at(-1)
  return judgeMeasured({
    benchmarks,
    result,
    problem: null,
    reference: record === undefined ? { kind: 'none', reason: 'no record' } : { kind: 'record', record, history },
    history,
    purpose: 'gate'
  })
}

interface Confirmed {
  readonly found: readonly Suspicion[]
  /** Head's own measurement; null where both are measured from the start. */
  readonly head: Result | null
}

function confirmed(input: CheckInput, { found, head }: Confirmed): CheckOutcome {
  const withEager = head === null
  const { benchmarks } = input
  let both: Result | null = null
  let pairs = 0
  let round = nextRound({ benchmarks, suspicions: found, withEager, done: null })
  while (round !== null) {
    const measured = roundOf(input.sideBySide, round, pairs)
    both = both === null ? measured : appendResult(both, measured)
    pairs += round.pairs
    const state = { benchmarks, head: sideOf(both, 'head'), base: sideOf(both, 'base'), suspicions: found }
    const { kind, undecided, pairsLeft } = decideConfirmation({ ...state, secondsPerPair: 1, secondsLeft: Infinity })
    const affordable = Math.min(pairsLeft, mostSimulated(input) - pairs)
    if (kind !== 'continue' || undecided.length === 0 || affordable < 1) break
    round = nextRound({ benchmarks, suspicions: found, withEager, done: { undecided, affordable } })
  }
  if (both === null) throw new Error('a suspicion asked for no round')
  const run = judgeAll(input, head === null ? both : appendResult(head, both))
  const questions = openQuestions(found, { both: { ...NOTHING_SPECIAL, result: both }, obstacle: null }, run)
  const wall = run.benchmarks[0]?.variants[0]?.metrics.find(({ metric }) => metric === 'wall-time')?.verdict ?? null
  return { ...outcomeOf(leaveOpen(run, questions)), suspected: true, pairs, wall }
}

const NOTHING_SPECIAL = {
  problem: null,
  findings: [],
  outputTail: '',
  removedVariables: [],
  elapsedSeconds: 0,
  secondsPerPair: 1,
  unusable: [],
  onlyHead: []
} as const

function mostSimulated({ sideBySide }: CheckInput): number {
  return sideBySide.head[0]?.processes.length ?? 0
}

function sideOf({ arms }: Result, side: Arm['side']): readonly Arm[] {
  return arms.filter((arm) => arm.side === side)
}

/** The processes that a round of production would add: those of its benchmarks and variants, the first of them cold. */
function roundOf({ head, base }: BothSides, round: Round, done: number): Result {
  const isAsked = (arm: Arm) =>
    round.benchmarks.some(
      ({ id, variants }) => id === arm.benchmark && variants.some(({ name }) => name === arm.variant)
    )
  const take = (arm: Arm): Arm => ({
    ...arm,
    processes: arm.processes
      .slice(done, done + round.pairs)
      .map((process, index) => ({ ...(index === 0 ? startsRound(process) : process), index }))
  })
  return resultOf([...head, ...base].filter(isAsked).map(take))
}

function resultOf(arms: readonly Arm[]): Result {
  return {
    schemaVersion: 1,
    nonce: '',
    complete: true,
    harness: { version: '', capabilities: [] },
    fingerprintBefore: FINGERPRINT,
    fingerprintAfter: FINGERPRINT,
    startedAtEpochSeconds: 0,
    elapsedSeconds: 0,
    stageSeconds: {},
    budgetExhausted: false,
    processLayout: {},
    arms: [...arms],
    numerics: [],
    notes: []
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
