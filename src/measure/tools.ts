import { getExecOutput } from '@actions/exec'
import { errorMessage } from '../errors.js'

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
}

export interface ToolOutput {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export const NOT_STARTED = -1
export const NO_ANSWER = -2

/** `nvidia-smi` without persistence mode wakes the driver, which takes seconds. */
const DEFAULT_TIMEOUT_MS = 15_000

export const systemTools: Tools = {
  async run(command, args, options = {}) {
    const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS
    let timer: NodeJS.Timeout | undefined
    // The package gives no handle on its child: one that hangs is left to the end of the process, not waited for.
    const silence = new Promise<ToolOutput>((resolve) => {
      timer = setTimeout(
        () => resolve({ exitCode: NO_ANSWER, stdout: '', stderr: `no answer within ${timeoutMs / 1000} s` }),
        timeoutMs
      )
    })
    try {
      const answer = getExecOutput(quote(command), [...args], {
        silent: true,
        ignoreReturnCode: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.env === undefined ? {} : { env: { ...options.env } })
      })
      return await Promise.race([answer, silence])
    } catch (error) {
      return { exitCode: NOT_STARTED, stdout: '', stderr: errorMessage(error) }
    } finally {
      clearTimeout(timer)
    }
  }
}

/** The package splits its first argument like a command line; a path with a space stays whole in quotes. */
function quote(command: string): string {
  return `"${command.replaceAll('"', '')}"`
}
