import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorMessage } from '../errors.js'
import { formatPlural } from '../format.js'
import type { Clock, Display, Log } from '../ports.js'
import { childEnvironment, type Environment } from './child-environment.js'
import { restoreFileCommands, snapshotFileCommands } from './file-commands.js'
import { locateHarness, runHarness, type HarnessEnd } from './harness-process.js'
import { describeFindings, describeProblem, type MeasureProblem } from './measure-problem.js'
import { OutputCollector } from './output-collector.js'
import { outputTail, printOutput } from './output-framing.js'
import { buildPlan, writePlan, type RequestedBenchmark } from './plan-builder.js'
import type { Plan, PlannedSide } from './plan.js'
import type { ProcessTable } from './process-table.js'
import { progressPrinter } from './progress-printer.js'
import { createProgressReader } from './progress.js'
import { readResult, type ResultReading } from './result-reader.js'
import type { Result } from './result.js'
import { DEADLINE_SLACK_SECONDS, type ScheduleOverrides } from './schedule.js'

export interface MeasureRequest {
  readonly benchmarks: readonly RequestedBenchmark[]
  readonly sides: readonly PlannedSide[]
  readonly budgetSeconds: number
  /** Credentials that the step is given all the same, by name. */
  readonly passEnv: readonly string[]
  /** Our own environment, tokens included; the step gets what `childEnvironment` leaves of it. */
  readonly env: Environment
  /** Holds a private folder while it runs. */
  readonly tempDirectory: string
  /** Where the traces of the arms are left, for whoever asked for them; none are recorded without it. */
  readonly artifactsDirectory?: string | null | undefined
  readonly schedule?: ScheduleOverrides | undefined
  /** The harness's main.py; the one that belongs to this code when absent. */
  readonly harnessEntry?: string | undefined
  /** How long past its budget the harness is let run. */
  readonly slackSeconds?: number | undefined
  readonly signal?: AbortSignal | undefined
}

export interface MeasurePorts {
  readonly log: Log
  readonly clock: Clock
  readonly display: Display
  readonly processes: ProcessTable
}

export interface MeasureOutcome {
  /** What was measured; with a problem only a part of it, and null when nothing usable was left. */
  readonly result: Result | null
  readonly problem: MeasureProblem | null
  /** What the step did that it should not, one sentence each; holds nothing the step wrote. */
  readonly findings: readonly string[]
  /** The last lines that were printed: safe for a log, not for Markdown. */
  readonly outputTail: string
  /** Names of the variables that the step was not given. */
  readonly removedVariables: readonly string[]
  readonly elapsedSeconds: number
}

/**
 * Runs the harness over everything asked for and returns what it measured. What goes wrong in it is a `problem`, never an
 * exception. Nothing of the harness runs any more when it returns.
 */
export async function measure(request: MeasureRequest, ports: MeasurePorts): Promise<MeasureOutcome> {
  const { environment, removed } = childEnvironment(request.env, request.passEnv)
  ports.log.debug(`Variables kept from the step: ${removed.join(', ') || 'none'}`)
  const entry = request.harnessEntry ?? locateHarness(import.meta.url)
  const folder = await mkdtemp(join(request.tempDirectory, 'torch-compile-check-'))
  try {
    const plan = await preparePlan(request, folder, removed)
    return await runPlan(plan, { request, ports, folder, entry, environment })
  } finally {
    // Compile caches are big, and nobody needs them any more.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error: unknown) => {
      ports.log.debug(`${folder} could not be removed: ${errorMessage(error)}`)
    })
  }
}

async function preparePlan(request: MeasureRequest, folder: string, removed: readonly string[]): Promise<Plan> {
  const artifactsDirectory = request.artifactsDirectory ?? null
  if (artifactsDirectory !== null) await mkdir(artifactsDirectory, { recursive: true })
  const workDirectory = join(folder, 'work')
  await mkdir(workDirectory, { mode: 0o700 })
  const plan = buildPlan({
    benchmarks: request.benchmarks,
    sides: request.sides,
    budgetSeconds: request.budgetSeconds,
    workDirectory,
    resultPath: join(folder, 'result.json'),
    nonce: randomUUID(),
    removedVariables: removed,
    artifactsDirectory,
    schedule: request.schedule ?? {}
  })
  await writePlan(plan, planPathIn(folder))
  return plan
}

interface Run {
  readonly request: MeasureRequest
  readonly ports: MeasurePorts
  readonly folder: string
  readonly entry: string
  readonly environment: Readonly<Record<string, string>>
}

async function runPlan(plan: Plan, run: Run): Promise<MeasureOutcome> {
  const { request, ports } = run
  const output = new OutputCollector()
  const snapshot = await snapshotFileCommands(request.env)
  const startMs = ports.clock.nowMs()
  let end: HarnessEnd
  let fileFindings: readonly string[]
  try {
    end = await runWithProgress(plan, run, output)
  } finally {
    fileFindings = await restoreFileCommands(snapshot)
  }
  const elapsedSeconds = (ports.clock.nowMs() - startMs) / 1000
  const reading = await readResult({ plan, elapsedSeconds })
  const problem = describeProblem({ plan, end, reading, elapsedSeconds })
  const collected = output.collected()
  const failed = problem !== null || !allOk(reading)
  await printOutput({ output: collected, failed, display: ports.display, log: ports.log })
  return {
    result: reading.kind === 'ok' ? reading.result : null,
    problem,
    findings: [...fileFindings, ...describeFindings(end, reading)],
    outputTail: outputTail(collected),
    removedVariables: plan.removedVariables,
    elapsedSeconds
  }
}

async function runWithProgress(plan: Plan, run: Run, output: OutputCollector): Promise<HarnessEnd> {
  const { request, ports } = run
  const { display, log, clock } = ports
  const reader = createProgressReader()
  const printer = progressPrinter({
    isTty: display.kind === 'terminal' && display.isTty,
    write: display.kind === 'terminal' ? (text) => display.write(text) : (text) => log.info(text.trimEnd()),
    clock,
    plan
  })
  try {
    return await runHarness(
      {
        python: orchestratingPython(plan),
        entry: run.entry,
        planPath: planPathIn(run.folder),
        cwd: plan.workDirectory,
        environment: run.environment,
        nonce: plan.nonce,
        deadlineSeconds: plan.schedule.budgetSeconds + (request.slackSeconds ?? DEADLINE_SLACK_SECONDS),
        signal: request.signal
      },
      {
        processes: ports.processes,
        clock,
        output,
        onProgress: (bytes) => reader.push(bytes).forEach((progress) => printer.show(progress))
      }
    )
  } finally {
    printer.finish()
    if (reader.badLines > 0) log.debug(`Not progress, on its pipe: ${formatPlural(reader.badLines, 'line')}.`)
  }
}

function planPathIn(folder: string): string {
  return join(folder, 'plan.json')
}

/** The harness itself needs the standard library only; head's interpreter is there in any case. */
function orchestratingPython(plan: Plan): string {
  const side = plan.sides.find((candidate) => candidate.side === 'head') ?? plan.sides[0]
  if (side === undefined) throw new Error('A plan without sides has nothing to measure.')
  return side.python
}

function allOk(reading: ResultReading): boolean {
  if (reading.kind !== 'ok') return false
  return reading.result.arms.every((arm) => arm.processes.every((process) => process.outcome.kind === 'ok'))
}
