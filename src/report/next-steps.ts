import { formatCount } from '../format.js'
import { withoutBaseline } from './baseline-steps.js'
import { failureAdvice } from './failure.js'
import { cut, printable } from './escape.js'
import { failuresOf } from './measured.js'
import type { Report } from './report.js'
import { problemAdvice } from './problem-advice.js'
import { causesOf, decidingMetric, subjectsByWeight, subjectsInQuestion } from './select.js'
import { absentShards } from './shards.js'
import { METRIC_LABELS } from './words.js'

const MAX_STEPS = 4

/** What to do next, most useful first, as sentences that still have to be escaped; empty when there is nothing to do. */
export function nextSteps(report: Report): readonly string[] {
  return [...new Set(stepsFor(report))].slice(0, MAX_STEPS)
}

function stepsFor(report: Report): readonly string[] {
  switch (report.run.verdict) {
    case 'failed':
      return [...absentJobs(report), ...failedSteps(report)]
    case 'regression':
      return regressionSteps(report)
    case 'inconclusive':
      return [...undecided(report), ...causeAdvice(report).slice(0, 1)]
    case 'incomparable':
      return report.recorded === true
        ? ['Nothing to do: this measurement begins the baseline of this machine.']
        : [
            'Let this check and the baseline run on the same kind of machine: a runner label that only one GPU model has.',
            'If the machine has changed for good, run the workflow once on the default branch: that records a baseline for the new one.'
          ]
    case 'no-baseline':
      return withoutBaseline(report)
    case 'accepted':
      return ['Nothing to do: the next run on the default branch becomes the new reference.']
    case 'improvement':
    case 'pass':
      return []
  }
}

function regressionSteps(report: Report): readonly string[] {
  return [...causeAdvice(report).slice(0, 2), whereToLook(report), ...acceptIt(report)].filter((step) => step !== null)
}

/** Where the numbers behind the worst regression stand. */
function whereToLook(report: Report): string | null {
  const worst = subjectsByWeight(report.run).find(({ variant }) => variant.verdict === 'regression')
  switch (worst === undefined ? undefined : decidingMetric(worst.variant)?.metric) {
    case 'device-time':
    case 'wall-time':
    case 'speedup':
      return 'For more, compare kernels and graphs of both commits: they are in the details and in the HTML report.'
    case 'graph-breaks':
    case 'recompiles':
    case 'eager-fallbacks':
      return 'The details list every break and recompile with its place and reason.'
    case 'peak-memory':
      return 'Look for tensors that live from one step to the next; the details list the peaks of both arms, compiling apart.'
    case 'cold-compile-time':
    case 'warm-compile-time':
      return 'Compare the compile phases of both commits: they are in the details and in the HTML report.'
    case 'loss':
    case 'launches':
    case 'graphs':
    case undefined:
      return null
  }
}

function acceptIt({ acceptLabel, failsBuild }: Report): readonly string[] {
  if (acceptLabel === undefined || !failsBuild) return []
  return [
    `If it is worth it, set the label \`${acceptLabel}\` on this pull request, say why in a line \`compile-check: reason\` of its description, and run this job again.`
  ]
}

/** A job whose results are not there is looked at first: nothing is known of what it measures. */
function absentJobs(report: Report): readonly string[] {
  const names = absentShards(report)
  if (names.length === 0) return []
  const jobs = names.length === 1 ? 'that job' : 'those jobs'
  return [
    `No results of ${listOf(names)}: look at ${jobs}, run ${names.length === 1 ? 'it' : 'them'} again, then run this one again.`
  ]
}

function failedSteps(report: Report): string[] {
  const failures = subjectsByWeight(report.run)
    .filter(({ variant }) => variant.verdict === 'failed')
    .flatMap((subject) => failuresOf(report, subject.benchmark).map((failure) => ({ subject, failure })))
  const advice = failures.map(({ subject, failure }) => failureAdvice(report, subject, failure))
  const about = problemAdvice(report)
  if (about !== null) return [...advice, about]
  return advice.length > 0 ? advice : causeAdvice(report)
}

function causeAdvice(report: Report): string[] {
  const ordered = subjectsInQuestion(report.run).flatMap(({ benchmark }) => causesOf(report, benchmark))
  return ordered.map((cause) => cause.advice).filter((advice) => advice !== null)
}

/** What would decide it: what was in the way of measuring the base commit, where something was, else the metrics' own reasons. */
function undecided(report: Report): string[] {
  return subjectsByWeight(report.run)
    .filter(({ variant }) => variant.verdict === report.run.verdict)
    .map(({ variant }) => {
      const metric = decidingMetric(variant)
      const obstacle = variant.reasons.find((reason) => !variant.metrics.some((one) => reason.includes(one.reason)))
      if (obstacle !== undefined) return sentence(obstacle)
      return metric === null ? undefined : `${METRIC_LABELS[metric.metric]}: ${metric.reason}.`
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
  // The first names the label; the others are what the table shows.
  return [...new Set(accepted.flatMap(({ reasons }) => reasons.slice(0, 1)))].slice(0, MAX_STEPS)
}

/** Benchmarks that only one side has, named so that none is lost unseen. */
export function benchmarkListChanges(report: Report): readonly string[] {
  const { newBenchmarks, missingBenchmarks } = report.run
  return [
    ...(newBenchmarks.length === 0 ? [] : [`New, so without a baseline: ${listOf(newBenchmarks)}.`]),
    ...(missingBenchmarks.length === 0 ? [] : [`In the baseline, but not in this run: ${listOf(missingBenchmarks)}.`])
  ]
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`
}

const MAX_LISTED = 10
const MAX_NAME_CHARACTERS = 80

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, MAX_LISTED).map((name) => cut(printable(name), MAX_NAME_CHARACTERS))
  return `${shown.join(', ')}${names.length > MAX_LISTED ? ` and ${formatCount(names.length - MAX_LISTED)} more` : ''}`
}
