import jstat from 'jstat'

/** Student's t: the value below which `probability` of the distribution lies. */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  return jstat.studentt.inv(probability, degreesOfFreedom)
}

/** Student's t: the probability of a value below `t`. */
export function studentProbability(t: number, degreesOfFreedom: number): number {
  return jstat.studentt.cdf(t, degreesOfFreedom)
}

/** Standard normal: the value below which `probability` of the distribution lies. */
export function normalQuantile(probability: number): number {
  return jstat.normal.inv(probability, 0, 1)
}

/** Standard normal: the probability of a value below `z`. */
export function normalProbability(z: number): number {
  return jstat.normal.cdf(z, 0, 1)
}
