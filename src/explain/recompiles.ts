import { formatPlural, formatSeconds } from '../format.js'
import { compareEvents, identityOf, placeOf } from '../judge/identity.js'
import type { Fallback, Graph, Recompile } from '../measure/result.js'
import { RECOMPILE_LINK } from './advice.js'
import { known } from './breaks.js'
import type { Finding, Pair } from './pair.js'
import { code, functionAt, lineAt, sentence } from './wording.js'

const SIZE =
  /(?:tensor )?'?(?:L\[')?([\w.[\]']+?)'?(?:'\])? size mismatch at index (\d+)\. expected (\d+), actual (\d+)/
const DYNAMIC_ADVICE =
  'Mark the dimension dynamic (torch._dynamo.mark_dynamic, or dynamic: true for the variant), pad to a few fixed sizes, or drop the last batch.'
const CONSTANT_ADVICE =
  'A value that changes from step to step is compiled in: pass it as a tensor, or keep it out of the compiled function.'

/** New recompiles, the limit that ends them, and functions that run eager without a word. */
export function recompileFindings(pair: Pair): Finding[] {
  if (!known(pair.head.counts) || !known(pair.reference.counts)) return []
  const recompiles = compareEvents(pair.head.counts.recompiles, pair.reference.counts.recompiles).added
  const fallbacks = compareEvents(pair.head.counts.fallbacks, pair.reference.counts.fallbacks).added
  const limited = fallbacks.filter(({ cause }) => cause === 'recompile-limit')
  const places = new Set(limited.map(({ site }) => placeOf(site)))
  const broken = new Set(pair.head.counts.graphBreaks.map(({ site }) => placeOf(site)))
  // A function that goes eager because of a break is told with the break.
  const silent = fallbacks.filter(({ cause, site }) => cause !== 'recompile-limit' && !broken.has(placeOf(site)))
  return [
    ...limited.map((event) => limitFinding(event, recompiles)),
    ...silent.map(eagerFinding),
    ...bySite(recompiles)
      .filter(([event]) => event !== undefined && !places.has(placeOf(event.site)))
      .map((events) => recompileFinding(pair, events))
  ]
}

function limitFinding(event: Fallback, recompiles: readonly Recompile[]): Finding {
  const guard = describeGuard(event.reason)
  const count = recompiles.filter(({ site }) => placeOf(site) === placeOf(event.site)).length
  const from = event.step === null ? '' : ` from step ${event.step} on`
  const after = count > 0 ? ` after ${formatPlural(count + 1, 'compiled version')}` : ''
  return {
    cause: {
      kind: 'recompile-limit',
      what: `${functionAt(event.site)} reached the recompile limit${after} and runs eager${from}: ${guard.what}`,
      site: event.site,
      advice: guard.advice,
      link: RECOMPILE_LINK
    },
    claims: ['structural', 'slower', 'host'],
    rank: 2,
    weight: 1
  }
}

function eagerFinding(event: Fallback): Finding {
  const name = event.site.function === null ? 'the function around it' : code(event.site.function)
  return {
    cause: {
      kind: 'eager-fallback',
      what: `${lineAt(event.site)} makes the compiler give up on ${name}, which runs eager: ${event.reason}`,
      site: event.site,
      advice: 'Move the line out of the compiled function, or out of its loop, try block or generator.',
      link: null
    },
    claims: ['structural', 'slower', 'host'],
    rank: 2,
    weight: 1
  }
}

function recompileFinding(pair: Pair, events: readonly Recompile[]): Finding {
  const [first] = events
  if (first === undefined) throw new Error('a group of recompiles is never empty')
  const guard = describeGuard(first.reason)
  const seconds = secondsOf(events, pair.head.graphs)
  const step = events.length === 1 && first.step !== null ? ` in step ${first.step}` : ''
  const times = events.length === 1 ? 'once more' : `${events.length} times more`
  return {
    cause: {
      kind: 'recompile-new',
      what: sentence([
        `${guard.what} makes the compiler compile ${functionAt(first.site)} ${times}${step}`,
        seconds === null ? null : `${formatSeconds(seconds)} of compiling`
      ]),
      site: first.site,
      advice: guard.advice,
      link: RECOMPILE_LINK
    },
    claims: ['structural', 'slower', 'host'],
    // The pieces that a break leaves are compiled again for one another's outputs: the break is the reason then.
    rank: 4,
    weight: 1,
    ownCost: seconds === null ? null : { value: seconds, unit: 's' }
  }
}

/** What changed between the compiled version and this call, in words. */
export function describeGuard(reason: string): { readonly what: string; readonly advice: string } {
  const guard = reason.split('last guard: ').at(-1) ?? reason
  const size = SIZE.exec(guard)
  if (size === null) return { what: `the failed guard ${code(guard)}`, advice: CONSTANT_ADVICE }
  const [, name = 'a tensor', dimension = '0', expected = '?', actual = '?'] = size
  const what = `size ${actual} instead of ${expected} in dimension ${dimension} of ${code(name)}`
  return { what, advice: DYNAMIC_ADVICE }
}

function bySite(events: readonly Recompile[]): readonly (readonly Recompile[])[] {
  const groups = new Map<string, Recompile[]>()
  for (const event of events) {
    const key = identityOf({ site: event.site, reason: '' })
    groups.set(key, [...(groups.get(key) ?? []), event])
  }
  return [...groups.values()]
}

function secondsOf(events: readonly Recompile[], graphs: readonly Graph[]): number | null {
  const ids = new Set(events.map(({ compileId }) => compileId))
  const phases = graphs.filter(({ compileId }) => ids.has(compileId)).flatMap((graph) => Object.values(graph.phases))
  return phases.length === 0 ? null : phases.reduce((sum, seconds) => sum + seconds, 0)
}
