import { failureAdvice } from './failure.js'
import { failuresOf } from './measured.js'
import type { Report } from './report.js'
import { causesOf, decidingMetric, subjectsByWeight } from './select.js'
import { METRIC_LABELS } from './words.js'

const MAX_STEPS = 4

/** What to do next, most useful first, as sentences that still have to be escaped; empty when there is nothing to do. */
export function nextSteps(report: Report): readonly string[] {
  return [...new Set(stepsFor(report))].slice(0, MAX_STEPS)
}

function stepsFor(report: Report): readonly string[] {
  switch (report.run.verdict) {
    case 'failed':
      return failedSteps(report)
    case 'regression':
      return [
        ...causeAdvice(report).slice(0, 3),
        'Otherwise compare kernels, graphs and compile phases of both commits: they are in the details and in the JSON report.'
      ]
    case 'inconclusive':
      return [...undecided(report), ...causeAdvice(report).slice(0, 1)]
    case 'incomparable':
      return [
        'Let this check and the baseline run on the same kind of machine: a runner label that only one GPU model has.',
        'If the machine has changed for good, run the workflow once on the default branch: that records a baseline for the new one.'
      ]
    case 'no-baseline':
      return [
        'Nothing to do here: the next run on the default branch records a baseline, and pull requests after it are compared with it.',
        'To have one now, start the workflow by hand on the default branch (`workflow_dispatch`).'
      ]
    case 'accepted':
      return ['Nothing to do: the next run on the default branch becomes the new reference.']
    case 'improvement':
    case 'pass':
      return []
  }
}

function failedSteps(report: Report): string[] {
  const subjects = subjectsByWeight(report.run).filter(({ variant }) => variant.verdict === 'failed')
  const outcomes = subjects.flatMap(({ benchmark }) => failuresOf(report, benchmark)).map(({ outcome }) => outcome)
  return outcomes.length > 0 ? outcomes.map(failureAdvice) : causeAdvice(report)
}

function causeAdvice(report: Report): string[] {
  const ordered = subjectsByWeight(report.run).flatMap(({ benchmark }) => causesOf(report, benchmark))
  return ordered.map((cause) => cause.advice).filter((advice) => advice !== null)
}

/** The reasons of undecided metrics say what would decide them. */
function undecided(report: Report): string[] {
  return subjectsByWeight(report.run)
    .filter(({ variant }) => variant.verdict === report.run.verdict)
    .map(({ variant }) => {
      const metric = decidingMetric(variant)
      return metric === null ? variant.reasons[0] : `${METRIC_LABELS[metric.metric]}: ${metric.reason}.`
    })
    .filter((reason) => reason !== undefined)
}

/** What a partial pass does not stand for, and why; empty for any other verdict. */
export function notJudged(report: Report): readonly string[] {
  if (report.run.verdict !== 'pass' || report.run.notJudged.length === 0) return []
  const reasons = subjectsByWeight(report.run)
    .flatMap(({ variant }) => variant.metrics)
    .filter((metric) => metric.gates && metric.verdict === 'not-judged')
    .map((metric) => `${METRIC_LABELS[metric.metric]}: ${metric.reason}`)
  return [...new Set(reasons)].slice(0, MAX_STEPS)
}

/** Why a slowdown was let through. */
export function acceptance(report: Report): readonly string[] {
  const accepted = report.run.benchmarks
    .flatMap(({ variants }) => variants)
    .filter(({ verdict }) => verdict === 'accepted')
  return [...new Set(accepted.flatMap(({ reasons }) => reasons))].slice(0, MAX_STEPS)
}

/** Benchmarks that only one side has, named so that none is lost unseen. */
export function benchmarkListChanges(report: Report): readonly string[] {
  const named = (names: readonly string[]) => `${names.slice(0, 10).join(', ')}${names.length > 10 ? ', …' : ''}`
  const { newBenchmarks, missingBenchmarks } = report.run
  return [
    ...(newBenchmarks.length === 0 ? [] : [`New, so without a baseline: ${named(newBenchmarks)}.`]),
    ...(missingBenchmarks.length === 0 ? [] : [`In the baseline, but not in this run: ${named(missingBenchmarks)}.`])
  ]
}
