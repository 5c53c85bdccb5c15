import { createHash } from 'node:crypto'
import type { Side } from './plan.js'

/** One side of one variant of one benchmark. */
export interface ArmKey {
  readonly benchmark: string
  readonly side: Side
  readonly variant: string
}

/**
 * What the harness calls the trace of an arm; trace_name.py makes the same name from the same three. A hash: nothing of a
 * name that the code under test could have chosen is in the path.
 */
export function traceName({ benchmark, side, variant }: ArmKey): string {
  const hash = createHash('sha256').update([benchmark, side, variant].join('\n'))
  return `${hash.digest('hex').slice(0, 32)}.trace.json`
}
