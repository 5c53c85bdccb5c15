import type { Outcome } from '../measure/result.js'
import { cut, printable } from './escape.js'
import { eagerArmOf, failuresOf } from './measured.js'
import type { Failure } from './measured.js'
import type { Report } from './report.js'
import { metricOf } from './select.js'
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
    const loss = metricOf(subject.variant, 'loss')
    return `${label}, ${loss?.verdict === 'failed' ? loss.reason : (subject.variant.reasons[0] ?? report.run.headline)}`
  }
  const { outcome } = failure
  const who = `the ${failure.arm.side === 'base' ? 'base ' : ''}${armWord(report, subject, failure)} step of ${label}`
  if (outcome.missingVariable !== null) {
    return `${who} misses the variable \`${outcome.missingVariable}\`, which is kept from it`
  }
  const what = outcome.kind === 'ok' || outcome.kind === 'not-run' ? 'did not run' : WHAT_HAPPENED[outcome.kind]
  const said = outcome.message === null ? '' : `: ${cut(withType(outcome), 160)}`
  return `${who} ${what}${said}`
}

function armWord(report: Report, subject: Subject, failure: Failure): string {
  return failure.arm === eagerArmOf(report, subject.benchmark, failure.arm.side) ? 'eager' : 'compiled'
}

function withType({ errorType, message }: Outcome): string {
  const said = printable(message ?? '')
  return errorType === null || said.startsWith(errorType) ? said : `${errorType}: ${said}`
}

/** What to do about it; literals of ours apart from names between backticks. */
export function failureAdvice(outcome: Outcome): string {
  if (outcome.missingVariable !== null) {
    return `The step seems to need \`${outcome.missingVariable}\`, which was removed from its environment. If the code of a pull request may read it, write \`pass-env: ${outcome.missingVariable}\`; a secret is better left out.`
  }
  switch (outcome.kind) {
    case 'crashed':
      return 'Run the step on its own with `torch-compile-check run --step …`; its traceback is part of this report.'
    case 'out-of-memory':
      return 'Give the benchmark a smaller batch in `params`, or a runner with a larger or an idle GPU; the details list the peaks that were reached.'
    case 'timed-out':
      return 'Look for a step that waits (data, a lock, another process); if it is only slow, raise `time-budget` or make the benchmark smaller.'
    case 'not-compiled':
      return 'Give the step function a parameter named `compile` and call it on the model, or call `torch.compile` in it; code that is never reached by the step compiles nothing.'
    case 'diverged':
      return 'Compare the losses in the details; a model that computes something else must not pass for a faster one. Dropout and other randomness were switched off for this check.'
    case 'ok':
    case 'not-run':
      return 'The time budget ended before this arm; raise `time-budget`.'
  }
}
