import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** The runner's timetable of a cancelled step (ProcessInvoker.cs): SIGINT, SIGTERM after 7.5 s, SIGKILL 2.5 s later. */
const SIGTERM_AFTER_MS = 7_500
const SIGKILL_AFTER_MS = 10_000
/** How long it waits for an output that somebody still holds open after the step's process has gone. */
const OPEN_OUTPUT_MS = 5_000

export interface ProcessRun {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** stdout and stderr in the order of arrival, by lines as the runner reads them. */
  readonly output: string
  readonly durationMs: number
  /** From the cancel to the end of the process; null when nothing was cancelled. */
  readonly cancelMs: number | null
  /** The signals that had to be sent. */
  readonly signalsSent: readonly NodeJS.Signals[]
  /** Something still held stdout or stderr after the process had gone. */
  readonly outputHeldOpen: boolean
}

export interface ProcessOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly environment: Readonly<Record<string, string>>
  /** Asked every 20 ms with the output so far; true cancels as the runner does. */
  readonly cancelWhen?: (output: string) => boolean
  /** Ends the process when it takes longer: a test that hangs says so. */
  readonly timeoutMs?: number
}

/** Runs a step's process: stdin closed, stdout and stderr read as one log. */
export async function runProcess(options: ProcessOptions): Promise<ProcessRun> {
  const startedAt = performance.now()
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const chunks: string[] = []
  const output = () => chunks.join('')
  const timers: NodeJS.Timeout[] = []
  const signalsSent: NodeJS.Signals[] = []
  let cancelledAt: number | null = null
  let exitedAt = 0

  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    let rest = ''
    stream.on('data', (chunk: string) => {
      const complete = (rest + chunk).lastIndexOf('\n') + 1
      chunks.push((rest + chunk).slice(0, complete))
      rest = (rest + chunk).slice(complete)
    })
    stream.on('end', () => chunks.push(rest === '' ? '' : `${rest}\n`))
  }

  function send(signal: NodeJS.Signals): void {
    if (child.exitCode !== null || child.signalCode !== null) return
    signalsSent.push(signal)
    child.kill(signal)
  }

  function cancel(): void {
    cancelledAt = performance.now()
    send('SIGINT')
    timers.push(setTimeout(() => send('SIGTERM'), SIGTERM_AFTER_MS))
    timers.push(setTimeout(() => send('SIGKILL'), SIGKILL_AFTER_MS))
  }

  const { cancelWhen, timeoutMs = 120_000 } = options
  if (cancelWhen !== undefined) {
    timers.push(
      setInterval(() => {
        if (cancelledAt === null && cancelWhen(output())) cancel()
      }, 20)
    )
  }
  timers.push(setTimeout(() => send('SIGKILL'), timeoutMs))

  const closed = new Promise<boolean>((resolve) => child.once('close', () => resolve(false)))
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => {
      exitedAt = performance.now()
      resolve()
    })
  })
  const outputHeldOpen = await Promise.race([
    closed,
    new Promise<boolean>((resolve) => timers.push(setTimeout(() => resolve(true), OPEN_OUTPUT_MS)))
  ])
  child.stdout.destroy()
  child.stderr.destroy()
  for (const timer of timers) clearTimeout(timer)
  return {
    exitCode: child.exitCode,
    signal: child.signalCode,
    output: output(),
    durationMs: exitedAt - startedAt,
    cancelMs: cancelledAt === null ? null : exitedAt - cancelledAt,
    signalsSent,
    outputHeldOpen
  }
}

export interface Orphan {
  readonly pid: number
  readonly command: string
}

/** Living processes whose environment carries the marker, as the runner's own sweep finds them. Linux only. */
export function findByTrackingId(trackingId: string): Orphan[] {
  const found: Orphan[] = []
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      if (!readFileSync(`/proc/${name}/environ`, 'latin1').split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)) {
        continue
      }
      if (/^State:\s+[ZX]/m.test(readFileSync(`/proc/${name}/status`, 'latin1'))) continue
      const command = readFileSync(`/proc/${name}/cmdline`, 'latin1').replaceAll('\0', ' ').trim()
      found.push({ pid: Number(name), command })
    } catch {
      // Gone in the meantime, or another user's.
    }
  }
  return found
}
