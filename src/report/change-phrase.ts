import { formatFactor, formatPercent, formatPercentInterval, formatPlural } from '../format.js'
import type { Change, JudgedMetric } from '../judge/verdict.js'

/** `8.2 % slower on the device (7.9 % to 8.5 %)`. */
export function changePhrase(metric: JudgedMetric): string {
  const { change } = metric
  switch (metric.metric) {
    case 'graph-breaks':
      return countPhrase(metric, 'graph break')
    case 'recompiles':
      return countPhrase(metric, 'recompile')
    case 'eager-fallbacks':
      return countPhrase(metric, 'silent eager fallback')
    case 'launches':
      return countPhrase(metric, 'kernel launch', 'kernel launches')
    case 'graphs':
      return countPhrase(metric, 'graph')
    case 'speedup':
      return metric.head === null ? metric.reason : `is ${formatFactor(metric.head)} as fast as eager`
    case 'loss':
      return metric.reason
    case 'device-time':
      return directed(change, 'device time', 'slower on the device', 'faster on the device') ?? metric.reason
    case 'wall-time':
      return directed(change, 'wall time', 'slower', 'faster') ?? metric.reason
    case 'peak-memory':
      return directed(change, 'peak memory', 'more peak memory', 'less peak memory') ?? metric.reason
    case 'cold-compile-time':
      return directed(change, 'cold compile', 'longer cold compile', 'shorter cold compile') ?? metric.reason
    case 'warm-compile-time':
      return directed(change, 'warm compile', 'longer warm compile', 'shorter warm compile') ?? metric.reason
  }
}

function countPhrase(metric: JudgedMetric, singular: string, plural = `${singular}s`): string {
  if (metric.head === null) return metric.reason
  if (metric.reference === null) return `has ${formatPlural(metric.head, singular, plural)}`
  const difference = metric.head - metric.reference
  if (difference === 0) return `has as many ${plural} as before, other ones among them`
  return difference > 0
    ? `has ${formatPlural(difference, `new ${singular}`, `new ${plural}`)}`
    : `has ${formatPlural(-difference, `${singular} less`, `${plural} less`)}`
}

function directed(change: Change | null, what: string, more: string, less: string): string | null {
  if (change === null) return null
  const amount = formatPercent(Math.abs(change.estimate))
  if (amount === '0 %') return `${what} unchanged${intervalOf(change)}`
  const direction = change.estimate < 0 ? less : more
  return `${amount} ${direction}${intervalOf(change)}`
}

function intervalOf({ low, high }: Change): string {
  if (low === null || high === null) return ''
  return high <= 0 ? ` (${formatPercentInterval(-high, -low)})` : ` (${formatPercentInterval(low, high)})`
}
