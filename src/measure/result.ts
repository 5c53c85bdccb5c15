import * as v from 'valibot'

/**
 * result.json: what the harness measured, raw samples and never only summaries. The code under test could have written
 * it, so every string and list is capped here and every number must be finite.
 */

export const RESULT_SCHEMA_VERSION = 1

const LIMITS = {
  text: 20_000,
  name: 500,
  samples: 2_000,
  events: 2_000,
  kernels: 5_000,
  arms: 400,
  processes: 64
} as const

const finite = v.pipe(v.number(), v.finite())
const nonNegative = v.pipe(finite, v.minValue(0))
const count = v.pipe(nonNegative, v.integer())
const name = v.pipe(v.string(), v.maxLength(LIMITS.name))
const text = v.pipe(v.string(), v.maxLength(LIMITS.text))
const list = <T extends v.GenericSchema>(item: T, max: number) => v.pipe(v.array(item), v.maxLength(max))
const optionalNumber = v.nullable(nonNegative)

/** Where a compile event happened, in terms that survive another checkout or machine. */
export const SourceSiteSchema = v.object({
  /** Path relative to the tree's root, or null when the file belongs to a dependency. */
  file: v.nullable(name),
  /** Set for a file of an installed distribution; `packagePath` is relative to its site-packages. */
  package: v.nullable(name),
  packageVersion: v.nullable(name),
  packagePath: v.nullable(name),
  line: v.nullable(count),
  function: v.nullable(name),
  /** The text of the line, stripped. */
  sourceLine: v.nullable(name)
})

export const GraphBreakSchema = v.object({
  site: SourceSiteSchema,
  /** First line of the reason, as PyTorch words it. */
  reason: text,
  explanation: v.nullable(text),
  hint: v.nullable(text),
  /** PyTorch's documentation page for this kind of break. */
  link: v.nullable(name),
  /** Innermost frame first. */
  stack: list(SourceSiteSchema, 50),
  compileId: v.nullable(name),
  /** How often this place broke within the counted steps (a recompile meets it again). */
  seen: count
})

/** The user's line behind an event of a compiled function: what its guard reads, or the call that leads there. */
const userSite = v.optional(v.nullable(SourceSiteSchema), null)

export const RecompileSchema = v.object({
  site: SourceSiteSchema,
  userSite,
  compileId: v.nullable(name),
  /** The guard that failed, as PyTorch words it. */
  reason: text,
  /** Step (0-based) in which it was compiled, where known. */
  step: v.nullable(count)
})

/** A frame that Dynamo gave up on: it runs eager from then on, silently. */
export const FallbackSchema = v.object({
  site: SourceSiteSchema,
  cause: v.picklist(['recompile-limit', 'unsupported', 'other']),
  reason: text,
  userSite,
  /** PyTorch's documentation page for what the compiler gave up on. */
  link: v.optional(v.nullable(name), null),
  step: v.nullable(count)
})

/** What one source line puts into a graph: enough to say which line changed, and whether it changed shape or dtype. */
export const GraphLineSchema = v.object({
  site: SourceSiteSchema,
  /** How often each operation stands in the graph because of this line. */
  operations: v.record(name, count),
  /** Dtype and shape of what it computes, e.g. `bf16[16, 512]`, with how often. */
  outputs: v.record(name, count)
})

export const GraphSchema = v.object({
  compileId: name,
  site: SourceSiteSchema,
  ops: v.nullable(count),
  /** sha256 (first 16 hex digits) of the FX graph's code. */
  fxHash: v.nullable(name),
  /** The same of the code inductor generated; null where nothing was generated. */
  codeHash: v.nullable(name),
  direction: v.picklist(['forward', 'backward', 'both', 'unknown']),
  /** The compile phases of this frame in seconds, self times. */
  phases: v.record(name, nonNegative),
  cache: v.picklist(['hit', 'miss', 'bypass', 'unknown']),
  cacheMissReason: v.nullable(text),
  /** Only with the first graph of its `fxHash` in a run, and only for forwards. */
  lines: v.optional(list(GraphLineSchema, 400), []),
  /** Children of the compiled module that the graph uses, each with the line that calls it; told with the lines. */
  modules: v.optional(list(v.object({ name, site: SourceSiteSchema }), 100), []),
  /** Inductor options in force for this graph that differ from the defaults of its version. */
  settings: v.optional(v.record(name, name), {})
})

export const CountsSchema = v.object({
  /** Steps over which was counted; fewer than asked for when the budget ran out. */
  steps: count,
  graphs: count,
  graphBreaks: list(GraphBreakSchema, LIMITS.events),
  recompiles: list(RecompileSchema, LIMITS.events),
  fallbacks: list(FallbackSchema, LIMITS.events),
  cudagraphSkips: list(
    v.object({ reason: text, seen: count, site: v.optional(v.nullable(SourceSiteSchema), null) }),
    LIMITS.events
  ),
  generatedKernels: v.nullable(count),
  cacheHits: v.nullable(count),
  cacheMisses: v.nullable(count),
  /** `trace` (TORCH_TRACE), or `counters` where the trace was not available. */
  source: v.picklist(['trace', 'counters', 'none'])
})

export const PhysicsSchema = v.object({
  smClockMhz: optionalNumber,
  maxSmClockMhz: optionalNumber,
  temperatureCelsius: v.nullable(finite),
  powerWatts: optionalNumber,
  /** Names as NVML has them, e.g. `sw-thermal-slowdown`; empty when the card ran freely. */
  throttleReasons: list(name, 20),
  /** Processes on the card that are not ours. */
  otherProcesses: v.nullable(count),
  hostLoad: optionalNumber,
  /** Share of CPU time the hypervisor took, 0..1. */
  stealShare: optionalNumber
})

export const BlockSchema = v.object({
  /** Position in the alternation over all processes of the benchmark. */
  order: count,
  /** A pairing of blocks that were measured next to each other. */
  round: count,
  steps: v.pipe(count, v.minValue(1)),
  /** Host clock around the block, device synchronised at both ends. */
  wallSeconds: nonNegative,
  /** Sum of the intervals between one event per step, where there are events. */
  eventSeconds: optionalNumber,
  physics: v.nullable(PhysicsSchema),
  /** Why this block does not count (throttled, another process, a compile inside), or null. */
  disturbed: v.nullable(text)
})

export const DeviceWindowSchema = v.object({
  steps: v.pipe(count, v.minValue(1)),
  /** Union of kernel and copy intervals, communication kernels left out. */
  busySeconds: nonNegative,
  communicationSeconds: nonNegative,
  launches: count,
  copies: count,
  source: v.picklist(['profiler', 'events']),
  /** Each step followed by a rest, so that a card at its power limit ran at its full clock; back to back when absent. */
  paced: v.optional(v.boolean()),
  physics: v.optional(v.nullable(PhysicsSchema)),
  /** Why this window does not count while another one does, or null. */
  disturbed: v.optional(v.nullable(text))
})

export const KernelSchema = v.object({
  name,
  kind: v.picklist(['generated', 'library', 'copy', 'cast', 'communication', 'other']),
  /** Per step. */
  seconds: nonNegative,
  launches: nonNegative,
  /** Compile id of the graph it belongs to, where the profiler tells. */
  graph: v.nullable(name),
  /** Shapes, dtypes or algorithm, where the profiler tells. */
  detail: v.nullable(text)
})

export const MemorySchema = v.object({
  /** `device` is PyTorch's allocator; `resident` is the process's resident set on a machine without a GPU. */
  source: v.picklist(['device', 'resident']),
  compilePeakAllocatedBytes: v.nullable(count),
  compilePeakReservedBytes: v.nullable(count),
  steadyPeakAllocatedBytes: v.nullable(count),
  steadyPeakReservedBytes: v.nullable(count),
  allocationRetries: v.nullable(count),
  outOfMemoryEvents: v.nullable(count)
})

export const OutcomeSchema = v.object({
  kind: v.picklist(['ok', 'crashed', 'out-of-memory', 'timed-out', 'not-compiled', 'diverged', 'not-run']),
  /** What happened, in one line; null when ok. */
  message: v.nullable(text),
  errorType: v.nullable(name),
  traceback: v.nullable(text),
  /** A variable removed from the environment that the error seems to ask for. */
  missingVariable: v.nullable(name)
})

export const ProcessSchema = v.object({
  index: count,
  /** State of the compile cache this process started with. */
  cache: v.picklist(['cold', 'warm', 'none']),
  outcome: OutcomeSchema,
  importSeconds: optionalNumber,
  setupSeconds: optionalNumber,
  /** From spawn to the end of the first step. */
  timeToFirstStepSeconds: optionalNumber,
  firstStepSeconds: optionalNumber,
  /**
   * The steps that compiled minus as many steady ones: what compiling cost in wall time. Null where that would be no
   * compile time: the set-up compiled already, or a cold process found a cache; a note of the result says so.
   */
  compileSeconds: optionalNumber,
  /** Sum of the compiler's own phases. */
  compilerSeconds: optionalNumber,
  warmUpSteps: v.nullable(count),
  warmUpEndedBy: v.nullable(v.picklist(['quiet', 'limit', 'budget'])),
  blocks: list(BlockSchema, LIMITS.samples),
  deviceWindows: list(DeviceWindowSchema, LIMITS.samples),
  kernels: list(KernelSchema, LIMITS.kernels),
  counts: v.nullable(CountsSchema),
  graphs: list(GraphSchema, LIMITS.events),
  /** Self times in seconds: dynamo, aot-autograd, inductor, code-generation, triton, other. */
  phases: v.record(name, nonNegative),
  memory: v.nullable(MemorySchema),
  losses: list(v.nullable(finite), 100),
  /** Steps after the warm-up that compiled: taken out of the steady state, and reported. */
  lateCompiles: list(v.object({ step: count, seconds: nonNegative }), LIMITS.events),
  /** Modules of the workspace that were really imported, absolute. */
  importedFiles: list(v.pipe(v.string(), v.maxLength(4_096)), 5_000),
  /** Last lines that the step printed, for a failed process. */
  outputTail: v.nullable(text)
})

export const ArmSchema = v.object({
  benchmark: name,
  side: v.picklist(['head', 'base']),
  variant: name,
  processes: list(ProcessSchema, LIMITS.processes)
})

export const FingerprintSchema = v.object({
  /** What makes two measurements comparable. */
  device: v.picklist(['cuda', 'cpu', 'other']),
  gpuName: v.nullable(name),
  gpuCount: count,
  gpuMemoryBytes: v.nullable(count),
  gpuPowerLimitWatts: optionalNumber,
  mig: v.nullable(name),
  cpuName: v.nullable(name),
  cpuCount: count,
  /** What explains a difference. */
  computeCapability: v.nullable(name),
  driver: v.nullable(name),
  cuda: v.nullable(name),
  torch: v.nullable(name),
  triton: v.nullable(name),
  python: v.nullable(name),
  os: v.nullable(name),
  /** Environment variables and torch settings that move timing, by name. */
  settings: v.record(name, name)
})

/** Result of the expensive check that follows a loss mismatch: eager, eager again, compiled; same seed, no randomness. */
export const NumericsSchema = v.object({
  benchmark: name,
  side: v.picklist(['head', 'base']),
  variant: name,
  status: v.picklist(['agrees', 'diverged', 'not-checkable', 'not-run']),
  tolerance: nonNegative,
  /** Largest relative difference seen between eager and compiled. */
  relativeDifference: optionalNumber,
  /** The same between two eager runs. */
  eagerRelativeDifference: optionalNumber,
  message: text
})

export const ResultSchema = v.object({
  schemaVersion: v.literal(RESULT_SCHEMA_VERSION),
  nonce: name,
  /** False while the harness is still at work, or was ended before it finished. */
  complete: v.boolean(),
  harness: v.object({ version: name, capabilities: list(name, 100) }),
  fingerprintBefore: FingerprintSchema,
  fingerprintAfter: v.nullable(FingerprintSchema),
  startedAtEpochSeconds: nonNegative,
  elapsedSeconds: nonNegative,
  /** Where the time went, by stage: imports, compiles, timed steps, profiling, waiting, tracing… */
  stageSeconds: v.record(name, nonNegative),
  budgetExhausted: v.boolean(),
  /** Living together on the card (`interleaved`), or one after another because they do not fit. */
  processLayout: v.record(name, v.picklist(['interleaved', 'sequential'])),
  arms: list(ArmSchema, LIMITS.arms),
  numerics: list(NumericsSchema, LIMITS.arms),
  /** Remarks of the harness that belong in the report. */
  notes: list(v.object({ code: name, benchmark: v.nullable(name), message: text }), 500)
})

export type SourceSite = v.InferOutput<typeof SourceSiteSchema>
export type GraphBreak = v.InferOutput<typeof GraphBreakSchema>
export type Recompile = v.InferOutput<typeof RecompileSchema>
export type Fallback = v.InferOutput<typeof FallbackSchema>
export type GraphLine = v.InferOutput<typeof GraphLineSchema>
export type Graph = v.InferOutput<typeof GraphSchema>
export type Counts = v.InferOutput<typeof CountsSchema>
export type Physics = v.InferOutput<typeof PhysicsSchema>
export type Block = v.InferOutput<typeof BlockSchema>
export type DeviceWindow = v.InferOutput<typeof DeviceWindowSchema>
export type Kernel = v.InferOutput<typeof KernelSchema>
export type Memory = v.InferOutput<typeof MemorySchema>
export type Outcome = v.InferOutput<typeof OutcomeSchema>
export type Process = v.InferOutput<typeof ProcessSchema>
export type Arm = v.InferOutput<typeof ArmSchema>
export type Fingerprint = v.InferOutput<typeof FingerprintSchema>
export type Numerics = v.InferOutput<typeof NumericsSchema>
export type Result = v.InferOutput<typeof ResultSchema>
