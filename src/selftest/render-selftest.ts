import { formatPercent, formatPercentInterval, formatPlural, formatSeconds } from '../format.js'
import { METRIC_NAMES } from '../judge/metric.js'
import { cut, printable } from '../report/escape.js'
import { wrap } from '../report/text-wrap.js'
import type { ClockReading, PlantedResult, SelfTestReport, TestedVariant } from './selftest-report.js'

/** The self-test as a terminal shows it: what this machine's word is worth. */
export function renderSelftest(report: SelfTestReport, { columns }: { readonly columns: number }): string {
  const width = Math.min(120, Math.max(40, columns))
  const paragraphs = [
    `${report.passed ? '✓' : 'x'} ${title(report)}`,
    falseAlarms(report),
    ...report.variants.flatMap((variant) => variantLines(variant)),
    report.problem === null ? '' : `Broke off: ${cut(report.problem, 400)}`,
    `${report.machine === null ? '' : `${report.machine}; `}measured for ${formatSeconds(report.elapsedSeconds)}.`
  ]
  return `\n${paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph.startsWith('  ') ? `  ${wrap(paragraph.trim(), width - 2, '    ')}` : wrap(paragraph, width, '  ')
    )
    .join('\n')}\n\n`
}

function title({ passed, falseAlarms: alarms, undecided, problem }: SelfTestReport): string {
  if (passed) return 'This machine can be trusted: identical code raised no alarm, and no slowdown was called fine.'
  if (alarms.of === 0) return `Nothing is known of this machine${problem === null ? '' : ': the measuring broke off'}.`
  if (alarms.count > 0) return 'This machine raises false alarms.'
  return undecided === alarms.of
    ? 'This machine raised no alarm, but could decide nothing either.'
    : 'This machine cannot be trusted: see below.'
}

function falseAlarms({ falseAlarms: alarms, undecided, alarms: sentences }: SelfTestReport): string {
  if (alarms.of === 0) return ''
  const open = undecided === 0 ? '' : `, ${undecided} could not decide`
  const told = sentences.length === 0 ? '' : ` First: ${cut(printable(sentences[0] ?? ''), 300)}.`
  return (
    `False alarms: ${alarms.count} in ${formatPlural(alarms.of, 'check')} of identical code${open}; the rate is somewhere in ` +
    `${formatPercentInterval(alarms.low, alarms.high)} (${formatPercent(alarms.confidence)} confidence, Clopper-Pearson). ` +
    `More checks narrow it: raise --time-budget.${told}`
  )
}

function variantLines({ benchmark, variant, clocks, planted }: TestedVariant): readonly string[] {
  return [
    `${cut(printable(benchmark), 80)} [${cut(printable(variant), 60)}]`,
    ...clocks.map((clock) => `  ${clockLine(clock)}`),
    ...(planted === null ? [] : [`  ${plantedLine(planted)}`])
  ]
}

function clockLine({ metric, spread, pairs, smallestProvable, affordablePairs, advice }: ClockReading): string {
  const smallest =
    smallestProvable === null
      ? ''
      : ` smallest slowdown that ${formatPlural(affordablePairs, 'pair')} prove: ${formatPercent(smallestProvable)};`
  return `${METRIC_NAMES[metric]}: two runs of identical code differ by ${formatPercent(spread)} (${formatPlural(pairs, 'pair')});${smallest} ${advice}.`
}

const OUTCOMES: Readonly<Record<PlantedResult['outcome'], string>> = {
  proved: 'proved',
  undecided: 'not decided',
  missed: 'called fine, which is wrong',
  'not-measured': 'not measured'
}

function plantedLine({ planted, metric, change, outcome }: PlantedResult): string {
  const seen = change === null ? '' : `, seen as ${formatPercent(change.estimate)}`
  return `planted slowdown of ${formatPercent(planted)} in ${METRIC_NAMES[metric]}${seen}: ${OUTCOMES[outcome]}.`
}
