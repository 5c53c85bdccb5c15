import { formatPlural } from '../format.js'
import { placeOf } from '../judge/identity.js'
import type { Graph, GraphLine, SourceSite } from '../measure/result.js'
import type { TracedGraph } from './arm-facts.js'
import { compiledPartFinding } from './compiled-part.js'
import { symbolOf } from './dynamic-shapes.js'
import { differenceOf, lineChanges, type LineChange, type LineChanges, type LineUse } from './line-changes.js'
import { growthShare, maxShareOf } from './line-work.js'
import { LINKS } from './links.js'
import { CLAIMS, type Finding, type Pair } from './pair.js'
import { code, functionAt, lineAt, sentence } from './wording.js'

const CHECKPOINT = /tag_activation_checkpoint|\bcheckpoint\b/
/** Operators of a library of one's own: `mylib.scale`. PyTorch's own namespaces are not custom. */
const CUSTOM = /^(?!aten\.|prims\.|higher_order\.|inductor\.|functional\.)[\w]+\.[\w.]+$/
/** Naming every changed line of a rewrite helps nobody. */
const MAX_LINES = 5

/**
 * What the user's code puts into the graphs that it did not before. Lines that break a graph or go eager are left to
 * those findings: `taken` holds their places. Where the graphs are cut elsewhere (`cut`), how often a line stands in
 * them says nothing.
 */
export function graphFindings(pair: Pair, taken: ReadonlySet<string>, cut: boolean): Finding[] {
  const known = pair.head.lines.length > 0 && pair.reference.lines.length > 0
  if (!known) return cut ? [] : changedGraphs(pair, taken)
  const changes = lineChanges(...changedLines(pair.reference.tracedGraphs, pair.head.tracedGraphs))
  const isFree = ({ site }: LineUse) => !taken.has(placeOf(site))
  const added = changes.added.filter(({ head }) => isFree(head))
  const checkpoint = checkpointFinding(changes)
  const retyped = retypedFinding(changes, added)
  const rest = added.filter(({ head }) => head !== checkpoint?.line && head !== retyped?.line)
  const repeated = (cut ? [] : changes.repeated).filter(({ head }) => isFree(head) && head !== checkpoint?.line)
  const found = [
    ...(checkpoint === null ? [] : [checkpoint.finding]),
    ...(retyped === null ? [] : [retyped.finding]),
    ...editedFindings(pair, rest),
    ...repeatedFinding(pair, repeated)
  ]
  if (cut) return found
  const left = compiledPartFinding(pair, changes)
  if (left !== null) return [left]
  if (found.length > 0) return found
  if (changes.removed.length > 0) return removedFinding(changes.removed)
  // Open sizes make another graph of the same lines, which is told as what it is.
  return symbolOf(pair.head.lines) === null ? changedGraphs(pair, taken) : []
}

/** Lines of the graphs that only one side has: what stands in the same graph on both sides did not change. */
function changedLines(
  reference: readonly TracedGraph[],
  head: readonly TracedGraph[]
): readonly [readonly GraphLine[], readonly GraphLine[]] {
  return [linesBeyond(reference, head), linesBeyond(head, reference)]
}

function linesBeyond(graphs: readonly TracedGraph[], others: readonly TracedGraph[]): readonly GraphLine[] {
  const common = others.map(({ graph }) => graph.fxHash)
  return graphs
    .filter(({ graph }) => {
      const at = graph.fxHash === null ? -1 : common.indexOf(graph.fxHash)
      if (at >= 0) common.splice(at, 1)
      return at < 0
    })
    .flatMap(({ lines }) => lines)
}

interface Located {
  readonly finding: Finding
  readonly line: LineUse | null
}

function checkpointFinding({ added, repeated }: LineChanges): Located | null {
  const isCheckpoint = (use: LineUse) => Object.keys(use.operations).some((name) => CHECKPOINT.test(name))
  const line =
    added.map(({ head }) => head).find(isCheckpoint) ??
    repeated.find(({ head, reference }) => isCheckpoint(head) && !isCheckpoint(reference))?.head
  if (line === undefined) return null
  const what = `${lineAt(line.site)} switches gradient checkpointing on: the forward is computed again in the backward, more time for less memory`
  const advice = 'If the memory is not needed, switch it off, or checkpoint fewer layers.'
  return { line, finding: finding('checkpointing', what, line.site, { advice, link: LINKS.checkpointing }) }
}

/** Of many lines whose tensors changed, the first is where it began; an edited line just before it is why. */
function retypedFinding({ retyped }: LineChanges, added: LineChanges['added']): Located | null {
  const first = [...retyped].sort((a, b) => a.head.order - b.head.order)[0]
  if (first === undefined) return null
  const difference = outputDifference(first)
  if (difference === null) return null
  const edited = added
    .map(({ head }) => head)
    .filter((use) => use.order <= first.head.order && !Object.keys(use.operations).some((name) => CUSTOM.test(name)))
    .sort((a, b) => b.order - a.order)[0]
  const line = edited ?? first.head
  const from = edited === undefined ? `from ${lineAt(line.site)} on` : `since ${lineAt(line.site)}`
  const count = retyped.length > 1 ? ` (${retyped.length} lines)` : ''
  const what = `${from}, tensors are ${code(difference.head)} instead of ${code(difference.reference)}${count}`
  const shape = difference.kind === 'shape-changed'
  const advice = shape
    ? 'If the size is meant to change, accept the new baseline; otherwise check the inputs of the step.'
    : 'Check autocast, .float() and the dtype of inputs and parameters where this begins.'
  const maxShare = shape ? growthShare(...sidesOf(retyped)) : null
  const link = shape ? LINKS.dynamicShapes : LINKS.autocast
  return {
    line: edited ?? null,
    finding: finding(difference.kind, what, line.site, { advice, link, weight: 2, maxShare })
  }
}

function sidesOf(changes: readonly LineChange[]): readonly [readonly LineUse[], readonly LineUse[]] {
  return [changes.map(({ reference }) => reference), changes.map(({ head }) => head)]
}

function outputDifference({ head, reference }: LineChange): {
  readonly kind: 'dtype-changed' | 'shape-changed'
  readonly head: string
  readonly reference: string
} | null {
  const now = Object.keys(head.outputs).find((type) => !(type in reference.outputs))
  const before = Object.keys(reference.outputs).find((type) => !(type in head.outputs))
  if (now === undefined || before === undefined) return null
  const dtype = (type: string) => type.split('[', 1)[0]
  if (dtype(now) !== dtype(before)) return { kind: 'dtype-changed', head: now, reference: before }
  // A size that became a symbol is no other size.
  const symbolic = [now, before].some((type) => symbolOf([{ site: head.site, operations: {}, outputs: { [type]: 1 } }]))
  return symbolic ? null : { kind: 'shape-changed', head: now, reference: before }
}

/** Edited and new lines, those that add most first. */
function editedFindings(pair: Pair, added: LineChanges['added']): Finding[] {
  return added
    .map((entry) => ({ ...entry, difference: differenceOf(entry.head, entry.replaces) }))
    .map((entry) => ({ ...entry, weight: weightOf(entry.difference) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_LINES)
    .map(({ head, replaces, difference, weight }) =>
      addedFinding(head, replaces, { weight: weight || 1, maxShare: maxShareOf(difference, pair.reference.lines) })
    )
}

function addedFinding(
  line: LineUse,
  replaces: LineUse | null,
  size: { readonly weight: number; readonly maxShare: number | null }
): Finding {
  const custom = Object.keys(line.operations).find((name) => CUSTOM.test(name))
  if (custom !== undefined) {
    const what = `${lineAt(line.site)} calls the operator ${code(custom.replace('.', '::'))}, which the compiler cannot fuse with what is around it`
    const advice =
      'Write it in PyTorch operations, as a Triton kernel (torch.library.triton_op), or move it to the end of the chain of pointwise operations.'
    return finding('fusion-lost', what, line.site, { ...size, maxShare: null, advice, link: LINKS.customOperators })
  }
  const adds = `puts ${operationList(line)} into the graph`
  const what =
    replaces === null
      ? `${lineAt(line.site)} is new and ${adds}`
      : `${lineAt(line.site)} ${adds}, where ${code(replaces.site.sourceLine ?? 'another line')} had ${operationList(replaces)}`
  const advice = 'If the step is meant to do this, accept the new baseline; otherwise take it out of the step.'
  return finding('graphs-changed', what, line.site, { ...size, advice, link: LINKS.troubleshooting })
}

/** A loop that runs more often shows in all its lines; the first one names it, or the call of a module that is new. */
function repeatedFinding(pair: Pair, repeated: readonly LineChange[]): Finding[] {
  const grown = repeated.filter(({ head, reference }) => weightOf(head) > weightOf(reference))
  const first = [...(grown.length > 0 ? grown : repeated)].sort((a, b) => a.head.order - b.head.order)[0]
  if (first === undefined) return []
  const { head, reference } = first
  const others = repeated.length > 1 ? `, as do ${repeated.length - 1} other lines` : ''
  const counts = `${weightOf(head)} operations into the graphs instead of ${weightOf(reference)}${others}`
  if (grown.length === 0) {
    const what = `the step does fewer: ${lineAt(head.site)} puts ${counts}`
    return [finding('step-does-more', what, head.site, { advice: null, link: null, maxShare: 0 })]
  }
  const call = newModule(pair)
  if (call !== null) {
    const what = `${lineAt(call.site)} calls a module that the reference has not: ${lineAt(head.site)} puts ${counts}`
    const advice = 'If the model is meant to grow, accept the new baseline; otherwise take the module out.'
    return [finding('step-does-more', what, call.site, { advice, link: LINKS.compile, weight: 2 })]
  }
  const what = `the step does more: ${lineAt(head.site)} puts ${counts}`
  const advice =
    'A loop over layers is unrolled: compile one layer (torch.compile on the repeated block) to keep compile time flat.'
  return [finding('step-does-more', what, head.site, { advice, link: LINKS.compile, weight: 2 })]
}

function newModule({ head, reference }: Pair): Graph['modules'][number] | null {
  const before = new Set(reference.tracedGraphs.flatMap(({ graph }) => graph.modules).map(({ name }) => name))
  if (before.size === 0) return null
  return head.tracedGraphs.flatMap(({ graph }) => graph.modules).find(({ name }) => !before.has(name)) ?? null
}

function removedFinding(removed: readonly LineUse[]): Finding[] {
  const [first] = removed
  if (first === undefined) return []
  const others = removed.length > 1 ? ` and ${formatPlural(removed.length - 1, 'more line')}` : ''
  const what = `${code(first.site.sourceLine ?? placeOf(first.site))}${others} of ${functionAt(first.site)} left the graph`
  return [finding('graphs-changed', what, first.site, { advice: null, link: LINKS.troubleshooting, maxShare: 0 })]
}

/** Without a line that changed, hashes still tell which graph did. */
function changedGraphs({ head, reference }: Pair, taken: ReadonlySet<string>): Finding[] {
  const before = new Set(reference.graphs.map(({ fxHash }) => fxHash))
  if (reference.graphs.length === 0 || before.has(null)) return []
  const changed = head.graphs.filter(
    (graph: Graph) =>
      graph.direction !== 'backward' &&
      graph.compileId.endsWith('/0') &&
      graph.fxHash !== null &&
      !before.has(graph.fxHash)
  )
  const first = changed.find(({ site }) => !taken.has(placeOf(site)))
  if (first === undefined) return []
  const others = changed.length > 1 ? ` and ${changed.length - 1} more` : ''
  const what = `the graph of ${functionAt(first.site)}${others} changed`
  const advice = 'Look for constants, arguments and the order of operations in what changed.'
  const changedOne = finding('graphs-changed', what, first.site, { advice, link: LINKS.troubleshooting })
  // Not a line that eager runs as well: nothing of the eager step's growth is known to be its own.
  return [{ ...changedOne, claims: CLAIMS.compilation }]
}

interface Shape {
  readonly advice: string | null
  readonly link: string | null
  readonly weight?: number
  readonly maxShare?: number | null
}

function finding(
  kind: Finding['cause']['kind'],
  what: string,
  site: SourceSite,
  { advice, link, weight = 1, maxShare = null }: Shape
): Finding {
  const withCost = (cost: string | null) => sentence([what, cost], ': ')
  return {
    cause: { kind, what, site, advice, link },
    role: 'reason',
    claims: CLAIMS.work,
    weight,
    maxShare,
    sentence: withCost
  }
}

function weightOf({ operations }: Pick<LineUse, 'operations'>): number {
  return Object.values(operations).reduce((sum, count) => sum + count, 0)
}

function operationList(use: LineUse): string {
  const names = Object.entries(use.operations).map(([name, count]) => (count === 1 ? name : `${count} x ${name}`))
  const shown = names.slice(0, 4).join(', ')
  return names.length > 4 ? `${shown} and ${names.length - 4} more operations` : shown
}
