import type { JudgedVariant } from '../src/judge/verdict.js'
import { environmentRows } from '../src/report/environment.js'
import { failureSentences } from '../src/report/failure.js'
import { headline } from '../src/report/headline.js'
import { acceptance, benchmarkListChanges, nextSteps, notJudged } from '../src/report/next-steps.js'
import { causeOwner, explainedText, orderedCauses } from '../src/report/cause-list.js'
import { comparedText } from '../src/report/compared-text.js'
import type { Report } from '../src/report/report.js'
import { shardLines } from '../src/report/shards.js'
import { changeText, MARKS, METRIC_LABELS, metricVerdictText, valueText } from '../src/report/words.js'
import { el, section, table } from './dom.js'

/** Verdict, causes, what to do, what was compared with what: the first screen. */
export function headerPart(report: Report): HTMLElement {
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? null
      : el('div', {}, el('h2', {}, title), el('ul', {}, ...items.map((item) => el('li', {}, ...withCode(item)))))
  return el(
    'header',
    { class: `verdict ${report.run.verdict}` },
    el('h1', {}, el('span', { 'aria-hidden': 'true' }, `${MARKS[report.run.verdict]} `), ...withCode(headline(report))),
    list('Failed', failureSentences(report)),
    list('Why', [
      ...orderedCauses(report)
        .slice(0, 8)
        .map((cause) => `${causeOwner(report, cause)} ${cause.what}`.trimStart()),
      ...explainedText(report)
    ]),
    list('Reason', acceptance(report)),
    list('Not judged', notJudged(report)),
    list('What to do', nextSteps(report)),
    list('Note', report.warnings),
    list('Jobs', shardLines(report)),
    el('p', { class: 'quiet' }, [comparedText(report), ...benchmarkListChanges(report)].join(' ')),
    el(
      'p',
      { class: 'quiet' },
      `${report.failsBuild ? 'Fails the build' : 'Does not fail the build'}: ${report.exitReason}. Measured ${report.generatedAt}.`
    )
  )
}

/** Text between backticks as code. */
function withCode(text: string): (string | HTMLElement)[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? el('code', {}, part) : part))
}

export function metricPart(variant: JudgedVariant): HTMLElement {
  if (variant.metrics.length === 0)
    return section('Metrics', el('p', { class: 'quiet' }, variant.reasons.join('; ') || 'Nothing was measured.'))
  const rows = variant.metrics.map((metric) => {
    const { text, loud } = metricVerdictText(metric, variant.verdict === 'accepted')
    return [
      METRIC_LABELS[metric.metric],
      valueText(metric.reference, metric),
      valueText(metric.head, metric),
      changeText(metric),
      el('span', { class: loud ? 'loud' : metric.verdict }, text),
      el('span', { class: 'reason' }, metric.reason)
    ]
  })
  return section('Metrics', table(['Metric', 'Base', 'Head', 'Change', 'Verdict', 'Why'], rows, 3))
}

export function environmentPart(report: Report): HTMLElement {
  const changes = report.environmentChanges.map((change) => [
    change.name,
    change.reference ?? '–',
    change.head ?? '–',
    change.breaksComparison ? 'not comparable' : 'may explain a difference'
  ])
  const rows = report.fingerprint === null ? [] : environmentRows(report.fingerprint)
  return section(
    'Environment',
    changes.length === 0 ? null : table(['Changed', 'Base', 'Head', 'Effect'], changes),
    rows.length === 0 ? el('p', { class: 'quiet' }, 'Not known.') : table(['Head', ''], rows)
  )
}
