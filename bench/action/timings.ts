import type { SeenRequest } from '../../__tests__/loopback/http.ts'

/** Where the time of one run of the action went, in seconds. */
export interface RunTimings {
  readonly run: string
  readonly totalSeconds: number
  /** From the harness's start to its end, by its own clock. */
  readonly harnessSeconds: number
  /** From the first to the last request of each transfer. */
  readonly cacheSeconds: number
  /** Everything else: Node's start, git, inputs, judging, drawing, commenting, packing archives. */
  readonly restSeconds: number
}

/** The stand-in answers at once, so this is what the client itself takes between two requests of one transfer, too. */
const SAME_TRANSFER_MS = 250

function cacheSeconds(requests: readonly SeenRequest[]): number {
  let seconds = 0
  let until = -Infinity
  for (const { startedAtMs, endedAtMs } of requests) {
    const from = startedAtMs - until < SAME_TRANSFER_MS ? until : startedAtMs
    seconds += (Math.max(endedAtMs, from) - from) / 1000
    until = Math.max(until, endedAtMs)
  }
  return seconds
}

export function timingsOf(options: {
  run: string
  durationMs: number
  harnessSeconds: number
  requests: readonly SeenRequest[]
}): RunTimings {
  const totalSeconds = options.durationMs / 1000
  const transfer = cacheSeconds(options.requests)
  return {
    run: options.run,
    totalSeconds,
    harnessSeconds: options.harnessSeconds,
    cacheSeconds: transfer,
    restSeconds: totalSeconds - options.harnessSeconds - transfer
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

export function printTimings(all: readonly RunTimings[]): void {
  const row = (cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(10)))
  const seconds = (value: number) => `${value.toFixed(2)} s`
  console.log(row(['run', 'total', 'harness', 'cache', 'the rest']).join(' '))
  for (const { run, totalSeconds, harnessSeconds, cacheSeconds: cache, restSeconds } of all) {
    console.log(row([run, ...[totalSeconds, harnessSeconds, cache, restSeconds].map(seconds)]).join(' '))
  }
}
