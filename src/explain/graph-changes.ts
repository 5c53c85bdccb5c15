import { placeOf } from '../judge/identity.js'
import type { Graph } from '../measure/result.js'
import { lineChanges, type LineChange, type LineChanges, type LineUse } from './line-changes.js'
import type { Finding, Pair } from './pair.js'
import { code, functionAt, lineAt, sentence } from './wording.js'

const CHECKPOINT = /tag_activation_checkpoint|\bcheckpoint\b/
/** Operators of a library of one's own: `mylib.scale`. PyTorch's own namespaces are not custom. */
const CUSTOM = /^(?!aten\.|prims\.|higher_order\.|inductor\.)[\w]+\.[\w.]+$/
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
  const changes = lineChanges(pair.reference.lines, pair.head.lines)
  const isFree = ({ site }: LineUse) => !taken.has(placeOf(site))
  const added = changes.added.filter(({ head }) => isFree(head))
  const checkpoint = checkpointFinding(changes)
  const retyped = retypedFinding(changes, added)
  const rest = added.filter(({ head }) => head !== checkpoint?.line && head !== retyped?.line)
  const edited = rest.sort((a, b) => weightOf(b.head) - weightOf(a.head)).slice(0, MAX_LINES)
  const found = [
    ...(checkpoint === null ? [] : [checkpoint.finding]),
    ...(retyped === null ? [] : [retyped.finding]),
    ...edited.map(({ head, replaces }) => addedFinding(head, replaces)),
    ...repeatedFinding((cut ? [] : changes.repeated).filter(({ head }) => isFree(head) && head !== checkpoint?.line))
  ]
  if (found.length > 0) return found
  return cut ? [] : removedFinding(changes.removed)
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
  return { line, finding: finding('checkpointing', what, line, advice, { rank: 4 }) }
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
  const advice =
    difference.kind === 'dtype-changed'
      ? 'Check autocast, .float() and the dtype of inputs and parameters where this begins.'
      : 'If the size is meant to change, accept the new baseline; otherwise check the inputs of the step.'
  return { line: edited ?? null, finding: finding(difference.kind, what, line, advice, { rank: 4, weight: 2 }) }
}

function outputDifference({ head, reference }: LineChange): {
  readonly kind: 'dtype-changed' | 'shape-changed'
  readonly head: string
  readonly reference: string
} | null {
  const now = Object.keys(head.outputs).find((type) => head.outputs[type] !== reference.outputs[type])
  const before = Object.keys(reference.outputs).find((type) => head.outputs[type] !== reference.outputs[type])
  if (now === undefined || before === undefined) return null
  const dtype = (type: string) => type.split('[', 1)[0]
  return { kind: dtype(now) === dtype(before) ? 'shape-changed' : 'dtype-changed', head: now, reference: before }
}

function addedFinding(line: LineUse, replaces: LineUse | null): Finding {
  const operations = Object.keys(line.operations)
  const custom = operations.find((name) => CUSTOM.test(name))
  if (custom !== undefined) {
    const what = `${lineAt(line.site)} calls the operator ${code(custom.replace('.', '::'))}, which the compiler cannot fuse with what is around it`
    const advice =
      'Write it in PyTorch operations, as a Triton kernel (torch.library.triton_op), or move it to the end of the chain of pointwise operations.'
    return finding('fusion-lost', what, line, advice, { rank: 4 })
  }
  const adds = `puts ${operationList(line)} into the graph`
  const what =
    replaces === null
      ? `${lineAt(line.site)} is new and ${adds}`
      : `${lineAt(line.site)} ${adds}, where ${code(replaces.site.sourceLine ?? 'another line')} had ${operationList(replaces)}`
  return finding('graphs-changed', what, line, null, { rank: 4 })
}

/** A loop that runs more often shows in all its lines; the first one names it. */
function repeatedFinding(repeated: readonly LineChange[]): Finding[] {
  const grown = repeated.filter(({ head, reference }) => weightOf(head) > weightOf(reference))
  const first = [...(grown.length > 0 ? grown : repeated)].sort((a, b) => a.head.order - b.head.order)[0]
  if (first === undefined) return []
  const { head, reference } = first
  const others = repeated.length > 1 ? `, as do ${repeated.length - 1} other lines` : ''
  const more = grown.length > 0 ? 'more' : 'fewer'
  const what = `the step does ${more}: ${lineAt(head.site)} puts ${weightOf(head)} operations into the graphs instead of ${weightOf(reference)}${others}`
  const advice =
    grown.length > 0
      ? 'A loop over layers is unrolled: compile one layer (torch.compile on the repeated block) to keep compile time flat.'
      : null
  return [finding('step-does-more', what, head, advice, { rank: 4, weight: 2 })]
}

function removedFinding(removed: readonly LineUse[]): Finding[] {
  const [first] = removed
  if (first === undefined) return []
  const others = removed.length > 1 ? ` and ${removed.length - 1} more lines` : ''
  const what = `${code(first.site.sourceLine ?? placeOf(first.site))}${others} of ${functionAt(first.site)} left the graph`
  return [{ ...finding('graphs-changed', what, first, null, { rank: 5 }) }]
}

/** Without lines (another version of the tool measured the reference) hashes still tell which graph changed. */
function changedGraphs({ head, reference }: Pair, taken: ReadonlySet<string>): Finding[] {
  const before = new Set(reference.graphs.map(({ fxHash }) => fxHash))
  if (reference.graphs.length === 0 || before.has(null)) return []
  const changed = head.graphs.filter(
    (graph: Graph) => graph.direction !== 'backward' && graph.fxHash !== null && !before.has(graph.fxHash)
  )
  const first = changed.find(({ site }) => !taken.has(placeOf(site)))
  if (first === undefined) return []
  const others = changed.length > 1 ? ` and ${changed.length - 1} more` : ''
  const what = sentence([`the graph of ${functionAt(first.site)}${others} computes something else than before`])
  const line = { site: first.site, operations: {}, outputs: {}, order: 0 }
  return [finding('graphs-changed', what, line, null, { rank: 4 })]
}

function finding(
  kind: Finding['cause']['kind'],
  what: string,
  line: LineUse,
  advice: string | null,
  { rank, weight = weightOf(line) || 1 }: { readonly rank: number; readonly weight?: number }
): Finding {
  const withCost = (cost: string | null) => sentence([what, cost], ': ')
  return {
    cause: { kind, what, site: line.site, advice, link: null },
    claims: ['structural', 'slower', 'host'],
    rank,
    weight,
    sentence: withCost
  }
}

function weightOf(use: LineUse): number {
  return Object.values(use.operations).reduce((sum, count) => sum + count, 0)
}

function operationList(use: LineUse): string {
  const names = Object.entries(use.operations).map(([name, count]) => (count === 1 ? name : `${count} x ${name}`))
  const shown = names.slice(0, 4).join(', ')
  return names.length > 4 ? `${shown} and ${names.length - 4} more operations` : shown
}
