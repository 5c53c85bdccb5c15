import { formatPlural } from '../format.js'
import type { Result } from '../measure/result.js'

/** More disturbed blocks than this, and the card was not in a state to be compared with. */
const MAX_DISTURBED_SHARE = 0.5

/** Why these measurements must not become a baseline, or null: a bad one would make every later run look good. */
export function badState(result: Result): string | null {
  const blocks = result.arms
    .filter(({ side }) => side === 'head')
    .flatMap(({ processes }) => processes.flatMap((process) => process.blocks))
  const disturbed = blocks.filter((block) => block.disturbed !== null)
  if (blocks.length === 0 || disturbed.length <= MAX_DISTURBED_SHARE * blocks.length) return null
  const reason = disturbed[0]?.disturbed ?? 'no reason given'
  return `${formatPlural(disturbed.length, 'block')} of ${blocks.length} were disturbed (${reason})`
}
