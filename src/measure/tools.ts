import { randomUUID } from 'node:crypto'
import { getExecOutput } from '@actions/exec'
import { errorMessage } from '../errors.js'
import { systemClock } from '../ports.js'
import { endProcesses } from './end-processes.js'
import { interrupted } from './interruption.js'
import { systemProcessTable } from './process-table.js'

/** Small tools that answer at once: `git`, `nvidia-smi`, `python --version`. The step never runs through it. */
export interface Tools {
  /** Never throws: a tool that cannot be started or does not answer has a negative exit code and says why in `stderr`. */
  run(command: string, args: readonly string[], options?: ToolOptions): Promise<ToolOutput>
}

export interface ToolOptions {
  readonly cwd?: string
  /** Replaces the environment. */
  readonly env?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
  /** It tidies up: it is run after a cancel too, though not for long. */
  readonly tidiesUp?: boolean
}

export interface ToolOutput {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export const NOT_STARTED = -1
export const NO_ANSWER = -2
export const CANCELLED = -3

/** `nvidia-smi` without persistence mode wakes the driver, which takes seconds. */
const DEFAULT_TIMEOUT_MS = 15_000
/** What tidies up after a cancel shares the runner's patience with the report. */
const TIDY_UP_MS = 2_000
/** A tool has nothing to save: it is asked for a moment only. */
const GRACE_MS = 500
const MARKER_VARIABLE = 'TORCH_COMPILE_CHECK_TOOL'

/** The tools of this machine. A cancel ends the one that runs, with whatever it started, and no other begins. */
export function systemToolsUntil(signal: AbortSignal | null): Tools {
  return {
    async run(command, args, options = {}) {
      const cancelled = signal?.aborted === true
      if (cancelled && options.tidiesUp !== true) return noOutput(CANCELLED, 'the run was cancelled')
      const asked = options.timeoutMs ?? DEFAULT_TIMEOUT_MS
      const timeoutMs = cancelled ? Math.min(asked, TIDY_UP_MS) : asked
      const nonce = randomUUID()
      const interruption = interrupted(timeoutMs, options.tidiesUp === true ? null : signal)
      const answer = getExecOutput(quote(command), [...args], {
        silent: true,
        ignoreReturnCode: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        env: { ...(options.env ?? ownEnvironment()), [MARKER_VARIABLE]: nonce }
      }).catch((error: unknown) => noOutput(NOT_STARTED, errorMessage(error)))
      try {
        const first = await Promise.race([answer, interruption.promise])
        if (first !== 'cancelled' && first !== 'timed-out') return first
        // The package gives no handle on its child; the marker finds it, and what it has started.
        const offspring = { rootPid: null, marker: `${MARKER_VARIABLE}=${nonce}` }
        await endProcesses(offspring, { processes: systemProcessTable, clock: systemClock }, GRACE_MS)
        return first === 'cancelled'
          ? noOutput(CANCELLED, 'the run was cancelled')
          : noOutput(NO_ANSWER, `no answer within ${timeoutMs / 1000} s`)
      } finally {
        interruption.clear()
      }
    }
  }
}

/** For what is over in a moment, before anything can be cancelled. */
export const systemTools: Tools = systemToolsUntil(null)

function noOutput(exitCode: number, stderr: string): ToolOutput {
  return { exitCode, stdout: '', stderr }
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
}

/** The package splits its first argument like a command line; a path with a space stays whole in quotes. */
function quote(command: string): string {
  return `"${command.replaceAll('"', '')}"`
}
