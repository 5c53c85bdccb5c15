import { formatPercent, formatPlural } from '../format.js'
import { achievedPrecision, type Achieved } from '../judge/half-width.js'
import { hasSamples, type TimeMetric } from '../judge/time-clock.js'
import type { JudgedBenchmark } from '../judge/verdict.js'
import { precisionOf, SCHEDULE_DEFAULTS } from '../measure/schedule.js'
import type { Arm } from '../measure/result.js'
import { armOf } from './measured.js'
import type { Report } from './report.js'

/** What the time budget bought: how narrow the interval of the judged time became, and why it became no narrower. */
export function achieved(report: Report, benchmark: JudgedBenchmark, head: Arm): string[] {
  const base = armOf(report, benchmark, 'base', head.variant)
  const metric = judgedClock(head, base)
  if (metric === null) return []
  const found = achievedPrecision(metric, head, base)
  const clock = metric === 'device-time' ? 'device time' : 'wall time'
  const of = base === null ? clock : `the ratio of ${clock}`
  const from =
    base === null
      ? formatPlural(found.samples, 'process', 'processes')
      : formatPlural(found.samples, 'pair of processes', 'pairs of processes')
  const width = found.halfWidth === null ? 'no interval' : `95 % interval ±${formatPercent(found.halfWidth)}`
  return [[`${of}: ${width} from ${from}`, ...aim(report, benchmark, found, base)].join(', ')]
}

/** Alone, the host's clock is not judged, and measuring does not go on for it. */
function judgedClock(head: Arm, base: Arm | null): TimeMetric | null {
  const both = (metric: TimeMetric) => hasSamples(head, metric) && (base === null || hasSamples(base, metric))
  if (both('device-time')) return 'device-time'
  return base !== null && both('wall-time') ? 'wall-time' : null
}

function aim(report: Report, benchmark: JudgedBenchmark, found: Achieved, base: Arm | null): string[] {
  const asked = report.benchmarks?.find(({ id }) => id === benchmark.id)
  if (asked === undefined) return []
  const wanted = precisionOf(asked)
  return [`aimed at ±${formatPercent(wanted)}${ending(report, benchmark, { found, wanted, base })}`]
}

interface Ending {
  readonly found: Achieved
  readonly wanted: number
  readonly base: Arm | null
}

function ending(report: Report, benchmark: JudgedBenchmark, { found, wanted, base }: Ending): string {
  if (found.halfWidth !== null && found.halfWidth <= wanted) return ''
  const notes = report.result?.notes ?? []
  const spent = notes.some((note) => note.benchmark === benchmark.id && ['precision', 'budget'].includes(note.code))
  if (spent) return '; the time budget ended it'
  if (base !== null) return '; side by side it ends when the question is decided'
  const most = SCHEDULE_DEFAULTS.maxProcessesPerArm
  return found.samples >= most ? `; more than ${most} processes an arm would hardly narrow it` : ''
}
