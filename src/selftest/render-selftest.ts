import { formatPercent, formatPercentInterval, formatPlural, formatSeconds } from '../format.js'
import { METRIC_NAMES } from '../judge/metric.js'
import { cut, printable } from '../report/escape.js'
import { wrap } from '../report/text-wrap.js'
import type { ClockReading, PlantedResult, SelfTestOutcome, SelfTestReport, TestedVariant } from './selftest-report.js'

/** The self-test as a terminal shows it: what this machine's word is worth. */
export function renderSelftest(report: SelfTestReport, { columns }: { readonly columns: number }): string {
  const width = Math.min(120, Math.max(40, columns))
  const paragraphs = [
    `${MARKS[report.outcome]} ${title(report)}`,
    ...report.reasons.map((reason) => `  ${cut(printable(reason), 500)}.`),
    falseAlarms(report),
    ...report.variants.flatMap((variant) => variantLines(variant)),
    `${report.machine === null ? '' : `${report.machine}; `}measured for ${formatSeconds(report.elapsedSeconds)}; a check is taken to have a time-budget of ${formatSeconds(report.checkBudgetSeconds)}.`
  ]
  return `\n${paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph.startsWith('  ') ? `  ${wrap(paragraph.trim(), width - 2, '    ')}` : wrap(paragraph, width, '  ')
    )
    .join('\n')}\n\n`
}

const MARKS: Readonly<Record<SelfTestOutcome, string>> = { trusted: '✓', 'not-trusted': 'x', unknown: '?' }

function title({ outcome, falseAlarms: alarms }: SelfTestReport): string {
  switch (outcome) {
    case 'trusted':
      return 'This machine can be trusted: identical code raised no alarm, and the planted slowdown was proved.'
    case 'not-trusted':
      return alarms.count > 0
        ? 'This machine raises false alarms.'
        : 'This machine cannot be trusted to see a slowdown near the limit.'
    case 'unknown':
      return 'Nothing is known of this machine yet.'
  }
}

function falseAlarms({ falseAlarms: alarms, undecided, alarms: sentences }: SelfTestReport): string {
  if (alarms.of === 0) return ''
  const open = undecided === 0 ? '' : `, ${undecided} more could not decide`
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
      : ` smallest slowdown that ${formatPlural(affordablePairs, 'pair')} prove in 95 of 100 checks: ${formatPercent(smallestProvable)};`
  return `${METRIC_NAMES[metric]}: two runs of identical code differ by ${formatPercent(spread)} (${formatPlural(pairs, 'pair')});${smallest} ${advice}.`
}

const OUTCOMES: Readonly<Record<PlantedResult['outcome'], string>> = {
  proved: 'proved',
  undecided: 'not decided',
  missed: 'called fine, which is wrong',
  'not-measured': 'not measured'
}

function plantedLine({ planted, metric, change, outcome, pairs }: PlantedResult): string {
  const seen = change === null ? '' : `, seen as ${formatPercent(change.estimate)}`
  return `planted slowdown of ${formatPercent(planted)} in ${METRIC_NAMES[metric]}${seen} in ${formatPlural(pairs, 'pair')}: ${OUTCOMES[outcome]}.`
}
