import type { Benchmark, Limits } from '../../src/inputs.js'
import type { Variant } from '../../src/measure/plan.js'

export function createLimits(overrides: Partial<Limits> = {}): Limits {
  return {
    maxSlowdown: 0.03,
    maxCompileTimeGrowth: 0.5,
    maxMemoryGrowth: 0.05,
    maxNewGraphBreaks: 0,
    maxNewRecompiles: 0,
    minSpeedup: null,
    ...overrides
  }
}

export function createVariant(overrides: Partial<Variant> = {}): Variant {
  return {
    name: 'compiled',
    kind: 'compiled',
    backend: 'inductor',
    mode: null,
    dynamic: null,
    fullgraph: null,
    options: null,
    ...overrides
  }
}

export function createEagerVariant(): Variant {
  return createVariant({ name: 'eager', kind: 'eager', backend: null })
}

export function createBenchmark(overrides: Partial<Benchmark> = {}): Benchmark {
  return {
    id: 'bench-1',
    name: 'bench/step.py:make_step',
    stepFile: 'bench/step.py',
    stepFunction: 'make_step',
    params: {},
    variants: [createEagerVariant(), createVariant()],
    limits: createLimits(),
    ...overrides
  }
}
