import type { RecordedBenchmark } from '../baseline/record.js'
import type { Benchmark } from '../inputs.js'
import { VERDICTS, type JudgedRun, type JudgedVariant } from '../judge/verdict.js'
import { canonicalJson } from '../measure/benchmark-id.js'
import type { Arm, Fingerprint } from '../measure/result.js'
import { allocate, type Symptom } from './allocate.js'
import { armFacts, linesByGraph, type ArmFacts } from './arm-facts.js'
import type { Cause, Explanation } from './cause.js'
import { environmentChanges } from './environment.js'
import { findingsOf, symptomOf } from './findings.js'
import { noSpeedup } from './no-speedup.js'
import type { Pair } from './pair.js'

export interface ExplainInput {
  readonly benchmarks: readonly Benchmark[]
  readonly run: JudgedRun
  /** Arms of side `head`. */
  readonly head: readonly Arm[]
  /** What head was compared with: the arms of a record, or of side `base`; null when there is nothing. */
  readonly reference: readonly Arm[] | null
  readonly headFingerprint: Fingerprint
  readonly referenceFingerprint: Fingerprint | null
  /** Of the record, where head was compared with one: how its variants were asked for; empty when unknown. */
  readonly referenceBenchmarks: readonly RecordedBenchmark[]
}

/** Why the run is as it is: what changed against the reference by what it costs, then why compiling does not pay. */
export function explain(input: ExplainInput): Explanation {
  const sides = { head: sideFacts(input.head), reference: sideFacts(input.reference ?? []) }
  const explained = input.run.benchmarks
    .flatMap((judged) => judged.variants.map((variant) => ({ id: judged.id, variant })))
    .map(({ id, variant }) => explainVariant(input, sides, id, variant))
    .sort((a, b) => a.verdict - b.verdict || b.relative - a.relative)
  const totalMs = explained.reduce((sum, { slowerMs }) => sum + slowerMs, 0)
  const explainedMs = explained.reduce((sum, { explainedMs }) => sum + explainedMs, 0)
  return {
    causes: [...explained.flatMap(({ causes }) => causes), ...explained.flatMap(({ advice }) => advice)],
    explainedShare: totalMs === 0 ? null : explainedMs / totalMs
  }
}

type SideFacts = (benchmark: string, variant: string) => ArmFacts | null

interface Explained {
  readonly causes: readonly Cause[]
  readonly advice: readonly Cause[]
  readonly slowerMs: number
  readonly explainedMs: number
  readonly relative: number
  /** Position in the order of severity. */
  readonly verdict: number
}

function sideFacts(arms: readonly Arm[]): SideFacts {
  const lines = linesByGraph(arms)
  const facts = new Map(arms.map((arm) => [`${arm.benchmark}\n${arm.variant}`, armFacts(arm, lines)]))
  return (benchmark, variant) => facts.get(`${benchmark}\n${variant}`) ?? null
}

function explainVariant(
  input: ExplainInput,
  sides: { readonly head: SideFacts; readonly reference: SideFacts },
  id: string,
  judged: JudgedVariant
): Explained {
  const verdict = VERDICTS.indexOf(judged.verdict)
  const name = judged.variant.name
  const benchmark = input.benchmarks.find((candidate) => candidate.id === id)
  const head = sides.head(id, name)
  const nothing = { causes: [], advice: [], slowerMs: 0, explainedMs: 0, relative: 0, verdict }
  if (benchmark === undefined || head === null) return nothing
  const eagerName = benchmark.variants.find(({ kind }) => kind === 'eager')?.name ?? ''
  const headEager = sides.head(id, eagerName)
  const owned = (cause: Omit<Cause, 'benchmark' | 'variant'>): Cause => ({ benchmark: id, variant: name, ...cause })
  const advice = noSpeedup({ judged, compiled: head, eager: headEager, fingerprint: input.headFingerprint }).map(owned)
  const reference = sides.reference(id, name)
  // Side by side, both ran with the same versions and one plan: none of them explains what is slower.
  const sideBySide = input.reference?.some((arm) => arm.side === 'base' && arm.benchmark === id && arm.variant === name)
  const referenceFingerprint = sideBySide === true ? null : input.referenceFingerprint
  if (reference === null) return { ...nothing, advice }
  const pair: Pair = {
    benchmark,
    judged,
    head,
    reference,
    headEager,
    referenceEager: sides.reference(id, eagerName),
    environment:
      referenceFingerprint === null
        ? []
        : environmentChanges({ reference: referenceFingerprint, head: input.headFingerprint }),
    headSettings: canonicalJson(judged.variant),
    referenceSettings:
      sideBySide === true
        ? null
        : (input.referenceBenchmarks.find((candidate) => candidate.id === id)?.variants[name] ?? null)
  }
  const symptom = symptomOf(pair)
  const ranked = allocate(findingsOf(pair, symptom), symptom)
  return {
    causes: ranked.causes.map(owned),
    advice: withoutRepeated(advice, ranked.causes),
    slowerMs: symptom?.unit === 'ms' ? symptom.total : 0,
    explainedMs: symptom?.unit === 'ms' ? ranked.explained : 0,
    relative: relativeOf(symptom, reference),
    verdict
  }
}

/** A break that is told as new is not told again as one that keeps the step from getting faster. */
function withoutRepeated(advice: readonly Cause[], causes: readonly Pick<Cause, 'site'>[]): Cause[] {
  const told = new Set(
    causes.map(({ site }) => (site === null ? null : `${site.file ?? site.packagePath}:${site.line}`))
  )
  return advice.filter(({ site }) => site === null || !told.has(`${site.file ?? site.packagePath}:${site.line}`))
}

function relativeOf(symptom: Symptom | null, reference: ArmFacts): number {
  const before = reference.deviceMs ?? reference.wallMs
  return symptom?.unit !== 'ms' || before === null || before === 0 ? 0 : symptom.total / before
}
