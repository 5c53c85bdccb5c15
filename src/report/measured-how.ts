import { formatCount, formatMilliseconds, formatPercent, formatPlural, formatSeconds } from '../format.js'
import { boundBy, type BoundBy } from '../explain/bound-by.js'
import { communicationMs, deviceTimeOfBlocksMs, launchesPerStep } from '../judge/estimators.js'
import { busyShare } from '../judge/time-clock.js'
import type { JudgedBenchmark } from '../judge/verdict.js'
import type { Arm, Block, DeviceWindow, Memory } from '../measure/result.js'
import { SCHEDULE_DEFAULTS } from '../measure/schedule.js'
import { cut, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { bulletList } from './markdown.js'
import { achieved } from './measured-precision.js'
import { physicsTable } from './measured-physics.js'
import { armsOf, breakEvenSteps, eagerArmOf, medianOf, stepTimeMs } from './measured.js'
import type { Report } from './report.js'

/** How the numbers came about: enough to repeat or to doubt them. */
export function measuredHow(report: Report, benchmark: JudgedBenchmark, head: Arm): Markdown | null {
  if (!head.processes.some((process) => process.blocks.length > 0)) return null
  const facts = [
    samples(head),
    ...achieved(report, benchmark, head),
    ...disturbances(head),
    ...layout(report, benchmark),
    ...busy(head),
    ...firstStep(head),
    ...breakEven(report, benchmark, head),
    ...late(head),
    ...memoryPressure(head)
  ]
  const physics = physicsTable(report, benchmark, head.variant)
  return joinMarkdown(
    [
      safe`**How it was measured**`,
      bulletList(facts.map((fact) => safe`${fact}`)),
      ...(physics === null ? [] : [physics])
    ],
    '\n\n'
  )
}

function samples(head: Arm): string {
  const blocks = head.processes.flatMap((process) => process.blocks)
  const windows = head.processes.flatMap((process) => process.deviceWindows)
  const steps = blocks.reduce((sum, block) => sum + block.steps, 0)
  return [
    formatPlural(head.processes.length, 'process', 'processes'),
    `${formatPlural(blocks.length, 'block')} of together ${formatPlural(steps, 'step')}`,
    windows.length === 0 ? 'no device time (no GPU, or no profiler)' : deviceWindows(windows)
  ].join(', ')
}

function deviceWindows(windows: readonly DeviceWindow[]): string {
  const paced = windows.filter((window) => window.paced === true)
  if (paced.length > 0) {
    return `${formatPlural(paced.length, 'window')} for device time by the profiler, at full clock: the card is at its power limit, so each step was followed by a rest`
  }
  const source = windows[0]?.source === 'events' ? 'events' : 'the profiler'
  return `${formatPlural(windows.length, 'window')} for device time by ${source}`
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

const MAX_REASONS = 3

/** Why blocks were left out, most frequent reason first, and how many were measured in their place. */
function disturbances(head: Arm): string[] {
  const disturbed = head.processes.flatMap(({ blocks }) => blocks.filter((block) => block.disturbed !== null))
  if (disturbed.length === 0) return []
  const again = head.processes.reduce((sum, { blocks }) => sum + measuredAgain(blocks), 0)
  const counts = new Map<string, number>()
  for (const { disturbed: why } of disturbed) counts.set(why ?? '', (counts.get(why ?? '') ?? 0) + 1)
  const reasons = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([why, count]) => `${cut(why, 120)} (${formatCount(count)})`)
  const left = reasons.length - MAX_REASONS
  const shown = [...reasons.slice(0, MAX_REASONS), ...(left > 0 ? [`${formatPlural(left, 'other reason')}`] : [])]
  return [
    `${formatPlural(disturbed.length, 'block')} disturbed and left out of the step time, ${formatCount(again)} measured again: ${shown.join('; ')}`
  ]
}

/** Blocks beyond those that every process is owed. */
function measuredAgain(blocks: readonly Block[]): number {
  const disturbed = blocks.filter((block) => block.disturbed !== null).length
  return Math.min(disturbed, Math.max(0, blocks.length - SCHEDULE_DEFAULTS.blocksPerProcess))
}

const BOUND_BY: Readonly<Record<BoundBy, string>> = {
  device: 'device-bound',
  communication: 'bound by communication between the GPUs',
  launches: 'launch-bound, the host launches kernels more slowly than they run',
  data: 'data-bound, the rest is spent waiting for data or for Python'
}

function busy(head: Arm): string[] {
  const share = busyShare(head)
  const communication = medianOf(head, communicationMs) ?? 0
  const kind = boundBy({
    deviceMs: medianOf(head, deviceTimeOfBlocksMs),
    communicationMs: communication,
    wallMs: stepTimeMs(head),
    launches: medianOf(head, launchesPerStep)
  })
  if (share === null || kind === null) return []
  const apart =
    communication === 0
      ? ''
      : ` (${formatMilliseconds(communication)} of it in communication, which device time leaves out)`
  return [`the device is busy ${formatPercent(share)} of the step${apart}: ${BOUND_BY[kind]}`]
}

/** From the start of the process: what somebody waits for who starts a training. */
function firstStep(head: Arm): string[] {
  const times = (['cold', 'warm'] as const).flatMap((cache) => {
    const seconds = medianOf(head, (process) => (process.cache === cache ? process.timeToFirstStepSeconds : null))
    return seconds === null ? [] : [`${formatSeconds(seconds)} with ${cache === 'cold' ? 'empty' : 'filled'} caches`]
  })
  return times.length === 0 ? [] : [`the first step is done after ${times.join(', ')}, imports included`]
}

function memoryPressure(head: Arm): string[] {
  const sum = (read: (memory: Memory) => number | null) =>
    head.processes.reduce((total, { memory }) => total + (memory === null ? 0 : (read(memory) ?? 0)), 0)
  const retries = sum(({ allocationRetries }) => allocationRetries)
  const failures = sum(({ outOfMemoryEvents }) => outOfMemoryEvents)
  if (retries + failures === 0) return []
  const events = [
    ...(retries === 0 ? [] : [`emptied its cache and tried again ${formatPlural(retries, 'time')}`]),
    ...(failures === 0 ? [] : [`ran out of memory ${formatPlural(failures, 'time')}`])
  ].join(' and ')
  return [`the allocator ${events}: the step hardly fits into the memory, and such steps are slow`]
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
    // What the budget bought stands with each benchmark.
    ...result.notes
      .filter(({ code }) => code !== 'precision')
      .slice(0, 10)
      .map((note) => cut(note.message, 300))
  ]
  return bulletList(facts.map((fact) => safe`${fact}`))
}
