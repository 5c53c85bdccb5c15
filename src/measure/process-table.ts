import { readdirSync, readFileSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** A running process. A pid is given out again after its end, so it is only recognised together with `started`. */
export interface RunningProcess {
  readonly pid: number
  readonly parentPid: number
  readonly groupId: number
  /** When it started, in the system's own notation. */
  readonly started: string
  /** Its environment carries the marker. */
  readonly marked: boolean
}

export interface ProcessTable {
  /** Every process of this machine that is not a zombie; `marker` is `NAME=value` as in its environment. */
  list(marker: string): Promise<readonly RunningProcess[]>
  /** A negative `pid` is a process group. A process that has gone is no error. */
  signal(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void
}

export const systemProcessTable: ProcessTable = {
  list: (marker) => (process.platform === 'linux' ? Promise.resolve(listProc(marker)) : listPs(marker)),
  signal(pid, signal) {
    try {
      process.kill(pid, signal)
    } catch {
      // Gone meanwhile, or somebody else's: the next look at the table tells.
    }
  }
}

function listProc(marker: string): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readOrNull(`/proc/${name}/stat`)
      const parsed = stat === null ? null : parseStat(stat)
      if (parsed === null) return []
      return [{ ...parsed, marked: hasVariable(readOrNull(`/proc/${name}/environ`) ?? '', marker) }]
    })
}

/** `/proc/PID/stat`, proc(5): the name in parentheses may hold spaces and parentheses itself. Null for a zombie. */
export function parseStat(stat: string): Omit<RunningProcess, 'marked'> | null {
  const [state = '', parentPid, groupId, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // Field 22, `starttime`, is the 17th after the process group.
  const started = rest[16]
  if (started === undefined || /^[ZXx]/.test(state)) return null
  return { pid: Number.parseInt(stat, 10), parentPid: Number(parentPid), groupId: Number(groupId), started }
}

/** `environ` is a list of `NAME=value` that end in a zero byte. */
export function hasVariable(environ: string, marker: string): boolean {
  return environ.split('\0').includes(marker)
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Ended meanwhile, or not ours to read.
    return null
  }
}

/** macOS has no /proc; `ps eww` appends the environment to the command. */
async function listPs(marker: string): Promise<RunningProcess[]> {
  const run = promisify(execFile)
  const options = { maxBuffer: 64 * 1024 * 1024, timeout: 2_000 }
  try {
    const [table, commands] = await Promise.all([
      run('ps', ['-axo', 'pid=,ppid=,pgid=,stat=,lstart='], options),
      run('ps', ['eww', '-axo', 'pid=,command='], options)
    ])
    return parsePs(table.stdout, commands.stdout, marker)
  } catch {
    // Without `ps` only the process group can be ended.
    return []
  }
}

export function parsePs(table: string, commands: string, marker: string): RunningProcess[] {
  const marked = new Set(
    commands
      .split('\n')
      .filter((line) => line.split(' ').includes(marker))
      .map((line) => Number.parseInt(line, 10))
  )
  return table.split('\n').flatMap((line) => {
    const [pid, parentPid, groupId, state = 'Z', ...started] = line.trim().split(/\s+/)
    if (pid === undefined || started.length === 0 || state.startsWith('Z')) return []
    return [
      {
        pid: Number(pid),
        parentPid: Number(parentPid),
        groupId: Number(groupId),
        started: started.join(' '),
        marked: marked.has(Number(pid))
      }
    ]
  })
}
