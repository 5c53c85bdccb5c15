import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { errorMessage } from '../errors.js'
import { createWatch, endProcesses, GRACE_MS, waitForOffspring, type EndPorts, type Watch } from './end-processes.js'
import { interrupted } from './interruption.js'
import type { OutputCollector } from './output-collector.js'

export const MARKER_VARIABLE = 'TORCH_COMPILE_CHECK_RUN'
export const PROGRESS_VARIABLE = 'TORCH_COMPILE_CHECK_PROGRESS_FD'
const PROGRESS_DESCRIPTOR = 3

/** Worker pools notice the end of their parent within a moment; only what stays longer was left behind. */
const LEAVE_BY_ITSELF_MS = 1_000
/** A look reads every process's entry once, some milliseconds on a large machine. */
const LOOK_EVERY_MS = 1_000
/** A process that survived everything may hold the pipes open: its last words are not waited for. */
const PIPES_CLOSE_MS = 500

export interface HarnessRequest {
  readonly python: string
  /** The harness's main.py, see `locateHarness`. */
  readonly entry: string
  readonly planPath: string
  readonly cwd: string
  readonly environment: Readonly<Record<string, string>>
  readonly nonce: string
  readonly deadlineSeconds: number
  readonly signal?: AbortSignal | undefined
}

/** Any command that is run as the harness is. */
export interface ChildRequest extends Pick<
  HarnessRequest,
  'cwd' | 'environment' | 'nonce' | 'deadlineSeconds' | 'signal'
> {
  readonly command: string
  readonly args: readonly string[]
}

export interface HarnessPorts extends EndPorts {
  readonly output: OutputCollector
  onProgress(bytes: Buffer): void
}

export interface HarnessEnd {
  readonly kind: 'exited' | 'cancelled' | 'timed-out' | 'not-started'
  readonly exitCode: number | null
  readonly signal: string | null
  /** Why it could not be started. */
  readonly startError: string | null
  /** Processes that were still there after a normal end; 0 after one that we brought about. */
  readonly leftBehind: number
  /** Processes that were there when we brought the end about, and were sent a signal; 0 after a normal end. */
  readonly ended: number
  readonly survivors: number
}

/** The harness beside the bundle (`dist/index.js`) or beside the sources; throws when the checkout of the action lacks it. */
export function locateHarness(fromUrl: string): string {
  const here = dirname(fileURLToPath(fromUrl))
  const candidates = ['../harness/main.py', '../../harness/main.py'].map((relative) => join(here, relative))
  const found = candidates.find((candidate) => existsSync(candidate))
  if (found !== undefined) return found
  throw new Error(`The harness is missing: ${candidates[0]} does not exist. The action's checkout is incomplete.`)
}

export function runHarness(request: HarnessRequest, ports: HarnessPorts): Promise<HarnessEnd> {
  return runChild({ ...request, command: request.python, args: [request.entry, request.planPath] }, ports)
}

/** Runs a command in a process group of its own until it ends, is cancelled or is out of time. Nothing of it is left. */
export async function runChild(request: ChildRequest, ports: HarnessPorts): Promise<HarnessEnd> {
  if (request.signal?.aborted) return end('cancelled')
  const child = spawn(request.command, request.args, {
    cwd: request.cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...request.environment,
      [PROGRESS_VARIABLE]: String(PROGRESS_DESCRIPTOR),
      [MARKER_VARIABLE]: request.nonce
    }
  })
  const closed = listen(child, ports)
  const exited = whenExited(child)
  if (child.pid === undefined) return end('not-started', await exited)
  const offspring = { rootPid: child.pid, marker: `${MARKER_VARIABLE}=${request.nonce}` }
  const watch = createWatch(offspring, ports.processes)
  const looking = lookNowAndThen(watch)
  const interruption = interrupted(request.deadlineSeconds * 1000, request.signal)
  try {
    const first = await Promise.race([exited, interruption.promise])
    if (typeof first !== 'string') {
      const leftBehind = await waitForOffspring(watch, ports, LEAVE_BY_ITSELF_MS)
      const { survivors } = await endProcesses(offspring, ports, GRACE_MS, watch)
      return end('exited', { ...first, leftBehind, survivors })
    }
    const { signalled, survivors } = await endProcesses(offspring, ports, GRACE_MS, watch)
    const last = await Promise.race([exited, ports.clock.sleep(PIPES_CLOSE_MS)])
    return end(first, { ...last, ended: signalled, survivors })
  } finally {
    interruption.clear()
    clearInterval(looking)
    await Promise.race([closed, ports.clock.sleep(PIPES_CLOSE_MS)])
    for (const stream of child.stdio) stream?.destroy()
  }
}

interface Exit {
  readonly exitCode: number | null
  readonly signal: string | null
  readonly startError: string | null
}

function end(kind: HarnessEnd['kind'], rest: Partial<HarnessEnd> = {}): HarnessEnd {
  return { exitCode: null, signal: null, startError: null, leftBehind: 0, ended: 0, survivors: 0, ...rest, kind }
}

/** What leaves the group and the environment behind is still a child of one of ours at some look, and is known from then on. */
function lookNowAndThen(watch: Watch): NodeJS.Timeout {
  // A look that fails is made up for by the next one, and by those of the end.
  return setInterval(() => void watch.look().catch(() => undefined), LOOK_EVERY_MS)
}

/** Resolves when all pipes are closed, which a leftover process may delay for ever. */
function listen(child: ChildProcess, ports: HarnessPorts): Promise<void> {
  for (const stream of child.stdio) {
    // A pipe that breaks ends; the end of the process says what there is to say.
    stream?.on('error', () => {})
  }
  child.stdout?.on('data', (chunk: Buffer) => ports.output.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => ports.output.push(chunk))
  child.stdio[PROGRESS_DESCRIPTOR]?.on('data', (chunk: Buffer) => ports.onProgress(chunk))
  return new Promise((resolve) => child.once('close', () => resolve()))
}

function whenExited(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ exitCode: null, signal: null, startError: errorMessage(error) }))
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal, startError: null }))
  })
}
