import type { MeasurementRecord } from './baseline/record.js'
import type { EventKind } from './context.js'
import { environmentChanges } from './explain/environment.js'
import { explain } from './explain/explain.js'
import type { Benchmark, FailOn, Inputs } from './inputs.js'
import { failsBuild } from './judge/exit.js'
import type { Problem } from './judge/input.js'
import type { JudgedRun } from './judge/verdict.js'
import type { Arm, Result } from './measure/result.js'
import { REPORT_SCHEMA_VERSION, type Comparison, type Report } from './report/report.js'
import { trendsOf } from './report/trend-data.js'
import { TOOL_VERSION } from './version.js'

/** A measurement that was made elsewhere or earlier, and what it is to be held against. */
export interface Measured {
  readonly commentKey: string
  readonly benchmarks: readonly Benchmark[]
  readonly result: Result | null
  readonly problem: Problem | null
  /** The judgement of it. */
  readonly run: JudgedRun
  /** The record that environments and code are compared with; null where there is none. */
  readonly compared: MeasurementRecord | null
  /** The records of the branch, oldest first; none where there is no trend to show. */
  readonly history?: readonly MeasurementRecord[]
  readonly comparison: Comparison
  readonly eventKind: EventKind
  readonly failOn: readonly FailOn[]
  readonly onMissingBaseline: Inputs['onMissingBaseline']
  readonly warnings: readonly string[]
  readonly links: Report['links']
  /** ISO 8601, UTC. */
  readonly generatedAt: string
}

/** Says as a report what was judged of them. Measures nothing, asks nobody, saves nothing. */
export function judgedReport(measured: Measured): Report {
  const { run, result, benchmarks, compared, problem } = measured
  const fingerprint = result?.fingerprintBefore ?? null
  const sideBySide = armsOf(result, 'base').length > 0
  const decision = failsBuild(measured)
  const trend = trendsOf({
    history: measured.history ?? [],
    run,
    arms: result?.arms ?? [],
    head: { sha: measured.comparison.headSha, measuredAt: measured.generatedAt, fingerprint }
  })
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    toolVersion: TOOL_VERSION,
    commentKey: measured.commentKey,
    run,
    comparison: measured.comparison,
    explanation:
      fingerprint === null
        ? { causes: [], explainedShare: null }
        : explain({
            benchmarks,
            run,
            head: armsOf(result, 'head'),
            reference: referenceArms(measured),
            headFingerprint: fingerprint,
            // Side by side, both ran with the same versions: none of them explains what is slower.
            referenceFingerprint: sideBySide ? fingerprint : (compared?.fingerprint ?? null),
            referenceBenchmarks: sideBySide ? [] : (compared?.benchmarks ?? [])
          }),
    fingerprint,
    environmentChanges:
      compared === null || fingerprint === null
        ? []
        : environmentChanges({ reference: compared.fingerprint, head: fingerprint }),
    result,
    benchmarks,
    ...(problem === null ? {} : { problem }),
    ...(trend.length === 0 ? {} : { trend }),
    warnings: measured.warnings,
    failsBuild: decision.fails,
    exitReason: decision.reason,
    links: measured.links,
    generatedAt: measured.generatedAt
  }
}

/** What base measured beside head, and of the record what base did not. */
function referenceArms({ result, compared }: Measured): readonly Arm[] | null {
  const base = armsOf(result, 'base')
  const isThere = (arm: Arm): boolean =>
    base.some(({ benchmark, variant }) => benchmark === arm.benchmark && variant === arm.variant)
  const arms = [...base, ...(compared?.arms ?? []).filter((arm) => !isThere(arm))]
  return arms.length === 0 ? null : arms
}

function armsOf(result: Result | null, side: 'head' | 'base'): readonly Arm[] {
  return result?.arms.filter((arm) => arm.side === side) ?? []
}
