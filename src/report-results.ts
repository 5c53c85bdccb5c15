import { acceptSlowdown } from './accept.js'
import type { BaselineStore } from './baseline/store.js'
import type { CheckPorts } from './check-request.js'
import type { Context } from './context.js'
import { errorCode, UserError } from './errors.js'
import { formatPlural } from './format.js'
import type { BranchAnswer } from './github/base-branch.js'
import type { Inputs } from './inputs.js'
import { failsBuild } from './judge/exit.js'
import { linksOf } from './links.js'
import type { Log } from './ports.js'
import { logText } from './report/escape.js'
import { REPORT_SCHEMA_VERSION, type Report } from './report/report.js'
import { collectShards, type Collected } from './results/collect.js'
import { judgeShard, type ShardJudgement } from './results/judge-shard.js'
import { mergeReports, type ShardReport } from './results/merge-reports.js'
import type { Subject } from './results/report-subject.js'
import { readResultsFolders, type FolderReading } from './results/results-reader.js'
import { TOOL_VERSION } from './version.js'

export interface ReportRequest {
  readonly inputs: Inputs
  readonly context: Context
  readonly env: Readonly<Record<string, string | undefined>>
  readonly subject: Subject
}

export interface ReportPorts {
  readonly log: Log
  readonly store: BaselineStore
  /** Labels and body of the pull request at this moment. Never throws. */
  readonly readPullRequest: CheckPorts['readPullRequest']
  /** Whether a commit belongs to a branch of this repository. Never throws. */
  readonly isOnBranch: (sha: string, branch: string) => Promise<BranchAnswer>
  /** Wall clock. */
  readonly now: () => Date
}

/**
 * Mode `report`: reads what measuring jobs have handed on as data of a stranger and judges it again. Executes, extracts
 * and saves nothing.
 */
export async function reportResults(request: ReportRequest, ports: ReportPorts): Promise<Report> {
  const { inputs, context, env, subject } = request
  const { log } = ports
  const collected = await log.group('Results', async () => {
    const readings = await readFolders(inputs.resultsPath)
    const repository = `${context.repository.owner}/${context.repository.name}`
    const found = collectShards({
      readings,
      subject: { headSha: subject.headSha, repository },
      expected: inputs.expectedShards
    })
    log.info(describe(found, subject.headSha))
    for (const note of [...found.notes, ...found.refused]) log.info(logText(note))
    return found
  })
  const now = ports.now()
  const links = linksOf({ context, env })
  const judgement = {
    inputs,
    eventKind: subject.eventKind,
    store: ports.store,
    standingOf: standing(subject, ports),
    links,
    now
  }
  const reports: ShardReport[] = []
  for (const shard of collected.shards) {
    reports.push(await accepted(await judgeShard(shard, judgement), request, ports))
  }
  const wrong = wrongWith(collected, subject.headSha)
  const merged = mergeReports({ reports, missing: collected.missing, wrong, headSha: subject.headSha })
  const decision = failsBuild({
    run: merged.run,
    failOn: inputs.failOn,
    onMissingBaseline: inputs.onMissingBaseline,
    eventKind: subject.eventKind
  })
  const prefix = reports.length + collected.missing.length > 1
  const warnings = reports.flatMap(({ name, report }) =>
    report.warnings.map((warning) => (prefix ? `${name}: ${warning}` : warning))
  )
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    toolVersion: TOOL_VERSION,
    commentKey: inputs.commentKey,
    ...merged,
    warnings: [...wrong, ...collected.notes, ...(subject.note === null ? [] : [noComment(subject.note)]), ...warnings],
    ...(subject.context.pullRequest !== null && inputs.acceptLabel !== null ? { acceptLabel: inputs.acceptLabel } : {}),
    failsBuild: decision.fails,
    exitReason: decision.reason,
    links,
    generatedAt: now.toISOString()
  }
}

/** A base commit has to be on the branch that GitHub names; a merge group builds on commits that no branch has yet. */
function standing({ context: { pullRequest } }: Subject, { isOnBranch }: ReportPorts): ShardJudgement['standingOf'] {
  return async (sha) => {
    if (pullRequest === null) return null
    const branch = pullRequest.baseRef
    return { sha, branch, answer: sha === pullRequest.baseSha ? { kind: 'yes' } : await isOnBranch(sha, branch) }
  }
}

/** A slowdown that the pull request's label accepts is one here, too. */
async function accepted(
  shard: ShardReport,
  { inputs, subject: { context } }: ReportRequest,
  ports: ReportPorts
): Promise<ShardReport> {
  const { report } = shard
  const { run, warning } = await acceptSlowdown(report.run, { inputs, context }, ports)
  return {
    ...shard,
    report: { ...report, run, warnings: [...report.warnings, ...(warning === null ? [] : [warning])] }
  }
}

async function readFolders(path: string): Promise<readonly FolderReading[]> {
  try {
    return await readResultsFolders(path)
  } catch (thrown) {
    const code = errorCode(thrown)
    // Nothing was downloaded: a verdict, not a mistake in the workflow.
    if (code === 'ENOENT') return []
    throw new UserError(`results-path: ${path} cannot be read (${code ?? 'unknown error'}); it has to be a folder.`)
  }
}

/** What makes the run fail whatever the numbers say. */
function wrongWith({ shards, missing, refused }: Collected, headSha: string): readonly string[] {
  const nothing = `There are no results of ${headSha.slice(0, 7)}: nothing was measured, or nothing was handed on. Look at the measuring job.`
  const absent = `Missing: ${missing.join(', ')}. Its job failed, was cancelled, or did not upload its results; look at that job.`
  return [
    ...(missing.length > 0 ? [absent] : []),
    ...(shards.length === 0 && missing.length === 0 && refused.length === 0 ? [nothing] : []),
    ...refused
  ]
}

function describe({ shards, missing }: Collected, headSha: string): string {
  const names = shards.map(({ name }) => name).join(', ')
  const left = missing.length === 0 ? '' : `; missing: ${missing.join(', ')}`
  return `${formatPlural(shards.length, 'shard')} of ${headSha.slice(0, 7)}${names === '' ? '' : `: ${names}`}${left}`
}

function noComment(reason: string): string {
  return `There is no comment: ${reason}.`
}
