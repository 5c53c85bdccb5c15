import type { JudgedVariant } from '../judge/verdict.js'
import type { Fingerprint } from '../measure/result.js'
import type { ArmFacts } from './arm-facts.js'
import type { Cause, CauseKind } from './cause.js'
import { LINKS } from './links.js'

export interface SpeedupFacts {
  readonly judged: JudgedVariant
  readonly compiled: ArmFacts
  readonly eager: ArmFacts | null
  readonly fingerprint: Fingerprint
}

/** A cause that belongs to no change. */
export type Reason = Omit<Cause, 'benchmark' | 'variant'>

const REASON_LINKS: Partial<Record<CauseKind, string>> = {
  'launch-bound': LINKS.cudagraphs,
  'library-bound': LINKS.performance,
  'batch-too-small': LINKS.profiling,
  'old-gpu': LINKS.troubleshooting,
  'tf32-off': LINKS.precision,
  'data-bound': LINKS.data,
  'break-even': LINKS.troubleshooting
}

export function reason(kind: Cause['kind'], what: string, advice: string | null): Reason {
  return { kind, what, site: null, cost: null, advice, link: REASON_LINKS[kind] ?? null }
}
