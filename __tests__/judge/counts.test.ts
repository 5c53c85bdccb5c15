import { describe, expect, it } from '@jest/globals'
import { judge } from '../../src/judge/judge.js'
import type { Counts, Arm } from '../../src/measure/result.js'
import { createBenchmark, createLimits } from '../builders/benchmark.js'
import { createJudgeInput, metricOf } from '../builders/judge-input.js'
import { createRecord } from '../builders/record.js'
import {
  createArm,
  createCounts,
  createEagerArm,
  createFallback,
  createGraphBreak,
  createProcess,
  createRecompile,
  createSite
} from '../builders/result.js'

function armWith(counts: Partial<Counts> | null): Arm {
  return createArm({ process: { counts: counts === null ? null : createCounts(counts) } })
}

function judgeCounts(head: Arm, reference: Arm, limits = {}) {
  const record = createRecord({ arms: [createEagerArm(), reference] })
  return judge(
    createJudgeInput({
      benchmarks: [createBenchmark({ limits: createLimits(limits) })],
      head: [createEagerArm(), head],
      reference: { kind: 'record', record, history: [] }
    })
  )
}

const graphBreak = (line: number) => createGraphBreak({ site: createSite({ line }) })
const recompile = (step: number) => createRecompile({ step, compileId: `0/${step}` })

describe('counts', () => {
  it.each([
    ['a new graph break', { graphBreaks: [graphBreak(41)] }, {}, 'graph-breaks', 'regression'],
    [
      'a graph break that moved',
      { graphBreaks: [graphBreak(57)] },
      { graphBreaks: [graphBreak(41)] },
      'graph-breaks',
      'pass'
    ],
    [
      'the same break in a second place',
      { graphBreaks: [graphBreak(41), graphBreak(60)] },
      { graphBreaks: [graphBreak(41)] },
      'graph-breaks',
      'regression'
    ],
    ['a graph break less', {}, { graphBreaks: [graphBreak(41)] }, 'graph-breaks', 'improvement'],
    ['a new recompile', { recompiles: [recompile(3)] }, {}, 'recompiles', 'regression'],
    [
      'more recompiles at the same place',
      { recompiles: [1, 2, 3].map(recompile) },
      { recompiles: [recompile(1)] },
      'recompiles',
      'regression'
    ],
    ['a new eager fallback', { fallbacks: [createFallback()] }, {}, 'eager-fallbacks', 'regression'],
    [
      'the same eager fallback',
      { fallbacks: [createFallback()] },
      { fallbacks: [createFallback()] },
      'eager-fallbacks',
      'pass'
    ],
    ['a different number of steps', { steps: 12, graphBreaks: [graphBreak(41)] }, {}, 'graph-breaks', 'not-judged'],
    ['nothing counted on head', { source: 'none', graphBreaks: [] }, {}, 'graph-breaks', 'not-judged'],
    ['nothing counted in the reference', {}, { source: 'none' }, 'graph-breaks', 'not-judged']
  ] as const)('%s: %#', (_, head, reference, metric, verdict) => {
    const run = judgeCounts(armWith(head as Partial<Counts>), armWith(reference as Partial<Counts>))
    expect(metricOf(run, metric).verdict).toBe(verdict)
  })

  it('says where a new graph break is', () => {
    const run = judgeCounts(armWith({ graphBreaks: [graphBreak(41)] }), armWith({}))
    expect(run.headline).toMatch(/^bench\/step.py:make_step: 1 new graph break at model.py:41: /)
    expect(metricOf(run, 'graph-breaks')).toMatchObject({ head: 1, reference: 0, limit: 0 })
  })

  it('allows as many new ones as the limit says, and still names them', () => {
    const run = judgeCounts(armWith({ graphBreaks: [graphBreak(41)] }), armWith({}), { maxNewGraphBreaks: 1 })
    expect(metricOf(run, 'graph-breaks')).toMatchObject({
      verdict: 'pass',
      reason: '1 new graph break at model.py:41, 1 allowed'
    })
  })

  it('does not let the limit of graph breaks excuse a fallback to eager', () => {
    const limits = { maxNewGraphBreaks: 9, maxNewRecompiles: 9 }
    expect(judgeCounts(armWith({ fallbacks: [createFallback()] }), armWith({}), limits).verdict).toBe('regression')
  })

  it('counts a break once that every recompile meets again', () => {
    const run = judgeCounts(
      armWith({ graphBreaks: [graphBreak(41), graphBreak(41)] }),
      armWith({ graphBreaks: [graphBreak(41)] })
    )
    expect(metricOf(run, 'graph-breaks')).toMatchObject({ verdict: 'pass', head: 1, reference: 1 })
  })

  it('compares by number where the compiler gave no places, and says so', () => {
    const unnamed = { source: 'counters' as const, graphBreaks: [createGraphBreak({ reason: 'one' })] }
    const other = { source: 'counters' as const, graphBreaks: [createGraphBreak({ reason: 'two' })] }
    const metric = metricOf(judgeCounts(armWith(unnamed), armWith(other)), 'graph-breaks')
    expect(metric.verdict).toBe('pass')
    expect(metric.reason).toContain('by number alone')
  })

  it('takes the worst process where they disagree, and says so', () => {
    const head = createArm({
      processes: [
        createProcess({ index: 0 }),
        createProcess({ index: 1, counts: createCounts({ graphBreaks: [graphBreak(41)] }) })
      ]
    })
    const metric = metricOf(judgeCounts(head, armWith({})), 'graph-breaks')
    expect(metric).toMatchObject({ verdict: 'regression', head: 1 })
    expect(metric.reason).toContain('processes of head disagree')
  })

  it('names at most three places', () => {
    const run = judgeCounts(armWith({ graphBreaks: [1, 2, 3, 4, 5].map(graphBreak) }), armWith({}))
    expect(metricOf(run, 'graph-breaks').reason).toMatch(
      /^5 new graph breaks at model.py:1, model.py:2, model.py:3 and 2 more places/
    )
  })
})
