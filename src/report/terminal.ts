import picocolors from 'picocolors'
import type { JudgedMetric, Verdict } from '../judge/verdict.js'
import { formatSignedPercent } from '../format.js'
import { placeOf } from '../judge/identity.js'
import { causeOwner, explainedText, orderedCauses } from './cause-list.js'
import { cut, cutMiddle, printable, printableLines } from './escape.js'
import { comparedText } from './compared-text.js'
import { failureSentences } from './failure.js'
import { headline } from './headline.js'
import { armOf, failuresOf, phasesOf } from './measured.js'
import { acceptance, benchmarkListChanges, nextSteps, notJudged } from './next-steps.js'
import { phaseBars } from './phases.js'
import type { Report } from './report.js'
import { isUnchanged, rowsThatMatter, slowdown, subjectLabel, subjectsByWeight } from './select.js'
import { shardLines } from './shards.js'
import { textTable } from './text-table.js'
import type { TextTable } from './text-table.js'
import { broken, wrap } from './text-wrap.js'
import { trendLine } from './trend.js'
import { changeText, METRIC_LABELS, metricVerdictText, valueText } from './words.js'

export interface TerminalOptions {
  readonly columns: number
  readonly color: boolean
}

type Colors = ReturnType<typeof picocolors.createColors>

/** Marks that every terminal font has, one column wide. */
const TERMINAL_MARKS: Readonly<Record<Verdict, string>> = {
  failed: 'x',
  regression: '▲',
  incomparable: '!',
  'no-baseline': 'o',
  inconclusive: '?',
  accepted: '✓',
  improvement: '▼',
  pass: '✓'
}

const MIN_COLUMNS = 40
const MAX_COLUMNS = 140
const MAX_ROWS = 40
const MAX_CAUSES = 5
const MAX_OUTPUT_LINES = 30
const MAX_OUTPUT_CHARACTERS = 500

/** The report drawn for a terminal; nothing in it can move the cursor or change a colour but we. */
export function renderTerminal(report: Report, { columns, color }: TerminalOptions): string {
  const colors = picocolors.createColors(color)
  const width = Number.isFinite(columns) ? Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, Math.floor(columns))) : 100
  const blocks = [
    title(report, width, colors),
    section('Failed', failureSentences(report), width, colors),
    metrics(report, width, colors),
    unchanged(report, width),
    section('Why', [...causes(report), ...explainedText(report)], width, colors),
    section('Reason', acceptance(report), width, colors),
    section('Not judged', notJudged(report), width, colors),
    section('What to do', nextSteps(report), width, colors),
    failures(report, width, colors),
    lastOutput(report, colors),
    compileTime(report, width, colors),
    trends(report, width, colors),
    section('Note', report.warnings.slice(0, 20), width, colors),
    section('Jobs', shardLines(report), width, colors),
    wrap([comparedText(report), ...benchmarkListChanges(report)].join(' '), width, ''),
    colors.dim(wrap(`${report.failsBuild ? 'Fails' : 'Does not fail'}: ${report.exitReason}.`, width, ''))
  ]
  return `\n${blocks.filter((block) => block !== '').join('\n\n')}\n\n`
}

/** What the measuring said before it broke. */
function lastOutput({ outputTail }: Report, colors: Colors): string {
  const lines = printableLines(outputTail ?? '').slice(-MAX_OUTPUT_LINES)
  if (lines.every((line) => line.trim() === '')) return ''
  return [colors.bold('Last output'), ...lines.map((line) => `  ${cut(line, MAX_OUTPUT_CHARACTERS)}`)].join('\n')
}

function paint(verdict: Verdict, colors: Colors): (text: string) => string {
  switch (verdict) {
    case 'failed':
    case 'regression':
      return colors.red
    case 'incomparable':
    case 'no-baseline':
    case 'inconclusive':
    case 'accepted':
      return colors.yellow
    case 'improvement':
    case 'pass':
      return colors.green
  }
}

function title(report: Report, width: number, colors: Colors): string {
  const { verdict } = report.run
  const lines = wrap(cut(headline(report), 400), width - 2, '').split('\n')
  const color = paint(verdict, colors)
  return lines
    .map((line, index) => `${color(index === 0 ? TERMINAL_MARKS[verdict] : ' ')} ${colors.bold(line)}`)
    .join('\n')
}

function metrics(report: Report, width: number, colors: Colors): string {
  const { run } = report
  const subjects = subjectsByWeight(run)
  const alone = subjects.length === 1
  const rows = subjects
    .filter(({ variant }) => alone || variant.verdict !== 'pass')
    .flatMap((subject) =>
      rowsThatMatter(subject.variant, alone ? 'alone' : 'among-others').map((metric, index) => {
        const label = index === 0 ? cutMiddle(printable(subjectLabel(run, subject)), 32) : ''
        return metricRow({ metric, accepted: subject.variant.verdict === 'accepted' }, alone ? null : label, colors)
      })
    )
  if (rows.length === 0) return ''
  const header = [...(alone ? [] : ['Benchmark']), 'Metric', 'Base', 'Head', 'Change', 'Verdict']
  const left = rows.length > MAX_ROWS ? `\n${colors.dim(`and ${rows.length - MAX_ROWS} rows more`)}` : ''
  const rightAligned = alone ? [1, 2, 3] : [2, 3, 4]
  return textTable({ header, rows: rows.slice(0, MAX_ROWS), rightAligned, width, headerColor: colors.dim }) + left
}

function metricRow(
  { metric, accepted }: { readonly metric: JudgedMetric; readonly accepted: boolean },
  label: string | null,
  colors: Colors
): TextTable['rows'][number] {
  const { text, loud } = metricVerdictText(metric, accepted)
  const color = loud ? colors.red : metric.verdict === 'improvement' ? colors.green : (plain: string) => plain
  const values = [valueText(metric.reference, metric), valueText(metric.head, metric), changeText(metric)]
  return { cells: [...(label === null ? [] : [label]), METRIC_LABELS[metric.metric], ...values, text], color }
}

function unchanged(report: Report, width: number): string {
  const subjects = subjectsByWeight(report.run)
  const calm = subjects.filter(({ variant }) => variant.verdict === 'pass')
  if (subjects.length < 2 || calm.length === 0) return ''
  const names = calm.slice(0, 10).map((subject) => {
    const change = slowdown(subject.variant)
    const label = cutMiddle(printable(subjectLabel(report.run, subject)), 40)
    return change === null ? label : `${label} ${formatSignedPercent(change)}`
  })
  const more = calm.length > names.length ? ', …' : ''
  return wrap(`${calm.length} unchanged: ${names.join(', ')}${more}`, width, '  ')
}

function causes(report: Report): string[] {
  return orderedCauses(report)
    .slice(0, MAX_CAUSES)
    .map((cause) => {
      const { what, site } = cause
      const place = site === null || what.includes(placeOf(site)) ? '' : ` (${placeOf(site)})`
      return `${causeOwner(report, cause)} ${cut(what, 400)}${place}`.trimStart()
    })
}

function section(name: string, items: readonly string[], width: number, colors: Colors): string {
  if (items.length === 0) return ''
  const lines = items.map((item) => `- ${wrap(cut(item, 600), width - 2, '  ')}`)
  return [colors.bold(name), ...lines].join('\n')
}

/** Traceback and last output of the first process that failed, as it printed them; longer lines go on below. */
function failures(report: Report, width: number, colors: Colors): string {
  const failure = report.run.benchmarks.flatMap((benchmark) => failuresOf(report, benchmark))[0]
  const said = [failure?.outcome.traceback, failure?.process.outputTail].filter((text) => text != null && text !== '')
  const lines = said.flatMap((text) => printableLines(text ?? '').slice(-MAX_OUTPUT_LINES))
  return lines.length === 0
    ? ''
    : [
        colors.bold('What the step said'),
        ...lines.flatMap((line) => broken(cut(line, 400), width - 2).map((part) => `  ${part}`))
      ].join('\n')
}

/** Where the worst benchmark's cold compile went; nothing where everything is fine. */
function compileTime(report: Report, width: number, colors: Colors): string {
  const worst = subjectsByWeight(report.run)[0]
  if (worst === undefined || isUnchanged(worst.benchmark)) return ''
  const arm = armOf(report, worst.benchmark, 'head', worst.variant.variant.name)
  const bars = arm === null ? '' : phaseBars(phasesOf(arm), width)
  return bars === '' ? '' : `${colors.bold('Cold compile by phase')}\n${bars}`
}

function trends(report: Report, width: number, colors: Colors): string {
  const lines = subjectsByWeight(report.run).flatMap((subject) => {
    const trend = report.trend?.find(
      ({ benchmark, variant }) => benchmark === subject.benchmark.id && variant === subject.variant.variant.name
    )
    const line = trend === undefined ? null : trendLine(trend)
    if (line === null) return []
    const label = cutMiddle(printable(subjectLabel(report.run, subject)), MIN_COLUMNS)
    const together = `${line}  ${label}`
    return [together.length <= width ? together : `${label}\n  ${wrap(line, width - 2, '  ')}`]
  })
  return lines.length === 0 ? '' : [colors.bold('Trend'), ...lines.slice(0, 3)].join('\n')
}
