import { formatBytes, formatPercent, formatSeconds } from '../format.js'
import { LINKS } from './links.js'
import { CLAIMS, isWorse, metricOf, type Finding, type Pair } from './pair.js'

/** A compile phase that grew by less of the whole growth than this is left out. */
const WORTH_NAMING = 0.1

const PHASE_ADVICE = {
  cold: 'Compile the repeated block instead of the whole model, and look for graphs, kernels and recompiles that were added.',
  warm: 'Look for what makes the compile cache miss: options, versions and code that change from run to run.'
} as const

/** The compile phase that grew most, when compiling takes longer. */
export function phaseFindings(pair: Pair): Finding[] {
  return [phaseFinding(pair, 'cold'), phaseFinding(pair, 'warm')].filter((finding) => finding !== null)
}

function phaseFinding(pair: Pair, cache: 'cold' | 'warm'): Finding | null {
  const seconds = compileGrowth(pair, cache)
  if (seconds === null) return null
  const [head, reference] =
    cache === 'cold'
      ? [pair.head.coldPhases, pair.reference.coldPhases]
      : [pair.head.warmPhases, pair.reference.warmPhases]
  const grown = Object.keys(head)
    .map((name) => ({ name, seconds: (head[name] ?? 0) - (reference[name] ?? 0) }))
    .filter((phase) => phase.seconds > WORTH_NAMING * seconds)
    .sort((a, b) => b.seconds - a.seconds)
    .map((phase) => `${phase.name} +${formatSeconds(phase.seconds)}`)
  const misses = cache === 'warm' ? cacheMisses(pair) : ''
  return {
    cause: {
      kind: 'phase-grew',
      what: `${cache} compiling takes ${formatSeconds(seconds)} longer${grown.length === 0 ? '' : `: ${grown.join(', ')}`}${misses}`,
      site: null,
      advice: PHASE_ADVICE[cache],
      link: LINKS.troubleshooting
    },
    role: 'growth',
    claims: CLAIMS.nothing,
    weight: 1,
    ownCost: { value: seconds, unit: 's' }
  }
}

function cacheMisses({ head }: Pair): string {
  const missed = head.graphs.find(({ cacheMissReason }) => cacheMissReason?.startsWith('the key differs') === true)
  return missed === undefined ? '' : `; ${missed.cacheMissReason}`
}

/** Seconds that compiling takes longer, when that is worth telling; null otherwise. */
export function compileGrowth(pair: Pair, cache: 'cold' | 'warm'): number | null {
  const [head, reference] =
    cache === 'cold'
      ? [pair.head.coldCompileSeconds, pair.reference.coldCompileSeconds]
      : [pair.head.warmCompileSeconds, pair.reference.warmCompileSeconds]
  if (head === null || reference === null) return null
  return isWorse(metricOf(pair.judged, `${cache}-compile-time`)) && head > reference ? head - reference : null
}

/** Peak memory that grew, steady state first. */
export function memoryFindings(pair: Pair): Finding[] {
  const bytes = memoryGrowth(pair)
  if (bytes === null || pair.reference.steadyPeakBytes === null) return []
  const { head, reference } = pair
  const compile =
    head.compilePeakBytes !== null &&
    reference.compilePeakBytes !== null &&
    head.compilePeakBytes > reference.compilePeakBytes
      ? `; while compiling the peak is ${formatBytes(head.compilePeakBytes)} instead of ${formatBytes(reference.compilePeakBytes)}`
      : ''
  return [
    {
      cause: {
        kind: 'memory-grew',
        what: `peak memory grew by ${formatBytes(bytes)} (${formatPercent(bytes / pair.reference.steadyPeakBytes)})${compile}`,
        site: null,
        advice: 'Look for tensors kept alive over steps, larger activations, and checkpointing that was switched off.',
        link: LINKS.memory
      },
      role: 'growth',
      claims: CLAIMS.nothing,
      weight: 1,
      ownCost: { value: bytes, unit: 'bytes' }
    }
  ]
}

export function memoryGrowth(pair: Pair): number | null {
  const { steadyPeakBytes: head } = pair.head
  const { steadyPeakBytes: reference } = pair.reference
  if (head === null || reference === null || reference === 0) return null
  return isWorse(metricOf(pair.judged, 'peak-memory')) && head > reference ? head - reference : null
}
