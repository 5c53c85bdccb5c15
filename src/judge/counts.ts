import type { Arm, Counts, Process } from '../measure/result.js'
import { formatCount, formatPlural } from '../format.js'
import { compareEvents, distinctPlaces, identityOf, placeOf, type CompileEvent } from './identity.js'
import type { VariantCase } from './input.js'
import { livingProcesses } from './estimators.js'
import { judged, METRIC_NAMES, withoutReference } from './metric.js'
import type { JudgedMetric } from './verdict.js'

/** Graph breaks, recompiles and fallbacks: counted, not measured, so they are compared exactly. */

type CountedMetric = 'graph-breaks' | 'recompiles' | 'eager-fallbacks'

const NOUNS: Readonly<Record<CountedMetric, string>> = {
  'graph-breaks': 'graph break',
  recompiles: 'recompile',
  'eager-fallbacks': 'silent eager fallback'
}

const ADVICE: Readonly<Record<CountedMetric, string>> = {
  'graph-breaks': 'take the branch or call out of the compiled code, or raise max-new-graph-breaks if it is meant',
  recompiles:
    'keep shapes and arguments constant or mark the dimension dynamic, or raise max-new-recompiles if it is meant',
  'eager-fallbacks':
    'this code now runs without the compiler; mend its cause, or exclude it with torch.compiler.disable'
}

interface CountedSide {
  readonly events: readonly CompileEvent[]
  readonly steps: number
  readonly source: Counts['source']
  readonly processesDisagree: boolean
}

const SHOWN_PLACES = 3

/** Places in the code, except for recompiles: each of those costs a compile of its own, also at the same place. */
function eventsOf(counts: Counts, metric: CountedMetric): readonly CompileEvent[] {
  switch (metric) {
    case 'graph-breaks':
      return distinctPlaces(counts.graphBreaks)
    case 'recompiles':
      return counts.recompiles
    case 'eager-fallbacks':
      return distinctPlaces(counts.fallbacks)
  }
}

/** The cold process says what happened from the first step on; where processes disagree, the worst of each place counts. */
function countedSide(arm: Arm, metric: CountedMetric): CountedSide | null {
  const counted = livingProcesses(arm).filter(hasCounts)
  const first = counted.find((process) => process.cache === 'cold') ?? counted[0]
  if (first === undefined) return null
  const { steps, source } = first.counts
  const comparable = counted.filter(({ counts }) => counts.steps === steps && counts.source === source)
  const lists = comparable.map(({ counts }) => eventsOf(counts, metric))
  const keys = lists.map((events) => JSON.stringify(events.map(identityOf).sort()))
  return { events: worst(lists), steps, source, processesDisagree: new Set(keys).size > 1 }
}

function hasCounts(process: Process): process is Process & { counts: Counts } {
  return process.counts !== null && process.counts.source !== 'none'
}

function worst(lists: readonly (readonly CompileEvent[])[]): readonly CompileEvent[] {
  return lists.reduce((all, events) => [...all, ...compareEvents(events, all).added], [])
}

export function judgeCount(metric: CountedMetric, subject: VariantCase): JudgedMetric {
  const limit = limitOf(metric, subject)
  const head = countedSide(subject.head, metric)
  if (head === null) {
    return judged({
      metric,
      limit,
      verdict: 'not-judged',
      reason: `${METRIC_NAMES[metric]} could not be counted on head`
    })
  }
  const value = head.events.length
  const base = { metric, limit, head: value }
  if (subject.reference.kind === 'absent') {
    const what = value === 0 ? `no ${METRIC_NAMES[metric]}` : describe(value, NOUNS[metric], head.events)
    return withoutReference({ ...base, reason: `${what}; ${subject.reference.reason}` }, subject.reference)
  }
  const reference = countedSide(subject.reference.arm, metric)
  if (reference === null) {
    return judged({
      ...base,
      verdict: 'not-judged',
      reason: `${METRIC_NAMES[metric]} were not counted in the reference`
    })
  }
  const both = { ...base, reference: reference.events.length }
  if (head.steps !== reference.steps) {
    const reason =
      `counted over ${formatPlural(head.steps, 'step')} here and ${formatCount(reference.steps)} in the reference: ` +
      'only the same number of steps can be compared; a larger time-budget lets both finish'
    return judged({ ...both, verdict: 'not-judged', reason })
  }
  return compare({ metric, limit, head, reference, both })
}

interface Comparison {
  readonly metric: CountedMetric
  readonly limit: number
  readonly head: CountedSide
  readonly reference: CountedSide
  readonly both: Pick<JudgedMetric, 'metric' | 'limit' | 'head' | 'reference'>
}

function compare({ metric, limit, head, reference, both }: Comparison): JudgedMetric {
  const difference = head.events.length - reference.events.length
  const byPlace = head.source === reference.source && head.source === 'trace'
  const { added, gone } = compareEvents(head.events, reference.events)
  const newCount = byPlace ? added.length : Math.max(0, difference)
  const goneCount = byPlace ? gone.length : Math.max(0, -difference)
  const remarks = [
    byPlace ? '' : ' (compared by number alone: the compiler gave no places)',
    head.processesDisagree ? ' (the processes of head disagree; the worst of them counts)' : '',
    reference.processesDisagree ? ' (the processes of the reference disagree; the worst of them counts)' : ''
  ].join('')
  const found = describe(newCount, `new ${NOUNS[metric]}`, byPlace ? added : [])
  const allowed = limit === 0 ? '' : `, ${formatCount(limit)} allowed`
  if (newCount > limit) {
    return judged({ ...both, verdict: 'regression', reason: `${found}${allowed}${remarks}: ${ADVICE[metric]}` })
  }
  if (newCount > 0) return judged({ ...both, verdict: 'pass', reason: `${found}${allowed}${remarks}` })
  if (goneCount > 0) {
    return judged({
      ...both,
      verdict: 'improvement',
      reason: `${formatPlural(goneCount, NOUNS[metric])} fewer${remarks}`
    })
  }
  const reason = `${head.events.length === 0 ? 'none' : `the same ${formatCount(head.events.length)} as before`}${remarks}`
  return judged({ ...both, verdict: 'pass', reason })
}

function limitOf(metric: CountedMetric, { benchmark }: VariantCase): number {
  switch (metric) {
    case 'graph-breaks':
      return benchmark.limits.maxNewGraphBreaks
    case 'recompiles':
      return benchmark.limits.maxNewRecompiles
    // Code that silently left the compiler is never what somebody meant.
    case 'eager-fallbacks':
      return 0
  }
}

/** `1 new graph break at model.py:41`; at most three places by name. */
function describe(count: number, noun: string, events: readonly CompileEvent[]): string {
  const places = [...new Set(events.map((event) => placeOf(event.site)))]
  const more = places.length > SHOWN_PLACES ? ` and ${formatPlural(places.length - SHOWN_PLACES, 'more place')}` : ''
  const at = places.length === 0 ? '' : ` at ${places.slice(0, SHOWN_PLACES).join(', ')}${more}`
  return `${formatPlural(count, noun)}${at}`
}
