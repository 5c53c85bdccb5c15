import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { actionsLog as log } from './actions-log.js'
import type { Posting } from './announce.js'
import { usingArtifacts } from './artifacts/using-artifacts.js'
import { abortOnSignals } from './cancellation.js'
import { check } from './check.js'
import type { Context } from './context.js'
import { readContext } from './context-reader.js'
import { tellEnd } from './ended-by-error.js'
import { errorMessage, UserError } from './errors.js'
import { checkedOut } from './git/checked-out.js'
import { gitCommand } from './git/git-command.js'
import { remoteHistory } from './git/history.js'
import { localGit } from './git/local-git.js'
import { wantedReference } from './git/wanted-reference.js'
import { isOnBranch } from './github/base-branch.js'
import { connectTo } from './github/connect.js'
import { readPullRequest, type PullRequestLookup } from './github/pull-request.js'
import { loadInputs, type Inputs, type InputSource } from './inputs.js'
import { keepResults } from './keep-results.js'
import { systemTools, systemToolsUntil } from './measure/tools.js'
import { systemClock as clock } from './ports.js'
import { appear, UNSEEN, type Presence } from './presence.js'
import { publish } from './publish.js'
import { reportResults, type ReportPorts } from './report-results.js'
import type { Report } from './report/report.js'
import { claimedBases } from './results/claimed-bases.js'
import { reportSubject } from './results/report-subject.js'
import { storeOf } from './stores.js'
import { systemCheckPorts } from './system-check-ports.js'

type Environment = Readonly<Record<string, string | undefined>>

interface Surroundings {
  readonly env: Environment
  readonly inputs: Inputs
  readonly context: Context
}

/** GitHub's entry. Returns the exit code, which comes from the verdict alone; an unexpected error is never green. */
export async function runAction(env: Environment): Promise<number> {
  try {
    const surroundings = readSurroundings(env)
    const report = await (surroundings.inputs.mode === 'report' ? runReport(surroundings) : runCheck(surroundings))
    log.info(
      `Verdict: ${report.run.verdict}. ${report.failsBuild ? 'The build fails' : 'The build passes'}: ${report.exitReason}.`
    )
    return report.failsBuild ? 1 : 0
  } catch (thrown) {
    log.error(errorMessage(thrown))
    await tellEnd(errorMessage(thrown), log)
    if (!(thrown instanceof UserError) && thrown instanceof Error) log.info(escapeLines(thrown.stack ?? ''))
    return 1
  }
}

/** Modes `check` and `measure`: the step runs here. */
async function runCheck({ env, inputs, context }: Surroundings): Promise<Report> {
  const signal = abortOnSignals()
  const results = inputs.mode === 'measure' ? await keepResults(inputs, context) : null
  const posting = postingOf({ env, inputs, context })
  const presence = results === null ? await appear(posting, signal) : UNSEEN
  const tools = systemToolsUntil(signal)
  const store = storeOf({ inputs, context, tools, clock, signal })
  const git = gitCommand({ tools, directory: context.workspace, env })
  const found = await checkedOut({ git, context, stepFiles: stepFilesOf(inputs) })
  const report = await orLeave(presence, async () => {
    const access = { token: inputs.githubToken, serverUrl: context.serverUrl, clock }
    const wanted = await wantedReference({ context, git: localGit(git), history: remoteHistory(git, access) })
    return usingArtifacts({ inputs, context }, (artifacts) => {
      const ports = systemCheckPorts({
        inputs,
        context,
        env,
        log,
        display: { kind: 'actions' },
        store: results?.watch(store) ?? store,
        artifacts,
        connect: connectTo(context, inputs),
        signal
      })
      const request = { inputs, context, env, wanted, checkedOut: found, signal }
      return check({ ...request, comparesWithOwnCommit: false, sideBySide: false }, ports)
    })
  })
  await publish({ report, posting, presence, files: found?.files ?? null, cancelled: signal.aborted })
  // After a cancel there is nothing to hand on: the reporting job is to see that this part is missing.
  if (results !== null && !signal.aborted) await results.write(report)
  return report
}

/** Mode `report`: reads, judges and posts; executes nothing. */
async function runReport({ env, inputs, context }: Surroundings): Promise<Report> {
  const client = inputs.githubToken === null ? null : await connectTo(context, inputs)()
  const headSha = context.workflowRun?.headSha ?? context.sha
  const subject = await reportSubject({
    context,
    client,
    clock,
    claimedBases: () => claimedBases(inputs.resultsPath, headSha)
  })
  const posting = postingOf({ env, inputs, context: subject.context })
  const store = storeOf({ inputs, context, tools: systemTools, clock, signal: null })
  const number = subject.context.pullRequest?.number
  const asking = async (): Promise<PullRequestLookup> =>
    client === null || number === undefined
      ? { kind: 'none', reason: 'there is no pull request to ask for' }
      : readPullRequest({ client, clock, number })
  const presence = await appear({ ...posting, inputs: { ...inputs, comment: 'never' } }, new AbortController().signal)
  const askBranch: ReportPorts['isOnBranch'] = async (sha, branch) =>
    client === null
      ? {
          kind: 'unknown',
          reason: `Without a \`github-token\` nobody can be asked whether ${sha.slice(0, 7)} is a commit of ${branch}.`
        }
      : isOnBranch({ client, clock, sha, branch })
  const ports = { log, store, readPullRequest: asking, isOnBranch: askBranch, now: () => new Date() }
  const report = await orLeave(presence, () => reportResults({ inputs, context, env, subject }, ports))
  await publish({ report, posting, presence, cancelled: false })
  return report
}

/** Relative to the workspace. */
function stepFilesOf({ benchmarks, workingDirectory }: Inputs): readonly string[] {
  return benchmarks.map(({ stepFile }) => posix.join(workingDirectory, stepFile))
}

function postingOf({ inputs, context }: Surroundings): Posting {
  // A measuring job posts nothing: that is what the other one is for.
  const own: Inputs = inputs.mode === 'measure' ? { ...inputs, comment: 'never', checkRun: false } : inputs
  return { inputs: own, context, log, clock, connect: connectTo(context, own) }
}

/** What was announced is taken back when nothing comes of it. */
async function orLeave<T>(presence: Presence, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    await presence.leave('broke', errorMessage(thrown))
    throw thrown
  }
}

/** A refused event is refused before anything else is looked at. */
function readSurroundings(env: Environment): Surroundings {
  const readFile = (path: string): string => readFileSync(path, 'utf8')
  const source = runnerInputs(env)
  const reportsOnly = source.get('mode').trim().toLowerCase() === 'report'
  const { refusal, eventName, workspace } = readContext({ env, readFile, baselineBranches: [] })
  if (refusal !== null && !(reportsOnly && eventName === 'workflow_run')) throw new UserError(refusal)
  const inputs = loadInputs({ source, workspace })
  return { env, inputs, context: readContext({ env, readFile, baselineBranches: inputs.baselineBranches }) }
}

function runnerInputs(env: Environment): InputSource {
  return { get: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '' }
}

/** A stack trace may hold a line that would speak to the runner. */
function escapeLines(text: string): string {
  return text.replace(/^/gm, '    ').replaceAll('::', ': :').replaceAll('##[', '# #[')
}
