import { formatBytes, formatPercent } from '../format.js'
import type { JudgedBenchmark } from '../judge/verdict.js'
import type { Outcome } from '../measure/result.js'
import { cut, printable } from './escape.js'
import { eagerArmOf, failuresOf, memoryOf } from './measured.js'
import type { Failure } from './measured.js'
import type { Report } from './report.js'
import { metricOf, subjectLabel, subjectsByWeight } from './select.js'
import type { Subject } from './select.js'

/** What went wrong when a step could not be measured, in words. */

type FailureKind = Exclude<Outcome['kind'], 'ok' | 'not-run'>

const WHAT_HAPPENED: Readonly<Record<FailureKind, string>> = {
  crashed: 'crashed',
  'out-of-memory': 'ran out of memory',
  'timed-out': 'timed out',
  'not-compiled': 'compiled nothing',
  diverged: 'computes another loss than the eager one'
}

/** `the compiled step of gpt-small ran out of memory: CUDA out of memory. Tried to allocate…` */
export function failureSentence(report: Report, subject: Subject, label: string): string {
  const failure = failuresOf(report, subject.benchmark)[0]
  if (failure === undefined) {
    if (report.problem !== undefined && subject.variant.metrics.length === 0)
      return report.run.headline.replace(/\.$/, '')
    const loss = metricOf(subject.variant, 'loss')
    return `${label}, ${loss?.verdict === 'failed' ? loss.reason : (subject.variant.reasons[0] ?? report.run.headline)}`
  }
  const { outcome } = failure
  const who = `the ${failure.arm.side === 'base' ? 'base ' : ''}${armWord(report, subject, failure)} step of ${label}`
  if (outcome.missingVariable !== null) {
    return `${who} misses the variable \`${outcome.missingVariable}\`, which is kept from it`
  }
  if (outcome.kind === 'diverged') return `${who} ${WHAT_HAPPENED.diverged}${lossDifference(report, failure)}`
  const what = outcome.kind === 'ok' || outcome.kind === 'not-run' ? 'did not run' : WHAT_HAPPENED[outcome.kind]
  const said = outcome.message === null ? '' : `: ${cut(withType(outcome), 160)}`
  return `${who} ${what}${said}`
}

/** `, 4.1 % apart where 1 % is allowed`. */
function lossDifference(report: Report, { arm }: Failure): string {
  const numerics = report.result?.numerics.find(
    ({ benchmark, side, variant }) => benchmark === arm.benchmark && side === arm.side && variant === arm.variant
  )
  if (numerics?.relativeDifference == null) return ''
  return `, ${formatPercent(numerics.relativeDifference)} apart where ${formatPercent(numerics.tolerance)} is allowed`
}

const MAX_SENTENCES = 10

/** One for each benchmark that failed, where there are several. */
export function failureSentences(report: Report): readonly string[] {
  const failed = subjectsByWeight(report.run).filter(({ variant }) => variant.verdict === 'failed')
  if (failed.length < 2) return []
  const told = failed
    .slice(0, MAX_SENTENCES)
    .map((subject) => failureSentence(report, subject, subjectLabel(report.run, subject)))
  const left = failed.length - told.length
  return [...new Set(told), ...(left > 0 ? [`and ${left} more`] : [])]
}

function armWord(report: Report, subject: Subject, failure: Failure): string {
  return failure.arm === eagerArmOf(report, subject.benchmark, failure.arm.side) ? 'eager' : 'compiled'
}

function withType({ errorType, message }: Outcome): string {
  const said = printable(message ?? '')
  return errorType === null || said.startsWith(errorType) ? said : `${errorType}: ${said}`
}

/** What to do about it; literals of ours apart from names between backticks. */
export function failureAdvice(report: Report, { benchmark }: Subject, failure: Failure): string {
  const { outcome } = failure
  if (outcome.missingVariable !== null) {
    return `The step seems to need \`${outcome.missingVariable}\`, which was removed from its environment. If the code of a pull request may read it, write \`pass-env: ${outcome.missingVariable}\`; a secret is better left out.`
  }
  switch (outcome.kind) {
    case 'crashed':
      return crashAdvice(report, outcome)
    case 'out-of-memory':
      return `Give the benchmark a smaller batch in \`params\`, or a runner with a larger or an idle GPU.${eagerPeak(report, benchmark, failure)}`
    case 'timed-out':
      return 'Look for a step that waits (data, a lock, another process); if it is only slow, raise `time-budget` or make the benchmark smaller.'
    case 'not-compiled':
      return 'Give the step function a parameter named `compile` and call it on the model, or call `torch.compile` in it; code that is never reached by the step compiles nothing.'
    case 'diverged':
      return 'Compare the losses in the details, step by step: the first one that differs says whether forward or the update is at fault. A model that computes something else must not pass for a faster one.'
    case 'ok':
    case 'not-run':
      return 'The time budget ended before this arm; raise `time-budget`.'
  }
}

/** The harness's own errors say what to change after what is wrong, where the headline has no room for it. */
const SELF_EXPLAINING = 'StepContractError'
const MAX_ADVICE_CHARACTERS = 600

function crashAdvice(report: Report, { traceback, errorType, message }: Outcome): string {
  if (errorType === SELF_EXPLAINING && message !== null) {
    const [, change] = /\. (?=[A-Z])(.*)$/s.exec(message) ?? []
    return cut(printable(change ?? message), MAX_ADVICE_CHARACTERS)
  }
  const where = traceback === null ? '' : 'The traceback in this report names the line. '
  return report.links.run === null
    ? `${where}\`--verbose\` shows everything that the step prints.`
    : `${where}To repeat it, run the step on a machine of your own: \`torch-compile-check run --step …\`.`
}

/** How much less the other arm needs, where it got through. */
function eagerPeak(report: Report, benchmark: JudgedBenchmark, { arm }: Failure): string {
  const eager = eagerArmOf(report, benchmark, arm.side)
  const peak = eager === null || eager === arm ? null : (memoryOf(eager)?.steadyPeakAllocatedBytes ?? null)
  return peak === null ? '' : ` The eager step got through with ${formatBytes(peak)}.`
}
