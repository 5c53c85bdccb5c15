import { describe, expect, it } from '@jest/globals'
import { createGraphBreak } from '../builders/result.js'
import { explainScene, graph, kernel, line, type SceneShape } from './scene.js'

const alone = (shape: SceneShape) =>
  explainScene({ reference: null, judged: { metrics: [], verdict: 'no-baseline' }, ...shape }).causes

const kinds = (shape: SceneShape) => alone(shape).map(({ kind }) => kind)

describe('a step that compiling does not speed up', () => {
  it('says nothing when it is faster', () => {
    expect(alone({ head: { wallTimeMs: 4, eagerWallTimeMs: 9 } })).toEqual([])
  })

  it('is launch-bound when the GPU waits for many short launches', () => {
    const causes = alone({ head: { wallTimeMs: 8, eagerWallTimeMs: 8, deviceTimeMs: 3, launches: 351 } })
    expect(causes[0]).toMatchObject({ kind: 'launch-bound' })
    expect(causes[0]?.what).toContain('the GPU is busy 37.5 % of the step (3.00 ms of 8.00 ms): launching 351 kernels')
    expect(causes[0]?.advice).toContain('reduce-overhead')
  })

  it('is neither launch-bound nor data-bound when the GPUs talk to each other meanwhile', () => {
    const found = kinds({ head: { wallTimeMs: 8, eagerWallTimeMs: 8, deviceTimeMs: 3, communicationMs: 4.5 } })
    expect(found).not.toContain('launch-bound')
    expect(found).not.toContain('data-bound')
  })

  it('is not told to use CUDA graphs when it does', () => {
    const graphs = [graph({ settings: { 'triton.cudagraphs': 'True' } })]
    expect(alone({ head: { wallTimeMs: 8, eagerWallTimeMs: 8, deviceTimeMs: 3, graphs } })[0]?.advice).toBeNull()
  })

  it('waits for data when the gap per launch is far longer than a launch', () => {
    expect(kinds({ head: { wallTimeMs: 60, eagerWallTimeMs: 61, deviceTimeMs: 3 } })[0]).toBe('data-bound')
  })

  it('is named library-bound by the share of library kernels', () => {
    const kernels = [kernel('sm90_gemm', 3.5), kernel('triton_poi_fused_a_0', 0.5)]
    expect(kinds({ head: { wallTimeMs: 4.3, eagerWallTimeMs: 4.4, kernels } })).toEqual(['library-bound', 'break-even'])
  })

  it('names its graph breaks with their place', () => {
    const counts = { graphs: 5, graphBreaks: [createGraphBreak()] }
    const causes = alone({ head: { wallTimeMs: 4.3, eagerWallTimeMs: 4.4, counts } })
    expect(causes[0]).toMatchObject({ kind: 'graph-break-present', site: { line: 41 } })
  })

  it.each([
    ['7.5', true],
    ['8.0', false]
  ])('names a GPU of compute capability %s as too old: %s', (computeCapability, expected) => {
    const found = kinds({ head: { wallTimeMs: 4.3, eagerWallTimeMs: 4.4 }, fingerprint: { computeCapability } })
    expect(found.includes('old-gpu')).toBe(expected)
  })

  it.each([
    ['f32[16, 16]', 'highest', true],
    ['f32[16, 16]', 'high', false],
    ['bf16[16, 16]', 'highest', false]
  ])('with matrix products in %s at precision %s has TF32 to gain: %s', (type, precision, expected) => {
    const graphs = [
      graph({ lines: [line('y = self.up(x)', 3, { operations: { linear: 1 }, outputs: { [type]: 1 } })] })
    ]
    const found = kinds({
      head: { wallTimeMs: 4.3, eagerWallTimeMs: 4.4, graphs },
      fingerprint: { settings: { float32_matmul_precision: precision } }
    })
    expect(found.includes('tf32-off')).toBe(expected)
  })

  it('says after how many steps compiling has paid', () => {
    const causes = alone({ head: { wallTimeMs: 4.3, eagerWallTimeMs: 4.5, compileSeconds: 12 } })
    expect(causes.at(-1)?.what).toContain('it pays after 60,000 steps')
  })

  it('says that it never pays when a step is slower', () => {
    const causes = alone({ head: { wallTimeMs: 4.6, eagerWallTimeMs: 4.5, compileSeconds: 12 } })
    expect(causes.at(-1)?.what).toContain('it never pays')
  })

  it('comes after what a regression is made of', () => {
    const counts = { graphs: 3, graphBreaks: [createGraphBreak()] }
    const { causes } = explainScene({ head: { wallTimeMs: 8, eagerWallTimeMs: 8, deviceTimeMs: 5, counts } })
    expect(causes[0]?.kind).toBe('graph-break-new')
    expect(causes.filter(({ kind }) => kind === 'graph-break-present')).toEqual([])
  })
})
