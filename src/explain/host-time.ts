import { formatMilliseconds } from '../format.js'
import type { SourceSite } from '../measure/result.js'
import type { Finding, Pair } from './pair.js'
import type { StepDelta } from './step-delta.js'

/** Share of the additional wall time that must show in eager too before it is the step's own. */
const SHARED_SHARE = 0.5
/** Two changes this close to each other count as alike. */
const ALIKE = 0.3

type Control = 'shared' | 'compiled-only' | 'machine' | 'unknown'

/** Time that neither device nor compiled code spends: the step's own Python, its data, or the machine. */
export function hostFindings(pair: Pair, delta: StepDelta): Finding[] {
  const same = pair.judged.sameGeneratedCode === true
  if (delta.clock === 'device') return same ? [sameCode(pair, delta)] : []
  if (delta.parts.host === 0 && !same) return []
  const control = eagerControl(pair, delta)
  if (same && control === 'machine') return [sameCode(pair, delta)]
  const where = control === 'shared' ? ', in the eager step too' : ''
  const device = pair.head.deviceMs === null ? '' : ' while the device does the same work'
  const identical = same ? '; the generated code is identical' : ''
  const { stepFile, stepFunction } = pair.benchmark
  const spent = `${formatMilliseconds(delta.totalMs)} more per step in or around ${stepFile}:${stepFunction}`
  return [
    {
      cause: {
        kind: 'host-time',
        what: `the host spends ${spent}${device}${where}${identical}`,
        site: stepSite(stepFile, stepFunction),
        advice:
          'Look for waiting, loading or Python work in the step: sleeps, synchronisation, data preparation, logging.',
        link: null
      },
      claims: ['host', 'structural', 'slower'],
      rank: same ? 7 : 9,
      weight: 1
    }
  ]
}

/**
 * Eager is the control. Something that the step does takes the same milliseconds in both; a slower machine stretches
 * both by the same factor. Where eager is about as fast as compiled the two look alike, and the step is named.
 */
function eagerControl({ headEager, referenceEager, reference }: Pair, { totalMs, clock }: StepDelta): Control {
  const [after, before] = [headEager?.wallMs ?? null, referenceEager?.wallMs ?? null]
  const compiled = clock === 'wall' ? reference.wallMs : null
  if (after === null || before === null || compiled === null || before <= 0 || compiled <= 0) return 'unknown'
  const eagerMs = after - before
  const sameTime = Math.abs(eagerMs / totalMs - 1) < ALIKE
  const sameFactor = Math.abs(eagerMs / before / (totalMs / compiled) - 1) < ALIKE
  if (sameTime) return 'shared'
  if (sameFactor) return 'machine'
  if (eagerMs > SHARED_SHARE * totalMs) return 'shared'
  return eagerMs > 0 ? 'machine' : 'compiled-only'
}

function sameCode(pair: Pair, delta: StepDelta): Finding {
  return {
    cause: {
      kind: 'same-code',
      what: `the same kernels as the base: what you see is the host or the machine, ${formatMilliseconds(delta.totalMs)} per step`,
      site: null,
      advice: 'Run it again, or on a quieter machine; look at clocks, throttling and other processes in the details.',
      link: null
    },
    claims: ['host', 'structural', 'slower'],
    rank: pair.environment.length === 0 ? 8 : 9,
    weight: 1
  }
}

function stepSite(file: string, name: string): SourceSite {
  const nothing = { package: null, packageVersion: null, packagePath: null, line: null, sourceLine: null }
  return { ...nothing, file, function: name }
}
