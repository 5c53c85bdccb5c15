import type { Arm, DeviceWindow, Process } from '../measure/result.js'

/** One number per process: the process is the sample, its blocks and windows are not independent of each other. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** With n - 1 in the denominator; 0 for fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0
  const centre = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1))
}

export function logs(values: readonly number[]): number[] {
  return values.map((value) => Math.log(value))
}

/** Processes that ran to their end. */
export function livingProcesses(arm: Arm): readonly Process[] {
  return arm.processes.filter((process) => process.outcome.kind === 'ok')
}

/** Median over the undisturbed blocks, milliseconds per step; null when none counts. */
export function wallTimeMs(process: Process): number | null {
  const blocks = process.blocks.filter((block) => block.disturbed === null && block.wallSeconds > 0)
  return blocks.length === 0 ? null : median(blocks.map((block) => (1000 * block.wallSeconds) / block.steps))
}

/** The profiler's windows of one pace if there is one, and of them the undisturbed ones if there is one. */
function profiledWindows(process: Process, pace: 'full-clock' | 'clock-of-the-blocks'): readonly DeviceWindow[] {
  const seen = process.deviceWindows.filter((window) => window.source === 'profiler')
  const ofPace = preferred(seen, (window) => (window.paced ?? false) === (pace === 'full-clock'))
  return preferred(ofPace, (window) => (window.disturbed ?? null) === null)
}

function preferred<T>(values: readonly T[], wanted: (value: T) => boolean): readonly T[] {
  const found = values.filter(wanted)
  return found.length === 0 ? values : found
}

/**
 * Median over the profiler's windows, milliseconds per step; null without a profiler. At its power limit a card's clock, and
 * with it the time, moves by percents: there the windows count whose steps rested long enough for the full clock.
 */
export function deviceTimeMs(process: Process): number | null {
  const windows = profiledWindows(process, 'full-clock').filter((window) => window.busySeconds > 0)
  return windows.length === 0 ? null : median(windows.map((window) => (1000 * window.busySeconds) / window.steps))
}

function perStepOfBlocks(process: Process, seconds: (window: DeviceWindow) => number): number | null {
  const windows = profiledWindows(process, 'clock-of-the-blocks')
  return windows.length === 0 ? null : median(windows.map((window) => (1000 * seconds(window)) / window.steps))
}

/** Device time at the clock that the blocks ran at: what a share of the wall time is made of, and nothing else. */
export function deviceTimeOfBlocksMs(process: Process): number | null {
  return perStepOfBlocks(process, (window) => window.busySeconds)
}

/** Milliseconds per step in communication kernels, which device time leaves out; 0 without a profiler. */
export function communicationMs(process: Process): number {
  return perStepOfBlocks(process, (window) => window.communicationSeconds) ?? 0
}

/** Median over the profiler's windows; null without a profiler. */
export function launchesPerStep(process: Process): number | null {
  const windows = process.deviceWindows.filter((window) => window.source === 'profiler' && window.launches > 0)
  return windows.length === 0 ? null : median(windows.map((window) => window.launches / window.steps))
}

export type ProcessEstimator = (process: Process) => number | null

/** The estimator's value for every living process of the arm that has one. */
export function samplesOf(arm: Arm, estimator: ProcessEstimator): number[] {
  return livingProcesses(arm)
    .map(estimator)
    .filter((value) => value !== null)
}

/** Geometric mean of positive samples: what log-ratios compare. */
export function geometricMean(samples: readonly number[]): number {
  return Math.exp(mean(logs(samples)))
}
