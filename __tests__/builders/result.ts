import type {
  Arm,
  Block,
  Counts,
  DeviceWindow,
  Fallback,
  Fingerprint,
  GraphBreak,
  Memory,
  Numerics,
  Outcome,
  Process,
  Recompile,
  Result,
  SourceSite
} from '../../src/measure/result.js'

/** Honest defaults for what the harness measures: one H200, a small GPT step, nothing wrong. */

export function createSite(overrides: Partial<SourceSite> = {}): SourceSite {
  return {
    file: 'model.py',
    package: null,
    packageVersion: null,
    packagePath: null,
    line: 41,
    function: 'forward',
    sourceLine: 'if x.abs().max().item() > 1e9:',
    ...overrides
  }
}

export function createGraphBreak(overrides: Partial<GraphBreak> = {}): GraphBreak {
  return {
    site: createSite(),
    reason: 'Data-dependent branching',
    explanation: null,
    hint: null,
    link: null,
    stack: [],
    compileId: '0/0',
    seen: 1,
    ...overrides
  }
}

export function createRecompile(overrides: Partial<Recompile> = {}): Recompile {
  return {
    site: createSite({ line: 12, sourceLine: 'def forward(self, x):' }),
    userSite: null,
    compileId: '0/1',
    reason: "0/0: tensor 'x' size mismatch at index 0. expected 8, actual 7",
    step: 3,
    ...overrides
  }
}

export function createFallback(overrides: Partial<Fallback> = {}): Fallback {
  return {
    site: createSite(),
    userSite: null,
    cause: 'recompile-limit',
    reason: 'recompile_limit reached',
    link: null,
    step: 9,
    ...overrides
  }
}

export function createCounts(overrides: Partial<Counts> = {}): Counts {
  return {
    steps: 20,
    graphs: 1,
    graphBreaks: [],
    recompiles: [],
    fallbacks: [],
    cudagraphSkips: [],
    generatedKernels: 38,
    cacheHits: 0,
    cacheMisses: 2,
    source: 'trace',
    ...overrides
  }
}

export function createBlock(overrides: Partial<Block> = {}): Block {
  return {
    order: 0,
    round: 0,
    steps: 20,
    wallSeconds: 20 * 0.006,
    eventSeconds: null,
    physics: null,
    disturbed: null,
    ...overrides
  }
}

export function createDeviceWindow(overrides: Partial<DeviceWindow> = {}): DeviceWindow {
  return {
    steps: 10,
    busySeconds: 10 * 0.00424,
    communicationSeconds: 0,
    launches: 10 * 351,
    copies: 0,
    source: 'profiler',
    ...overrides
  }
}

export function createMemory(overrides: Partial<Memory> = {}): Memory {
  return {
    source: 'device',
    compilePeakAllocatedBytes: 2_600_000_000,
    compilePeakReservedBytes: 3_000_000_000,
    steadyPeakAllocatedBytes: 2_000_000_000,
    steadyPeakReservedBytes: 2_400_000_000,
    allocationRetries: 0,
    outOfMemoryEvents: 0,
    ...overrides
  }
}

export function createOutcome(overrides: Partial<Outcome> = {}): Outcome {
  return { kind: 'ok', message: null, errorType: null, traceback: null, missingVariable: null, ...overrides }
}

export interface ProcessShape extends Partial<Process> {
  readonly wallTimeMs?: number
  /** `null`: a machine without a GPU. */
  readonly deviceTimeMs?: number | null
}

/** Processes of one arm differ a little, as real ones do: device time by 0.05 %, wall time by 1 %. */
export function createProcess(shape: ProcessShape = {}): Process {
  const { wallTimeMs = 6, deviceTimeMs = 4.24, ...overrides } = shape
  const index = overrides.index ?? 0
  const wobble = (index % 3) - 1
  const wallSeconds = (20 * wallTimeMs * (1 + 0.01 * wobble)) / 1000
  const cache = overrides.cache ?? (index === 0 ? 'cold' : 'warm')
  return {
    index,
    cache,
    outcome: createOutcome(),
    importSeconds: 2.5,
    setupSeconds: 0.5,
    timeToFirstStepSeconds: cache === 'warm' ? 6 : 17,
    firstStepSeconds: cache === 'warm' ? 1.6 : 12.1,
    compileSeconds: cache === 'none' ? 0 : cache === 'cold' ? 12 : 1.5 + 0.05 * wobble,
    compilerSeconds: cache === 'none' ? 0 : cache === 'cold' ? 10 : 1.2,
    warmUpSteps: 12,
    warmUpEndedBy: 'quiet',
    blocks: Array.from({ length: 6 }, (_, round) => createBlock({ order: round, round, wallSeconds })),
    deviceWindows:
      deviceTimeMs === null
        ? []
        : Array.from({ length: 3 }, () =>
            createDeviceWindow({ busySeconds: (10 * deviceTimeMs * (1 + 0.0005 * wobble)) / 1000 })
          ),
    kernels: [],
    counts: createCounts(),
    graphs: [],
    phases: {},
    memory: createMemory(),
    losses: [2.3, 2.2, 2.1],
    lateCompiles: [],
    importedFiles: [],
    outputTail: null,
    ...overrides
  }
}

export interface ArmShape extends Partial<Arm> {
  /** How many processes, when `processes` is not given; the first is cold. */
  readonly processCount?: number
  /** Given to every process. */
  readonly process?: ProcessShape
}

export function createArm(shape: ArmShape = {}): Arm {
  const { processCount = 3, process = {}, ...overrides } = shape
  return {
    benchmark: 'bench-1',
    side: 'head',
    variant: 'compiled',
    processes: Array.from({ length: processCount }, (_, index) => createProcess({ index, ...process })),
    ...overrides
  }
}

export function createEagerArm(shape: ArmShape = {}): Arm {
  return createArm({
    variant: 'eager',
    ...shape,
    process: {
      cache: 'none',
      wallTimeMs: 9,
      deviceTimeMs: 6.33,
      counts: null,
      compileSeconds: 0,
      compilerSeconds: 0,
      ...shape.process
    }
  })
}

export function createFingerprint(overrides: Partial<Fingerprint> = {}): Fingerprint {
  return {
    device: 'cuda',
    gpuName: 'NVIDIA H200',
    gpuCount: 1,
    gpuMemoryBytes: 150_000_000_000,
    gpuPowerLimitWatts: 700,
    mig: null,
    cpuName: 'Some CPU',
    cpuCount: 16,
    computeCapability: '9.0',
    driver: '580.159.04',
    cuda: '13.0',
    torch: '2.11.0',
    triton: '3.6.0',
    python: '3.11.9',
    os: 'Linux',
    settings: {},
    ...overrides
  }
}

export function createNumerics(overrides: Partial<Numerics> = {}): Numerics {
  return {
    benchmark: 'bench-1',
    side: 'head',
    variant: 'compiled',
    status: 'agrees',
    tolerance: 0.001,
    relativeDifference: 0.0001,
    eagerRelativeDifference: 0,
    message: 'losses agree',
    ...overrides
  }
}

export function createResult(overrides: Partial<Result> = {}): Result {
  return {
    schemaVersion: 1,
    nonce: 'nonce',
    complete: true,
    harness: { version: '0.1.0', capabilities: [] },
    fingerprintBefore: createFingerprint(),
    fingerprintAfter: createFingerprint(),
    startedAtEpochSeconds: 1_790_000_000,
    elapsedSeconds: 90,
    stageSeconds: {},
    budgetExhausted: false,
    processLayout: {},
    arms: [createEagerArm(), createArm()],
    numerics: [],
    notes: [],
    ...overrides
  }
}
