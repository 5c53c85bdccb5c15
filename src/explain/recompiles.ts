import { formatPlural, formatSeconds } from '../format.js'
import { compareEvents, identityOf, placeOf } from '../judge/identity.js'
import type { Fallback, Graph, Recompile } from '../measure/result.js'
import { fallbackAdvice } from './advice.js'
import { known } from './breaks.js'
import { guardStory } from './guards.js'
import { LINKS } from './links.js'
import { CLAIMS, type Finding, type Pair } from './pair.js'
import { code, functionAt, lineAt, sentence } from './wording.js'

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
    ...silent.map((event) => eagerFinding(pair, event)),
    ...bySite(recompiles)
      .filter(([event]) => event !== undefined && !places.has(placeOf(event.site)))
      .map((events) => recompileFinding(pair, events, recompiles))
  ]
}

function limitFinding(event: Fallback, recompiles: readonly Recompile[]): Finding {
  const guard = guardStory(event.reason)
  const count = recompiles.filter(({ site }) => placeOf(site) === placeOf(event.site)).length
  const from = event.step === null ? '' : ` from step ${event.step + 1} on`
  const after = count > 0 ? ` after ${formatPlural(count + 1, 'compiled version')}` : ''
  return {
    cause: {
      kind: 'recompile-limit',
      what: `${functionAt(event.site)} reached the recompile limit${after} and runs eager${from}: ${guard.what}${because(event.userSite)}`,
      site: event.userSite ?? event.site,
      advice: guard.advice,
      link: LINKS.recompiles
    },
    role: 'reason',
    claims: CLAIMS.eagerInstead,
    weight: 1
  }
}

/** ` because of `STEPS += 1` at net.py:48`, where PyTorch says which line the guard is of. */
function because(site: Recompile['userSite']): string {
  return site === null ? '' : ` because of ${lineAt(site)}`
}

function eagerFinding(pair: Pair, event: Fallback): Finding {
  const name = event.site.function === null ? 'the function around it' : code(event.site.function)
  return {
    cause: {
      kind: 'eager-fallback',
      what: pair.head.survived
        ? `${lineAt(event.site)} makes the compiler give up on ${name}, which runs eager: ${event.reason}`
        : `${lineAt(event.site)} stops the compile of ${name} (fullgraph=True): ${event.reason}`,
      site: event.userSite ?? event.site,
      advice: fallbackAdvice(event.reason, event.site),
      link: event.link ?? LINKS.graphBreaks
    },
    role: 'reason',
    claims: CLAIMS.eagerInstead,
    weight: 1
  }
}

function recompileFinding(pair: Pair, events: readonly Recompile[], all: readonly Recompile[]): Finding {
  const [first] = events
  if (first === undefined) throw new Error('a group of recompiles is never empty')
  const next = all.find((event) => event !== first && follows(first, event))
  const guard = guardStory(first.reason, next?.reason ?? null)
  const seconds = secondsOf(events, pair.head.graphs)
  const step = events.length === 1 && first.step !== null ? ` in step ${first.step + 1}` : ''
  const times = events.length === 1 ? 'once more' : `${events.length} times more`
  const compiling = seconds === null ? null : `${formatSeconds(seconds)} of compiling`
  const what = (cost: string | null) =>
    sentence([
      `${guard.what} makes the compiler compile ${functionAt(first.site)} ${times}${step}${because(first.userSite)}`,
      compiling,
      cost?.endsWith('of compiling') === true ? null : cost
    ])
  return {
    cause: {
      kind: 'recompile-new',
      what: what(null),
      site: first.userSite ?? first.site,
      advice: guard.advice,
      link: LINKS.recompiles
    },
    role: 'reason',
    // The pieces that a break leaves are compiled again for one another's outputs: the break is the reason then.
    claims: CLAIMS.recompile,
    weight: 1,
    ownCost: seconds === null ? null : { value: seconds, unit: 's' },
    sentence: what
  }
}

/** The next version of the same function: its guard holds what the first one changed to. */
function follows(first: Recompile, event: Recompile): boolean {
  const [frame, version] = versionOf(first.compileId)
  const [otherFrame, otherVersion] = versionOf(event.compileId)
  return frame !== null && frame === otherFrame && otherVersion === version + 1
}

function versionOf(compileId: string | null): readonly [string | null, number] {
  const at = compileId?.lastIndexOf('/') ?? -1
  return compileId === null || at < 0 ? [null, 0] : [compileId.slice(0, at), Number(compileId.slice(at + 1))]
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
