import type { Arm, Process } from '../measure/result.js'
import { formatCount } from '../format.js'

/** What became of an arm's processes. */
export type ArmOutcome =
  | { readonly kind: 'ok' }
  /** A process failed by itself: the step crashed, hung, ran out of memory, did not compile, or diverged. */
  | { readonly kind: 'failed'; readonly message: string }
  /** Nothing failed, and nothing was measured. */
  | { readonly kind: 'not-measured'; readonly message: string }

export function outcomeOf(arm: Arm | null): ArmOutcome {
  if (arm === null || arm.processes.length === 0) return { kind: 'not-measured', message: 'was not measured' }
  const failing = arm.processes.filter(({ outcome }) => outcome.kind !== 'ok' && outcome.kind !== 'not-run')
  const first = failing[0]
  if (first !== undefined) {
    const some =
      failing.length < arm.processes.length
        ? ` (${formatCount(failing.length)} of ${formatCount(arm.processes.length)} processes)`
        : ''
    return { kind: 'failed', message: `${failureOf(first)}${some}` }
  }
  if (arm.processes.some(({ outcome }) => outcome.kind === 'ok')) return { kind: 'ok' }
  const why = arm.processes[0]?.outcome.message
  return {
    kind: 'not-measured',
    message: `was not measured: ${(why ?? 'the time budget ran out; raise time-budget').replace(/\.$/, '')}`
  }
}

function failureOf({ outcome }: Process): string {
  const detail = outcome.message === null ? '' : `: ${outcome.message.replace(/\.$/, '')}`
  const missing =
    outcome.missingVariable === null
      ? ''
      : `; the step seems to need the variable ${outcome.missingVariable}, which is kept from it: name it in pass-env`
  switch (outcome.kind) {
    case 'crashed':
      return `the step failed${detail}${missing}`
    case 'out-of-memory':
      return `out of memory${detail}`
    case 'timed-out':
      return `timed out${detail}`
    case 'not-compiled':
      return `nothing was compiled${detail}`
    case 'diverged':
      return `diverged${detail}`
    case 'ok':
    case 'not-run':
      return outcome.kind
  }
}
