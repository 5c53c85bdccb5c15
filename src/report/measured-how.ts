import { formatCount, formatPercent, formatPlural, formatSeconds } from '../format.js'
import type { JudgedBenchmark } from '../judge/verdict.js'
import type { Arm } from '../measure/result.js'
import { cut, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { bulletList } from './markdown.js'
import { armsOf, breakEvenSteps, busyShare, eagerArmOf } from './measured.js'
import type { Report } from './report.js'

/** How the numbers came about: enough to repeat or to doubt them. */
export function measuredHow(report: Report, benchmark: JudgedBenchmark, head: Arm): Markdown | null {
  if (!head.processes.some((process) => process.blocks.length > 0)) return null
  const facts = [
    samples(head),
    ...layout(report, benchmark),
    ...busy(head),
    ...breakEven(report, benchmark, head),
    ...late(head)
  ]
  return joinMarkdown([safe`**How it was measured**`, bulletList(facts.map((fact) => safe`${fact}`))], '\n\n')
}

function samples(head: Arm): string {
  const blocks = head.processes.flatMap((process) => process.blocks)
  const disturbed = blocks.filter((block) => block.disturbed !== null).length
  const windows = head.processes.flatMap((process) => process.deviceWindows)
  const steps = blocks.reduce((sum, block) => sum + block.steps, 0)
  return [
    formatPlural(head.processes.length, 'process', 'processes'),
    `${formatPlural(blocks.length, 'block')} of together ${formatPlural(steps, 'step')}`,
    ...(disturbed === 0 ? [] : [`${formatCount(disturbed)} of them disturbed and left out`]),
    windows.length === 0
      ? 'no device time (no GPU, or no profiler)'
      : `${formatPlural(windows.length, 'window')} for device time by ${windows[0]?.source === 'events' ? 'events' : 'the profiler'}`
  ].join(', ')
}

function layout(report: Report, benchmark: JudgedBenchmark): string[] {
  const kinds = report.result?.processLayout ?? {}
  const kind = kinds[benchmark.id] ?? kinds[benchmark.name]
  const arms = armsOf(report, benchmark).map((arm) => `${arm.side} ${arm.variant}`)
  if (kind === undefined || arms.length < 2) return []
  const how =
    kind === 'interleaved'
      ? 'blocks alternate between living processes'
      : 'one process after another, because they do not fit in memory together'
  return [`${how}: ${cut(arms.join(', '), 200)}`]
}

function busy(head: Arm): string[] {
  const share = busyShare(head)
  if (share === null) return []
  const kind = share >= 0.9 ? 'device-bound' : share >= 0.5 ? 'partly launch-bound' : 'launch-bound or waiting for data'
  return [`the device is busy ${formatPercent(share)} of the step: ${kind}`]
}

function breakEven(report: Report, benchmark: JudgedBenchmark, head: Arm): string[] {
  const eager = eagerArmOf(report, benchmark, 'head')
  const steps = eager === null ? null : breakEvenSteps(eager, head)
  return steps === null ? [] : [`a cold compile has paid for itself after ${formatPlural(steps, 'step')}`]
}

function late(head: Arm): string[] {
  const compiles = head.processes.flatMap((process) => process.lateCompiles)
  if (compiles.length === 0) return []
  const seconds = compiles.reduce((sum, compile) => sum + compile.seconds, 0)
  return [
    `${formatPlural(compiles.length, 'step')} after the warm-up compiled again (${formatSeconds(seconds)}), taken out of the step time`
  ]
}

/** The whole run: how long, what for, and whether the budget was enough. */
export function measuredRun(report: Report): Markdown | null {
  const { result } = report
  if (result === null) return null
  const stages = Object.entries(result.stageSeconds)
    .filter(([, seconds]) => seconds > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8)
    .map(([stage, seconds]) => `${cut(stage, 40)} ${formatSeconds(seconds)}`)
  const budget = result.budgetExhausted ? ', all of the time budget: more would give narrower intervals' : ''
  const facts = [
    `measured for ${formatSeconds(result.elapsedSeconds)}${budget}${stages.length === 0 ? '' : `; ${stages.join(', ')}`}`,
    ...(result.complete ? [] : ['ended before it was finished: what is shown was measured until then']),
    ...result.notes.slice(0, 10).map((note) => cut(note.message, 300))
  ]
  return bulletList(facts.map((fact) => safe`${fact}`))
}
