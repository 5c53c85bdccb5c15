import { join } from 'node:path'
import { findReference, type Reference } from './baseline/reference.js'
import type { MeasurementRecord } from './baseline/record.js'
import type { RestoreOutcome } from './baseline/store.js'
import { acceptMerged } from './accept-merged.js'
import { acceptSlowdown } from './accept.js'
import { unlessCancelled } from './cancellation.js'
import { withArtifacts } from './artifacts/with-artifacts.js'
import { buildReport } from './build-report.js'
import type { CheckPorts, CheckRequest } from './check-request.js'
import { judgedReference } from './comparison.js'
import type { EventKind } from './context.js'
import {
  baseMayFollow,
  bothFromTheStart,
  confirm,
  confirmingCommit,
  FIRST_SHARE,
  isGate,
  mayConfirm,
  type Confirmation
} from './confirm.js'
import { judgeMeasured, leaveOpen } from './judge-measured.js'
import { suspicions, type Suspicion } from './judge/suspicions.js'
import type { JudgedRun } from './judge/verdict.js'
import { appendResult } from './measure/append-result.js'
import { childEnvironment } from './measure/child-environment.js'
import type { MeasureOutcome } from './measure/measure.js'
import type { PlannedSide } from './measure/plan.js'
import { findPython } from './measure/python.js'
import { readDeviceSlug } from './measure/read-device.js'
import { openQuestions } from './open-questions.js'
import type { Report } from './report/report.js'
import { saveRecord } from './save-record.js'
import { describeSuspicions, everything, suspicionsToConfirm } from './what-to-confirm.js'

/** Everything that was found out before it is judged for good. */
export interface Findings {
  readonly deviceSlug: string
  readonly restored: RestoreOutcome
  /** Head, and base's processes where it was measured too. */
  readonly measured: MeasureOutcome
  readonly found: Reference | null
  readonly suspicions: readonly Suspicion[]
  readonly confirmation: Confirmation | null
}

/** The check itself: restore, measure, judge, confirm, explain, save. What it finds is data; only mistakes of the user throw. */
export async function check(request: CheckRequest, ports: CheckPorts): Promise<Report> {
  const { log } = ports
  const start = await unlessCancelled(request.signal, () => begin(request, ports))
  const findings = start === null ? NOTHING_FOUND_OUT : endedEarly(await findOut(start, request, ports), request.signal)
  const { deviceSlug, restored } = findings
  const onPull = await acceptSlowdown(judgeFindings(findings, request), request, ports)
  const records = restored.kind === 'found' ? restored.ring.records : []
  const merged = await acceptMerged({ run: onPull.run, records }, request, ports)
  const { run } = merged
  const acceptance = onPull.acceptance ?? merged.acceptance
  const { result } = findings.measured
  const saved = await log.group('Record', () =>
    saveRecord({ run, result, restored, deviceSlug, acceptance }, request, ports)
  )
  const warnings = [unknownReference(request), onPull.warning, merged.warning, saved.warning].filter(
    (sentence) => sentence !== null
  )
  const report = buildReport({ findings, run, acceptance, record: saved.record, warnings }, request, ports)
  return withArtifacts(report, findings, request, ports)
}

/** Without it nothing can be confirmed, and a pass rests on the newest record alone. */
function unknownReference({ wanted, context }: CheckRequest): string | null {
  if (wanted.kind === 'commit' || context.eventKind !== 'pull-request') return null
  return `Which commit to compare with is not known, so no slowdown can be confirmed: ${wanted.reason}.`
}

/** A measurement that has less only says that it had too little. */
const MIN_SECONDS = 1

interface Start {
  readonly deviceSlug: string
  readonly restored: RestoreOutcome
  readonly head: PlannedSide
}

/** What is to be known before any code of the step runs: what that could change must not decide which baseline is read. */
async function begin(request: CheckRequest, ports: CheckPorts): Promise<Start> {
  const { log, tools, store } = ports
  const deviceSlug = await readDeviceSlug({ tools, env: request.env })
  const restored = await log.group('Baseline', async () => {
    const outcome = await store.restore({ commentKey: request.inputs.commentKey, deviceSlug })
    log.info(describeRestore(outcome, deviceSlug))
    return outcome
  })
  return { deviceSlug, restored, head: await headSide(request, ports) }
}

/** Of a run that was cancelled before it measured. */
const NOTHING_FOUND_OUT: Findings = {
  deviceSlug: 'unknown',
  restored: { kind: 'none', reason: 'the run was cancelled before it had looked', lookedFor: [] },
  measured: {
    result: null,
    problem: { kind: 'cancelled', message: 'The run was cancelled before anything was measured.' },
    findings: [],
    outputTail: '',
    removedVariables: [],
    elapsedSeconds: 0
  },
  found: null,
  suspicions: [],
  confirmation: null
}

/** A cancel between two measurements ended no harness, and leaves the run as unfinished all the same. */
function endedEarly(findings: Findings, signal: AbortSignal): Findings {
  const { measured } = findings
  if (!signal.aborted || measured.problem !== null) return findings
  const message = 'The run was cancelled when head had been measured and before it was judged for good.'
  return { ...findings, measured: { ...measured, problem: { kind: 'cancelled', message } } }
}

async function findOut(
  { deviceSlug, restored, head }: Start,
  request: CheckRequest,
  ports: CheckPorts
): Promise<Findings> {
  const { inputs } = request
  const known = { deviceSlug, restored }
  const why = bothFromTheStart(request, restored)
  let obstructed: Confirmation | null = null
  if (why !== null) {
    const all = everything(inputs.benchmarks)
    const question = {
      commit: request.wanted,
      head,
      benchmarks: inputs.benchmarks,
      suspicions: all,
      withEager: true,
      why,
      first: null
    }
    const confirmation = await confirm(question, request, ports)
    if (confirmation.both !== null) {
      const found = await referenceFor({ restored, measured: confirmation.both }, request, ports)
      return { ...known, measured: confirmation.both, found, suspicions: all, confirmation }
    }
    obstructed = confirmation
  }
  const share = obstructed === null && baseMayFollow(request, restored) ? FIRST_SHARE : 1
  const seconds = inputs.timeBudgetSeconds * share - (obstructed?.preparedSeconds ?? 0)
  const measured = await measureHead(head, Math.max(MIN_SECONDS, seconds), request, ports)
  const found = await referenceFor({ restored, measured }, request, ports)
  const first = judgeFindings({ ...known, measured, found, suspicions: [], confirmation: null }, request)
  const open = measured.problem === null ? suspicionsToConfirm(suspicions(first), first, request) : []
  if (open.length === 0 || obstructed !== null)
    return { ...known, measured, found, suspicions: open, confirmation: obstructed }
  if (!mayConfirm(request)) return { ...known, measured, found, suspicions: open, confirmation: null }
  const confirmation = await confirm(
    {
      commit: confirmingCommit(request, found),
      head,
      benchmarks: inputs.benchmarks.filter(({ id }) => open.some(({ benchmark }) => benchmark === id)),
      suspicions: open,
      // Where there is no record, eager as the control is only to be had beside it.
      withEager: first.benchmarks.some(({ verdict }) => verdict === 'no-baseline' || verdict === 'incomparable'),
      why: describeSuspicions(open),
      first: measured
    },
    request,
    ports
  )
  return { ...known, measured: together(measured, confirmation), found, suspicions: open, confirmation }
}

/** What both measurements found, as one. A confirmation that broke off leaves the first as it was. */
function together(first: MeasureOutcome, { both }: Confirmation): MeasureOutcome {
  if (both === null) return first
  const cancelled = both.problem?.kind === 'cancelled' ? both.problem : null
  return {
    ...first,
    result: first.result === null || both.result === null ? first.result : appendResult(first.result, both.result),
    problem: first.problem ?? cancelled,
    findings: [...new Set([...first.findings, ...both.findings])],
    outputTail: both.outputTail === '' ? first.outputTail : both.outputTail,
    elapsedSeconds: first.elapsedSeconds + both.elapsedSeconds
  }
}

/** The tree that is checked, with the interpreter of the inputs. Throws a UserError where there is none. */
export async function headSide(
  { inputs, context, env }: Pick<CheckRequest, 'inputs' | 'context' | 'env'>,
  { tools, log }: Pick<CheckPorts, 'tools' | 'log'>
): Promise<PlannedSide> {
  const workingDirectory = join(context.workspace, inputs.workingDirectory)
  const { environment } = childEnvironment(env, inputs.passEnv)
  const python = await findPython(
    { python: inputs.python, directories: [workingDirectory, context.workspace], env: environment },
    tools
  )
  log.info(`Python ${python.version} (${python.path})`)
  return { side: 'head', treeRoot: context.workspace, workingDirectory, python: python.path }
}

function measureHead(
  head: PlannedSide,
  budgetSeconds: number,
  { inputs, context, env, signal }: CheckRequest,
  ports: CheckPorts
): Promise<MeasureOutcome> {
  return ports.measure({
    benchmarks: inputs.benchmarks,
    sides: [head],
    budgetSeconds,
    passEnv: inputs.passEnv,
    env,
    tempDirectory: context.temp,
    signal
  })
}

async function referenceFor(
  { restored, measured }: { readonly restored: RestoreOutcome; readonly measured: Pick<MeasureOutcome, 'result'> },
  request: CheckRequest,
  ports: CheckPorts
): Promise<Reference | null> {
  if (restored.kind !== 'found' || measured.result === null) return null
  await revealRecorded(restored.ring.records, request, ports)
  return findReference({
    ring: restored.ring,
    git: ports.git,
    wantedSha: request.wanted.kind === 'commit' ? request.wanted.sha : null,
    fingerprint: measured.result.fingerprintBefore,
    ...(request.comparesWithOwnCommit ? {} : { headSha: request.context.sha })
  })
}

/** A shallow clone hides which record is of a commit before the wanted one; the newest may be of one after it. */
async function revealRecorded(
  records: readonly MeasurementRecord[],
  { wanted }: CheckRequest,
  { git, history }: Pick<CheckPorts, 'git' | 'history'>
): Promise<void> {
  if (wanted.kind !== 'commit' || records.some(({ sha }) => sha === wanted.sha)) return
  const isBefore = async (sha: string): Promise<boolean> =>
    (await git.commitExists(sha)) && (await git.distance(sha, wanted.sha)) !== null
  // Nothing but a better reference hangs on it: without, the report says that the newest record was taken.
  const shallow = await git.isShallow().catch(() => false)
  if (!shallow) return
  await history.reveal([wanted.sha], async () => {
    for (const { sha } of records.toReversed()) if (await isBefore(sha)) return true
    return false
  })
}

function judgeFindings(findings: Findings, { inputs, context }: CheckRequest): JudgedRun {
  const { measured, restored, found, confirmation } = findings
  const both = confirmation?.both ?? null
  const run = judgeMeasured({
    benchmarks: inputs.benchmarks,
    result: measured.result,
    problem: measured.problem,
    reference: judgedReference(restored, found),
    history: restored.kind === 'found' ? restored.ring.records : [],
    purpose: context.eventKind === 'baseline' ? 'baseline' : 'gate',
    unusable: both?.unusable ?? [],
    doubt: doubtOf(found, context.eventKind),
    ...(both?.secondsPerPair == null ? {} : { secondsPerPair: both.secondsPerPair })
  })
  if (confirmation !== null) return leaveOpen(run, openQuestions(findings.suspicions, confirmation, run))
  // On a baseline branch nobody waits for an answer: what is suspected is told, and the next record shows it.
  if (!isGate(context.eventKind)) return run
  const obstacle = inputs.confirm === 'never' ? '`confirm` is `never`; `confirm: auto` measures it' : null
  return obstacle === null ? run : leaveOpen(run, openQuestions(findings.suspicions, { both: null, obstacle }, run))
}

/** Why the record may be of a commit after the one that head started from; null where it is known not to be. */
function doubtOf(found: Reference | null, eventKind: EventKind): string | null {
  if (found?.kind !== 'record' || found.distance !== null) return null
  // Elsewhere nothing waits for the answer, and a terminal compares with the record its user keeps.
  if (eventKind !== 'pull-request' && eventKind !== 'merge-group') return null
  return 'the record may be of a later commit than this branch started from'
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
