import { formatMilliseconds, formatPercent, formatPlural } from '../format.js'
import { distinctPlaces } from '../judge/identity.js'
import { breakAdvice, userFrame } from './advice.js'
import type { ArmFacts } from './arm-facts.js'
import { boundBy } from './bound-by.js'
import { breakEven, speedupOf } from './break-even.js'
import { placeOfBreak } from './breaks.js'
import { LINKS } from './links.js'
import { reason, type Reason, type SpeedupFacts } from './speedup-facts.js'

/** Below this, compiling does not pay: wall time of one step is not known better than to some percents. */
const WORTH_COMPILING = 1.05
/** A GPU that is idle longer than this waits for the host. */
const BUSY_SHARE = 0.75
/** A kernel that is over in less than a launch takes cannot keep a GPU busy. */
const SHORT_KERNEL_MICROSECONDS = 8
/** Share of device time in cuBLAS, cuDNN and attention, which compiling leaves as it is. */
const LIBRARY_SHARE = 0.7
/** Steps of the CPU below this are mostly the price of a call. */
const SHORT_STEP_MS = 1
const MAX_BREAKS = 3

/** Why the compiled step is hardly faster than eager, most likely reason first; empty when it is faster or unknown. */
export function noSpeedup(facts: SpeedupFacts): Reason[] {
  const speedup = speedupOf(facts)
  if (speedup === null || speedup >= WORTH_COMPILING) return []
  const reasons = [
    ...breaks(facts),
    ...hostBound(facts),
    ...libraryBound(facts),
    ...tf32(facts),
    ...oldGpu(facts),
    ...shortStep(facts)
  ]
  return [...reasons, ...breakEven(facts)]
}

function breaks({ compiled }: SpeedupFacts): Reason[] {
  const events = distinctPlaces(compiled.counts?.graphBreaks ?? [])
  const graphs = compiled.counts?.graphs ?? 0
  return events.slice(0, MAX_BREAKS).map((event) => ({
    ...reason(
      'graph-break-present',
      `${placeOfBreak(event)} breaks the step into pieces (${formatPlural(graphs, 'graph')} in all): ${event.reason}`,
      breakAdvice(event)
    ),
    site: userFrame(event.site, event.stack) ?? event.site,
    link: event.link ?? LINKS.graphBreaks
  }))
}

function hostBound({ compiled, eager }: SpeedupFacts): Reason[] {
  const { deviceOfBlocksMs: deviceMs, wallMs, launches } = compiled
  if (deviceMs === null || wallMs === null || wallMs <= 0) return []
  const busyMs = deviceMs + compiled.communicationMs
  if (busyMs >= BUSY_SHARE * wallMs) return []
  const share = `the GPU is busy ${formatPercent(busyMs / wallMs)} of the step (${formatMilliseconds(busyMs)} of ${formatMilliseconds(wallMs)})`
  if (boundBy({ ...compiled, deviceMs }) === 'data') {
    const eagerGap = eager === null ? null : idleMs(eager)
    const both = eagerGap !== null && eagerGap > 0.5 * (wallMs - busyMs) ? ', in eager too' : ''
    const advice =
      'Load and prepare data in other processes (DataLoader workers, pin_memory), and keep .item(), print and synchronisation out of the step.'
    return [reason('data-bound', `${share}: the rest is spent waiting for data or for Python${both}`, advice)]
  }
  return [launchBound(compiled, share, launches ?? 0), ...smallKernels(deviceMs, launches)]
}

function idleMs({ deviceOfBlocksMs, communicationMs, wallMs }: ArmFacts): number | null {
  return deviceOfBlocksMs === null || wallMs === null ? null : wallMs - deviceOfBlocksMs - communicationMs
}

function launchBound(compiled: ArmFacts, share: string, launches: number): Reason {
  const skip = compiled.counts?.cudagraphSkips[0]
  const hasGraphs = compiled.graphs.some(({ settings }) => settings['triton.cudagraphs'] === 'True')
  const what = `${share}: launching ${formatPlural(Math.round(launches), 'kernel')} one by one limits it`
  if (skip !== undefined)
    return {
      ...reason(
        'launch-bound',
        `${what}, because CUDA graphs are skipped: ${skip.reason}`,
        'Remove the reason, and CUDA graphs launch the step at once.'
      ),
      site: skip.site
    }
  return reason(
    'launch-bound',
    what,
    hasGraphs ? null : 'Let CUDA graphs launch them at once: `mode: reduce-overhead`.'
  )
}

function smallKernels(deviceMs: number, launches: number | null): Reason[] {
  if (launches === null || launches === 0) return []
  const each = (1000 * deviceMs) / launches
  if (each >= SHORT_KERNEL_MICROSECONDS) return []
  return [
    reason(
      'batch-too-small',
      `a kernel takes ${each.toFixed(1)} µs on average: the batch is too small to fill the GPU`,
      'Measure with a batch as large as in training.'
    )
  ]
}

function libraryBound({ compiled }: SpeedupFacts): Reason[] {
  const total = compiled.kernels.reduce((sum, { seconds }) => sum + seconds, 0)
  const library = compiled.kernels
    .filter(({ kind }) => kind === 'library')
    .reduce((sum, { seconds }) => sum + seconds, 0)
  if (total === 0 || library / total < LIBRARY_SHARE) return []
  return [
    reason(
      'library-bound',
      `${formatPercent(library / total)} of the device time is in library kernels (matrix products, convolutions, attention), which compiling leaves as they are`,
      'Try mode: max-autotune, lower precision, or shapes that are multiples of 64.'
    )
  ]
}

function tf32({ compiled, fingerprint }: SpeedupFacts): Reason[] {
  if (fingerprint.device !== 'cuda' || fingerprint.settings['float32_matmul_precision'] !== 'highest') return []
  if (Number.parseFloat(fingerprint.computeCapability ?? '0') < 8) return []
  const types = compiled.lines.filter(({ operations }) =>
    Object.keys(operations).some((name) => /linear|matmul|mm$|conv|attention/.test(name))
  )
  const inFloat32 = types.some(({ outputs }) => Object.keys(outputs).some((type) => type.startsWith('f32[')))
  if (!inFloat32) return []
  return [
    reason(
      'tf32-off',
      'matrix products run in full float32: TF32 is off',
      "torch.set_float32_matmul_precision('high') allows it, or use bfloat16 autocast."
    )
  ]
}

function oldGpu({ fingerprint }: SpeedupFacts): Reason[] {
  const capability = Number.parseFloat(fingerprint.computeCapability ?? '')
  if (fingerprint.device !== 'cuda' || Number.isNaN(capability) || capability >= 8) return []
  return [
    reason(
      'old-gpu',
      `${fingerprint.gpuName ?? 'the GPU'} has compute capability ${fingerprint.computeCapability}: what compiling gains shows from 8.0 on (A100 and newer)`,
      null
    )
  ]
}

function shortStep({ compiled }: SpeedupFacts): Reason[] {
  if (compiled.deviceMs !== null || compiled.wallMs === null || compiled.wallMs >= SHORT_STEP_MS) return []
  return [
    reason(
      'batch-too-small',
      `a step takes ${formatMilliseconds(compiled.wallMs)}: calling compiled code costs about as much as it saves`,
      'Measure with a batch as large as in training.'
    )
  ]
}
