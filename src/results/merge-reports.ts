import type { ReportShard } from '../report/report.js'
import type { Report } from '../report/report.js'
import { VERDICTS, type JudgedRun } from '../judge/verdict.js'
import { worstVerdict } from '../judge/worst.js'
import type { Result } from '../measure/result.js'

export interface ShardReport {
  readonly name: string
  readonly report: Report
  readonly origin: ReportShard['reference']
}

/** Several reports as one, still without the decision on the exit code. */
export interface MergedReport {
  readonly run: JudgedRun
  readonly comparison: Report['comparison']
  readonly explanation: Report['explanation']
  readonly fingerprint: Report['fingerprint']
  readonly environmentChanges: Report['environmentChanges']
  readonly result: Report['result']
  readonly benchmarks: NonNullable<Report['benchmarks']>
  readonly shards: NonNullable<Report['shards']>
  readonly trend?: NonNullable<Report['trend']>
}

/**
 * One report out of those of the shards: the worst shard speaks for what a report has once (what was compared, environment),
 * benchmarks carry their shard's name where there are several. Whatever is `wrong` (a shard that is missing) fails the run.
 */
export function mergeReports(request: {
  readonly reports: readonly ShardReport[]
  readonly missing: readonly string[]
  /** Sentences about shards that are missing or unusable; the first becomes the headline. */
  readonly wrong: readonly string[]
  readonly headSha: string
}): MergedReport {
  const { missing, wrong, headSha } = request
  const several = request.reports.length + missing.length > 1
  const reports = request.reports.map((shard) => (several ? { ...shard, report: renamed(shard) } : shard))
  const byWeight = reports.toSorted((a, b) => weight(a) - weight(b))
  const worst = byWeight[0]?.report
  const runs = reports.map(({ report }) => report.run)
  const verdicts = runs.map(({ verdict }) => verdict)
  const verdict = wrong.length > 0 || runs.length === 0 ? 'failed' : worstVerdict(verdicts)
  const trend = reports.flatMap(({ report }) => report.trend ?? [])
  return {
    run: {
      verdict,
      headline: wrong[0] ?? worst?.run.headline ?? `there are no results of ${headSha.slice(0, 7)}`,
      benchmarks: runs.flatMap(({ benchmarks }) => benchmarks),
      missingBenchmarks: runs.flatMap(({ missingBenchmarks }) => missingBenchmarks),
      newBenchmarks: runs.flatMap(({ newBenchmarks }) => newBenchmarks),
      notJudged: [...new Set(runs.flatMap(({ notJudged }) => notJudged))]
    },
    comparison: worst?.comparison ?? {
      headSha,
      reference: { kind: 'none', reason: 'there are no results', lookedFor: [] }
    },
    explanation: {
      causes: byWeight.flatMap(({ report }) => report.explanation.causes),
      explainedShare: worst?.explanation.explainedShare ?? null
    },
    fingerprint: worst?.fingerprint ?? null,
    environmentChanges: worst?.environmentChanges ?? [],
    result: mergedResult(byWeight.map(({ report }) => report.result)),
    benchmarks: reports.flatMap(({ report }) => report.benchmarks ?? []),
    shards: [...reports.map(shardOf), ...missing.map(missingShard)],
    ...(trend.length === 0 ? {} : { trend })
  }
}

function weight({ report }: ShardReport): number {
  return VERDICTS.indexOf(report.run.verdict)
}

function shardOf({ name, report, origin }: ShardReport): ReportShard {
  const { fingerprint, comparison, run } = report
  const device = fingerprint === null ? null : (fingerprint.gpuName ?? fingerprint.cpuName)
  return { name, verdict: run.verdict, device, comparison, reference: origin }
}

function missingShard(name: string): ReportShard {
  return { name, verdict: 'missing', device: null, comparison: null, reference: 'none' }
}

/** The same benchmark may have run on several machines: everything that names it names the shard with it. */
function renamed({ name: shard, report }: ShardReport): Report {
  const id = (benchmark: string): string => `${shard}/${benchmark}`
  const name = (benchmark: string): string => `${benchmark} [${shard}]`
  const { run, result } = report
  const ids = new Set(run.benchmarks.map((benchmark) => benchmark.id))
  const headline = run.headline.startsWith(shard) ? run.headline : `${shard}: ${run.headline}`
  return {
    ...report,
    run: {
      ...run,
      headline,
      benchmarks: run.benchmarks.map((benchmark) => ({
        ...benchmark,
        id: id(benchmark.id),
        name: name(benchmark.name)
      })),
      missingBenchmarks: run.missingBenchmarks.map(name),
      newBenchmarks: run.newBenchmarks.map(name)
    },
    explanation: {
      ...report.explanation,
      causes: report.explanation.causes.map((cause) => ({
        ...cause,
        benchmark: ids.has(cause.benchmark) ? id(cause.benchmark) : name(cause.benchmark)
      }))
    },
    benchmarks: (report.benchmarks ?? []).map((benchmark) => ({
      ...benchmark,
      id: id(benchmark.id),
      name: name(benchmark.name)
    })),
    ...(report.trend === undefined
      ? {}
      : { trend: report.trend.map((trend) => ({ ...trend, benchmark: id(trend.benchmark) })) }),
    result: result === null ? null : renamedResult(result, id)
  }
}

function renamedResult(result: Result, id: (benchmark: string) => string): Result {
  return {
    ...result,
    arms: result.arms.map((arm) => ({ ...arm, benchmark: id(arm.benchmark) })),
    numerics: result.numerics.map((numerics) => ({ ...numerics, benchmark: id(numerics.benchmark) })),
    notes: result.notes.map((note) => ({ ...note, benchmark: note.benchmark === null ? null : id(note.benchmark) })),
    processLayout: Object.fromEntries(Object.entries(result.processLayout).map(([key, layout]) => [id(key), layout]))
  }
}

/** The raw numbers of all; what a result has once is the worst shard's. */
function mergedResult(all: readonly (Result | null)[]): Result | null {
  const results = all.filter((result) => result !== null)
  const [first] = results
  if (first === undefined || results.length === 1) return first ?? null
  return {
    ...first,
    complete: results.every(({ complete }) => complete),
    budgetExhausted: results.some(({ budgetExhausted }) => budgetExhausted),
    elapsedSeconds: Math.max(...results.map(({ elapsedSeconds }) => elapsedSeconds)),
    arms: results.flatMap(({ arms }) => arms),
    numerics: results.flatMap(({ numerics }) => numerics),
    notes: results.flatMap(({ notes }) => notes),
    processLayout: Object.assign({}, ...results.map(({ processLayout }) => processLayout)) as Result['processLayout']
  }
}
