import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'

/** The log of the run. Text that comes from the child or a file is made safe before it gets here. */
export interface Log {
  /** One line as it is, without escaping: never with text that could speak to the runner. */
  info(message: string): void
  warning(message: string): void
  error(message: string): void
  debug(message: string): void
  /** Folds what is logged while `work` runs under one title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

export interface Clock {
  /** Milliseconds on a clock that never goes back; only differences mean anything. */
  nowMs(): number
  sleep(durationMs: number): Promise<void>
}

/** Where a person looks while it runs: the log of a job, or a terminal. */
export type Display =
  | { readonly kind: 'actions' }
  | {
      readonly kind: 'terminal'
      /** A line can be drawn over; false when it is redirected to a file. */
      readonly isTty: boolean
      /** Shows everything the step prints, not only the end of it after a failure. */
      readonly verbose: boolean
      write(text: string): void
    }

export const systemClock: Clock = {
  nowMs: () => performance.now(),
  sleep: async (durationMs) => {
    await delay(durationMs)
  }
}
