import type { Process } from '../measure/result.js'
import { formatBytes, formatPercent } from '../format.js'
import { samplesOf } from './estimators.js'
import { versionChanges } from './fingerprints.js'
import { plainChange } from './intervals.js'
import type { VariantCase } from './input.js'
import { judged, withoutReference } from './metric.js'
import { describeChange, versionRemark } from './sentences.js'
import type { JudgedMetric } from './verdict.js'

/**
 * Growth below this never counts: the workspace of one cuBLAS handle is 32 MiB on Hopper, and is there or not with the
 * kernel that autotuning picked; a resident set moves as much with the allocator's arenas.
 */
export const MIN_MEMORY_GROWTH_BYTES = 32 * 1024 * 1024

type MemorySource = 'device' | 'resident'

/** Peak of the steady state in one process. */
export function steadyPeakBytes(source: MemorySource): (process: Process) => number | null {
  return ({ memory }) =>
    memory?.source === source && (memory.steadyPeakAllocatedBytes ?? 0) > 0 ? memory.steadyPeakAllocatedBytes : null
}

/** The allocator's peak is exact, so the worst process counts; a resident set only ever has something added to it. */
export function peakOf(samples: readonly number[], source: MemorySource): number {
  return source === 'device' ? Math.max(...samples) : Math.min(...samples)
}

export function judgeMemory(subject: VariantCase): JudgedMetric {
  const metric = 'peak-memory'
  const limit = subject.benchmark.limits.maxMemoryGrowth
  const device = samplesOf(subject.head, steadyPeakBytes('device'))
  const source: MemorySource = device.length > 0 ? 'device' : 'resident'
  const head = device.length > 0 ? device : samplesOf(subject.head, steadyPeakBytes('resident'))
  if (head.length === 0) {
    return judged({ metric, limit, verdict: 'not-judged', reason: 'peak memory was not measured on head' })
  }
  const headBytes = peakOf(head, source)
  const base = { metric, limit, head: headBytes } as const
  const { reference } = subject
  if (reference.kind === 'absent') {
    return withoutReference({ ...base, reason: `${formatBytes(headBytes)}; ${reference.reason}` }, reference)
  }
  const samples = samplesOf(reference.arm, steadyPeakBytes(source))
  if (samples.length === 0) {
    return judged({ ...base, verdict: 'not-judged', reason: 'the reference has no peak memory of the same kind' })
  }
  const referenceBytes = peakOf(samples, source)
  const change = plainChange(headBytes, referenceBytes)
  const estimate = change?.estimate ?? 0
  const growth = headBytes - referenceBytes
  const noise = source === 'device' ? 0 : Math.max(spread(head), spread(samples))
  const versions = versionRemark(versionChanges(subject.headFingerprint, reference.fingerprint))
  const kind = source === 'device' ? '' : ' (resident set of the process)'
  const numbers =
    `${formatBytes(headBytes)} after ${formatBytes(referenceBytes)}${kind}, ` +
    `${change === null ? '' : `${describeChange(change, { worse: 'more', better: 'less', limit })}, `}limit ${formatPercent(limit)}${versions}`
  const both = { ...base, reference: referenceBytes, change }
  if (estimate > limit && growth > MIN_MEMORY_GROWTH_BYTES) {
    return growth > noise
      ? judged({ ...both, verdict: 'regression', reason: numbers })
      : judged({
          ...both,
          verdict: 'inconclusive',
          reason: `${numbers}, but the processes themselves differ by ${formatBytes(noise)}`
        })
  }
  if (estimate < -limit && -growth > Math.max(noise, MIN_MEMORY_GROWTH_BYTES)) {
    return judged({ ...both, verdict: 'improvement', reason: numbers })
  }
  const floor = estimate > limit ? `; less than ${formatBytes(MIN_MEMORY_GROWTH_BYTES)} more never counts` : ''
  return judged({ ...both, verdict: 'pass', reason: `${numbers}${floor}` })
}

function spread(samples: readonly number[]): number {
  return Math.max(...samples) - Math.min(...samples)
}
