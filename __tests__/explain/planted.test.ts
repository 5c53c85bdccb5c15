import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { explain } from '../../src/explain/explain.js'
import { canonicalJson } from '../../src/measure/benchmark-id.js'
import type { Variant } from '../../src/measure/plan.js'
import { ArmSchema, FingerprintSchema, type Arm } from '../../src/measure/result.js'
import { createBenchmark, createEagerVariant, createLimits } from '../builders/benchmark.js'
import { createRun, worse } from './judged-run.js'

/** Real results of the harness with a cause planted into the step, recorded by bench/record-causes.py. */
const FOLDER = fileURLToPath(new URL('../fixtures/explain/', import.meta.url))

const VariantSchema = v.object({
  name: v.string(),
  kind: v.picklist(['eager', 'compiled']),
  backend: v.nullable(v.string()),
  mode: v.nullable(v.string()),
  dynamic: v.nullable(v.boolean()),
  fullgraph: v.nullable(v.boolean()),
  options: v.nullable(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])))
})
const SideSchema = v.object({ arms: v.array(ArmSchema), fingerprint: FingerprintSchema, variant: VariantSchema })
const PlantedSchema = v.object({
  name: v.string(),
  reference: v.string(),
  expected: v.object({
    kinds: v.array(v.string()),
    line: v.nullable(v.string()),
    lineNumber: v.nullable(v.number()),
    symptom: v.picklist(['step', 'compile', 'memory', 'counts'])
  }),
  head: SideSchema
})
type Symptom = v.InferOutput<typeof PlantedSchema>['expected']['symptom']

const METRICS: Readonly<Record<Symptom, Parameters<typeof worse>[0][]>> = {
  step: ['device-time', 'wall-time'],
  compile: ['cold-compile-time'],
  memory: ['peak-memory'],
  counts: []
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'))
}

/** Hashes of the generated code; null with a backend that generates none. */
function codeOf(arms: readonly Arm[]): string | null {
  const graphs = arms.find(({ variant }) => variant === 'compiled')?.processes[0]?.graphs ?? []
  const hashes = graphs.map(({ codeHash }) => codeHash).filter((hash) => hash !== null)
  return hashes.length === 0 ? null : hashes.sort().join(' ')
}

function explained(name: string) {
  const { head, reference, expected } = v.parse(PlantedSchema, read(name))
  const base = v.parse(SideSchema, read(reference))
  const variant: Variant = head.variant
  const benchmark = createBenchmark({ id: 'planted', stepFile: 'step.py', variants: [createEagerVariant(), variant] })
  const [ours, theirs] = [codeOf(head.arms), codeOf(base.arms)]
  const sameCode = ours === null || theirs === null ? null : ours === theirs
  const metrics = METRICS[expected.symptom].map((metric) => worse(metric))
  const explanation = explain({
    benchmarks: [{ ...benchmark, limits: createLimits() }],
    run: createRun({ variant, metrics, sameGeneratedCode: sameCode }, 'planted'),
    head: head.arms,
    reference: base.arms,
    headFingerprint: head.fingerprint,
    referenceFingerprint: base.fingerprint,
    referenceBenchmarks: [
      {
        id: 'planted',
        name: 'planted',
        step: 'step.py:make_step',
        params: '{}',
        variants: { compiled: canonicalJson(base.variant) }
      }
    ]
  })
  return { expected, explanation }
}

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !name.startsWith('base-'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort()

describe('a planted cause', () => {
  it('is recorded for every kind that a CPU can run', () => {
    expect(names.length).toBeGreaterThanOrEqual(14)
  })

  it.each(names)('%s is the first that is named, with its line', (name) => {
    const { expected, explanation } = explained(name)
    const [first] = explanation.causes
    expect(expected.kinds).toContain(first?.kind)
    if (expected.line === null) return
    expect(first?.site?.sourceLine).toContain(expected.line)
    if (expected.lineNumber !== null) expect(first?.site).toMatchObject({ file: 'step.py', line: expected.lineNumber })
  })

  it('accounts for at least four fifths of the slowdown on a GPU', () => {
    const shares = names
      .filter((name) => name.endsWith('-gpu'))
      .map((name) => ({ name, share: explained(name).explanation.explainedShare }))
      .filter(({ share }) => share !== null && share < 0.8)
    expect(shares).toEqual([])
  })
})
