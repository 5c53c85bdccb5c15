import { formatBytes, formatCount, formatFactor, formatMilliseconds, formatSeconds } from '../format.js'
import { reason, type Reason, type SpeedupFacts } from './speedup-facts.js'

export function speedupOf({ judged, compiled, eager }: SpeedupFacts): number | null {
  const known = judged.metrics.find(({ metric }) => metric === 'speedup')?.head ?? null
  if (known !== null) return known
  if (eager?.wallMs === null || eager?.wallMs === undefined || compiled.wallMs === null) return null
  return eager.wallMs / compiled.wallMs
}

/** Steps after which compiling has paid for itself; null when it never does, or when it is not known. */
export function breakEvenSteps({ compiled, eager }: SpeedupFacts): number | null {
  const saved = savedMs({ compiled, eager })
  if (saved === null || saved <= 0 || compiled.coldCompileSeconds === null) return null
  return Math.ceil((1000 * compiled.coldCompileSeconds) / saved)
}

function savedMs({ compiled, eager }: Pick<SpeedupFacts, 'compiled' | 'eager'>): number | null {
  return eager === null || eager.wallMs === null || compiled.wallMs === null ? null : eager.wallMs - compiled.wallMs
}

/** What compiling costs against what it saves, in one sentence. */
export function breakEven(facts: SpeedupFacts): Reason[] {
  const { coldCompileSeconds: seconds, steadyPeakBytes } = facts.compiled
  const saved = savedMs(facts)
  if (seconds === null || saved === null) return []
  const steps = breakEvenSteps(facts)
  const speedup = speedupOf(facts)
  const factor = speedup === null ? '' : ` (${formatFactor(speedup)})`
  const memory = memorySaved(facts.eager?.steadyPeakBytes ?? null, steadyPeakBytes)
  const what =
    steps === null
      ? `compiling costs ${formatSeconds(seconds)} and a step is no faster${factor}: it never pays${memory}`
      : `compiling costs ${formatSeconds(seconds)} and saves ${formatMilliseconds(saved)} a step${factor}: it pays after ${formatCount(steps)} steps${memory}`
  return [reason('break-even', what, null)]
}

function memorySaved(eager: number | null, compiled: number | null): string {
  if (eager === null || compiled === null || compiled > 0.95 * eager) return ''
  return `, but it needs ${formatBytes(eager - compiled)} less memory`
}
