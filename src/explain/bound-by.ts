import { DEVICE_BOUND_SHARE } from '../judge/time-clock.js'

/** What a step waits for most of all. */
export type BoundBy = 'device' | 'communication' | 'launches' | 'data'

/** Per step; null where it was not measured. */
export interface StepTimes {
  /** At the clock of the blocks that `wallMs` is of. */
  readonly deviceMs: number | null
  /** In communication kernels, which device time leaves out. */
  readonly communicationMs: number
  readonly wallMs: number | null
  readonly launches: number | null
}

/** Launching a kernel takes the host some 5 to 20 microseconds; a longer gap per launch is something else. */
const LAUNCH_GAP_MICROSECONDS = 60

/** Null without the profiler's device time: nobody can tell then. */
export function boundBy({ deviceMs, communicationMs, wallMs, launches }: StepTimes): BoundBy | null {
  if (deviceMs === null || wallMs === null || wallMs <= 0) return null
  const busyMs = deviceMs + communicationMs
  if (busyMs >= DEVICE_BOUND_SHARE * wallMs) return communicationMs > deviceMs ? 'communication' : 'device'
  const gap = launches === null || launches === 0 ? null : (1000 * (wallMs - busyMs)) / launches
  return gap === null || gap > LAUNCH_GAP_MICROSECONDS ? 'data' : 'launches'
}
