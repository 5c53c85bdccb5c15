import { join } from 'node:path'
import { badState } from './baseline/bad-state.js'
import { recordFromResult } from './baseline/record-from-result.js'
import { findReference, type Reference } from './baseline/reference.js'
import { appendRecord, emptyRing } from './baseline/ring.js'
import type { BaselineStore, RestoreOutcome } from './baseline/store.js'
import { comparisonOf, judgedReference } from './comparison.js'
import type { Context } from './context.js'
import { environmentChanges } from './explain/environment.js'
import { explain } from './explain/explain.js'
import { formatBytes } from './format.js'
import type { Git } from './git/git.js'
import type { WantedReference } from './git/wanted-reference.js'
import type { Inputs } from './inputs.js'
import { failsBuild } from './judge/exit.js'
import { judge } from './judge/judge.js'
import type { JudgedRun } from './judge/verdict.js'
import { childEnvironment } from './measure/child-environment.js'
import { readDeviceSlug } from './measure/read-device.js'
import { measure, type MeasureOutcome, type MeasurePorts } from './measure/measure.js'
import { findPython } from './measure/python.js'
import type { Tools } from './measure/tools.js'
import { REPORT_SCHEMA_VERSION, type Report } from './report/report.js'
import { TOOL_VERSION } from './version.js'

export interface CheckRequest {
  readonly inputs: Inputs
  readonly context: Context
  readonly env: Readonly<Record<string, string | undefined>>
  readonly wanted: WantedReference
  /** In a terminal a tree is compared with the record of its own commit; in a workflow a re-run is not. */
  readonly comparesWithOwnCommit: boolean
  readonly signal: AbortSignal
}

export interface CheckPorts extends MeasurePorts {
  readonly tools: Tools
  readonly git: Git
  readonly store: BaselineStore
  /** Wall clock. */
  readonly now: () => Date
}

interface Situation {
  readonly request: CheckRequest
  readonly ports: CheckPorts
  readonly deviceSlug: string
  readonly restored: RestoreOutcome
  readonly measured: MeasureOutcome
  readonly found: Reference | null
}

/** The check itself: restore, measure, judge, explain, save. What it finds is data; only mistakes of the user throw. */
export async function check(request: CheckRequest, ports: CheckPorts): Promise<Report> {
  const { log } = ports
  // Before any code of the step runs: what it could change must not decide which baseline is read.
  const deviceSlug = await readDeviceSlug({ tools: ports.tools, env: request.env })
  const { commentKey } = request.inputs
  const restored = await log.group('Baseline', async () => {
    const outcome = await ports.store.restore({ commentKey, deviceSlug })
    log.info(describeRestore(outcome, deviceSlug))
    return outcome
  })
  const measured = await measureHead(request, ports)
  const found = await referenceFor({ request, ports, restored, measured })
  const situation: Situation = { request, ports, deviceSlug, restored, measured, found }
  const run = judgeRun(situation)
  const saveWarning = await log.group('Record', () => saveRecord(situation, run))
  return buildReport(situation, run, saveWarning)
}

async function measureHead(request: CheckRequest, ports: CheckPorts): Promise<MeasureOutcome> {
  const { inputs, context, env, signal } = request
  const workingDirectory = join(context.workspace, inputs.workingDirectory)
  const { environment } = childEnvironment(env, inputs.passEnv)
  const python = await findPython(
    { python: inputs.python, directories: [workingDirectory, context.workspace], env: environment },
    ports.tools
  )
  ports.log.info(`Python ${python.version} (${python.path})`)
  return measure(
    {
      benchmarks: inputs.benchmarks,
      sides: [{ side: 'head', treeRoot: context.workspace, workingDirectory, python: python.path }],
      budgetSeconds: inputs.timeBudgetSeconds,
      passEnv: inputs.passEnv,
      env,
      tempDirectory: context.temp,
      signal
    },
    ports
  )
}

async function referenceFor(
  known: Pick<Situation, 'request' | 'ports' | 'restored' | 'measured'>
): Promise<Reference | null> {
  const { request, ports, restored, measured } = known
  if (restored.kind !== 'found' || measured.result === null) return null
  return findReference({
    ring: restored.ring,
    git: ports.git,
    wantedSha: request.wanted.kind === 'commit' ? request.wanted.sha : null,
    fingerprint: measured.result.fingerprintBefore,
    ...(request.comparesWithOwnCommit ? {} : { headSha: request.context.sha })
  })
}

function judgeRun({ request, restored, measured, found }: Situation): JudgedRun {
  const { result, problem } = measured
  return judge({
    benchmarks: request.inputs.benchmarks,
    head: result?.arms.filter(({ side }) => side === 'head') ?? [],
    reference: judgedReference(restored, found),
    headFingerprint: result?.fingerprintBefore ?? null,
    numerics: result?.numerics ?? [],
    problem,
    purpose: request.context.eventKind === 'baseline' ? 'baseline' : 'gate'
  })
}

/** A sentence for the report when nothing could be saved that should have been; null otherwise. */
async function saveRecord(situation: Situation, run: JudgedRun): Promise<string | null> {
  const { request, ports, deviceSlug, restored, measured } = situation
  const { context, inputs } = request
  const notSaved = (why: string): string => {
    ports.log.info(`No baseline was saved: ${why}.`)
    return `No baseline was saved: ${why}.`
  }
  if (context.eventKind !== 'baseline') {
    ports.log.info('Nothing to save: only runs on a baseline branch record one.')
    return null
  }
  if (run.verdict === 'failed' || measured.result === null) return notSaved('the measurement failed')
  const bad = badState(measured.result)
  if (bad !== null) return notSaved(bad)
  const record = recordFromResult({
    result: measured.result,
    benchmarks: inputs.benchmarks,
    sha: context.sha,
    ref: context.ref,
    runId: context.runId,
    runAttempt: context.runAttempt,
    measuredAt: ports.now().toISOString(),
    accepted: null
  })
  const ring = restored.kind === 'found' ? restored.ring : emptyRing(inputs.commentKey)
  const saved = await ports.store.save(appendRecord(ring, record), {
    commentKey: inputs.commentKey,
    deviceSlug,
    sha: context.sha,
    runId: context.runId,
    runAttempt: context.runAttempt
  })
  if (saved.kind === 'not-saved') return notSaved(saved.reason)
  ports.log.info(`Saved the record of ${context.sha.slice(0, 7)} as ${saved.key} (${formatBytes(saved.bytes)}).`)
  return null
}

function buildReport(situation: Situation, run: JudgedRun, saveWarning: string | null): Report {
  const { request, ports, restored, measured, found } = situation
  const { inputs, context } = request
  const { result } = measured
  const reference = found?.kind === 'record' ? found.record : null
  const compared = found?.kind === 'incomparable' ? found.newest : reference
  const head = result?.arms.filter(({ side }) => side === 'head') ?? []
  const fingerprint = result?.fingerprintBefore ?? null
  const decision = failsBuild({
    run,
    failOn: inputs.failOn,
    onMissingBaseline: inputs.onMissingBaseline,
    eventKind: context.eventKind
  })
  const now = ports.now()
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    toolVersion: TOOL_VERSION,
    commentKey: inputs.commentKey,
    run,
    comparison: comparisonOf({
      headSha: context.pullRequest?.headSha ?? context.sha,
      restored,
      found,
      wanted: request.wanted,
      nowMs: now.getTime()
    }),
    explanation:
      fingerprint === null
        ? { causes: [], explainedShare: null }
        : explain({
            benchmarks: inputs.benchmarks,
            run,
            head,
            reference: reference?.arms ?? null,
            headFingerprint: fingerprint,
            referenceFingerprint: reference?.fingerprint ?? null,
            referenceBenchmarks: reference?.benchmarks ?? []
          }),
    fingerprint,
    environmentChanges:
      compared === null || fingerprint === null
        ? []
        : environmentChanges({ reference: compared.fingerprint, head: fingerprint }),
    result,
    warnings: [...measured.findings, ...(saveWarning === null ? [] : [saveWarning])],
    failsBuild: decision.fails,
    exitReason: decision.reason,
    links: linksOf(request),
    generatedAt: now.toISOString()
  }
}

function linksOf({ context, env }: CheckRequest): Report['links'] {
  const { owner, name } = context.repository
  const action = env['GITHUB_ACTION_REPOSITORY']
  return {
    run: context.runUrl,
    commit: context.runUrl === null ? null : `${context.serverUrl}/${owner}/${name}/commit`,
    docs: action ? `${context.serverUrl}/${action}#readme` : 'README.md'
  }
}

function describeRestore(outcome: RestoreOutcome, deviceSlug: string): string {
  switch (outcome.kind) {
    case 'found':
      return `Restored ${outcome.ring.records.length} records from ${outcome.key}`
    case 'other-device':
      return `No baseline for ${deviceSlug}; there is one of another machine: ${outcome.key}`
    case 'unusable':
      return `The baseline ${outcome.key} cannot be used: ${outcome.reason}`
    case 'none':
      return `No baseline: ${outcome.reason}. Looked for ${outcome.lookedFor.join(', ') || 'nothing'}.`
  }
}
