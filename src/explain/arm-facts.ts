import {
  communicationMs,
  deviceTimeMs,
  deviceTimeOfBlocksMs,
  launchesPerStep,
  livingProcesses,
  median,
  samplesOf,
  wallTimeMs
} from '../judge/estimators.js'
import type { Arm, Counts, Graph, GraphLine, Kernel, Process } from '../measure/result.js'

/** One arm, boiled down to what a cause can be made of. Null where it was not measured. */
export interface ArmFacts {
  readonly counts: Counts | null
  /** Of the process that compiled cold, or else of the first that compiled. */
  readonly graphs: readonly Graph[]
  /** Of all forward graphs, in their order. */
  readonly lines: readonly GraphLine[]
  /** The same, graph by graph. */
  readonly tracedGraphs: readonly TracedGraph[]
  /** Whether a process of the arm ended well. */
  readonly survived: boolean
  readonly kernels: readonly Kernel[]
  readonly deviceMs: number | null
  /** The same at the clock of the blocks, which is lower on a card at its power limit: for shares of `wallMs`. */
  readonly deviceOfBlocksMs: number | null
  /** In communication kernels, which `deviceMs` leaves out; 0 without a profiler. */
  readonly communicationMs: number
  readonly wallMs: number | null
  readonly launches: number | null
  readonly coldCompileSeconds: number | null
  readonly warmCompileSeconds: number | null
  readonly coldPhases: Readonly<Record<string, number>>
  readonly warmPhases: Readonly<Record<string, number>>
  readonly steadyPeakBytes: number | null
  readonly compilePeakBytes: number | null
}

export interface TracedGraph {
  readonly graph: Graph
  readonly lines: readonly GraphLine[]
}

/** Lines are told once per graph and run: any process of any arm of the side may hold them. */
export function linesByGraph(arms: readonly Arm[]): ReadonlyMap<string, readonly GraphLine[]> {
  const graphs = arms.flatMap((arm) => arm.processes.flatMap((process) => process.graphs))
  return new Map(
    graphs.flatMap((graph) =>
      graph.fxHash === null || graph.lines.length === 0 ? [] : [[graph.fxHash, graph.lines] as const]
    )
  )
}

export function armFacts(arm: Arm, lines: ReadonlyMap<string, readonly GraphLine[]>): ArmFacts {
  const living = livingProcesses(arm)
  const processes = living.length > 0 ? living : arm.processes
  const cold = processes.find((process) => process.cache === 'cold')
  const warm = processes.filter((process) => process.cache === 'warm')
  const witness = cold?.counts ? cold : (processes.find((process) => process.counts !== null) ?? processes[0])
  const graphs = witness?.graphs ?? []
  const tracedGraphs = graphs
    .map((graph) => ({ graph, lines: linesOf(graph, lines) }))
    .filter((traced) => traced.lines.length > 0)
  return {
    counts: witness?.counts ?? null,
    graphs,
    lines: tracedGraphs.flatMap((traced) => traced.lines),
    tracedGraphs,
    survived: processes.some(({ outcome }) => outcome.kind === 'ok'),
    kernels: processes.find((process) => process.kernels.length > 0)?.kernels ?? [],
    deviceMs: medianOf(arm, deviceTimeMs),
    deviceOfBlocksMs: medianOf(arm, deviceTimeOfBlocksMs),
    communicationMs: medianOf(arm, communicationMs) ?? 0,
    wallMs: medianOf(arm, wallTimeMs),
    launches: medianOf(arm, launchesPerStep),
    coldCompileSeconds: compileSeconds(cold === undefined ? [] : [cold]),
    warmCompileSeconds: compileSeconds(warm),
    coldPhases: cold?.phases ?? {},
    warmPhases: warm[0]?.phases ?? {},
    steadyPeakBytes: peak(processes, (process) => process.memory?.steadyPeakAllocatedBytes ?? null),
    compilePeakBytes: peak(processes, (process) => process.memory?.compilePeakAllocatedBytes ?? null)
  }
}

function linesOf(graph: Graph, lines: ReadonlyMap<string, readonly GraphLine[]>): readonly GraphLine[] {
  // A recompile holds the same lines again.
  if (graph.direction === 'backward' || !graph.compileId.endsWith('/0')) return []
  if (graph.lines.length > 0) return graph.lines
  return graph.fxHash === null ? [] : (lines.get(graph.fxHash) ?? [])
}

function medianOf(arm: Arm, estimator: (process: Process) => number | null): number | null {
  const samples = samplesOf(arm, estimator)
  return samples.length === 0 ? null : median(samples)
}

/** What compiling cost in wall time; the sum of the compiler's phases where that is not known. */
function compileSeconds(processes: readonly Process[]): number | null {
  const seconds = processes
    .map((process) => process.compileSeconds ?? process.compilerSeconds)
    .filter((value) => value !== null)
  return seconds.length === 0 ? null : median(seconds)
}

function peak(processes: readonly Process[], read: (process: Process) => number | null): number | null {
  const values = processes.map(read).filter((value) => value !== null)
  return values.length === 0 ? null : median(values)
}
