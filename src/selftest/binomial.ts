import jstat from 'jstat'

export interface Proportion {
  readonly count: number
  readonly of: number
  /** `count / of`; null of nothing. */
  readonly rate: number | null
  readonly low: number
  readonly high: number
  /** For example 0.95. */
  readonly confidence: number
}

/** A share with the exact interval of Clopper and Pearson (Biometrika 26, 1934): never narrower than it should be. */
export function proportion(count: number, of: number, confidence = 0.95): Proportion {
  const tail = (1 - confidence) / 2
  return {
    count,
    of,
    rate: of === 0 ? null : count / of,
    low: count === 0 ? 0 : jstat.beta.inv(tail, count, of - count + 1),
    high: count === of ? 1 : jstat.beta.inv(1 - tail, count + 1, of - count),
    confidence
  }
}
