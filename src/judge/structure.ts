import type { Arm } from '../measure/result.js'
import { formatCount } from '../format.js'
import { launchesPerStep, livingProcesses, median, samplesOf } from './estimators.js'
import { plainChange } from './intervals.js'
import type { VariantCase } from './input.js'
import { judged, METRIC_NAMES } from './metric.js'
import type { JudgedMetric } from './verdict.js'

/** Facts that explain and never gate. */

/** Launches are exact between identical runs (449 eager, 351 compiled, every time): this much more is a change of code. */
const LAUNCH_JUMP = 0.02

function graphCount(arm: Arm): number | null {
  const processes = livingProcesses(arm)
  const counts = (processes.find((process) => process.cache === 'cold') ?? processes[0])?.counts ?? null
  return counts === null || counts.source === 'none' ? null : counts.graphs
}

function launches(arm: Arm): number | null {
  const samples = samplesOf(arm, launchesPerStep)
  return samples.length === 0 ? null : median(samples)
}

function fact(metric: 'launches' | 'graphs', subject: VariantCase, value: (arm: Arm) => number | null): JudgedMetric {
  const head = value(subject.head)
  const reference = subject.reference.kind === 'absent' ? null : value(subject.reference.arm)
  const change = head === null || reference === null ? null : plainChange(head, reference)
  const suspicious = metric === 'launches' && (change?.estimate ?? 0) > LAUNCH_JUMP
  const numbers =
    head === null
      ? `${METRIC_NAMES[metric]} not known`
      : `${formatCount(head)}${reference === null || reference === head ? '' : ` after ${formatCount(reference)}`}`
  const reason = `${numbers}; explains, never gates`
  return judged({ metric, gates: false, head, reference, change, suspicious, verdict: 'not-judged', reason })
}

export function launchesFact(subject: VariantCase): JudgedMetric {
  return fact('launches', subject, launches)
}

export function graphsFact(subject: VariantCase): JudgedMetric {
  return fact('graphs', subject, graphCount)
}

/** Whether inductor generated the very same code for both; null where either is unknown. */
export function sameGeneratedCode({ head, reference }: VariantCase): boolean | null {
  if (reference.kind === 'absent') return null
  const ours = codeHashes(head)
  const theirs = codeHashes(reference.arm)
  return ours === null || theirs === null ? null : ours === theirs
}

function codeHashes(arm: Arm): string | null {
  const processes = livingProcesses(arm)
  const graphs = (processes.find((process) => process.cache === 'cold') ?? processes[0])?.graphs ?? []
  const hashes = graphs.map((graph) => graph.codeHash).filter((hash) => hash !== null)
  return hashes.length === 0 || hashes.length < graphs.length ? null : hashes.sort().join(' ')
}
