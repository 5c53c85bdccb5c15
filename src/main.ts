import { readFileSync } from 'node:fs'
import { actionsLog as log } from './actions-log.js'
import type { Posting } from './announce.js'
import { abortOnSignals } from './cancellation.js'
import { check } from './check.js'
import type { Context } from './context.js'
import { readContext } from './context-reader.js'
import { errorMessage, UserError } from './errors.js'
import { gitCommand } from './git/git-command.js'
import { localGit } from './git/local-git.js'
import { wantedReference } from './git/wanted-reference.js'
import { connectTo } from './github/connect.js'
import { readPullRequest, type PullRequestLookup } from './github/pull-request.js'
import { loadInputs, type Inputs, type InputSource } from './inputs.js'
import { keepResults } from './keep-results.js'
import { systemTools as tools } from './measure/tools.js'
import { systemClock as clock } from './ports.js'
import { appear, UNSEEN, type Presence } from './presence.js'
import { publish } from './publish.js'
import { reportResults } from './report-results.js'
import type { Report } from './report/report.js'
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
  const store = storeOf({ inputs, context, tools, clock })
  const report = await orLeave(presence, async () => {
    const git = localGit(gitCommand({ tools, directory: context.workspace, env }))
    const wanted = await wantedReference({ context, git })
    const ports = systemCheckPorts({
      inputs,
      context,
      env,
      log,
      display: { kind: 'actions' },
      store: results?.watch(store) ?? store,
      connect: connectTo(context, inputs),
      signal
    })
    return check({ inputs, context, env, wanted, comparesWithOwnCommit: false, sideBySide: false, signal }, ports)
  })
  await publish({ report, posting, presence, cancelled: signal.aborted })
  // After a cancel there is nothing to hand on: the reporting job is to see that this part is missing.
  if (results !== null && !signal.aborted) await results.write(report)
  return report
}

/** Mode `report`: reads, judges and posts; executes nothing. */
async function runReport({ env, inputs, context }: Surroundings): Promise<Report> {
  const client = inputs.githubToken === null ? null : await connectTo(context, inputs)()
  const subject = await reportSubject({ context, client, clock })
  const posting = postingOf({ env, inputs, context: subject.context })
  const store = storeOf({ inputs, context, tools, clock })
  const number = subject.context.pullRequest?.number
  const asking = async (): Promise<PullRequestLookup> =>
    client === null || number === undefined
      ? { kind: 'none', reason: 'there is no pull request to ask for' }
      : readPullRequest({ client, clock, number })
  const presence = await appear({ ...posting, inputs: { ...inputs, comment: 'never' } }, new AbortController().signal)
  const report = await orLeave(presence, () =>
    reportResults({ inputs, context, env, subject }, { log, store, readPullRequest: asking, now: () => new Date() })
  )
  await publish({ report, posting, presence, cancelled: false })
  return report
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
    await presence.leave('broke')
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
