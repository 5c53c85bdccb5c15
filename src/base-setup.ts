import { randomUUID } from 'node:crypto'
import { formatSeconds } from './format.js'
import { childEnvironment, type Environment } from './measure/child-environment.js'
import { restoreFileCommands, snapshotFileCommands } from './measure/file-commands.js'
import { runChild, type HarnessEnd } from './measure/harness-process.js'
import { OutputCollector } from './measure/output-collector.js'
import { printOutput } from './measure/output-framing.js'
import type { MeasurePorts } from './measure/measure.js'

export interface SetupRequest {
  /** The user's own text, run as a `run:` step of a workflow would be. */
  readonly command: string
  /** Root of base's tree. */
  readonly directory: string
  readonly env: Environment
  readonly passEnv: readonly string[]
  /** What is left of the run's time budget. */
  readonly timeoutSeconds: number
  readonly signal?: AbortSignal
}

export interface SetupOutcome {
  /** Why base is not ready, as part of a sentence; null when it is. */
  readonly problem: string | null
  /** What the command did that it should not, one sentence each. */
  readonly findings: readonly string[]
}

/** The runner's own way with a `run:` step, and what it takes where there is no bash. */
const SHELLS = [
  ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '-c'],
  ['sh', '-e', '-c']
] as const

/** Runs `base-setup` with the step's environment: it executes code of the repository. Never throws for what it does. */
export async function runBaseSetup(request: SetupRequest, ports: MeasurePorts): Promise<SetupOutcome> {
  const { environment } = childEnvironment(request.env, request.passEnv)
  const output = new OutputCollector()
  const { timeoutSeconds } = request
  const snapshot = await snapshotFileCommands(request.env)
  let end: HarnessEnd | undefined
  let findings: readonly string[]
  try {
    for (const [command, ...args] of SHELLS) {
      end = await runChild(
        {
          command,
          args: [...args, request.command],
          cwd: request.directory,
          environment,
          nonce: randomUUID(),
          deadlineSeconds: timeoutSeconds,
          signal: request.signal
        },
        { processes: ports.processes, clock: ports.clock, output, onProgress: () => undefined }
      )
      if (end.kind !== 'not-started') break
    }
  } finally {
    findings = await restoreFileCommands(snapshot)
  }
  const problem = problemOf(end, timeoutSeconds)
  const { display, log } = ports
  await printOutput({
    output: output.collected(),
    failed: problem !== null,
    display,
    log,
    title: 'Output of base-setup'
  })
  return { problem, findings }
}

function problemOf(end: HarnessEnd | undefined, timeoutSeconds: number): string | null {
  switch (end?.kind) {
    case 'exited':
      if (end.exitCode === 0) return null
      return end.signal === null
        ? `base-setup ended with exit code ${end.exitCode}`
        : `base-setup was ended by ${end.signal}`
    case 'timed-out':
      return `base-setup did not end within the ${formatSeconds(timeoutSeconds)} that the time budget left for it (raise \`time-budget\`)`
    case 'cancelled':
      return 'base-setup was cancelled'
    case 'not-started':
    case undefined:
      return `base-setup could not be started (${end?.startError ?? 'there is no shell'})`
  }
}
