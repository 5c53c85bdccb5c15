import type { BaselineStore } from '../baseline/store.js'
import type { EventKind } from '../context.js'
import type { UnusableArm } from '../imports-check.js'
import { formatFactor, formatPercent } from '../format.js'
import type { Benchmark, Inputs, Limits } from '../inputs.js'
import { defaultLimits } from '../inputs/benchmarks.js'
import type { Problem } from '../judge/input.js'
import type { JudgedRun } from '../judge/verdict.js'
import { judgedReport } from '../judged-report.js'
import type { Report } from '../report/report.js'
import { baseToAskFor, withoutArms, type BaseStanding } from './claimed-base.js'
import type { NamedResults } from './collect.js'
import { judgeResults } from './judge-results.js'
import type { ShardReport } from './merge-reports.js'
import type { Results } from './results-file.js'
import { shardReference } from './shard-reference.js'

export interface ShardJudgement {
  readonly inputs: Inputs
  readonly eventKind: EventKind
  readonly store: BaselineStore
  /** What is known of a commit that is named as base; null where there is nothing to hold it against. */
  readonly standingOf: (sha: string) => Promise<BaseStanding | null>
  readonly links: Report['links']
  readonly now: Date
}

/** Judges handed-on raw numbers again; nothing that the measuring job concluded is read. */
export async function judgeShard({ name, results }: NamedResults, judgement: ShardJudgement): Promise<ShardReport> {
  const { inputs, eventKind, store, links, now } = judgement
  const restored = await store.restore({ commentKey: results.commentKey, deviceSlug: results.deviceSlug })
  const reference = shardReference({ restored, results, nowMs: now.getTime() })
  const { benchmarks, notes } = withLimits(results.benchmarks, inputs)
  const { run: measuredIn } = results
  const problem = problemOf(results)
  const asked = baseToAskFor(results, reference)
  const standing = asked === null ? null : await judgement.standingOf(asked)
  const { run, discarded } = judgeResults({
    benchmarks,
    result: results.result,
    problem,
    reference,
    standing,
    eventKind
  })
  const result = results.result === null ? null : withoutArms(results.result, discarded, benchmarks)
  const sideBySide = (result?.arms ?? []).some(({ side }) => side === 'base')
  const report = judgedReport({
    commentKey: results.commentKey,
    benchmarks,
    result,
    problem,
    run,
    compared: reference.compared,
    history: reference.origin === 'restored' ? reference.history : [],
    comparison: {
      headSha: measuredIn.headSha,
      ...(measuredIn.measuredSha === undefined
        ? {}
        : { measured: { sha: measuredIn.measuredSha, onGitHub: true, place: { repositoryIn: '', workspaceIn: '' } } }),
      reference:
        sideBySide && results.baseSha !== null
          ? { kind: 'commit', sha: results.baseSha, why: 'the commit that the measuring job names' }
          : reference.comparison
    },
    eventKind,
    failOn: inputs.failOn,
    onMissingBaseline: inputs.onMissingBaseline,
    warnings: [...results.warnings, ...reference.notes, ...baseNotes(standing, untold(discarded, run)), ...notes],
    links,
    generatedAt: now.toISOString()
  })
  return { name, report, origin: sideBySide ? 'measured' : reference.origin }
}

/** An inconclusive variant gives the reason itself. */
function untold(discarded: readonly UnusableArm[], { benchmarks }: JudgedRun): readonly UnusableArm[] {
  return discarded.filter(({ benchmark, variant }) => {
    const judged = benchmarks.find(({ id }) => id === benchmark)
    return judged?.variants.find((one) => one.variant.name === variant)?.verdict !== 'inconclusive'
  })
}

/** What a reader should know of the base commit beyond its arms: that nobody could be asked, or that it is not believed. */
function baseNotes(standing: BaseStanding | null, discarded: readonly UnusableArm[]): readonly string[] {
  return [
    ...(standing?.answer.kind === 'unknown' ? [standing.answer.reason] : []),
    ...new Set(discarded.map(({ reason }) => `Not believed: ${reason}.`))
  ]
}

/** Half a measurement that does not say so is not a whole one. */
function problemOf({ problem, result }: Results): Problem | null {
  if (problem !== null) return problem
  return result === null || result.complete
    ? null
    : { kind: 'crashed', message: 'The measuring ended before it had finished.' }
}

/** This job's own limits, where it has any, over those that came with the results. */
function withLimits(
  handedOn: readonly Benchmark[],
  { benchmarks: known, ownLimits }: Inputs
): { readonly benchmarks: readonly Benchmark[]; readonly notes: readonly string[] } {
  const foreign = new Set<string>()
  const benchmarks = handedOn.map((benchmark) => {
    const own = known.find(({ id }) => id === benchmark.id)?.limits
    if (own !== undefined) return { ...benchmark, limits: own }
    const chosen = differences(benchmark.limits, { ...defaultLimits(), ...ownLimits }, ownLimits)
    if (chosen.length > 0) foreign.add(`${benchmark.name}: ${chosen.join(', ')}`)
    return { ...benchmark, limits: { ...benchmark.limits, ...ownLimits } }
  })
  const shown = [...foreign].slice(0, 10).join('; ')
  return {
    benchmarks,
    notes: foreign.size === 0 ? [] : [`Limits that the measuring job chose, and no input of this job: ${shown}.`]
  }
}

const LIMIT_TEXTS: readonly (readonly [keyof Limits, string, (value: number) => string])[] = [
  ['maxSlowdown', 'max-slowdown', formatPercent],
  ['maxCompileTimeGrowth', 'max-compile-time-growth', formatPercent],
  ['maxMemoryGrowth', 'max-memory-growth', formatPercent],
  ['maxNewGraphBreaks', 'max-new-graph-breaks', String],
  ['maxNewRecompiles', 'max-new-recompiles', String],
  ['minSpeedup', 'min-speedup', formatFactor]
]

/** Limits that are neither the default nor this job's: what a reader should know that the measuring side chose. */
function differences(limits: Limits, here: Limits, own: Partial<Limits>): readonly string[] {
  return LIMIT_TEXTS.filter(([field]) => own[field] === undefined && limits[field] !== here[field]).map(
    ([field, name, format]) => `${name} ${limits[field] === null ? 'none' : format(limits[field])}`
  )
}
