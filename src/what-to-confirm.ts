import type { CheckRequest } from './check-request.js'
import type { Benchmark } from './inputs.js'
import { METRIC_NAMES } from './judge/metric.js'
import type { Suspicion } from './judge/suspicions.js'
import type { JudgedRun } from './judge/verdict.js'

/** Every compiled variant, for a measurement of both commits from the start. */
export function everything(benchmarks: readonly Benchmark[]): readonly Suspicion[] {
  return benchmarks.flatMap(({ id, variants }) =>
    variants
      .filter(({ kind }) => kind === 'compiled')
      .map(({ name }) => ({ benchmark: id, variant: name, metric: null, reason: 'there is no record to compare with' }))
  )
}

/** The suspicions that the inputs want settled: a missing baseline is a matter of `on-missing-baseline`. */
export function suspicionsToConfirm(
  found: readonly Suspicion[],
  run: JudgedRun,
  { inputs, context }: CheckRequest
): readonly Suspicion[] {
  // In a terminal nothing says which commit a missing baseline would be measured of.
  if (inputs.onMissingBaseline === 'measure-base' && context.eventKind !== 'terminal') return found
  return found.filter(({ benchmark, variant }) => {
    const judged = run.benchmarks.find(({ id }) => id === benchmark)
    return judged?.variants.find((one) => one.variant.name === variant)?.verdict !== 'no-baseline'
  })
}

/** Why both commits are measured, as a part of a sentence. */
export function describeSuspicions(suspicions: readonly Suspicion[]): string {
  const metrics = new Set(suspicions.map(({ metric }) => metric).filter((metric) => metric !== null))
  if (metrics.size === 0) return suspicions[0]?.reason ?? 'there is nothing to compare with'
  const names = [...metrics].map((metric) => METRIC_NAMES[metric])
  const listed = names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
  return `${listed} ${metrics.size === 1 ? 'is' : 'are'} suspected to be worse than in the record`
}
