import type { JudgedBenchmark, JudgedMetric, Metric } from './verdict.js'

/** What a reader of a pass must know was not looked at, in words; empty when everything that gates was judged. */
export function notJudgedIn(benchmarks: readonly JudgedBenchmark[]): readonly string[] {
  const variants = benchmarks.flatMap((benchmark) => benchmark.variants).filter(({ metrics }) => metrics.length > 0)
  const somewhere = (test: (metrics: readonly JudgedMetric[]) => boolean) =>
    variants.some(({ metrics }) => test(metrics))
  const missing = (metric: Metric) => (metrics: readonly JudgedMetric[]) =>
    metrics.some((entry) => entry.metric === metric && entry.gates && entry.verdict === 'not-judged')
  return [
    // Either clock is enough: wall time waits for a side-by-side measurement by design.
    somewhere((metrics) => missing('device-time')(metrics) && missing('wall-time')(metrics)) && 'step time',
    somewhere(missing('graph-breaks')) && 'graph breaks',
    somewhere(missing('recompiles')) && 'recompiles',
    somewhere(missing('peak-memory')) && 'peak memory',
    somewhere(missing('speedup')) && 'speedup',
    somewhere(missing('loss')) && 'loss'
  ].filter((name) => name !== false)
}
