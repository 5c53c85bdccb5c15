import type { ProcessTable, RunningProcess } from '../../src/measure/process-table.js'

export interface FakeProcess extends RunningProcess {
  /** Stays after SIGTERM. */
  readonly stubborn?: boolean
  /** Stays after SIGKILL too, as a process does that hangs in the driver. */
  readonly immortal?: boolean
}

export function createProcessEntry(overrides: Partial<FakeProcess> & { readonly pid: number }): FakeProcess {
  return { parentPid: 1, groupId: overrides.pid, started: '100', marked: false, ...overrides }
}

/** Processes that end as they are told; children of what has ended go to process 1. */
export class FakeProcessTable implements ProcessTable {
  readonly signals: string[] = []
  #processes: FakeProcess[]

  constructor(processes: readonly FakeProcess[]) {
    this.#processes = [...processes]
  }

  list(): Promise<readonly RunningProcess[]> {
    return Promise.resolve([...this.#processes])
  }

  signal(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
    this.signals.push(`${signal} ${pid}`)
    for (const target of this.#processes) {
      if (target.pid !== pid && target.groupId !== -pid) continue
      if (target.immortal === true || (target.stubborn === true && signal === 'SIGTERM')) continue
      this.end(target.pid)
    }
  }

  end(pid: number): void {
    this.#processes = this.#processes
      .filter((entry) => entry.pid !== pid)
      .map((entry) => (entry.parentPid === pid ? { ...entry, parentPid: 1 } : entry))
  }

  start(entry: FakeProcess): void {
    this.#processes.push(entry)
  }
}
