import type { GraphLine, SourceSite } from '../measure/result.js'

/** What one source line puts into the graphs, over all graphs of a step. */
export interface LineUse {
  readonly site: SourceSite
  readonly operations: Readonly<Record<string, number>>
  readonly outputs: Readonly<Record<string, number>>
  /** Position of the line's first appearance: what comes early causes what comes late. */
  readonly order: number
}

export interface LineChanges {
  /** Lines only head has, each with the line that stood there before where one can be told. */
  readonly added: readonly { readonly head: LineUse; readonly replaces: LineUse | null }[]
  readonly removed: readonly LineUse[]
  /** The same line with another number of operations: a longer loop, another branch. */
  readonly repeated: readonly LineChange[]
  /** The same line computing another dtype or shape. */
  readonly retyped: readonly LineChange[]
}

export interface LineChange {
  readonly head: LineUse
  readonly reference: LineUse
}

/** Lines are the same when file (or package), function and text are; where they stand does not matter. */
export function lineChanges(reference: readonly GraphLine[], head: readonly GraphLine[]): LineChanges {
  const before = byKey(reference)
  const after = byKey(head)
  const common = [...after].flatMap(([key, use]) => {
    const other = before.get(key)
    return other === undefined ? [] : [{ head: use, reference: other }]
  })
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, use]) => use)
  const added = [...after].filter(([key]) => !before.has(key)).map(([, use]) => use)
  const edited = withoutRewordings(added, removed)
  const replaced = pairUp(edited.added, edited.removed)
  return {
    added: edited.added.map((use) => ({ head: use, replaces: replaced.get(use) ?? null })),
    removed: edited.removed.filter((use) => ![...replaced.values()].includes(use)),
    repeated: common.filter((line) => !same(line.head.operations, line.reference.operations)),
    retyped: common.filter(({ head: now, reference: was }) => !sameTypes(now.outputs, was.outputs))
  }
}

/** What a line does that the one in its place did not; all of it where there is none. */
export function differenceOf(head: LineUse, replaces: LineUse | null): Pick<LineUse, 'operations' | 'outputs'> {
  return {
    operations: beyond(head.operations, replaces?.operations ?? {}),
    outputs: beyond(head.outputs, replaces?.outputs ?? {})
  }
}

interface Edited {
  readonly added: readonly LineUse[]
  readonly removed: readonly LineUse[]
}

/**
 * A line that was renamed, moved, split or joined computes what it did. Lines that match one by one are left out first,
 * wherever they went; then all lines of a function whose operations and tensors are the same in sum.
 */
function withoutRewordings(added: readonly LineUse[], removed: readonly LineUse[]): Edited {
  const free = new Set(removed)
  // A line with the same text is the same line wherever it went; what is only alike comes after it.
  const stayed = added.filter((use) => !isTaken(free, use, (other) => use.site.sourceLine === other.site.sourceLine))
  const changed = stayed.filter((use) => !isTaken(free, use, (other) => placeKey(use.site) === placeKey(other.site)))
  const left = [...free]
  const reworded = new Set(
    changed
      .map(({ site }) => placeKey(site))
      .filter((place) => {
        const [now, was] = [changed, left].map((uses) => totalOf(uses.filter(({ site }) => placeKey(site) === place)))
        return now !== undefined && was !== undefined && computesTheSame(now, was)
      })
  )
  const isReal = ({ site }: LineUse) => !reworded.has(placeKey(site))
  return { added: changed.filter(isReal), removed: left.filter(isReal) }
}

/** Whether a free line that computes the same and fits is there; it is taken then. */
function isTaken(free: Set<LineUse>, use: LineUse, fits: (other: LineUse) => boolean): boolean {
  const match = nearest(
    [...free].filter((other) => computesTheSame(use, other) && fits(other)),
    use
  )
  return match !== undefined && free.delete(match)
}

function totalOf(uses: readonly LineUse[]): Pick<LineUse, 'operations' | 'outputs'> {
  return uses.reduce<Pick<LineUse, 'operations' | 'outputs'>>(
    (total, use) => ({
      operations: summed(total.operations, use.operations),
      outputs: summed(total.outputs, use.outputs)
    }),
    { operations: {}, outputs: {} }
  )
}

type Computed = Pick<LineUse, 'operations' | 'outputs'>

function computesTheSame(a: Computed, b: Computed): boolean {
  return same(a.operations, b.operations) && same(a.outputs, b.outputs)
}

/** The function that a line stands in. */
function placeKey({ file, package: owner, packagePath, function: name }: SourceSite): string {
  return JSON.stringify([file, owner, packagePath, name])
}

function byKey(lines: readonly GraphLine[]): ReadonlyMap<string, LineUse> {
  const uses = new Map<string, LineUse>()
  lines.forEach((line, order) => {
    if (Object.keys(computing(line.operations)).length === 0) return
    const key = keyOf(line.site)
    const known = uses.get(key)
    uses.set(key, {
      site: known?.site ?? line.site,
      operations: summed(known?.operations, computing(line.operations)),
      outputs: summed(known?.outputs, line.outputs),
      order: known?.order ?? order
    })
  })
  return uses
}

/** Calls that leave a mark in the graph and compute nothing. */
const MARKS = /^_log_api_usage_once$|^_set_grad_enabled$/

function computing(operations: GraphLine['operations']): GraphLine['operations'] {
  return Object.fromEntries(Object.entries(operations).filter(([name]) => !MARKS.test(name)))
}

function keyOf({ file, package: owner, packagePath, function: name, sourceLine, line }: SourceSite): string {
  const text = sourceLine?.replace(/\s+/g, ' ') ?? `line ${line}`
  return JSON.stringify([file, owner, packagePath, name, text])
}

/** An edited line is told as one change: the removed line of the same function that is nearest. */
function pairUp(added: readonly LineUse[], removed: readonly LineUse[]): ReadonlyMap<LineUse, LineUse> {
  const pairs = new Map<LineUse, LineUse>()
  const free = new Set(removed)
  for (const use of added) {
    const inFunction = [...free].filter(({ site }) => placeKey(site) === placeKey(use.site))
    // An edit keeps most of what the line did; a line that shares nothing with it is another line.
    const related = inFunction.filter(({ operations }) =>
      Object.keys(operations).some((name) => name in use.operations)
    )
    const match = nearest(related, use) ?? nearest(inFunction, use)
    if (match === undefined) continue
    pairs.set(use, match)
    free.delete(match)
  }
  return pairs
}

function nearest(candidates: readonly LineUse[], use: LineUse): LineUse | undefined {
  return [...candidates].sort((a, b) => distance(a, use) - distance(b, use))[0]
}

function distance(a: LineUse, b: LineUse): number {
  return Math.abs((a.site.line ?? 0) - (b.site.line ?? 0))
}

function summed(a: Readonly<Record<string, number>> = {}, b: Readonly<Record<string, number>>): Record<string, number> {
  const total: Record<string, number> = { ...a }
  for (const [name, count] of Object.entries(b)) total[name] = (total[name] ?? 0) + count
  return total
}

function same(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => a[name] === b[name])
}

/** How often a line stands in the graphs is another question. */
function sameTypes(a: LineUse['outputs'], b: LineUse['outputs']): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => name in a && name in b)
}

function beyond(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(a)
      .map(([name, count]) => [name, count - (b[name] ?? 0)] as const)
      .filter(([, count]) => count > 0)
  )
}
