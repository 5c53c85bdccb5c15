import { explain, type ExplainInput } from '../../src/explain/explain.js'
import type { Explanation } from '../../src/explain/cause.js'
import type { JudgedVariant } from '../../src/judge/verdict.js'
import type { Fingerprint, Graph, GraphLine, Kernel, SourceSite } from '../../src/measure/result.js'
import { createBenchmark } from '../builders/benchmark.js'
import {
  createArm,
  createCounts,
  createEagerArm,
  createFingerprint,
  createProcess,
  createSite
} from '../builders/result.js'
import { createRun, worse } from './judged-run.js'

/** One side of a comparison, told by what differs from a plain compiled step of 4.24 ms on the device. */
export interface SideShape {
  readonly deviceTimeMs?: number | null
  readonly communicationMs?: number
  readonly wallTimeMs?: number
  readonly eagerWallTimeMs?: number
  readonly counts?: Parameters<typeof createCounts>[0]
  readonly graphs?: readonly Graph[]
  readonly kernels?: readonly Kernel[]
  readonly launches?: number
  readonly phases?: Readonly<Record<string, number>>
  readonly compileSeconds?: number
  readonly steadyPeakBytes?: number
  /** False where the compiled arm crashed. */
  readonly survived?: boolean
}

export interface SceneShape {
  readonly head?: SideShape
  readonly reference?: SideShape | null
  readonly judged?: Partial<JudgedVariant>
  readonly fingerprint?: Partial<Fingerprint>
  readonly referenceFingerprint?: Partial<Fingerprint>
  readonly input?: Partial<ExplainInput>
}

export function explainScene({ head = {}, reference = {}, judged, ...rest }: SceneShape = {}): Explanation {
  return explain({
    benchmarks: [createBenchmark()],
    run: createRun({ metrics: [worse('device-time'), worse('wall-time')], ...judged }),
    head: arms(head),
    reference: reference === null ? null : arms(reference),
    headFingerprint: createFingerprint(rest.fingerprint),
    referenceFingerprint: reference === null ? null : createFingerprint(rest.referenceFingerprint ?? rest.fingerprint),
    referenceBenchmarks: [],
    ...rest.input
  })
}

function arms(side: SideShape) {
  const { deviceTimeMs = 4.24, wallTimeMs = 6, eagerWallTimeMs = 9, launches = 351, communicationMs = 0 } = side
  // The builder's second process is the one without wobble.
  const process = createProcess({ index: 1, cache: 'cold', deviceTimeMs, wallTimeMs })
  const memory =
    process.memory === null || side.steadyPeakBytes === undefined
      ? process.memory
      : { ...process.memory, steadyPeakAllocatedBytes: side.steadyPeakBytes }
  const compiled = {
    ...process,
    outcome: side.survived === false ? { ...process.outcome, kind: 'crashed' as const } : process.outcome,
    counts: createCounts(side.counts),
    graphs: [...(side.graphs ?? [])],
    kernels: [...(side.kernels ?? [])],
    phases: { ...side.phases },
    compileSeconds: side.compileSeconds ?? process.compileSeconds,
    memory,
    deviceWindows: process.deviceWindows.map((window) => ({
      ...window,
      launches: launches * window.steps,
      communicationSeconds: (communicationMs * window.steps) / 1000
    }))
  }
  return [
    createEagerArm({
      process: { wallTimeMs: eagerWallTimeMs, deviceTimeMs: deviceTimeMs === null ? null : 6.33 }
    }),
    createArm({ processes: [compiled] })
  ]
}

export function kernel(name: string, ms: number, parts: Partial<Kernel> = {}): Kernel {
  const kind = name.startsWith('triton_') ? 'generated' : 'library'
  return { name, kind, seconds: ms / 1000, launches: 1, graph: null, detail: null, ...parts }
}

export function graph(parts: Partial<Graph> = {}): Graph {
  return {
    compileId: '0/0',
    site: createSite({ line: 12, sourceLine: 'def forward(self, x):' }),
    ops: 10,
    fxHash: 'aaaa',
    codeHash: 'cccc',
    direction: 'forward',
    phases: {},
    cache: 'miss',
    cacheMissReason: null,
    lines: [],
    modules: [],
    settings: {},
    ...parts
  }
}

export function line(sourceLine: string, number: number, parts: Partial<Omit<GraphLine, 'site'>> = {}): GraphLine {
  const site: SourceSite = createSite({ line: number, sourceLine })
  return { site, operations: { mul: 1 }, outputs: { 'bf16[16, 512]': 1 }, ...parts }
}
