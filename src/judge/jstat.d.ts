declare module 'jstat' {
  interface Distribution<Parameters extends number[]> {
    cdf(x: number, ...parameters: Parameters): number
    inv(probability: number, ...parameters: Parameters): number
  }
  const jstat: {
    readonly studentt: Distribution<[degreesOfFreedom: number]>
    readonly normal: Distribution<[mean: number, standardDeviation: number]>
  }
  export default jstat
}
