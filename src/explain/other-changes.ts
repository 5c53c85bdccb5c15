import { formatBytes, formatMilliseconds, formatPercent, formatSeconds } from '../format.js'
import { normaliseReason } from '../judge/identity.js'
import type { SourceSite } from '../measure/result.js'
import { isWorse, metricOf, type Finding, type Pair } from './pair.js'
import type { StepDelta } from './step-delta.js'
import { lineAt } from './wording.js'

const CUDAGRAPHS_LINK = 'https://docs.pytorch.org/docs/main/torch.compiler_cudagraph_trees.html'
/** Share of the additional wall time that must show in eager too before it is the step's own. */
const SHARED_SHARE = 0.5
/** Compile phases and memory below this are left out. */
const WORTH_NAMING = 0.1

/** CUDA graphs that were recorded before and are skipped now. */
export function cudagraphFindings({ head, reference }: Pair): Finding[] {
  if (head.counts === null || reference.counts === null) return []
  const before = new Set(reference.counts.cudagraphSkips.map(({ reason }) => normaliseReason(reason)))
  return head.counts.cudagraphSkips
    .filter(({ reason }) => !before.has(normaliseReason(reason)))
    .map(({ reason, site }) => ({
      cause: {
        kind: 'cudagraphs-skipped' as const,
        what: `CUDA graphs are skipped${site === null ? '' : ` because of ${lineAt(site)}`}: ${reason}`,
        site,
        advice:
          'Every kernel is launched one by one until the reason is gone: keep inputs and buffers on the GPU and unmutated.',
        link: CUDAGRAPHS_LINK
      },
      claims: ['structural', 'slower', 'host'] as const,
      rank: 3,
      weight: 1
    }))
}

/** Time that neither device nor compiled code spends: the step's own Python, its data, or the machine. */
export function hostFindings(pair: Pair, delta: StepDelta): Finding[] {
  const same = pair.judged.sameGeneratedCode === true
  if (delta.clock === 'device') return same ? [sameCode(pair, delta)] : []
  if (delta.parts.host === 0 && !same) return []
  const eager = eagerWallMs(pair)
  const shared = eager !== null && eager > SHARED_SHARE * delta.totalMs
  if (eager !== null && eager > 0 && !shared && same) return [sameCode(pair, delta)]
  const where = shared ? ', in the eager step too' : ''
  const device = pair.head.deviceMs === null ? '' : ' while the device does the same work'
  const { stepFile, stepFunction } = pair.benchmark
  return [
    {
      cause: {
        kind: 'host-time',
        what: `the host spends ${formatMilliseconds(delta.totalMs)} more per step in or around ${stepFile}:${stepFunction}${device}${where}${same ? '; the generated code is identical' : ''}`,
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

function eagerWallMs({ headEager, referenceEager }: Pair): number | null {
  if (headEager?.wallMs === null || headEager?.wallMs === undefined) return null
  if (referenceEager?.wallMs === null || referenceEager?.wallMs === undefined) return null
  return headEager.wallMs - referenceEager.wallMs
}

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
      advice: null,
      link: null
    },
    claims: [],
    rank: 60,
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
        advice: null,
        link: null
      },
      claims: [],
      rank: 60,
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
