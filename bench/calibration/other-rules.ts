import { mean, median, standardDeviation } from '../../src/judge/estimators.js'
import { studentQuantile } from '../../src/judge/distributions.js'
import type { Arm } from '../../src/measure/result.js'

/** The decision rules of other tools, written from their sources (versions in docs/how-it-decides.md), on our samples. */

export type Clock = 'wall' | 'device'

/** Every sample of the first arm that a tool without processes would see, seconds per step. */
export function stepSeconds(arms: readonly Arm[], clock: Clock): number[] {
  const [first] = arms
  return (first?.processes ?? []).flatMap((process) =>
    clock === 'wall'
      ? process.blocks.map((block) => block.wallSeconds / block.steps)
      : process.deviceWindows.map((window) => window.busySeconds / window.steps)
  )
}

/** github-action-benchmark: the ratio to the previous stored value above the alert threshold (its default is 200 %). */
export function githubActionBenchmark(current: number, history: readonly number[], threshold: number): boolean {
  const previous = history.at(-1)
  return previous !== undefined && current / previous > threshold
}

/** Bencher's t-test: above the one-sided prediction limit of the history (boundary 0.99, at most 64 values). */
export function bencherTTest(current: number, history: readonly number[], boundary = 0.99): boolean {
  const values = history.slice(-64)
  const deviation = standardDeviation(values)
  if (values.length < 2 || deviation === 0) return false
  const scale = deviation * Math.sqrt(1 + 1 / values.length)
  return current > mean(values) + studentQuantile(boundary, values.length - 1) * scale
}

/** The relative gap between two intervals that counts. */
const NVBENCH_GAP = 0.005

/** nvbench-compare-robust: SLOW when the fastest new sample lies above the third quartile of the old ones. */
export function nvbenchRobust(current: readonly number[], reference: readonly number[]): boolean {
  if (current.length === 0 || reference.length === 0) return false
  const sorted = [...reference].sort((a, b) => a - b)
  const upper = median(sorted.slice(Math.ceil(sorted.length / 2)))
  return Math.min(...current) > upper * (1 + NVBENCH_GAP)
}
