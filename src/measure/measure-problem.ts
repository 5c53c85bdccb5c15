import { formatPlural, formatSeconds } from '../format.js'
import type { HarnessEnd } from './harness-process.js'
import type { Plan } from './plan.js'
import type { ResultReading } from './result-reader.js'

/** Why the measuring as a whole did not come to its end. That one step failed is in the result instead. */
export interface MeasureProblem {
  readonly kind: 'cancelled' | 'timed-out' | 'crashed' | 'malformed'
  /** What happened, with numbers, and what is left of it. */
  readonly message: string
}

export interface MeasuredEnd {
  readonly plan: Plan
  readonly end: HarnessEnd
  readonly reading: ResultReading
  readonly elapsedSeconds: number
}

/** Our own view of how it ended decides: that the result calls itself complete does not make it so. */
export function describeProblem(measured: MeasuredEnd): MeasureProblem | null {
  const { plan, end, reading, elapsedSeconds } = measured
  const after = formatSeconds(Math.round(elapsedSeconds))
  switch (end.kind) {
    case 'cancelled':
      return {
        kind: 'cancelled',
        message: `The measuring was cancelled after ${after}${whoWasEnded(end)}; ${whatIsLeft(measured)}`
      }
    case 'timed-out':
      return {
        kind: 'timed-out',
        message:
          `The measuring did not end within its time budget of ${formatSeconds(plan.schedule.budgetSeconds)} ` +
          `and was ended after ${after}${whoWasEnded(end)}; ${whatIsLeft(measured)}`
      }
    case 'not-started':
      return { kind: 'crashed', message: `The harness could not be started: ${end.startError ?? 'no reason given'}.` }
    case 'exited':
      return describeExit(end, reading, whatIsLeft(measured))
  }
}

function whoWasEnded({ ended }: HarnessEnd): string {
  if (ended === 0) return ''
  return ` and ${formatPlural(ended, 'process', 'processes')} ${ended === 1 ? 'was' : 'were'} ended`
}

function describeExit(end: HarnessEnd, reading: ResultReading, left: string): MeasureProblem | null {
  if (end.exitCode !== 0) {
    const how = end.signal === null ? `with exit code ${end.exitCode}` : `by ${signalInWords(end.signal)}`
    return { kind: 'crashed', message: `The harness ended ${how}; ${left}` }
  }
  switch (reading.kind) {
    case 'missing':
      return { kind: 'crashed', message: 'The harness ended without writing a result.' }
    case 'malformed':
      return { kind: 'malformed', message: reading.problem }
    case 'ok':
      return reading.result.complete
        ? null
        : { kind: 'crashed', message: `The harness ended before it had finished; ${left}` }
  }
}

function signalInWords(signal: string): string {
  return signal === 'SIGKILL' ? 'SIGKILL (often the system, out of memory)' : signal
}

/** Ends the sentence: what was measured until then. */
function whatIsLeft({ plan, reading }: MeasuredEnd): string {
  const asked = plan.benchmarks.reduce((sum, { sides, variants }) => sum + sides.length * variants.length, 0)
  if (reading.kind === 'malformed') return `no part of it can be used. ${reading.problem}`
  const arms = reading.kind === 'ok' ? reading.result.arms : []
  const measured = arms.filter((arm) => arm.processes.some((process) => process.outcome.kind === 'ok')).length
  return measured === 0
    ? 'nothing had been measured until then.'
    : `until then ${measured} of ${formatPlural(asked, 'arm')} had been measured, at least in part.`
}

/** What the step left behind, as sentences; what the harness has ended itself included. */
export function describeFindings(end: HarnessEnd, reading: ResultReading): string[] {
  const findings: string[] = []
  const leftBehind = end.leftBehind + endedByHarness(reading)
  if (leftBehind > 0) {
    const [count, were] = [formatPlural(leftBehind, 'process', 'processes'), leftBehind === 1 ? 'it was' : 'they were']
    findings.push(`The step left ${count} behind; ${were} ended.`)
  }
  if (end.survivors > 0) {
    const count = formatPlural(end.survivors, 'process', 'processes')
    findings.push(`${count} of the step could not be ended and may hold GPU memory: restart the runner's machine.`)
  }
  return findings
}

/** The harness adopts what the step cuts off from everything, and notes how many it found at the end. */
function endedByHarness(reading: ResultReading): number {
  if (reading.kind !== 'ok') return 0
  // A number only: the text could be the step's own.
  const counts = reading.result.notes.map(({ code, message }) =>
    code === 'left-behind' ? Number(/^\d{1,5}(?= )/.exec(message)?.[0] ?? 0) : 0
  )
  return counts.reduce((sum, count) => sum + count, 0)
}
