import { formatBytes, formatPlural, formatSignedPercent } from '../format.js'
import { distinctPlaces } from '../judge/identity.js'
import type { JudgedBenchmark, JudgedVariant } from '../judge/verdict.js'
import type { Arm, Counts, SourceSite } from '../measure/result.js'
import { siteLink } from './addresses.js'
import { causeLine } from './cause-list.js'
import { codeBlock, codeSpan, cut, documentLink, figure, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { kernelTable } from './kernels.js'
import { measuredHow } from './measured-how.js'
import { armOf, countsOf, eagerArmOf, failuresOf, lossesOf, memoryOf, phasesOf } from './measured.js'
import type { Failure } from './measured.js'
import { bulletList, page, subheading, table } from './markdown.js'
import { metricTable } from './metric-table.js'
import { phaseBars } from './phases.js'
import type { Report } from './report.js'
import { causesOf } from './select.js'

export interface DetailOptions {
  readonly kernels: boolean
  readonly output: boolean
}

const MAX_EVENTS = 12

/** Everything about one benchmark that did not fit the first screen. */
export function benchmarkDetails(report: Report, benchmark: JudgedBenchmark, options: DetailOptions): Markdown {
  const many = benchmark.variants.length > 1
  return page([
    benchmark.eagerUnavailable === null ? null : safe`Eager: not available, ${benchmark.eagerUnavailable}.`,
    ...(options.output ? failures(report, benchmark) : []),
    causeList(report, benchmark),
    ...benchmark.variants.flatMap((variant) => [
      many ? subheading(safe`${variant.variant.name}`) : null,
      ...variantDetails(report, benchmark, variant, options)
    ])
  ])
}

const MAX_CAUSES = 12
const MAX_CAUSE_CHARACTERS = 600

/** Where there is one benchmark, its causes stand open above. */
function causeList(report: Report, benchmark: JudgedBenchmark): Markdown | null {
  const causes = causesOf(report, benchmark).slice(0, MAX_CAUSES)
  if (report.run.benchmarks.length < 2 || causes.length === 0) return null
  const lines = causes.map((cause) => causeLine(report, cause, MAX_CAUSE_CHARACTERS))
  return joinMarkdown([safe`**Why**`, bulletList(lines)], '\n\n')
}

function variantDetails(
  report: Report,
  benchmark: JudgedBenchmark,
  variant: JudgedVariant,
  options: DetailOptions
): (Markdown | null)[] {
  const head = armOf(report, benchmark, 'head', variant.variant.name)
  const base = armOf(report, benchmark, 'base', variant.variant.name)
  return [
    metricTable([{ label: null, metrics: variant.metrics, accepted: variant.verdict === 'accepted' }], {
      reasons: true
    }),
    head === null ? null : losses(report, benchmark, variant, head),
    head === null ? null : counts(report, variant, head),
    head === null ? null : phases(head),
    head === null ? null : memory(report, benchmark, head),
    options.kernels && head !== null ? kernelTable(head, base) : null,
    head === null ? null : measuredHow(report, benchmark, head)
  ]
}

const MAX_FAILURES = 2

/** What failed alike in several processes is told once. */
function failures(report: Report, benchmark: JudgedBenchmark): Markdown[] {
  const alike = new Map<string, Failure[]>()
  for (const failure of failuresOf(report, benchmark)) {
    const { arm, outcome } = failure
    const key = JSON.stringify([arm.side, arm.variant, outcome.kind, outcome.message, outcome.traceback])
    alike.set(key, [...(alike.get(key) ?? []), failure])
  }
  return [...alike.values()].slice(0, MAX_FAILURES).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { arm, process, outcome } = first
    const which = group.length > 1 ? formatPlural(group.length, 'process', 'processes') : `process ${process.index + 1}`
    const title = safe`**${arm.side}, ${arm.variant}, ${which}: ${outcome.kind}.** ${outcome.message ?? ''}`
    return [title, ...quoted(null, outcome.traceback), ...quoted('Its last output:', process.outputTail)]
  })
}

function quoted(title: string | null, text: string | null): Markdown[] {
  if (text === null || text.trim() === '') return []
  return [...(title === null ? [] : [safe`${title}`]), codeBlock(text, { maxLines: 40, maxCharacters: 4_000 })]
}

const MAX_LOSSES = 10

/** Only where they do not agree: step by step, so that the first one that differs is seen. */
function losses(report: Report, benchmark: JudgedBenchmark, { metrics }: JudgedVariant, head: Arm): Markdown | null {
  const judged = metrics.find(({ metric }) => metric === 'loss')
  const differ = judged?.verdict === 'failed' || head.processes.some(({ outcome }) => outcome.kind === 'diverged')
  const eager = eagerArmOf(report, benchmark, 'head')
  const [expected, actual] = [eager === null ? [] : lossesOf(eager), lossesOf(head)]
  if (!differ || expected.length === 0 || actual.length === 0) return null
  const rows = expected.slice(0, MAX_LOSSES).map((loss, step) => {
    const other = actual[step]
    return [safe`${step + 1}`, lossFigure(loss), lossFigure(other), figure(difference(loss, other))]
  })
  const header = [safe`Step`, safe`Loss, eager`, safe`Loss, compiled`, safe`Difference`]
  return joinMarkdown(
    [safe`**Losses of the measured steps**`, table(header, rows, ['right', 'right', 'right', 'right'])],
    '\n\n'
  )
}

function lossFigure(loss: number | null | undefined): Markdown {
  return loss == null ? safe`–` : figure(loss.toPrecision(6))
}

function difference(eager: number | null, compiled: number | null | undefined): string {
  return eager === null || eager === 0 || compiled == null ? '–' : formatSignedPercent(compiled / eager - 1)
}

/** No skip is no news where torch tells of them, and none at all where it does not. */
function skipsUnknown(report: Report, { variant }: JudgedVariant, { cudagraphSkips }: Counts): boolean {
  const wantsGraphs =
    /^(reduce-overhead|max-autotune)$/.test(variant.mode ?? '') || variant.options?.['triton.cudagraphs'] === true
  const { capabilities = [] } = report.result?.harness ?? {}
  // Without any capability nothing is known of this torch, or nothing was measured.
  const told = capabilities.length === 0 || capabilities.includes('cudagraph-skips')
  return wantsGraphs && cudagraphSkips.length === 0 && !told
}

function counts(report: Report, variant: JudgedVariant, head: Arm): Markdown | null {
  const counted = countsOf(head)
  if (counted === null) return null
  const summary = [
    formatPlural(counted.graphs, 'graph'),
    formatPlural(distinctPlaces(counted.graphBreaks).length, 'graph break'),
    formatPlural(distinctPlaces(counted.recompiles).length, 'recompile'),
    ...(counted.generatedKernels === null ? [] : [formatPlural(counted.generatedKernels, 'generated kernel')]),
    ...(skipsUnknown(report, variant, counted) ? ['skipped CUDA graphs: unavailable with this version of torch'] : [])
  ].join(', ')
  const events = eventList(report, counted)
  const title = safe`**Compiled:** ${summary}, counted over ${formatPlural(counted.steps, 'step')}.`
  return events.length === 0 ? title : joinMarkdown([title, bulletList(events)], '\n\n')
}

function eventList(report: Report, counted: Counts): Markdown[] {
  const place = (site: SourceSite) => {
    const line = site.sourceLine === null ? null : codeSpan(cut(site.sourceLine, 160))
    return line === null ? siteLink(report, site) : safe`${siteLink(report, site)} ${line}`
  }
  const events = [
    ...distinctPlaces(counted.graphBreaks).map(
      (event) => safe`graph break at ${place(event.site)}: ${cut(event.reason, 240)}${more(event.link)}`
    ),
    ...distinctPlaces(counted.recompiles).map(
      (event) => safe`recompile of ${place(event.site)}: ${cut(event.reason, 240)}`
    ),
    ...distinctPlaces(counted.fallbacks).map(
      (event) => safe`runs eager from then on: ${place(event.site)}: ${cut(event.reason, 240)}`
    ),
    ...counted.cudagraphSkips.map((skip) => safe`CUDA graphs skipped: ${cut(skip.reason, 240)}`)
  ]
  const left = events.length - MAX_EVENTS
  return left <= 0 ? events : [...events.slice(0, MAX_EVENTS), safe`and ${left} more`]
}

function more(address: string | null): Markdown | string {
  const page = documentLink(safe`about this kind`, address)
  return page === null ? '' : safe` (${page})`
}

function phases(head: Arm): Markdown | null {
  const bars = phaseBars(phasesOf(head))
  return bars === '' ? null : joinMarkdown([safe`**Cold compile by phase**`, codeBlock(bars)], '\n\n')
}

function memory(report: Report, benchmark: JudgedBenchmark, head: Arm): Markdown | null {
  const arms = [
    { label: 'compiled', arm: head },
    { label: 'eager', arm: eagerArmOf(report, benchmark, 'head') }
  ]
  const size = (bytes: number | null) => (bytes === null ? safe`–` : figure(formatBytes(bytes)))
  const rows = arms.flatMap(({ label, arm }) => {
    const used = arm === null ? null : memoryOf(arm)
    if (used === null) return []
    return [
      [
        safe`${label}${used.source === 'resident' ? ' (resident)' : ''}`,
        size(used.steadyPeakAllocatedBytes),
        size(used.steadyPeakReservedBytes),
        size(used.compilePeakAllocatedBytes),
        size(used.compilePeakReservedBytes)
      ]
    ]
  })
  if (rows.length === 0) return null
  const header = [
    safe`Peak memory`,
    safe`Steady, allocated`,
    safe`Steady, reserved`,
    safe`Compiling, allocated`,
    safe`Compiling, reserved`
  ]
  return table(header, rows, ['left', 'right', 'right', 'right', 'right'])
}
