import { formatPlural } from '../format.js'
import { concernsHostOnly } from '../measure/disturbance.js'
import type { Arm, Result } from '../measure/result.js'

/** More disturbed blocks than this, and the card was not in a state to be compared with. */
const MAX_DISTURBED_SHARE = 0.5

/**
 * Why these measurements must not become a baseline, or null: a bad one would make every later run look good. Arm by arm,
 * because one benchmark among many is as bad for its own pull requests. What concerns the host alone is no reason: such
 * blocks do not count for wall time anyway, and device time, counts and memory are as good as ever.
 */
export function badState({ arms, benchmarkNames }: BadStateQuestion): string | null {
  for (const arm of arms.filter(({ side }) => side === 'head')) {
    const name = `${benchmarkNames.get(arm.benchmark) ?? arm.benchmark} (${arm.variant})`
    const why = untimed(arm, name) ?? disturbed(arm, name)
    if (why !== null) return `${why}. The record before it stays the reference, and the next push tries again`
  }
  return null
}

export interface BadStateQuestion extends Pick<Result, 'arms'> {
  /** By id. */
  readonly benchmarkNames: ReadonlyMap<string, string>
}

/** A record without a single timed block cannot be compared with. The control may be missing: eager is not always possible. */
function untimed({ processes }: Arm, name: string): string | null {
  const compiled = processes.some(({ cache }) => cache !== 'none')
  if (!compiled || processes.some(({ blocks }) => blocks.length > 0)) return null
  return `not one block of steps of ${name} was timed, so later runs would have no time to compare with`
}

function disturbed({ processes }: Arm, name: string): string | null {
  const blocks = processes.flatMap((process) => process.blocks)
  const reasons = blocks.flatMap((block) =>
    block.disturbed === null || concernsHostOnly(block.disturbed) ? [] : [block.disturbed]
  )
  if (reasons.length <= MAX_DISTURBED_SHARE * blocks.length) return null
  const many = `${reasons.length} of ${formatPlural(blocks.length, 'block')} of ${name}`
  return `${many} were disturbed (${mostFrequent(reasons)}), and beside such a record every later run would look good`
}

function mostFrequent(reasons: readonly string[]): string {
  const count = (reason: string) => reasons.filter((other) => other === reason).length
  return [...new Set(reasons)].sort((a, b) => count(b) - count(a))[0] ?? 'no reason given'
}
