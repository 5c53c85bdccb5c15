import { describe, expect, it } from '@jest/globals'
import { judged } from '../../src/judge/metric.js'
import { createFallback, createGraphBreak, createRecompile, createSite } from '../builders/result.js'
import { worse } from './judged-run.js'
import { explainScene, graph, kernel, line } from './scene.js'

const BREAK = createGraphBreak({ link: 'https://example.org/gb0170.html' })

describe('a new graph break', () => {
  const { causes, explainedShare } = explainScene({
    reference: { counts: { graphs: 1 }, launches: 351 },
    head: { counts: { graphs: 3, graphBreaks: [BREAK] }, launches: 389, deviceTimeMs: 4.65 }
  })

  it('is named first, with line, place, graphs, launches and milliseconds', () => {
    expect(causes[0]?.what).toBe(
      '`if x.abs().max().item() > 1e9:` at model.py:41 breaks the graph: 3 graphs instead of 1, 38 launches more per step, +0.41 ms'
    )
  })

  it('comes with a way out and a place to read', () => {
    expect(causes[0]).toMatchObject({
      kind: 'graph-break-new',
      site: { line: 41 },
      link: BREAK.link,
      benchmark: 'bench-1'
    })
    expect(causes[0]?.advice).toContain('torch.where')
    expect(causes[0]?.cost?.unit).toBe('ms')
    expect(causes[0]?.cost?.value).toBeCloseTo(0.41, 2)
  })

  it('accounts for the slowdown', () => {
    expect(explainedShare).toBeCloseTo(1, 5)
  })

  it('is told even when nothing got slower, without a cost', () => {
    const calm = explainScene({
      head: { counts: { graphBreaks: [BREAK] } },
      judged: { metrics: [], verdict: 'regression' }
    })
    expect(calm.causes[0]).toMatchObject({ kind: 'graph-break-new', cost: null })
    expect(calm.explainedShare).toBeNull()
  })
})

describe('graph breaks that are not new', () => {
  it('are not told when an edit above moved them', () => {
    const moved = createGraphBreak({ site: createSite({ line: 57 }) })
    const { causes } = explainScene({
      reference: { counts: { graphBreaks: [BREAK] } },
      head: { counts: { graphBreaks: [moved] } },
      judged: { metrics: [] }
    })
    expect(causes.filter(({ kind }) => kind === 'graph-break-new')).toEqual([])
  })

  it('are told as gone when they are', () => {
    const { causes } = explainScene({
      reference: { counts: { graphs: 3, graphBreaks: [BREAK] } },
      judged: { metrics: [] }
    })
    expect(causes.find(({ kind }) => kind === 'graph-break-gone')?.what).toBe(
      '`if x.abs().max().item() > 1e9:` at model.py:41 no longer breaks the graph: 1 graph instead of 3'
    )
  })

  it('split the cost when there are several new ones', () => {
    const other = createGraphBreak({ site: createSite({ line: 50, sourceLine: 'print(x)' }), reason: 'print' })
    const { causes } = explainScene({ head: { counts: { graphBreaks: [BREAK, other] }, deviceTimeMs: 4.64 } })
    expect(causes.map(({ kind }) => kind).slice(0, 2)).toEqual(['graph-break-new', 'graph-break-new'])
    expect(causes[0]?.what).toContain('one of 2 new breaks')
    expect(causes[0]?.cost?.value).toBeCloseTo(0.2, 2)
  })

  it('name package, version and caller in a dependency', () => {
    const site = createSite({
      file: null,
      package: 'transformers',
      packageVersion: '4.48',
      packagePath: 'transformers/gpt2.py',
      line: 9,
      sourceLine: 'print(a)'
    })
    const event = createGraphBreak({ site, stack: [site, createSite({ line: 20 })] })
    const { causes } = explainScene({ head: { counts: { graphBreaks: [event] } }, judged: { metrics: [] } })
    expect(causes[0]?.what).toContain(
      '`print(a)` at transformers 4.48: transformers/gpt2.py:9, called from model.py:20 breaks the graph'
    )
  })
})

describe('a break that the user cannot mend where it is', () => {
  const own = createSite({ line: 32, sourceLine: 'state = copy.deepcopy(x)' })
  const inside = createSite({
    file: null,
    package: 'python',
    packageVersion: '3.11',
    packagePath: 'copy.py',
    sourceLine: 'y = copier(memo)',
    line: 153
  })
  const cause = (parts: Parameters<typeof createGraphBreak>[0], survived = true) =>
    explainScene({
      head: { counts: { graphBreaks: [createGraphBreak({ site: inside, stack: [inside, own], ...parts })] }, survived },
      judged: { metrics: [] }
    }).causes[0]

  it('is shown at the line of the repository that leads there', () => {
    const first = cause({ reason: 'Attempted to copy.deepcopy a tensor' })
    expect(first?.site).toEqual(own)
    expect(first?.what).toContain(
      '`state = copy.deepcopy(x)` at model.py:32, inside of python 3.11: copy.py:153, breaks the graph'
    )
    expect(first?.advice).toContain('.clone()')
  })

  it('does not tell anyone to edit PyTorch', () => {
    const site = { ...inside, package: 'torch', packagePath: 'torch/optim/optimizer.py', sourceLine: 'graph_break()' }
    const step = createSite({ line: 40, sourceLine: 'update()' })
    const first = cause({ site, stack: [site, step], reason: 'Call to graph_break', hint: 'Remove the call.' })
    expect(first?.site).toEqual(step)
    expect(first?.advice).toBe(
      'The break is in torch, reached from model.py:40: leave that call out of what is compiled, or call it differently.'
    )
  })

  it('is not advised by what the generic text of PyTorch happens to name', () => {
    const first = cause({
      site: createSite({ sourceLine: 'begin = time.perf_counter()' }),
      reason: 'Attempted to call function marked as skipped',
      explanation: 'This function is either a Python builtin (e.g. _warnings.warn) or a C/C++ extension.'
    })
    expect(first?.advice).not.toContain('Print outside')
    expect(first?.advice).toContain('custom operator')
  })

  it('stops the compile where the whole graph was asked for', () => {
    expect(cause({}, false)?.what).toContain('it stops the compile (fullgraph=True)')
  })
})

describe('recompiles', () => {
  const sizes = createRecompile({ reason: "tensor 'x' size mismatch at index 0. expected 8, actual 7" })

  it('say which size changed where', () => {
    const { causes } = explainScene({ head: { counts: { recompiles: [sizes] } }, judged: { metrics: [] } })
    expect(causes[0]).toMatchObject({ kind: 'recompile-new', site: { line: 12 } })
    expect(causes[0]?.what).toBe(
      'size 7 instead of 8 in dimension 0 of `x` makes the compiler compile `forward` (model.py:12) once more in step 4'
    )
    expect(causes[0]?.advice).toContain('dynamic')
  })

  it('cost the seconds of their compiles', () => {
    const graphs = [graph(), graph({ compileId: '0/1', phases: { dynamo: 1, inductor: 2.5 } })]
    const { causes } = explainScene({ head: { counts: { recompiles: [sizes] }, graphs }, judged: { metrics: [] } })
    expect(causes[0]?.cost).toEqual({ value: 3.5, unit: 's' })
  })

  it('at the limit are one cause: the function runs eager', () => {
    const site = createSite({ line: 12, sourceLine: 'def forward(self, x):' })
    const fallback = createFallback({
      site,
      reason: "Dynamo recompile limit exceeded; last guard: tensor 'x' size mismatch at index 0. expected 9, actual 10"
    })
    const recompiles = Array.from({ length: 7 }, () => createRecompile({ site }))
    const { causes } = explainScene({ head: { counts: { recompiles, fallbacks: [fallback] }, deviceTimeMs: 6.2 } })
    expect(causes.filter(({ kind }) => kind.startsWith('recompile'))).toHaveLength(1)
    expect(causes[0]?.what).toBe(
      '`forward` (model.py:12) reached the recompile limit after 8 compiled versions and runs eager from step 10 on: size 10 instead of 9 in dimension 0 of `x`'
    )
  })
})

describe('lines of the graphs', () => {
  const plain = [
    line('h = self.up(x)', 20),
    line('h = gelu(h)', 21, { operations: { gelu: 1 } }),
    line('y = self.down(h)', 22)
  ]
  const scene = (lines: typeof plain, parts = {}) =>
    explainScene({
      reference: { graphs: [graph({ lines: plain })] },
      head: { graphs: [graph({ fxHash: 'bbbb', lines })], deviceTimeMs: 5 },
      ...parts
    }).causes[0]

  it('name an edited line and what it put in', () => {
    const first = scene([plain[0]!, line('h = relu(gelu(h))', 21, { operations: { gelu: 1, relu: 1 } }), plain[2]!])
    expect(first?.kind).toBe('graphs-changed')
    expect(first?.what).toBe(
      '`h = relu(gelu(h))` at model.py:21 puts gelu, relu into the graph, where `h = gelu(h)` had gelu: +0.76 ms'
    )
  })

  it('name the first line whose dtype changed', () => {
    const first = scene(plain.map((entry) => ({ ...entry, outputs: { 'f32[16, 512]': 1 } })))
    expect(first).toMatchObject({ kind: 'dtype-changed', site: { line: 20 } })
    expect(first?.what).toContain('tensors are `f32[16, 512]` instead of `bf16[16, 512]` (3 lines)')
  })

  it('name the first line whose shape changed, not all that follow', () => {
    const first = scene(plain.map((entry) => ({ ...entry, outputs: { 'bf16[32, 512]': 1 } })))
    expect(first).toMatchObject({ kind: 'shape-changed', site: { line: 20 } })
  })

  it('name a custom operator that the compiler cannot fuse', () => {
    const first = scene([
      plain[0]!,
      line('h = scale(gelu(h))', 21, { operations: { gelu: 1, 'mylib.scale': 1 } }),
      plain[2]!
    ])
    expect(first).toMatchObject({ kind: 'fusion-lost', site: { line: 21 } })
    expect(first?.what).toContain('`mylib::scale`')
  })

  it('name gradient checkpointing', () => {
    const first = scene([
      line('h = checkpoint(self.up, x)', 20, { operations: { tag_activation_checkpoint: 1 } }),
      ...plain
    ])
    expect(first).toMatchObject({ kind: 'checkpointing', site: { line: 20 } })
  })

  it('name a loop that grew', () => {
    const first = scene(plain.map((entry) => ({ ...entry, operations: { mul: 2 }, outputs: { 'bf16[16, 512]': 2 } })))
    expect(first).toMatchObject({ kind: 'step-does-more', site: { line: 20 } })
  })

  it('say nothing when only their numbers changed, and the graph is named that did change', () => {
    const moved = plain.map((entry) => ({ ...entry, site: { ...entry.site, line: (entry.site.line ?? 0) + 5 } }))
    expect(scene(moved)).toMatchObject({ kind: 'graphs-changed', site: { line: 12 } })
    expect(scene(moved)?.what).toBe('the graph of `forward` (model.py:12) changed: +0.76 ms')
  })

  it('say nothing when nothing got slower', () => {
    const first = scene([...plain, line('z = y * 2', 23)], {
      head: { graphs: [graph({ lines: [...plain, line('z = y * 2', 23)] })] },
      judged: { metrics: [] }
    })
    expect(first).toBeUndefined()
  })

  it('are found by hash when another process of the run told them', () => {
    const { causes } = explainScene({
      reference: { graphs: [graph({ lines: plain }), graph({ compileId: '1/0' })] },
      head: { graphs: [graph({ lines: plain }), graph({ compileId: '1/0' })], deviceTimeMs: 5 }
    })
    expect(causes[0]?.kind).toBe('unexplained')
  })
})

describe('a small difference', () => {
  const lines = [line('h = self.up(x)', 20)]
  const DEVICE = { metric: 'device-time', reason: '' } as const
  const changed = { graphs: [graph({ fxHash: 'bbbb', lines: [...lines, line('z = h * 2', 21)] })] }

  it.each([
    ['is nothing to explain where nobody judged it', [], []],
    ['is nothing to explain within its limit', [judged({ ...DEVICE, verdict: 'pass' })], []],
    [
      'is explained where it is suspicious',
      [judged({ ...DEVICE, verdict: 'inconclusive', suspicious: true })],
      ['graphs-changed']
    ]
  ])('%s', (_title, metrics, kinds) => {
    const { causes } = explainScene({
      reference: { graphs: [graph({ lines })] },
      head: { ...changed, deviceTimeMs: 4.5 },
      judged: { metrics }
    })
    expect(causes.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('does not do more because a recompile holds its lines again', () => {
    const recompiled = graph({ compileId: '0/1', fxHash: 'dddd', lines })
    const { causes } = explainScene({
      reference: { graphs: [graph({ lines })] },
      head: { graphs: [graph({ lines }), recompiled], deviceTimeMs: 5 }
    })
    expect(causes.map(({ kind }) => kind)).toEqual(['unexplained'])
  })
})

describe('settings and versions', () => {
  it('name the variant keys that changed', () => {
    const variants = {
      compiled:
        '{"backend":"inductor","dynamic":null,"fullgraph":null,"kind":"compiled","mode":"max-autotune","name":"compiled","options":null}'
    }
    const referenceBenchmarks = [{ id: 'bench-1', name: 'b', step: 's', params: '{}', variants }]
    const { causes } = explainScene({ head: { deviceTimeMs: 5 }, input: { referenceBenchmarks } })
    expect(causes[0]).toMatchObject({ kind: 'variant-changed' })
    expect(causes[0]?.what).toBe(
      'the variant is compiled with other settings: mode `max-autotune` -> default: +0.76 ms'
    )
  })

  it('name an inductor option set in the code', () => {
    const { causes } = explainScene({
      reference: { graphs: [graph()] },
      head: { graphs: [graph({ settings: { max_fusion_size: '1' } })], deviceTimeMs: 5 }
    })
    expect(causes[0]?.what).toContain('max_fusion_size default -> 1')
  })

  it('name a new torch before anything smaller, with the kernels it replaced', () => {
    const { causes, explainedShare } = explainScene({
      reference: { kernels: [kernel('triton_red_fused_a_0', 2), kernel('triton_poi_fused_b_1', 1)] },
      head: { kernels: [kernel('triton_red_fused_c_0', 2.6), kernel('triton_poi_fused_b_1', 1.2)], deviceTimeMs: 5.04 },
      fingerprint: { torch: '2.12.0' },
      referenceFingerprint: { torch: '2.11.0' }
    })
    expect(causes[0]?.kind).toBe('version-changed')
    expect(causes[0]?.what).toBe('torch 2.11.0 -> 2.12.0: 1 kernel replaced: +0.8 ms'.replace('0.8', '0.80'))
    expect(causes.map(({ kind }) => kind)).toContain('kernel-slower')
    expect(explainedShare).toBeCloseTo(1, 2)
  })
})

describe('kernels', () => {
  it('that take longer are named with their share when nothing else changed', () => {
    const { causes, explainedShare } = explainScene({
      reference: { kernels: [kernel('triton_red_fused_a_0', 2), kernel('sm90_gemm', 2)] },
      head: { kernels: [kernel('triton_red_fused_a_7', 2.36), kernel('sm90_gemm', 2)], deviceTimeMs: 4.6 }
    })
    expect(causes[0]?.what).toBe('`triton_red_fused_a` takes +18.0 % (2.00 ms to 2.36 ms per step)')
    expect(explainedShare).toBeCloseTo(1, 2)
  })

  it('of a library in place of another say which dtype changed', () => {
    const { causes } = explainScene({
      reference: { kernels: [kernel('sm90_gemm_bf16_128x128', 2, { launches: 12 })] },
      head: { kernels: [kernel('sm80_gemm_f32_128x64', 4, { launches: 12 })], deviceTimeMs: 6.24 }
    })
    expect(causes[0]).toMatchObject({ kind: 'library-call-changed' })
    expect(causes[0]?.what).toContain('(f32 instead of bf16): +2.00 ms')
  })

  it('that were one and are several are a lost fusion', () => {
    const { causes } = explainScene({
      reference: { kernels: [kernel('triton_per_fused_add_gelu_norm_0', 1)] },
      head: {
        kernels: [kernel('triton_poi_fused_add_gelu_0', 0.8), kernel('triton_per_fused_norm_1', 0.7)],
        deviceTimeMs: 4.74
      }
    })
    expect(causes[0]).toMatchObject({ kind: 'fusion-lost' })
    expect(causes[0]?.what).toContain('is no longer one kernel: its operations run in 2')
  })

  it('leave what they do not account for unexplained, in a line of its own', () => {
    const { causes, explainedShare } = explainScene({
      reference: { kernels: [kernel('triton_red_fused_a_0', 2)] },
      head: { kernels: [kernel('triton_red_fused_a_0', 2.25)], deviceTimeMs: 4.74 }
    })
    expect(explainedShare).toBeCloseTo(0.5, 2)
    expect(causes.at(-1)).toMatchObject({ kind: 'unexplained', cost: { unit: 'ms' } })
    expect(causes.at(-1)?.cost?.value).toBeCloseTo(0.25, 2)
  })
})

describe('the host', () => {
  it('is named when generated code is the same and eager waits as long', () => {
    const { causes } = explainScene({
      head: { wallTimeMs: 16, eagerWallTimeMs: 19 },
      judged: { metrics: [worse('wall-time')], sameGeneratedCode: true }
    })
    expect(causes[0]).toMatchObject({ kind: 'host-time', site: { file: 'bench/step.py', function: 'make_step' } })
    expect(causes[0]?.what).toContain('in the eager step too, with identical generated code: +10.0 ms')
  })

  it('is not named when eager got slower by the same factor: that is the machine', () => {
    const { causes } = explainScene({
      head: { wallTimeMs: 12, eagerWallTimeMs: 36 },
      reference: { wallTimeMs: 6, eagerWallTimeMs: 18 },
      judged: { metrics: [worse('wall-time')], sameGeneratedCode: true }
    })
    expect(causes[0]?.kind).toBe('same-code')
  })

  it('or the machine is blamed when the device is slower with the very same kernels', () => {
    const { causes } = explainScene({
      head: { deviceTimeMs: 4.6 },
      judged: { sameGeneratedCode: true, metrics: [worse('device-time')] }
    })
    expect(causes[0]?.kind).toBe('same-code')
    expect(causes[0]?.what).toContain('the same kernels as the base: what you see is the host or the machine')
  })

  it('is named for CUDA graphs that are skipped, with the line', () => {
    const site = createSite({ line: 33, sourceLine: 'x = x + self.cpu_bias' })
    const { causes } = explainScene({
      head: {
        wallTimeMs: 12,
        counts: { cudagraphSkips: [{ reason: 'skipping cudagraphs due to cpu device (arg0_1)', seen: 1, site }] }
      },
      judged: { metrics: [worse('wall-time')] }
    })
    expect(causes[0]).toMatchObject({ kind: 'cudagraphs-skipped', site: { line: 33 }, cost: { unit: 'ms' } })
  })
})

describe('compile time and memory', () => {
  it('name the phase that grew', () => {
    const { causes } = explainScene({
      reference: { compileSeconds: 10, phases: { inductor: 5, triton: 4 } },
      head: { compileSeconds: 22, phases: { inductor: 6, triton: 15 } },
      judged: { metrics: [worse('cold-compile-time')] }
    })
    expect(causes[0]).toMatchObject({ kind: 'phase-grew', cost: { value: 12, unit: 's' } })
    expect(causes[0]?.what).toBe('cold compiling takes 12.0 s longer: triton +11.0 s')
  })

  it('name the growth of the peak', () => {
    const { causes } = explainScene({
      reference: { steadyPeakBytes: 2 ** 31 },
      head: { steadyPeakBytes: 3 * 2 ** 30 },
      judged: { metrics: [worse('peak-memory')] }
    })
    expect(causes[0]).toMatchObject({ kind: 'memory-grew', cost: { value: 2 ** 30, unit: 'bytes' } })
  })
})

describe('untrusted text', () => {
  it('cannot close the code marks around it', () => {
    const event = createGraphBreak({ site: createSite({ sourceLine: 'x = "`@everyone`"' }) })
    const { causes } = explainScene({ head: { counts: { graphBreaks: [event] } }, judged: { metrics: [] } })
    expect(causes[0]?.what).toContain(`\`x = "'@everyone'"\` at`)
  })
})
