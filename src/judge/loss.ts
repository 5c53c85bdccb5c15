import { formatPercent } from '../format.js'
import type { VariantCase } from './input.js'
import { judged } from './metric.js'
import type { JudgedMetric } from './verdict.js'

/** A step that is fast and wrong must not pass: does compiled compute what eager computes? Needs no reference. */
export function judgeLoss({ numerics }: VariantCase): JudgedMetric {
  const metric = 'loss'
  if (numerics === null) {
    return judged({
      metric,
      gates: false,
      verdict: 'not-judged',
      reason: 'the losses of eager and compiled were not compared'
    })
  }
  const base = { metric, head: numerics.relativeDifference, limit: numerics.tolerance } as const
  const amount =
    numerics.relativeDifference === null ? '' : ` (largest difference ${formatPercent(numerics.relativeDifference)})`
  switch (numerics.status) {
    case 'diverged':
      return judged({
        ...base,
        verdict: 'failed',
        reason: `diverged: compiled computes another loss than eager${amount}: ${numerics.message}`
      })
    case 'agrees':
      return judged({ ...base, verdict: 'pass', reason: `eager and compiled agree${amount}` })
    case 'not-checkable':
    case 'not-run':
      return judged({ ...base, verdict: 'not-judged', reason: numerics.message })
  }
}
