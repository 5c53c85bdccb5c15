declare module 'jstat' {
  const jstat: {
    readonly beta: { inv(probability: number, alpha: number, beta: number): number }
    readonly studentt: { inv(probability: number, degreesOfFreedom: number): number }
  }
  export default jstat
}
