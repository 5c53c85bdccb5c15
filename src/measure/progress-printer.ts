import { formatSeconds } from '../format.js'
import type { Clock } from '../ports.js'
import type { Plan } from './plan.js'
import type { Progress } from './progress.js'
import { safeLine } from './safe-line.js'

/** Often enough to see that it is alive, rarely enough to read the log afterwards. */
const LOG_INTERVAL_MS = 15_000
/** Stages of a small step change many times a second; a log need not show each. */
const SHORTEST_LOG_INTERVAL_MS = 1_000
const DRAW_INTERVAL_MS = 100
const BAR_WIDTH = 20
/** An estimate from less than this is a guess. */
const SMALLEST_FRACTION = 0.02
const ERASE_LINE = '\r\u001b[2K'
const MAX_LIVE_CHARACTERS = 100

export interface ProgressPrinter {
  show(progress: Progress): void
  /** Erases the live line; what follows starts on a clean one. */
  finish(): void
}

export interface ProgressPrinterOptions {
  readonly isTty: boolean
  readonly write: (text: string) => void
  readonly clock: Pick<Clock, 'nowMs'>
  /** Only names that were asked for are shown; a line of progress could hold any. */
  readonly plan: Pick<Plan, 'benchmarks' | 'sides'>
}

/** A live line in a terminal; in a log one at each change of stage and every 15 s. */
export function progressPrinter(options: ProgressPrinterOptions): ProgressPrinter {
  const { clock, write } = options
  const startMs = clock.nowMs()
  let lastMs = Number.NEGATIVE_INFINITY
  let lastStage = ''
  let drawn = false

  function draw(progress: Progress, nowMs: number): void {
    if (nowMs - lastMs < DRAW_INTERVAL_MS) return
    lastMs = nowMs
    const line = [bar(progress), describe(progress, options), timeLeft(progress, nowMs - startMs)]
    write(ERASE_LINE + line.filter(Boolean).join('  ').slice(0, MAX_LIVE_CHARACTERS))
    drawn = true
  }

  function log(progress: Progress, nowMs: number): void {
    // Not the arm: blocks of the arms alternate every second or so.
    const stage = JSON.stringify([progress.stage, progress.benchmark])
    const interval = stage === lastStage ? LOG_INTERVAL_MS : SHORTEST_LOG_INTERVAL_MS
    if (nowMs - lastMs < interval) return
    lastMs = nowMs
    lastStage = stage
    write(`${[describe(progress, options), timeLeft(progress, nowMs - startMs)].filter(Boolean).join(', ')}\n`)
  }

  return {
    show(progress) {
      if (options.isTty) draw(progress, clock.nowMs())
      else log(progress, clock.nowMs())
    },
    finish() {
      if (drawn) write(ERASE_LINE)
      drawn = false
    }
  }
}

function describe(progress: Progress, options: ProgressPrinterOptions): string {
  const { benchmarks, sides } = options.plan
  const benchmark = benchmarks.find((candidate) => candidate.id === progress.benchmark)
  const variant = benchmark?.variants.find((candidate) => candidate.name === progress.variant)
  const arm = [benchmark?.name, variant?.name, sides.length > 1 ? progress.side : null].filter(Boolean).join(', ')
  return safeLine(arm === '' ? progress.stage : `${progress.stage}: ${arm}`).slice(0, MAX_LIVE_CHARACTERS)
}

function fraction({ done, total }: Progress): number | null {
  return done === null || total === null || total === 0 ? null : Math.min(1, done / total)
}

function bar(progress: Progress): string {
  const share = fraction(progress)
  if (share === null) return ''
  const filled = Math.round(share * BAR_WIDTH)
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${Math.floor(share * 100)} %`
}

/** The harness's estimate, or what is left at the pace so far. */
function timeLeft(progress: Progress, elapsedMs: number): string {
  const share = fraction(progress)
  const paceSeconds = share === null || share < SMALLEST_FRACTION ? null : ((elapsedMs / 1000) * (1 - share)) / share
  const seconds = progress.remainingSeconds ?? paceSeconds
  return seconds === null || seconds < 1 ? '' : `about ${wholeSeconds(seconds)} left`
}

function wholeSeconds(seconds: number): string {
  return seconds < 120 ? `${Math.round(seconds)} s` : formatSeconds(Math.round(seconds))
}
