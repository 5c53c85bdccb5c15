import type { Arm } from '../measure/result.js'
import type { Results } from './results-file.js'

/**
 * What measured results can be. This does not make them true: code in the measured process can lie within these bounds. It
 * keeps out what would be judged by accident.
 */

/** The first thing that cannot be, as the end of the sentence "cannot be used: …"; null when all is plausible. */
export function implausible(results: Results): string | null {
  const { benchmarks, result, problem, baseSha } = results
  if (new Set(benchmarks.map(({ id }) => id)).size < benchmarks.length) return 'it names a benchmark twice'
  if (result === null) return problem === null ? 'it holds neither a measurement nor why there is none' : null
  if (benchmarks.length === 0) return 'it names no benchmark'
  if (baseSha === null && result.arms.some(({ side }) => side === 'base')) {
    return 'it holds a measurement of a base commit, and does not say of which'
  }
  const seen = new Set<string>()
  for (const arm of result.arms) {
    if (!isAskedFor(arm, results)) return 'it holds an arm that was not asked for'
    const key = JSON.stringify([arm.benchmark, arm.side, arm.variant])
    if (seen.has(key)) return 'it holds the same arm twice'
    seen.add(key)
    const blocks = arm.processes.flatMap((process) => process.blocks)
    if (blocks.some((block) => block.wallSeconds <= 0)) return 'a block in it took no time'
  }
  return null
}

function isAskedFor(arm: Arm, { benchmarks }: Results): boolean {
  return benchmarks.some(
    ({ id, variants }) => id === arm.benchmark && variants.some((variant) => variant.name === arm.variant)
  )
}
