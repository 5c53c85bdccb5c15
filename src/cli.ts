import { randomUUID } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { usingArtifacts } from './artifacts/using-artifacts.js'
import { abortOnSignals } from './cancellation.js'
import { check } from './check.js'
import { parseArguments, type Command } from './cli-arguments.js'
import { compareReports } from './compare.js'
import { prepareReports, writeReports } from './cli-reports.js'
import { errorMessage, UserError } from './errors.js'
import { gitCommand } from './git/git-command.js'
import type { WantedReference } from './git/wanted-reference.js'
import { loadInputs } from './inputs.js'
import { quote } from './inputs/problems.js'
import { localContext } from './local-context.js'
import { localRepository } from './local-repository.js'
import { systemTools as tools, systemToolsUntil } from './measure/tools.js'
import { systemClock as clock, type Display } from './ports.js'
import type { Report } from './report/report.js'
import { renderTerminal } from './report/terminal.js'
import { columnsOf, print, wantsColor } from './standard-output.js'
import { storeOf } from './stores.js'
import { systemCheckPorts } from './system-check-ports.js'
import { terminalLog } from './terminal-log.js'
import { TOOL_VERSION } from './version.js'

const EXIT = { ok: 0, verdict: 1, usage: 2 } as const
/** The shell's way of saying "ended by SIGINT". */
const EXIT_CANCELLED = 130

/** The terminal's entry: the same check with local ports. Returns the exit code. */
export async function runTerminal(argv: readonly string[]): Promise<number> {
  try {
    return await execute(parseArguments(argv, process.cwd()))
  } catch (thrown) {
    process.stderr.write(`torch-compile-check: ${errorMessage(thrown)}\n`)
    if (thrown instanceof UserError) return EXIT.usage
    if (thrown instanceof Error) process.stderr.write(`${thrown.stack ?? ''}\n`)
    return EXIT.verdict
  }
}

async function execute(command: Command): Promise<number> {
  switch (command.kind) {
    case 'help':
      await print(`${command.text.trimEnd()}\n`)
      return EXIT.ok
    case 'version':
      await print(`${TOOL_VERSION}\n`)
      return EXIT.ok
    case 'run':
      return runCheck(command)
    case 'compare':
      await prepareReports(command.reports)
      return present(
        await compareReports({ basePath: command.base, headPath: command.head, now: new Date() }),
        command.reports
      )
    case 'selftest':
      return (await import('./cli-selftest.js')).runSelftest(command)
  }
}

async function runCheck(command: Extract<Command, { kind: 'run' }>): Promise<number> {
  const signal = abortOnSignals()
  const repository = await localRepository(process.cwd())
  const inputs = loadInputs({ source: command.source, workspace: repository.root, terminal: command })
  await prepareReports(command.reports)
  const context = localContext({
    workspace: repository.root,
    temp: realpathSync(tmpdir()),
    sha: repository.sha,
    branch: repository.branch,
    runId: randomUUID(),
    debug: command.verbose,
    savesBaseline: command.saveBaseline
  })
  const wanted =
    command.base === null ? wantedLocally(repository.sha) : await namedCommit(command.base, repository.root)
  const write = (text: string): void => void process.stderr.write(text)
  const display: Display = {
    kind: 'terminal',
    isTty: process.stderr.isTTY === true,
    verbose: command.verbose,
    write
  }
  const report = await usingArtifacts({ inputs, context }, (artifacts) =>
    check(
      {
        inputs,
        context,
        env: process.env,
        wanted,
        comparesWithOwnCommit: true,
        sideBySide: command.base !== null,
        signal
      },
      systemCheckPorts({
        inputs,
        context,
        env: process.env,
        log: terminalLog({ write, verbose: command.verbose, color: wantsColor(process.stderr, process.env) }),
        display,
        artifacts,
        store: storeOf({ inputs, context, tools: systemToolsUntil(signal), clock, signal }),
        connect: null,
        signal
      })
    )
  )
  const exitCode = await present(report, command.reports)
  return signal.aborted ? EXIT_CANCELLED : exitCode
}

async function present(report: Report, files: Extract<Command, { kind: 'run' }>['reports']): Promise<number> {
  await writeReports(report, files)
  const { stdout } = process
  await print(renderTerminal(report, { columns: columnsOf(stdout), color: wantsColor(stdout, process.env) }))
  return report.failsBuild ? EXIT.verdict : EXIT.ok
}

/** The commit of `--base`. */
async function namedCommit(revision: string, directory: string): Promise<WantedReference> {
  const git = gitCommand({ tools, directory, env: process.env })
  // Git would read it as an option.
  const output = revision.startsWith('-')
    ? null
    : await git.run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  if (output?.exitCode === 0)
    return { kind: 'commit', sha: output.stdout.trim(), why: `the commit named with --base ${revision}` }
  throw new UserError(
    `--base: ${quote(revision)} is no commit of ${directory}. Name a branch, a tag or a sha, such as \`main\` or \`HEAD~1\`.`
  )
}

/** Uncommitted work is compared with the record of the commit it is based on. */
function wantedLocally(sha: string | null): WantedReference {
  return sha === null
    ? { kind: 'unknown', reason: 'this folder is not in a git repository' }
    : { kind: 'commit', sha, why: 'the commit that is checked out' }
}
