import { placeOf } from '../judge/identity.js'
import type { Symptom } from './allocate.js'
import { breakFindings } from './breaks.js'
import { dynamicFindings } from './dynamic-shapes.js'
import { graphFindings } from './graph-changes.js'
import { kernelFindings } from './kernel-findings.js'
import { cudagraphFindings } from './cudagraph-changes.js'
import { compileGrowth, memoryFindings, memoryGrowth, phaseFindings } from './growth.js'
import { hostFindings } from './host-time.js'
import type { Finding, Pair } from './pair.js'
import { recompileFindings } from './recompiles.js'
import { settingFindings } from './setting-changes.js'
import { stepDelta } from './step-delta.js'

/** What is worse than before and worth explaining: the step, else its memory, else compiling; null when nothing is. */
export function symptomOf(pair: Pair): Symptom | null {
  const delta = stepDelta(pair)
  if (delta !== null) return { unit: 'ms', total: delta.totalMs, parts: delta.parts, evidence: delta.evidence }
  const bytes = memoryGrowth(pair)
  if (bytes !== null) return undivided('bytes', bytes)
  const seconds = compileGrowth(pair, 'cold') ?? compileGrowth(pair, 'warm')
  return seconds === null ? null : undivided('s', seconds)
}

/** What makes other pieces of the same code. */
const CUTTING = new Set<Finding['cause']['kind']>([
  'graph-break-new',
  'graph-break-gone',
  'eager-fallback',
  'recompile-limit',
  'recompile-new'
])

function undivided(unit: Symptom['unit'], total: number): Symptom {
  const none = { 'device-shared': 0, 'host-shared': 0, 'host-own': 0 }
  return { unit, total, parts: { ...none, 'device-own': total }, evidence: null }
}

/** Everything that changed between the two sides; what only explains is left out when nothing got worse. */
export function findingsOf(pair: Pair, symptom: Symptom | null): Finding[] {
  const counted = [...recompileFindings(pair), ...breakFindings(pair), ...cudagraphFindings(pair)]
  if (symptom === null) return counted
  const taken = new Set(
    counted.map(({ cause }) => cause.site).flatMap((site) => (site === null ? [] : [placeOf(site)]))
  )
  const cut = counted.some(({ cause }) => CUTTING.has(cause.kind))
  const delta = stepDelta(pair)
  return [
    ...counted,
    ...dynamicFindings(pair),
    ...graphFindings(pair, taken, cut),
    ...settingFindings(pair),
    ...(delta === null ? [] : [...kernelFindings(delta), ...hostFindings(pair, delta)]),
    ...phaseFindings(pair),
    ...memoryFindings(pair)
  ]
}
