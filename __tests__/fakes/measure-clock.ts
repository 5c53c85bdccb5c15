import type { Clock } from '../../src/ports.js'

/** Time passes only by sleeping or by `advance`. */
export class FakeClock implements Clock {
  #nowMs = 1_000

  nowMs(): number {
    return this.#nowMs
  }

  advance(durationMs: number): void {
    this.#nowMs += durationMs
  }

  sleep(durationMs: number): Promise<void> {
    this.advance(durationMs)
    return Promise.resolve()
  }
}
