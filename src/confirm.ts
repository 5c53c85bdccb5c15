import type { Reference } from './baseline/reference.js'
import type { RestoreOutcome } from './baseline/store.js'
import { prepareBase } from './base-tree.js'
import type { CheckPorts, CheckRequest } from './check-request.js'
import type { EventKind } from './context.js'
import { formatSeconds } from './format.js'
import type { WantedReference } from './git/wanted-reference.js'
import type { Benchmark } from './inputs.js'
import type { Suspicion } from './judge/suspicions.js'
import { NO_COMMIT } from './local-context.js'
import type { MeasureOutcome } from './measure/measure.js'
import type { PlannedSide } from './measure/plan.js'
import { measureBoth, type BothOutcome } from './measure-both.js'

/** Base measured beside head, or why it was not. */
export interface Confirmation {
  /** The commit; null where it is not known which one it would be. */
  readonly sha: string | null
  /** How the commit was found and why it was measured, in words. */
  readonly why: string
  /** Null when nothing of base was measured. */
  readonly both: BothOutcome | null
  /** Why base was not measured, and what it would take; null when it was. */
  readonly obstacle: string | null
  readonly warnings: readonly string[]
  /** What checking base out and setting it up took of the time budget. */
  readonly preparedSeconds: number
}

/** The share of the time budget that head alone may take, where base may have to be measured after it. */
export const FIRST_SHARE = 0.5

/** A confirmation costs at most so many times what the measurement of head took. */
const LARGEST_COST = 2

/** Four pairs of the compiled arms take about as long as the first measurement; with less than half there is no answer. */
const LEAST_SHARE = 0.5

/** Events whose verdict somebody waits for. Others tell a suspicion, and cost one measurement. */
export function isGate(kind: EventKind): boolean {
  return kind === 'pull-request' || kind === 'merge-group' || kind === 'terminal'
}

/** Whether base may be measured at all in this run. */
export function mayConfirm({ inputs, context, sideBySide }: CheckRequest): boolean {
  if (sideBySide || inputs.confirm === 'always') return true
  return inputs.confirm === 'auto' && isGate(context.eventKind)
}

/** Why both commits are to be measured from the start, as a part of a sentence; null where head comes first. */
export function bothFromTheStart(request: CheckRequest, restored: RestoreOutcome): string | null {
  const { inputs, context, sideBySide } = request
  if (sideBySide) return 'this is what `--base` asks for'
  // In a terminal nothing says which commit would be meant.
  if (!mayConfirm(request) || context.eventKind === 'terminal' || request.wanted.kind !== 'commit') return null
  if (inputs.confirm === 'always') return '`confirm` is `always`'
  switch (restored.kind) {
    case 'found':
      return null
    case 'other-device':
      return `the baseline was measured on another machine (${restored.deviceSlug})`
    case 'none':
    case 'unusable':
      return inputs.onMissingBaseline === 'measure-base' ? 'there is no baseline to compare with' : null
  }
}

/** Whether a suspicion of head's own measurement could be settled, so that some of the budget has to be kept for it. */
export function baseMayFollow(request: CheckRequest, restored: RestoreOutcome): boolean {
  if (!mayConfirm(request) || restored.kind !== 'found') return false
  return request.context.eventKind === 'terminal'
    ? restored.ring.records.some(({ sha }) => sha !== NO_COMMIT)
    : request.wanted.kind === 'commit'
}

/** The commit that settles a suspicion. */
export function confirmingCommit(request: CheckRequest, found: Reference | null): WantedReference {
  const { wanted, context, sideBySide } = request
  if (context.eventKind !== 'terminal' || sideBySide) return wanted
  // HEAD may hold the very change that looks slower: what it looks slower than is the record's commit.
  if (found?.kind === 'record' && found.record.sha !== NO_COMMIT) {
    return { kind: 'commit', sha: found.record.sha, why: 'the commit of the record' }
  }
  return { kind: 'unknown', reason: 'no commit to compare with is known; name one with `--base REV`' }
}

export interface ConfirmationQuestion {
  readonly commit: WantedReference
  readonly head: PlannedSide
  readonly benchmarks: readonly Benchmark[]
  readonly suspicions: readonly Suspicion[]
  readonly withEager: boolean
  readonly why: string
  /** Head's own measurement; null where both are measured from the start. */
  readonly first: MeasureOutcome | null
}

/** Measures base beside head, where that is possible. What is in the way is an obstacle, never an exception. */
export async function confirm(
  question: ConfirmationQuestion,
  request: CheckRequest,
  ports: CheckPorts
): Promise<Confirmation> {
  const { commit, first } = question
  let preparedSeconds = 0
  const obstructed = (obstacle: string, warnings: readonly string[] = []): Confirmation => ({
    sha: commit.kind === 'commit' ? commit.sha : null,
    why: question.why,
    both: null,
    obstacle,
    warnings,
    preparedSeconds
  })
  if (commit.kind === 'unknown') return obstructed(commit.reason)
  const shortage = shortageOf({ first, preparedSeconds }, request)
  if (shortage !== null) return obstructed(shortage)
  const startMs = ports.clock.nowMs()
  const place = { sha: commit.sha, headPython: question.head.python, setupSeconds: setupSeconds(first, request) }
  const base = await ports.log.group('Base commit', () => prepareBase(place, request, ports))
  preparedSeconds = (ports.clock.nowMs() - startMs) / 1000
  ports.log.info(`The base commit took ${formatSeconds(preparedSeconds)} of the time budget to check out and set up.`)
  if (base.kind === 'unavailable') return obstructed(base.reason, base.warnings)
  try {
    const shortage = shortageOf({ first, preparedSeconds }, request)
    if (shortage !== null) return obstructed(shortage, base.warnings)
    const budgetSeconds = budgetFor({ first, preparedSeconds }, request)
    ports.log.info(`Measuring ${commit.sha.slice(0, 7)} beside head (${commit.why}), because ${question.why}.`)
    const both = await measureBoth({ ...question, base, budgetSeconds }, request, ports)
    if (first !== null) {
      const cost = (both.elapsedSeconds / Math.max(1e-3, first.elapsedSeconds)).toFixed(2)
      ports.log.info(`That took ${formatSeconds(both.elapsedSeconds)}, ${cost} times the first measurement.`)
    }
    const why = request.sideBySide ? commit.why : `${commit.why}, measured because ${question.why}`
    return { sha: commit.sha, why, both, obstacle: null, warnings: base.warnings, preparedSeconds }
  } finally {
    await base.remove()
  }
}

/** What has been spent of the time budget. */
interface Spent {
  readonly first: MeasureOutcome | null
  readonly preparedSeconds: number
}

function budgetFor({ first, preparedSeconds }: Spent, { inputs }: CheckRequest): number {
  const left = inputs.timeBudgetSeconds - (first?.elapsedSeconds ?? 0) - preparedSeconds
  return first === null ? left : Math.min(left, LARGEST_COST * first.elapsedSeconds)
}

/** A command that hangs must leave the time to measure head, where that has not been done yet. */
function setupSeconds(first: MeasureOutcome | null, { inputs }: CheckRequest): number {
  return first === null
    ? inputs.timeBudgetSeconds * FIRST_SHARE
    : Math.max(1, inputs.timeBudgetSeconds - first.elapsedSeconds)
}

/** Too little time for an answer, as a part of a sentence; null where there is enough. */
function shortageOf({ first, preparedSeconds }: Spent, request: CheckRequest): string | null {
  const seconds = budgetFor({ first, preparedSeconds }, request)
  const measured = first?.elapsedSeconds ?? 0
  if (seconds > 0 && seconds >= LEAST_SHARE * measured) return null
  const prepared =
    preparedSeconds === 0 ? '' : ` after ${formatSeconds(preparedSeconds)} for checking it out and setting it up`
  const needed = formatSeconds(Math.ceil(preparedSeconds + measured + measured / LEAST_SHARE))
  const raise = first === null ? 'raise `time-budget`' : `raise \`time-budget\` to ${needed} or more`
  return `the time budget leaves ${formatSeconds(Math.max(0, seconds))} for it${prepared}; ${raise}`
}
