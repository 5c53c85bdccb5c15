import { readFileSync } from 'node:fs'

/** The process ids that a step's processes have written down, one a line. */
export function pidsIn(file: string): number[] {
  return readFileSync(file, 'utf8').trim().split('\n').map(Number)
}

/** A zombie has ended: whoever inherited it has only not asked yet. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
