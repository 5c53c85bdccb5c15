import { comparable } from '../baseline/comparability.js'
import type { Benchmark } from '../inputs.js'
import type { Variant } from '../measure/plan.js'
import type { Arm } from '../measure/result.js'
import { headlineOf } from './headline.js'
import { confirmationOf } from './confirmation.js'
import type { Confirmation, JudgeInput, Reference, VariantReference } from './input.js'
import { notJudgedIn } from './not-judged.js'
import { outcomeOf } from './outcome.js'
import { judgeVariant, unmeasuredVariant } from './variant.js'
import type { JudgedBenchmark, JudgedRun, JudgedVariant } from './verdict.js'
import { worstVerdict } from './worst.js'

/** The whole judgement of a run: a function of the measurements, the reference and the limits. */
export function judge(input: JudgeInput): JudgedRun {
  const reference = comparableReference(input)
  const benchmarks = input.benchmarks.map((benchmark) => judgeBenchmark(benchmark, { ...input, reference }))
  const verdict = input.problem === null ? worstVerdict(benchmarks.map(({ verdict }) => verdict)) : 'failed'
  const known = new Set(input.benchmarks.map(({ id }) => id))
  return {
    verdict,
    headline: headlineOf({ verdict, benchmarks, problem: input.problem, purpose: input.purpose }),
    benchmarks,
    missingBenchmarks:
      reference.kind === 'record'
        ? reference.record.benchmarks.filter(({ id }) => !known.has(id)).map(({ name }) => name)
        : [],
    newBenchmarks:
      reference.kind === 'record' || reference.kind === 'side-by-side'
        ? input.benchmarks.filter(({ id }) => !isKnown(reference, id)).map(({ name }) => name)
        : [],
    notJudged: notJudgedIn(benchmarks)
  }
}

/** A record of another machine is no reference, whatever key it was found under. */
function comparableReference({ reference, headFingerprint }: JudgeInput): Reference {
  if (reference.kind !== 'record' || headFingerprint === null) return reference
  const comparability = comparable(reference.record.fingerprint, headFingerprint)
  return comparability.comparable ? reference : { kind: 'incomparable', reason: comparability.reason }
}

function isKnown(reference: Extract<Reference, { kind: 'record' | 'side-by-side' }>, id: string): boolean {
  return reference.kind === 'record'
    ? reference.record.benchmarks.some((benchmark) => benchmark.id === id)
    : reference.arms.some((arm) => arm.benchmark === id)
}

function judgeBenchmark(benchmark: Benchmark, input: JudgeInput): JudgedBenchmark {
  const eagerVariant = benchmark.variants.find(({ kind }) => kind === 'eager')
  const eager = eagerVariant === undefined ? null : findArm(input.head, benchmark.id, eagerVariant.name)
  const eagerOutcome = outcomeOf(eager)
  const eagerUnavailable =
    eagerVariant === undefined ? 'eager was not asked for' : eagerOutcome.kind === 'ok' ? null : eagerOutcome.message
  const variants = benchmark.variants
    .filter(({ kind }) => kind === 'compiled')
    .map((variant) => judgeCompiled({ benchmark, variant, eager, eagerVariant, eagerUnavailable, input }))
  return {
    id: benchmark.id,
    name: benchmark.name,
    params: JSON.stringify(benchmark.params),
    verdict: worstVerdict(variants.map(({ verdict }) => verdict)),
    variants,
    eagerUnavailable
  }
}

interface CompiledCase {
  readonly benchmark: Benchmark
  readonly variant: Variant
  readonly eager: Arm | null
  readonly eagerVariant: Variant | undefined
  readonly eagerUnavailable: string | null
  readonly input: JudgeInput
}

function judgeCompiled({
  benchmark,
  variant,
  eager,
  eagerVariant,
  eagerUnavailable,
  input
}: CompiledCase): JudgedVariant {
  const head = findArm(input.head, benchmark.id, variant.name)
  const outcome = outcomeOf(head)
  if (head === null || outcome.kind !== 'ok') {
    const whole = head === null ? input.problem : null
    const message = whole?.message ?? (outcome.kind === 'ok' ? 'was not measured' : outcome.message)
    const alsoEager =
      whole === null && eagerVariant !== undefined && eagerUnavailable !== null && outcome.kind === 'failed'
    return unmeasuredVariant(
      variant,
      'failed',
      alsoEager ? `${message} (eager fails too: ${eagerUnavailable})` : message
    )
  }
  const confirmation = confirmationOf(input)
  const reference = variantReference({ benchmark, variant, eagerVariant, reference: input.reference, confirmation })
  const numerics =
    input.numerics.find(
      (entry) => entry.benchmark === benchmark.id && entry.side === 'head' && entry.variant === variant.name
    ) ?? null
  return judgeVariant(
    {
      benchmark,
      variant,
      head,
      headEager: eagerUnavailable === null ? eager : null,
      headFingerprint: input.headFingerprint,
      reference,
      history:
        input.reference.kind === 'record' || input.reference.kind === 'side-by-side' ? input.reference.history : [],
      numerics,
      recordOnlySuspects: input.recordOnlySuspects ?? false,
      tests: confirmation.tests
    },
    eagerUnavailable
  )
}

interface ReferenceQuery {
  readonly benchmark: Benchmark
  readonly variant: Variant
  readonly eagerVariant: Variant | undefined
  readonly reference: Reference
  readonly confirmation: Confirmation
}

function variantReference({
  benchmark,
  variant,
  eagerVariant,
  reference,
  confirmation
}: ReferenceQuery): VariantReference {
  if (reference.kind === 'none') return { kind: 'absent', verdict: 'no-baseline', reason: reference.reason }
  if (reference.kind === 'incomparable') return { kind: 'absent', verdict: 'incomparable', reason: reference.reason }
  const arms = reference.kind === 'record' ? reference.record.arms : reference.arms
  const arm = findArm(arms, benchmark.id, variant.name)
  const outcome = outcomeOf(arm)
  if (arm === null) {
    const what = isKnown(reference, benchmark.id) ? `variant ${variant.name}` : 'benchmark'
    return { kind: 'absent', verdict: 'no-baseline', reason: `the reference does not have this ${what} yet` }
  }
  if (outcome.kind !== 'ok') {
    return reference.kind === 'record'
      ? { kind: 'absent', verdict: 'no-baseline', reason: `the reference has no measurement: ${outcome.message}` }
      : { kind: 'absent', verdict: 'inconclusive', reason: `the base commit could not be measured: ${outcome.message}` }
  }
  const unusable = reference.kind === 'record' ? undefined : unusableReason(reference, benchmark.id, variant.name)
  if (unusable !== undefined) return { kind: 'absent', verdict: 'inconclusive', reason: unusable }
  const eager = eagerVariant === undefined ? null : findArm(arms, benchmark.id, eagerVariant.name)
  const found = { arm, eager: outcomeOf(eager).kind === 'ok' ? eager : null }
  return reference.kind === 'record'
    ? { kind: 'record', ...found, fingerprint: reference.record.fingerprint }
    : { kind: 'side-by-side', ...found, fingerprint: null, confirmation }
}

function unusableReason(
  { unusable = [] }: Extract<Reference, { kind: 'side-by-side' }>,
  benchmark: string,
  variant: string
): string | undefined {
  return unusable.find(
    (entry) => entry.benchmark === benchmark && (entry.variant === null || entry.variant === variant)
  )?.reason
}

function findArm(arms: readonly Arm[], benchmark: string, variant: string): Arm | null {
  return arms.find((arm) => arm.benchmark === benchmark && arm.variant === variant) ?? null
}
