import type { JudgedVariant } from '../judge/verdict.js'
import type { Fingerprint } from '../measure/result.js'
import type { ArmFacts } from './arm-facts.js'
import type { Cause } from './cause.js'

export interface SpeedupFacts {
  readonly judged: JudgedVariant
  readonly compiled: ArmFacts
  readonly eager: ArmFacts | null
  readonly fingerprint: Fingerprint
}

/** A cause that belongs to no change. */
export type Reason = Omit<Cause, 'benchmark' | 'variant'>

export function reason(kind: Cause['kind'], what: string, advice: string | null): Reason {
  return { kind, what, site: null, cost: null, advice, link: null }
}
