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
  /** The same operations computing another dtype or shape. */
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
  const replaced = pairUp(added, removed)
  return {
    added: added.map((use) => ({ head: use, replaces: replaced.get(use) ?? null })),
    removed: removed.filter((use) => ![...replaced.values()].includes(use)),
    repeated: common.filter((line) => !same(line.head.operations, line.reference.operations)),
    retyped: common.filter(
      (line) =>
        same(line.head.operations, line.reference.operations) && !same(line.head.outputs, line.reference.outputs)
    )
  }
}

function byKey(lines: readonly GraphLine[]): ReadonlyMap<string, LineUse> {
  const uses = new Map<string, LineUse>()
  lines.forEach((line, order) => {
    const key = keyOf(line.site)
    const known = uses.get(key)
    uses.set(key, {
      site: known?.site ?? line.site,
      operations: summed(known?.operations, line.operations),
      outputs: summed(known?.outputs, line.outputs),
      order: known?.order ?? order
    })
  })
  return uses
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
    const candidates = [...free].filter(
      ({ site }) =>
        site.file === use.site.file && site.packagePath === use.site.packagePath && site.function === use.site.function
    )
    const nearest = candidates.sort((a, b) => distance(a, use) - distance(b, use))[0]
    if (nearest === undefined) continue
    pairs.set(use, nearest)
    free.delete(nearest)
  }
  return pairs
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
