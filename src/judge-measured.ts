import type { MeasurementRecord } from './baseline/record.js'
import type { Benchmark } from './inputs.js'
import type { UnusableArm } from './imports-check.js'
import { doubtRegressions } from './judge/doubt.js'
import { headlineOf } from './judge/headline.js'
import type { Problem, Reference } from './judge/input.js'
import { judge } from './judge/judge.js'
import { mergeConfirmed } from './judge/merge.js'
import type { JudgedRun, JudgedVariant } from './judge/verdict.js'
import { worstVerdict } from './judge/worst.js'
import type { Arm, Result } from './measure/result.js'

export interface Measured {
  readonly benchmarks: readonly Benchmark[]
  /** Head, and base where it was measured side by side. */
  readonly result: Result | null
  readonly problem: Problem | null
  /** What head is held against where base was not measured, and for counts and memory everywhere. */
  readonly reference: Exclude<Reference, { kind: 'side-by-side' }>
  /** The ring, oldest first. */
  readonly history: readonly MeasurementRecord[]
  readonly purpose: 'gate' | 'baseline'
  /** Base arms that prove nothing. */
  readonly unusable?: readonly UnusableArm[]
  /** Time of one more pair of processes, for the advice when the budget did not decide. */
  readonly secondsPerPair?: number
  /** Why the record may be of a later commit than head started from, as a part of a sentence; absent where it is not. */
  readonly doubt?: string | null
}

/** The judgement of everything measured: against the record first, then what was measured side by side laid over it. */
export function judgeMeasured(measured: Measured): JudgedRun {
  const { benchmarks, result, problem, reference, purpose } = measured
  const arms = result?.arms ?? []
  const head = arms.filter(({ side }) => side === 'head')
  const shared = {
    head,
    headFingerprint: result?.fingerprintBefore ?? null,
    numerics: result?.numerics ?? [],
    problem,
    purpose
  }
  const held = judge({ ...shared, benchmarks, reference, recordOnlySuspects: true })
  const first = measured.doubt == null ? held : doubtRegressions(held, measured.doubt)
  const base = arms.filter(({ side }) => side === 'base')
  const confirmable = withBase(benchmarks, base)
  if (problem !== null || confirmable.length === 0) return first
  const confirmed = judge({
    ...shared,
    benchmarks: confirmable,
    reference: {
      kind: 'side-by-side',
      arms: base,
      history: measured.history,
      why: '',
      unusable: measured.unusable ?? [],
      maxPairs: Math.max(...base.map(({ processes }) => processes.length)),
      ...(measured.secondsPerPair === undefined ? {} : { secondsPerPair: measured.secondsPerPair })
    }
  })
  return mergeConfirmed(first, confirmed)
}

/** What of the benchmarks base was measured for. */
function withBase(benchmarks: readonly Benchmark[], base: readonly Arm[]): readonly Benchmark[] {
  return benchmarks.flatMap((benchmark) => {
    const variants = benchmark.variants.filter(
      ({ kind, name }) => kind === 'eager' || base.some((arm) => arm.benchmark === benchmark.id && arm.variant === name)
    )
    return variants.some(({ kind }) => kind === 'compiled') ? [{ ...benchmark, variants }] : []
  })
}

/** A question about one variant that stays open, and why. */
export interface OpenQuestion {
  readonly benchmark: string
  readonly variant: string
  readonly reasons: readonly string[]
}

/** A suspicion that could not be settled is inconclusive at best: never green by omission. */
export function leaveOpen(run: JudgedRun, questions: readonly OpenQuestion[]): JudgedRun {
  if (questions.length === 0 || run.verdict === 'failed') return run
  const benchmarks = run.benchmarks.map((benchmark) => {
    const variants = benchmark.variants.map((variant) => {
      const question = questions.find((one) => one.benchmark === benchmark.id && one.variant === variant.variant.name)
      return question === undefined ? variant : openVariant(variant, question.reasons)
    })
    return { ...benchmark, variants, verdict: worstVerdict(variants.map(({ verdict }) => verdict)) }
  })
  const verdict = worstVerdict(benchmarks.map((benchmark) => benchmark.verdict))
  return { ...run, benchmarks, verdict, headline: headlineOf({ verdict, benchmarks, problem: null, purpose: 'gate' }) }
}

function openVariant(variant: JudgedVariant, reasons: readonly string[]): JudgedVariant {
  const calm = variant.verdict === 'pass' || variant.verdict === 'improvement'
  const [known, added] = calm ? [[], reasons] : [variant.reasons, reasons.slice(-1)]
  return { ...variant, verdict: calm ? 'inconclusive' : variant.verdict, reasons: [...known, ...added] }
}
