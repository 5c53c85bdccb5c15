import type { MeasurementRecord } from './baseline/record.js'
import type { Findings } from './check.js'
import type { CheckPorts, CheckRequest } from './check-request.js'
import { comparisonOf } from './comparison.js'
import { isGate } from './confirm.js'
import { environmentChanges } from './explain/environment.js'
import { explain } from './explain/explain.js'
import type { Acceptance } from './judge/accept.js'
import { describeSince, findTrends, type Trend } from './judge/creep.js'
import { failsBuild } from './judge/exit.js'
import type { JudgedRun } from './judge/verdict.js'
import { linksOf } from './links.js'
import { measuredCommit } from './measured-commit.js'
import type { Arm } from './measure/result.js'
import { REPORT_SCHEMA_VERSION, type BenchmarkTrend, type Report } from './report/report.js'
import { trendsOf } from './report/trend-data.js'
import { TOOL_VERSION } from './version.js'

export interface Judged {
  readonly findings: Findings
  readonly run: JudgedRun
  readonly acceptance: Acceptance | null
  /** What this run added to the history; null when it added nothing. */
  readonly record: MeasurementRecord | null
  readonly warnings: readonly string[]
}

/** The one value behind comment, summary, annotations, JSON and terminal. */
export function buildReport(judged: Judged, request: CheckRequest, ports: Pick<CheckPorts, 'now'>): Report {
  const { findings, run } = judged
  const { restored, measured, found, confirmation } = findings
  const { inputs, context } = request
  const { result } = measured
  const fingerprint = result?.fingerprintBefore ?? null
  const compared = comparedRecord(findings)
  const decision = failsBuild({
    run,
    failOn: inputs.failOn,
    onMissingBaseline: inputs.onMissingBaseline,
    eventKind: context.eventKind
  })
  const now = ports.now()
  const headSha = context.pullRequest?.headSha ?? context.sha
  const history = restored.kind === 'found' ? restored.ring.records : []
  const { record } = judged
  const creeping = findTrends({
    history: record === null ? history : [...history, record],
    benchmarks: inputs.benchmarks
  })
  const drawn = trendsOf({
    history,
    run,
    arms: result?.arms ?? [],
    head: { sha: headSha, measuredAt: now.toISOString(), fingerprint }
  })
  const trend = record === null ? drawn : drawn.map((one) => withSince(one, creeping))
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    toolVersion: TOOL_VERSION,
    commentKey: inputs.commentKey,
    run,
    comparison: {
      ...comparisonOf({ headSha, restored, found, wanted: request.wanted, confirmation, nowMs: now.getTime() }),
      ...measuredCommit(headSha, request.checkedOut)
    },
    explanation: explanationOf(judged, request),
    fingerprint,
    environmentChanges:
      compared === null || fingerprint === null
        ? []
        : environmentChanges({ reference: compared.fingerprint, head: fingerprint }),
    result,
    benchmarks: inputs.benchmarks,
    ...(measured.problem === null ? {} : { problem: measured.problem }),
    ...(trend.length === 0 ? {} : { trend }),
    warnings: warningsOf(judged, request, creeping),
    ...(mayAccept(request) && inputs.acceptLabel !== null ? { acceptLabel: inputs.acceptLabel } : {}),
    ...(context.eventKind === 'baseline' ? { recorded: judged.record !== null } : {}),
    ...(measured.problem !== null && measured.outputTail !== '' ? { outputTail: measured.outputTail } : {}),
    failsBuild: decision.fails,
    exitReason: decision.reason,
    links: linksOf(request),
    generatedAt: now.toISOString()
  }
}

/** Only a pull request has labels. */
function mayAccept({ context }: CheckRequest): boolean {
  return context.eventKind === 'pull-request' && context.pullRequest !== null
}

/** The record that head was held against; none where everything was measured side by side. */
function comparedRecord({ found, confirmation, suspicions }: Findings): MeasurementRecord | null {
  if (confirmation?.both != null && suspicions.every(({ metric }) => metric === null)) return null
  if (found?.kind === 'incomparable') return found.newest
  return found?.kind === 'record' ? found.record : null
}

function explanationOf({ findings, run }: Judged, { inputs }: CheckRequest): Report['explanation'] {
  const { result } = findings.measured
  if (result === null) return { causes: [], explainedShare: null }
  const record = findings.found?.kind === 'record' ? findings.found.record : null
  const base = result.arms.filter(({ side }) => side === 'base')
  const reference = [...base, ...(record?.arms ?? []).filter((arm) => !base.some((other) => isSameArm(arm, other)))]
  return explain({
    benchmarks: inputs.benchmarks,
    run,
    head: result.arms.filter(({ side }) => side === 'head'),
    reference: reference.length === 0 ? null : reference,
    headFingerprint: result.fingerprintBefore,
    referenceFingerprint: record?.fingerprint ?? null,
    referenceBenchmarks: record?.benchmarks ?? []
  })
}

function isSameArm(a: Arm, b: Arm): boolean {
  return a.benchmark === b.benchmark && a.variant === b.variant
}

/** What the new record of a branch ends: marked at its point, where the chart of the summary tells it. */
function withSince(drawn: BenchmarkTrend, creeping: readonly Trend[]): BenchmarkTrend {
  const found = creeping.find(({ benchmark, variant }) => benchmark === drawn.benchmark && variant === drawn.variant)
  const words = found === undefined ? null : describeSince(found)
  const last = drawn.points.at(-1)
  if (words === null || last === undefined) return drawn
  return { ...drawn, points: [...drawn.points.slice(0, -1), { ...last, marks: [...last.marks, words] }] }
}

function warningsOf(
  { findings, run, warnings }: Judged,
  { context }: CheckRequest,
  creeping: readonly Trend[]
): readonly string[] {
  const { measured, confirmation, suspicions } = findings
  const crept = creeping
    .map(({ benchmark, creep }) => (creep === null ? null : `${nameOf(run, benchmark)}: ${creep}.`))
    .filter((sentence) => sentence !== null)
  const obstacle = confirmation?.obstacle ?? null
  return [
    ...measured.findings,
    ...(confirmation?.warnings ?? []),
    ...(obstacle === null ? [] : [`The base commit was not measured beside head: ${obstacle}.`]),
    ...(confirmation === null && !isGate(context.eventKind) ? toldOnly(run, suspicions) : []),
    ...crept,
    ...warnings
  ]
}

/** What a verdict of its own does not tell already. */
function toldOnly(run: JudgedRun, suspicions: Findings['suspicions']): readonly string[] {
  return suspicions
    .filter(({ benchmark, variant }) => {
      const judged = run.benchmarks.find(({ id }) => id === benchmark)
      return judged?.variants.find((one) => one.variant.name === variant)?.verdict === 'pass'
    })
    .map(({ benchmark, reason }) => `${nameOf(run, benchmark)}: ${reason}.`)
}

function nameOf(run: JudgedRun, id: string): string {
  return run.benchmarks.find((benchmark) => benchmark.id === id)?.name ?? id
}
