import type { SourceSite } from '../measure/result.js'

/** Something the compiler reported about a place in the code. */
export interface CompileEvent {
  readonly site: SourceSite
  readonly reason: string
}

/**
 * A reason without what changes from run to run: addresses, numbers, quotes, compile ids, names made up by the compiler.
 * Only the first line counts; the rest is advice.
 */
export function normaliseReason(reason: string): string {
  const firstLine = reason.trim().split('\n', 1)[0] ?? ''
  return firstLine
    .replace(/^(\[?\d+\/\d+(_\d+)?\]?:?\s*)+/, '')
    .replace(/\b0x[0-9a-f]+\b/gi, '#')
    .replace(/\/[^\s'"]*\/(?=[^\s/'"]+)/g, '')
    .replace(
      /\b(_+)?(tmp|temp|stack|graph_out|lambda|fn|resume_in_\w+?_at|__compiled_fn|torch_dynamo_resume_in_\w+?_at)_?\d+\b/g,
      '#'
    )
    .replace(/['"`]/g, '')
    .replace(/\d+(\.\d+)?(e[+-]?\d+)?/gi, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The same place in another checkout or on another day: no line number, which moves with every edit above it. */
export function identityOf(event: CompileEvent): string {
  return JSON.stringify([fileOf(event.site), functionOf(event.site), ...movableIdentity(event)])
}

/** Dynamo names what follows a break after its line (`torch_dynamo_resume_in_forward_at_41`): the line is no identity. */
function functionOf(site: SourceSite): string | null {
  return site.function?.replace(/^torch_dynamo_resume_in_(\w+?)_at_\d+$/, '$1') ?? null
}

/** What stays when a function is renamed or its code goes to another file; null where the line's text is unknown. */
export function contentIdentityOf(event: CompileEvent): string | null {
  return event.site.sourceLine === null ? null : JSON.stringify(movableIdentity(event))
}

function movableIdentity(event: CompileEvent): readonly (string | null)[] {
  return [event.site.sourceLine?.replace(/\s+/g, ' ').trim() ?? null, normaliseReason(event.reason)]
}

function fileOf(site: SourceSite): string | null {
  return site.package === null ? site.file : `${site.package}@${site.packageVersion ?? ''}:${site.packagePath ?? ''}`
}

/** One entry per place in the source: a break that a recompile meets again is still one break. */
export function distinctPlaces<T extends CompileEvent>(events: readonly T[]): readonly T[] {
  const places = new Map(
    events.map((event) => [`${identityOf(event)}:${event.site.line ?? ''}`, event] as const).reverse()
  )
  return [...places.values()].reverse()
}

/** `model.py:41`, or `transformers 4.40.0: modeling.py:12` for a dependency. */
export function placeOf(site: SourceSite): string {
  const line = site.line === null ? '' : `:${site.line}`
  if (site.file !== null) return `${site.file}${line}`
  if (site.package === null) return 'an unknown place'
  return `${[site.package, site.packageVersion].filter((part) => part !== null).join(' ')}: ${site.packagePath ?? '?'}${line}`
}

export interface EventComparison<T> {
  readonly added: readonly T[]
  readonly gone: readonly T[]
}

/** Multiset difference by identity; what is left on both sides with the same text and reason has only moved. */
export function compareEvents<T extends CompileEvent>(head: readonly T[], reference: readonly T[]): EventComparison<T> {
  // The same line first, so that of two equal breaks the one that was there keeps its place and the copy is named.
  const sameLine = withoutCommon(head, reference, (event) => `${identityOf(event)}:${event.site.line ?? ''}`)
  const samePlace = withoutCommon(sameLine.added, sameLine.gone, identityOf)
  return withoutCommon(samePlace.added, samePlace.gone, contentIdentityOf)
}

function withoutCommon<T>(
  head: readonly T[],
  reference: readonly T[],
  key: (event: T) => string | null
): EventComparison<T> {
  const unmatched = new Map<string | null, T[]>()
  for (const event of reference) {
    const events = unmatched.get(key(event))
    if (events === undefined) unmatched.set(key(event), [event])
    else events.push(event)
  }
  const added = head.filter((event) => {
    const identity = key(event)
    return identity === null || unmatched.get(identity)?.shift() === undefined
  })
  return { added, gone: [...unmatched.values()].flat() }
}
