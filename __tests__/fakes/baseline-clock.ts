import type { Clock } from '../../src/ports.js'

/** Time passes only by sleeping, at once. Real turns of the event loop still happen, so that file work goes on. */
export function fakeClock(): Clock & { readonly slept: number[] } {
  let nowMs = 0
  const slept: number[] = []
  return {
    slept,
    nowMs: () => nowMs,
    sleep(durationMs) {
      slept.push(durationMs)
      nowMs += durationMs
      return new Promise((resolve) => setImmediate(resolve))
    }
  }
}
