import jstat from 'jstat'

/** Student's t: the value below which `probability` of the distribution lies. */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  return jstat.studentt.inv(probability, degreesOfFreedom)
}
