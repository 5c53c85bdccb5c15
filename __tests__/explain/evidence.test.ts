import { describe, expect, it } from '@jest/globals'
import { explain } from '../../src/explain/explain.js'
import { createArm, createEagerArm, createFingerprint, createGraphBreak, createSite } from '../builders/result.js'
import { createBenchmark } from '../builders/benchmark.js'
import { createRun, worse } from './judged-run.js'
import { explainScene, graph, line, type SideShape } from './scene.js'

/** A step on a machine without a GPU, slower by what the compiled and the eager step take longer. */
function onCpu(
  head: SideShape & { readonly slowerMs: number; readonly eagerSlowerMs: number },
  reference: SideShape = {}
) {
  const { slowerMs, eagerSlowerMs, ...shape } = head
  return explainScene({
    reference: { deviceTimeMs: null, wallTimeMs: 60, eagerWallTimeMs: 60, ...reference },
    head: { deviceTimeMs: null, wallTimeMs: 60 + slowerMs, eagerWallTimeMs: 60 + eagerSlowerMs, ...shape },
    judged: { metrics: [worse('wall-time')] }
  })
}

const LINES = [
  line('x = gelu(self.up(x))', 20, { operations: { linear: 2, gelu: 2 }, outputs: { 'f32[256, 64]': 4 } }),
  line('return self.down(x)', 21, { operations: { linear: 2 }, outputs: { 'f32[256, 64]': 2 } })
]
const REFERENCE = { graphs: [graph({ codeHash: null, lines: LINES })] }
const withLines = (lines: typeof LINES, parts = {}) => ({
  graphs: [graph({ codeHash: null, fxHash: 'bbbb', lines, ...parts })]
})
const costs = ({ causes }: ReturnType<typeof explainScene>) =>
  Object.fromEntries(causes.filter(({ cost }) => cost?.unit === 'ms').map(({ kind, cost }) => [kind, cost?.value]))

describe('what the eager step grew by as well', () => {
  const renamed = [
    { ...LINES[0]!, site: { ...LINES[0]!.site, sourceLine: 'hidden = gelu(self.up(x))' } },
    { ...LINES[1]!, site: { ...LINES[1]!.site, sourceLine: 'return self.down(hidden)' } }
  ]

  it('is the step itself, and not a line that was only renamed', () => {
    const found = onCpu({ slowerMs: 47, eagerSlowerMs: 47, ...withLines(renamed) }, REFERENCE)
    expect(found.causes[0]).toMatchObject({ kind: 'host-time', site: { file: 'bench/step.py' } })
    expect(costs(found)).toEqual({ 'host-time': expect.closeTo(47) })
    expect(found.causes.map(({ site }) => site?.line)).not.toContain(20)
  })

  it('is an edit only as far as the bytes that it adds can cost', () => {
    const edited = [
      line('x = gelu(self.up(x)) * 1.0', 20, {
        operations: { linear: 2, gelu: 2, mul: 2 },
        outputs: { 'f32[256, 64]': 6 }
      }),
      LINES[1]!
    ]
    const found = onCpu({ slowerMs: 50, eagerSlowerMs: 50, ...withLines(edited) }, REFERENCE)
    // Two of six tensors more: a third of the eager step's 60 ms.
    expect(costs(found)).toEqual({
      'host-time': expect.closeTo(30),
      'graphs-changed': expect.closeTo(20)
    })
    expect(found.causes[0]?.kind).toBe('host-time')
  })

  it('is an edit as a whole where that may cost anything', () => {
    const edited = [line('x = sort(self.up(x))', 20, { operations: { linear: 2, sort: 2 } }), LINES[1]!]
    const found = onCpu({ slowerMs: 50, eagerSlowerMs: 50, ...withLines(edited) }, REFERENCE)
    expect(costs(found)).toEqual({ 'graphs-changed': expect.closeTo(50) })
  })

  it('is a larger batch, and the break beside it gets what only the compiled step lost', () => {
    const larger = LINES.map((entry) => ({ ...entry, outputs: { 'f32[1200, 64]': 3 } }))
    const counts = {
      graphs: 5,
      graphBreaks: [createGraphBreak({ site: createSite({ line: 30, sourceLine: "print('x')" }) })]
    }
    const found = onCpu({ slowerMs: 102, eagerSlowerMs: 90, counts, ...withLines(larger) }, REFERENCE)
    expect(found.causes.slice(0, 2).map(({ kind }) => kind)).toEqual(['shape-changed', 'graph-break-new'])
    expect(costs(found)).toEqual({
      'shape-changed': expect.closeTo(90),
      'graph-break-new': expect.closeTo(12)
    })
  })

  it('is never how the step was compiled', () => {
    const counts = { graphBreaks: [createGraphBreak()] }
    const found = onCpu({ slowerMs: 50, eagerSlowerMs: 50, counts })
    expect(found.causes[0]?.kind).toBe('host-time')
    expect(found.causes.find(({ kind }) => kind === 'graph-break-new')?.cost).toBeNull()
  })
})

describe('what only the compiled step grew by', () => {
  it('is not the work of an edit that cannot cost as much, and is said to be unexplained', () => {
    const edited = [
      LINES[0]!,
      line('return self.down(x) + 1', 21, { operations: { linear: 2, add: 1 }, outputs: { 'f32[256, 64]': 3 } })
    ]
    const found = onCpu({ slowerMs: 50, eagerSlowerMs: 0, ...withLines(edited) }, REFERENCE)
    expect(costs(found)).toEqual({
      'graphs-changed': expect.closeTo(10),
      unexplained: expect.closeTo(40)
    })
    expect(found.explainedShare).toBeCloseTo(0.2)
  })

  it('is told as one sum where several can be the reason', () => {
    const graphs = [graph({ settings: { max_fusion_size: '1' } })]
    const found = onCpu(
      { slowerMs: 50, eagerSlowerMs: 0, graphs, counts: { graphBreaks: [createGraphBreak()] } },
      { graphs: [graph()] }
    )
    expect(found.causes.slice(0, 2).map(({ kind }) => kind)).toEqual(['graph-break-new', 'setting-changed'])
    expect(found.causes[0]?.what).toContain('together +50.0 ms')
    expect(found.causes.slice(0, 2).map(({ cost }) => cost?.value)).toEqual([25, 25])
    expect(found.explainedShare).toBeCloseTo(1)
  })

  it('is an open size, where the graph has one', () => {
    const open = LINES.map((entry) => ({ ...entry, outputs: { 'f32[s77, 64]': 2 } }))
    const found = onCpu({ slowerMs: 20, eagerSlowerMs: 0, ...withLines(open) }, REFERENCE)
    expect(found.causes[0]).toMatchObject({ kind: 'dynamic-shapes', site: { line: 12 } })
    expect(found.causes[0]?.what).toContain('compiled for dynamic shapes, with sizes such as `f32[s77, 64]`')
    expect(found.causes.map(({ kind }) => kind)).not.toContain('shape-changed')
  })

  it('is a part that is no longer compiled, where eager still runs its lines', () => {
    const found = onCpu({ slowerMs: 20, eagerSlowerMs: 0, ...withLines([LINES[0]!]) }, REFERENCE)
    expect(found.causes[0]).toMatchObject({ kind: 'no-longer-compiled', site: { line: 21 } })
    expect(found.causes[0]?.what).toContain('`return self.down(x)` at model.py:21 is no longer compiled')
  })

  it('is no part that was removed from the step', () => {
    const found = onCpu({ slowerMs: 20, eagerSlowerMs: -30, ...withLines([LINES[0]!]) }, REFERENCE)
    expect(found.causes.map(({ kind }) => kind)).not.toContain('no-longer-compiled')
  })
})

describe('the graphs', () => {
  it('show that both sides compiled the same where a backend generates no code', () => {
    const found = onCpu({ slowerMs: 40, eagerSlowerMs: 40, ...REFERENCE }, REFERENCE)
    expect(found.causes[0]?.what).toContain('in the eager step too, with identical graphs: +40.0 ms')
  })

  it('that are the same on both sides tell no line, whatever another graph does', () => {
    const same = graph({ codeHash: null, lines: LINES })
    const twice = [
      same,
      graph({
        compileId: '1/0',
        codeHash: null,
        fxHash: 'eeee',
        lines: [line('z = sort(y)', 40, { operations: { sort: 1 } })]
      })
    ]
    const found = onCpu({ slowerMs: 40, eagerSlowerMs: 40, graphs: twice }, { graphs: [same] })
    expect(found.causes[0]).toMatchObject({ kind: 'graphs-changed', site: { line: 40 } })
    expect(found.causes.map(({ site }) => site?.line)).not.toContain(20)
  })

  it('tell no line that was split or moved', () => {
    const split = [
      line('x = self.up(x)', 20, { operations: { linear: 2 }, outputs: { 'f32[256, 64]': 2 } }),
      line('x = gelu(x)', 21, { operations: { gelu: 2 }, outputs: { 'f32[256, 64]': 2 } }),
      { ...LINES[1]!, site: { ...LINES[1]!.site, function: 'mlp', file: 'other.py' } }
    ]
    const { causes } = onCpu({ slowerMs: 40, eagerSlowerMs: 0, ...withLines(split) }, REFERENCE)
    expect(causes[0]?.what).toContain('the graph of `forward` (model.py:12) changed')
  })

  it('name the call of a module that is new, and not a line inside of it', () => {
    const modules = [{ name: 'up', site: createSite({ line: 20 }) }]
    const call = { name: 'extra', site: createSite({ line: 30, sourceLine: 'x = self.extra(x)' }) }
    const more = LINES.map((entry) => ({ ...entry, operations: { linear: 3, gelu: 3 } }))
    const found = onCpu(
      { slowerMs: 40, eagerSlowerMs: 40, ...withLines(more, { modules: [...modules, call] }) },
      { graphs: [graph({ codeHash: null, lines: LINES, modules })] }
    )
    expect(found.causes[0]).toMatchObject({ kind: 'step-does-more', site: { line: 30 } })
  })
})

describe('a setting of the compiler', () => {
  const settings = (value: string) => ({ settings: { TORCHINDUCTOR_MAX_FUSION_SIZE: value } })

  it('costs nothing where the generated code is the same', () => {
    const { causes } = explainScene({
      head: { wallTimeMs: 16, eagerWallTimeMs: 19 },
      judged: { metrics: [worse('wall-time')], sameGeneratedCode: true },
      fingerprint: settings('1'),
      referenceFingerprint: settings('64')
    })
    expect(causes[0]?.kind).toBe('host-time')
    expect(causes.find(({ kind }) => kind === 'setting-changed')).toMatchObject({ cost: null })
  })
})

describe('one variant measured side by side', () => {
  it('leaves the versions of the other one to explain it', () => {
    const variants = ['compiled', 'other'].map((name) =>
      createArm({ variant: name, process: { wallTimeMs: 9, deviceTimeMs: 6 } })
    )
    const before = ['compiled', 'other'].map((name) =>
      createArm({ variant: name, process: { wallTimeMs: 6, deviceTimeMs: 4 } })
    )
    const run = createRun({ metrics: [worse('device-time')] })
    const [benchmark] = run.benchmarks
    const [judged] = benchmark!.variants
    const other = { ...judged!, variant: { ...judged!.variant, name: 'other' } }
    const { causes } = explain({
      benchmarks: [createBenchmark()],
      run: { ...run, benchmarks: [{ ...benchmark!, variants: [judged!, other] }] },
      head: [...variants, createEagerArm()],
      reference: [
        { ...before[0]!, side: 'base' },
        { ...before[1]!, side: 'head' }
      ],
      headFingerprint: createFingerprint({ torch: '2.12.0' }),
      referenceFingerprint: createFingerprint({ torch: '2.11.0' }),
      referenceBenchmarks: []
    })
    expect(causes.filter(({ kind }) => kind === 'version-changed').map(({ variant }) => variant)).toEqual(['other'])
  })
})
