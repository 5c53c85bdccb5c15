import type { Clock } from '../ports.js'
import type { ProcessTable, RunningProcess } from './process-table.js'

/**
 * Ends everything the harness has started. A group kill is not enough: launchers such as torchrun give each worker a session
 * of its own. A process is ours by its group, by a marker in its environment (which survives setsid and the death of
 * its parent), or as a child of one of ours (which survives a cleared environment).
 */

/** The runner kills 7.5 s after its first signal, and a report is to be written in that time too. */
export const GRACE_MS = 4_000
const POLL_MS = 100
const MAX_KILL_SWEEPS = 3

export interface Offspring {
  /** The harness: leader of its own process group. Null for what has no group of its own. */
  readonly rootPid: number | null
  /** `NAME=value` in the environment of everything it starts. */
  readonly marker: string
}

export interface EndOutcome {
  /** How many processes were sent a signal. */
  readonly signalled: number
  /** How many were still there at the end. */
  readonly survivors: number
}

export interface EndPorts {
  readonly processes: ProcessTable
  readonly clock: Clock
}

/** SIGTERM to all of them, SIGKILL after the grace to those that stay; done within a second after that. Never throws. */
export async function endProcesses(
  offspring: Offspring,
  ports: EndPorts,
  graceMs = GRACE_MS,
  watch: Watch = createWatch(offspring, ports.processes)
): Promise<EndOutcome> {
  const { clock, processes } = ports
  const signalled = new Set<string>()
  const deadlineMs = clock.nowMs() + graceMs

  let alive = await watch.look()
  while (alive.length > 0 && clock.nowMs() < deadlineMs) {
    for (const found of alive) {
      if (signalled.has(key(found))) continue
      signalled.add(key(found))
      processes.signal(found.pid, 'SIGTERM')
    }
    await clock.sleep(POLL_MS)
    alive = await watch.look()
  }
  for (let sweep = 0; alive.length > 0 && sweep < MAX_KILL_SWEEPS; sweep += 1) {
    for (const found of alive) {
      signalled.add(key(found))
      processes.signal(found.pid, 'SIGKILL')
    }
    const group = offspring.rootPid
    if (group !== null && alive.some((found) => found.groupId === group)) processes.signal(-group, 'SIGKILL')
    await clock.sleep(POLL_MS)
    alive = await watch.look()
  }
  return { signalled: signalled.size, survivors: alive.length }
}

/** Waits a moment for what is about to end by itself after a normal end; returns how many stay. */
export async function waitForOffspring(
  watch: Watch,
  { clock }: Pick<EndPorts, 'clock'>,
  patienceMs: number
): Promise<number> {
  const deadlineMs = clock.nowMs() + patienceMs
  let alive = await watch.look()
  while (alive.length > 0 && clock.nowMs() < deadlineMs) {
    await clock.sleep(POLL_MS)
    alive = await watch.look()
  }
  return alive.length
}

/** Looks again and again, and remembers: a child whose parent has died since would not be found a second time. */
export interface Watch {
  look(): Promise<RunningProcess[]>
}

export function createWatch(offspring: Offspring, processes: ProcessTable): Watch {
  const known = new Set<string>()
  return {
    async look() {
      const table = await processes.list(offspring.marker)
      const ours = ownProcesses(table, offspring, known)
      for (const found of ours) known.add(key(found))
      return ours
    }
  }
}

/** The processes of the table that are ours; this process and its own ancestors never are. */
export function ownProcesses(
  table: readonly RunningProcess[],
  { rootPid }: Offspring,
  known: ReadonlySet<string> = new Set(),
  ownPid = process.pid
): RunningProcess[] {
  const spared = ancestors(table, ownPid)
  // The harness itself may be gone from the table already.
  const ours = new Set(rootPid === null ? [] : [rootPid])
  const candidates = table.filter((entry) => entry.pid > 1 && !spared.has(entry.pid))
  for (const entry of candidates) {
    if (entry.marked || (rootPid !== null && entry.groupId === rootPid) || known.has(key(entry))) ours.add(entry.pid)
  }
  for (let grown = true; grown;) {
    const children = candidates.filter((entry) => !ours.has(entry.pid) && ours.has(entry.parentPid))
    for (const child of children) ours.add(child.pid)
    grown = children.length > 0
  }
  return candidates.filter((entry) => ours.has(entry.pid))
}

function ancestors(table: readonly RunningProcess[], pid: number): Set<number> {
  const parents = new Map(table.map((entry) => [entry.pid, entry.parentPid]))
  const found = new Set<number>()
  for (let current: number | undefined = pid; current !== undefined && !found.has(current);) {
    found.add(current)
    current = parents.get(current)
  }
  return found
}

function key(entry: RunningProcess): string {
  return `${entry.pid}@${entry.started}`
}
