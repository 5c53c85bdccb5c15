import { readFileSync } from 'node:fs'
import { actionsLog as log } from './actions-log.js'
import { abortOnSignals } from './cancellation.js'
import { check } from './check.js'
import type { Context } from './context.js'
import { readContext } from './context-reader.js'
import { errorMessage, UserError } from './errors.js'
import { gitCommand } from './git/git-command.js'
import { localGit } from './git/local-git.js'
import { wantedReference } from './git/wanted-reference.js'
import { loadInputs, type Inputs, type InputSource } from './inputs.js'
import { systemProcessTable } from './measure/process-table.js'
import { systemTools as tools } from './measure/tools.js'
import { systemClock as clock } from './ports.js'
import { publish } from './publish.js'
import { storeOf } from './stores.js'

type Environment = Readonly<Record<string, string | undefined>>

/** GitHub's entry. Returns the exit code, which comes from the verdict alone; an unexpected error is never green. */
export async function runAction(env: Environment): Promise<number> {
  try {
    return await run(env)
  } catch (thrown) {
    log.error(errorMessage(thrown))
    if (!(thrown instanceof UserError) && thrown instanceof Error) log.info(escapeLines(thrown.stack ?? ''))
    return 1
  }
}

async function run(env: Environment): Promise<number> {
  const { inputs, context } = readSurroundings(env)
  const signal = abortOnSignals()
  const git = localGit(gitCommand({ tools, directory: context.workspace, env }))
  const wanted = await wantedReference({ context, git })
  const report = await check(
    { inputs, context, env, wanted, comparesWithOwnCommit: false, signal },
    {
      log,
      clock,
      tools,
      git,
      display: { kind: 'actions' },
      processes: systemProcessTable,
      store: storeOf({ inputs, context, tools, clock }),
      now: () => new Date()
    }
  )
  await publish({ report, inputs, context, log, clock, cancelled: signal.aborted })
  log.info(`Verdict: ${report.run.verdict}. ${report.failsBuild ? 'The build fails' : 'The build passes'}: ${report.exitReason}.`)
  return report.failsBuild ? 1 : 0
}

/** A refused event is refused before anything else is looked at. */
function readSurroundings(env: Environment): { inputs: Inputs; context: Context } {
  const readFile = (path: string): string => readFileSync(path, 'utf8')
  const { refusal, workspace } = readContext({ env, readFile, baselineBranches: [] })
  if (refusal !== null) throw new UserError(refusal)
  const inputs = loadInputs({ source: runnerInputs(env), workspace })
  return { inputs, context: readContext({ env, readFile, baselineBranches: inputs.baselineBranches }) }
}

function runnerInputs(env: Environment): InputSource {
  return { get: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '' }
}

/** A stack trace may hold a line that would speak to the runner. */
function escapeLines(text: string): string {
  return text.replace(/^/gm, '    ').replaceAll('::', ': :').replaceAll('##[', '# #[')
}
