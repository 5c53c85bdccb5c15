import type { EventKind } from '../context.js'
import type { FailOn } from '../inputs.js'
import type { JudgedRun, Verdict } from './verdict.js'

export interface ExitInput {
  readonly run: JudgedRun
  readonly failOn: readonly FailOn[]
  readonly onMissingBaseline: 'warn' | 'fail' | 'measure-base'
  readonly eventKind: EventKind
}

export interface ExitDecision {
  readonly fails: boolean
  /** One sentence that names the input that decided. */
  readonly reason: string
}

/** Whether the build fails. The only place that turns a verdict into an exit code. */
export function failsBuild(input: ExitInput): ExitDecision {
  switch (input.eventKind) {
    case 'refused':
      return { fails: true, reason: 'nothing of a pull request may be executed under this event' }
    case 'report-only':
      return { fails: false, reason: `${input.run.verdict}; this event only reports and never fails the build` }
    case 'baseline':
      return onBaselineBranch(input.run.verdict)
    case 'pull-request':
    case 'merge-group':
    case 'terminal':
      return onGate(input)
  }
}

function onBaselineBranch(verdict: Verdict): ExitDecision {
  return verdict === 'failed'
    ? { fails: true, reason: 'failed: nothing was saved as a baseline' }
    : { fails: false, reason: `${verdict}; on a baseline branch only a failed measurement fails the build` }
}

function onGate({ run, failOn, onMissingBaseline }: ExitInput): ExitDecision {
  // Not the worst alone: with fail-on naming only a milder verdict, a worse one must not hide it.
  const failing = verdictsIn(run).find((verdict) => named(verdict, failOn))
  if (failing !== undefined) return { fails: true, reason: `${failing} is in fail-on` }
  if (onMissingBaseline === 'fail' && verdictsIn(run).includes('no-baseline')) {
    return { fails: true, reason: 'no-baseline, and on-missing-baseline is fail' }
  }
  const listed = failOn.length === 0 ? 'none' : failOn.join(', ')
  return canFail(run.verdict)
    ? { fails: false, reason: `${run.verdict} is not in fail-on (${listed})` }
    : { fails: false, reason: `nothing was found that fail-on names (${listed})` }
}

function verdictsIn(run: JudgedRun): readonly Verdict[] {
  const variants = run.benchmarks.flatMap((benchmark) => benchmark.variants)
  const found = new Set<Verdict>([
    run.verdict,
    ...run.benchmarks.map(({ verdict }) => verdict),
    ...variants.map(({ verdict }) => verdict),
    // An accepted variant keeps its metrics as they were measured; they must not fail what was accepted.
    ...variants
      .filter(({ verdict }) => verdict !== 'accepted')
      .flatMap(({ metrics }) => metrics.map(({ verdict }) => verdict))
      .filter((verdict) => verdict !== 'not-judged')
  ])
  return [...found]
}

function named(verdict: Verdict, failOn: readonly FailOn[]): boolean {
  return canFail(verdict) && failOn.includes(verdict)
}

function canFail(verdict: Verdict): verdict is FailOn {
  switch (verdict) {
    case 'failed':
    case 'regression':
    case 'incomparable':
    case 'no-baseline':
    case 'inconclusive':
      return true
    case 'accepted':
    case 'improvement':
    case 'pass':
      return false
  }
}
