import type { Plan } from './plan.js'
import type { Arm, Process, Result } from './result.js'

/**
 * What a result of this plan can be. It does not make the result true (code in the measured process can lie within these
 * bounds), but what is stale, foreign or invented at random does not pass.
 */

/** Beside those that were asked for: a cold compile of its own, and one process that is started again. */
const EXTRA_PROCESSES = 2
/** Disturbed blocks and windows are measured again, and sampling goes on while the budget lasts. */
const REPEATS = 4
/** Two clocks and their rounding. */
const CLOCK_SLACK_SECONDS = 2
const CLOCK_SLACK_SHARE = 0.02

/** The first thing that cannot be, as the end of the sentence "cannot be used: …"; null when all is plausible. */
export function implausible(result: Result, plan: Plan, elapsedSeconds: number): string | null {
  const longestSeconds = elapsedSeconds * (1 + CLOCK_SLACK_SHARE) + CLOCK_SLACK_SECONDS
  if (result.elapsedSeconds > longestSeconds) return 'it claims to have taken longer than the harness ran'
  return implausibleArms(result.arms, plan, longestSeconds) ?? implausibleNumerics(result, plan)
}

function implausibleArms(arms: readonly Arm[], plan: Plan, longestSeconds: number): string | null {
  const seen = new Set<string>()
  for (const arm of arms) {
    if (!isAskedFor(arm, plan)) return 'it holds an arm that was not asked for'
    const key = JSON.stringify([arm.benchmark, arm.side, arm.variant])
    if (seen.has(key)) return 'it holds the same arm twice'
    seen.add(key)
    if (arm.processes.length > plan.schedule.maxProcessesPerArm + EXTRA_PROCESSES) {
      return 'it holds more processes than were asked for'
    }
    for (const process of arm.processes) {
      const reason = implausibleProcess(process, plan, longestSeconds)
      if (reason !== null) return reason
    }
  }
  return null
}

function implausibleProcess(process: Process, { schedule }: Plan, longestSeconds: number): string | null {
  if (process.blocks.length > schedule.blocksPerProcess * REPEATS) return 'it holds more blocks than were asked for'
  if (process.deviceWindows.length > schedule.deviceWindowsPerProcess * REPEATS) {
    return 'it holds more profiler windows than were asked for'
  }
  if (process.blocks.some((block) => block.wallSeconds <= 0)) return 'a block in it took no time'
  if (sum(process.blocks.map((block) => block.wallSeconds)) > longestSeconds) {
    return 'the blocks of a process in it take longer than the harness ran'
  }
  if (sum(process.deviceWindows.map((window) => window.busySeconds)) > longestSeconds) {
    return 'the device was busy for longer than the harness ran'
  }
  if ((process.counts?.steps ?? 0) > schedule.countedSteps) return 'it counted over more steps than were asked for'
  return null
}

function implausibleNumerics(result: Result, plan: Plan): string | null {
  return result.numerics.every((numerics) => isAskedFor(numerics, plan))
    ? null
    : 'it compares losses of an arm that was not asked for'
}

function isAskedFor(arm: Pick<Arm, 'benchmark' | 'side' | 'variant'>, plan: Plan): boolean {
  const benchmark = plan.benchmarks.find((candidate) => candidate.id === arm.benchmark)
  return (
    benchmark !== undefined &&
    benchmark.sides.includes(arm.side) &&
    benchmark.variants.some((variant) => variant.name === arm.variant)
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
