import { formatMilliseconds } from '../format.js'
import type { Graph, SourceSite } from '../measure/result.js'
import { LINKS } from './links.js'
import { CLAIMS, type Finding, type Pair } from './pair.js'
import type { StepDelta } from './step-delta.js'
import { sentence } from './wording.js'

/** Two changes this close to each other count as alike. */
const ALIKE = 0.3

/** Time that neither device nor compiled code spends: the step's own Python, its data, or the machine. */
export function hostFindings(pair: Pair, delta: StepDelta): Finding[] {
  const same = sameCode(pair)
  if (same !== null && (delta.clock === 'device' || isMachine(pair, delta))) return [machineFinding(same, delta)]
  const host = delta.parts['host-shared'] + (same === null ? 0 : delta.parts['host-own'])
  return host > 0 ? [hostFinding(pair, delta, same)] : []
}

/** What shows that both sides compiled the same: the generated code, else the graphs; null where they differ. */
function sameCode({ judged, head, reference }: Pair): string | null {
  if (judged.sameGeneratedCode !== null) return judged.sameGeneratedCode ? 'generated code' : null
  const [after, before] = [graphHashes(head.graphs), graphHashes(reference.graphs)]
  return after !== null && after === before ? 'graphs' : null
}

function graphHashes(graphs: readonly Graph[]): string | null {
  const hashes = graphs.map(({ fxHash }) => fxHash)
  // Where a backend generates code, only that code tells.
  const generates = graphs.some(({ codeHash }) => codeHash !== null)
  return hashes.length === 0 || generates || hashes.includes(null) ? null : hashes.sort().join(' ')
}

function hostFinding(pair: Pair, delta: StepDelta, same: string | null): Finding {
  const { stepFile, stepFunction } = pair.benchmark
  const shared = delta.parts['host-shared'] > 0.5 * delta.totalMs
  const facts = sentence(
    [
      pair.head.deviceMs === null || delta.clock === 'device' ? null : 'while the device does the same work',
      shared ? 'in the eager step too' : null,
      same === null ? null : `with identical ${same}`
    ],
    ', '
  )
  const place = sentence([`the host spends more time in or around ${stepFile}:${stepFunction}`, facts])
  const what = (cost: string | null) => sentence([place, cost], ': ')
  return {
    cause: {
      kind: 'host-time',
      what: what(null),
      site: stepSite(stepFile, stepFunction),
      advice:
        'Look for waiting, loading or Python work in the step: sleeps, synchronisation, data preparation, logging, the optimizer.',
      link: LINKS.profiling
    },
    role: 'rest',
    // With other code, what only the compiled step spends is not known to be the host's.
    claims: same === null ? { ...CLAIMS.host, own: null } : CLAIMS.host,
    weight: 1,
    sentence: what
  }
}

/**
 * Eager is the control. Something that the step does takes the same milliseconds in both; a slower machine stretches
 * both by the same factor. Where eager is about as fast as compiled the two look alike, and the step is named.
 */
function isMachine({ headEager, referenceEager, reference }: Pair, { totalMs, clock }: StepDelta): boolean {
  const [after, before] = [headEager?.wallMs ?? null, referenceEager?.wallMs ?? null]
  const compiled = clock === 'wall' ? reference.wallMs : null
  if (after === null || before === null || compiled === null || before <= 0 || compiled <= 0) return false
  const eagerMs = after - before
  if (eagerMs <= 0 || Math.abs(eagerMs / totalMs - 1) < ALIKE) return false
  const sameFactor = Math.abs(eagerMs / before / (totalMs / compiled) - 1) < ALIKE
  return sameFactor || eagerMs < 0.5 * totalMs
}

function machineFinding(same: string, delta: StepDelta): Finding {
  const what = same === 'graphs' ? 'the same graphs as the base' : 'the same kernels as the base'
  return {
    cause: {
      kind: 'same-code',
      what: `${what}: what you see is the host or the machine, ${formatMilliseconds(delta.totalMs)} per step`,
      site: null,
      advice: 'Run it again, or on a quieter machine; look at clocks, throttling and other processes in the details.',
      link: LINKS.profiling
    },
    role: 'rest',
    claims: CLAIMS.noise,
    weight: 1
  }
}

function stepSite(file: string, name: string): SourceSite {
  const nothing = { package: null, packageVersion: null, packagePath: null, line: null, sourceLine: null }
  return { ...nothing, file, function: name }
}
