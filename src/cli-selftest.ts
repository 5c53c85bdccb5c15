import { randomUUID } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { BaselineStore } from './baseline/store.js'
import { abortOnSignals } from './cancellation.js'
import { headSide } from './check.js'
import type { Command } from './cli-arguments.js'
import { prepareReports, writeReport } from './cli-reports.js'
import { DEFAULTS } from './defaults.js'
import { UserError } from './errors.js'
import { loadInputs, TIME_BUDGET } from './inputs.js'
import { Problems } from './inputs/problems.js'
import { readDuration } from './inputs/quantities.js'
import { localContext } from './local-context.js'
import { localRepository } from './local-repository.js'
import { selftest } from './selftest.js'
import { renderSelftest } from './selftest/render-selftest.js'
import { columnsOf, print, wantsColor } from './standard-output.js'
import { systemCheckPorts } from './system-check-ports.js'
import { terminalLog } from './terminal-log.js'

/** Nothing is restored and nothing is saved. */
const NO_STORE: BaselineStore = {
  restore: () => Promise.resolve({ kind: 'none', reason: 'a self-test needs no baseline', lookedFor: [] }),
  save: () => Promise.resolve({ kind: 'not-saved', reason: 'a self-test is no baseline' })
}

/** `torch-compile-check selftest`. Returns the exit code: 1 when this machine's word is worth nothing, or nothing is known. */
export async function runSelftest(command: Extract<Command, { kind: 'selftest' }>): Promise<number> {
  const { json, ...others } = command.reports
  const other = Object.entries(others).find(([, path]) => path !== null)?.[0]
  if (other !== undefined) throw new UserError(`\`selftest\` has no \`--${other}\`; \`--json FILE\` writes its result.`)
  const signal = abortOnSignals()
  const repository = await localRepository(process.cwd())
  const inputs = loadInputs({ source: command.source, workspace: repository.root, terminal: command })
  const checkBudgetSeconds = readCheckBudget(command.checkTimeBudget)
  await prepareReports({ json })
  const context = localContext({
    workspace: repository.root,
    temp: realpathSync(tmpdir()),
    sha: repository.sha,
    branch: repository.branch,
    runId: randomUUID(),
    debug: command.verbose,
    savesBaseline: false
  })
  const write = (text: string): void => void process.stderr.write(text)
  const request = { inputs, context, env: process.env, signal }
  const ports = systemCheckPorts({
    ...request,
    log: terminalLog({ write, verbose: command.verbose, color: wantsColor(process.stderr, process.env) }),
    display: { kind: 'terminal', isTty: process.stderr.isTTY === true, verbose: command.verbose, write },
    store: NO_STORE,
    connect: null
  })
  const report = await selftest(await headSide(request, ports), { ...request, checkBudgetSeconds }, ports)
  if (json !== null) await writeReport(json, `${JSON.stringify(report, null, 2)}\n`)
  await print(renderSelftest(report, { columns: columnsOf(process.stdout) }))
  return report.outcome === 'trusted' ? 0 : 1
}

function readCheckBudget(text: string | null): number {
  const problems = new Problems()
  const seconds = readDuration(text ?? DEFAULTS.timeBudget, TIME_BUDGET, problems.at('--check-time-budget'))
  problems.throwIfAny()
  return seconds ?? 0
}
