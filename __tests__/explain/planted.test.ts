import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { explain } from '../../src/explain/explain.js'
import { canonicalJson } from '../../src/measure/benchmark-id.js'
import type { Variant } from '../../src/measure/plan.js'
import { ArmSchema, FingerprintSchema, type Arm } from '../../src/measure/result.js'
import { median, samplesOf, wallTimeMs } from '../../src/judge/estimators.js'
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
  expected: v.object({
    kinds: v.array(v.string()),
    line: v.nullable(v.string()),
    lineNumber: v.nullable(v.number()),
    symptom: v.picklist(['step', 'compile', 'memory', 'counts']),
    also: v.array(v.string()),
    share: v.tuple([v.number(), v.number()])
  }),
  head: SideSchema,
  reference: SideSchema
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
  const { head, reference: base, expected } = v.parse(PlantedSchema, read(name))
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

/** Milliseconds that the compiled step takes longer. */
function slowerMs(name: string): number {
  const { head, reference } = v.parse(PlantedSchema, read(name))
  const [now, before] = [head, reference].map(({ arms }) => {
    const compiled = arms.find(({ variant }) => variant === 'compiled')
    return compiled === undefined ? [] : samplesOf(compiled, wallTimeMs)
  })
  return median(now ?? []) - median(before ?? [])
}

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort()

describe('a planted cause', () => {
  it('is recorded for every kind that a CPU can run', () => {
    expect(names.length).toBeGreaterThanOrEqual(25)
  })

  it.each(names)('%s is the first that is named, with its line', (name) => {
    const { expected, explanation } = explained(name)
    const [first] = explanation.causes
    expect(expected.kinds).toContain(first?.kind)
    expect(explanation.causes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(expected.also))
    if (expected.line === null) return
    expect(first?.site?.sourceLine).toContain(expected.line)
    if (expected.lineNumber !== null) expect(first?.site).toMatchObject({ file: 'step.py', line: expected.lineNumber })
  })

  it.each(names)('%s says what it costs, what to do, and where to read on', (name) => {
    const { expected, explanation } = explained(name)
    const [first] = explanation.causes
    expect(first?.advice).toEqual(expect.stringMatching(/\w/))
    expect(first?.link).toMatch(/^https:\/\/(?:docs\.pytorch\.org|meta-pytorch\.github\.io)\//)
    if (expected.symptom !== 'step') return
    const share = (first?.cost?.value ?? 0) / slowerMs(name)
    expect(share).toBeGreaterThanOrEqual(expected.share[0])
    expect(share).toBeLessThanOrEqual(expected.share[1] + 1e-9)
  })

  it.each(names)('%s divides what it costs without telling a millisecond twice', (name) => {
    const { expected, explanation } = explained(name)
    if (expected.symptom !== 'step') return
    const told = explanation.causes.filter(({ cost }) => cost?.unit === 'ms').map(({ cost }) => cost?.value ?? 0)
    expect(told.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(slowerMs(name) * (1 + 1e-9))
  })
})
