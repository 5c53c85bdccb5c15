declare module 'jstat' {
  const jstat: {
    readonly beta: { inv(probability: number, alpha: number, beta: number): number }
    readonly chisquare: { inv(probability: number, degreesOfFreedom: number): number }
    readonly normal: { cdf(value: number, mean: number, standardDeviation: number): number }
    readonly studentt: { inv(probability: number, degreesOfFreedom: number): number }
  }
  export default jstat
}
