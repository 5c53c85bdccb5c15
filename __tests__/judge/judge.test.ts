import { describe, expect, it } from '@jest/globals'
import { judge } from '../../src/judge/judge.js'
import type { Outcome } from '../../src/measure/result.js'
import { createBenchmark, createEagerVariant, createVariant } from '../builders/benchmark.js'
import { createJudgeInput, metricOf } from '../builders/judge-input.js'
import { createRecord, createRecordedBenchmark } from '../builders/record.js'
import {
  createArm,
  createCounts,
  createEagerArm,
  createFingerprint,
  createGraphBreak,
  createOutcome,
  createProcess
} from '../builders/result.js'

const failing = (outcome: Partial<Outcome>) => createArm({ process: { outcome: createOutcome(outcome) } })

describe('an arm that failed', () => {
  it.each([
    ['crashed', 'ValueError: bad', 'the step failed: ValueError: bad'],
    ['out-of-memory', 'CUDA out of memory', 'out of memory: CUDA out of memory'],
    ['timed-out', 'no step within 60 s', 'timed out: no step within 60 s'],
    ['not-compiled', null, 'nothing was compiled'],
    ['diverged', 'loss is NaN', 'diverged: loss is NaN']
  ] as const)('%s is failed, with its message', (kind, message, sentence) => {
    const run = judge(createJudgeInput({ head: [createEagerArm(), failing({ kind, message })] }))
    expect(run.verdict).toBe('failed')
    expect(run.headline).toBe(`bench/step.py:make_step: ${sentence}`)
  })

  it('fails when one process of several crashed', () => {
    const processes = [
      createProcess({ index: 0 }),
      createProcess({ index: 1, outcome: createOutcome({ kind: 'crashed', message: 'boom' }) })
    ]
    const run = judge(createJudgeInput({ head: [createEagerArm(), createArm({ processes })] }))
    expect(run.headline).toContain('the step failed: boom (1 of 2 processes)')
  })

  it('names the variable that was kept from it', () => {
    const run = judge(
      createJudgeInput({ head: [failing({ kind: 'crashed', message: 'KeyError', missingVariable: 'HF_TOKEN' })] })
    )
    expect(run.headline).toContain('HF_TOKEN')
    expect(run.headline).toContain('pass-env')
  })

  it('still judges compiled where eager alone cannot run', () => {
    const eager = createEagerArm({ process: { outcome: createOutcome({ kind: 'out-of-memory', message: 'too big' }) } })
    const run = judge(createJudgeInput({ head: [eager, createArm()] }))
    expect(run.verdict).toBe('pass')
    expect(run.benchmarks[0]?.eagerUnavailable).toBe('out of memory: too big')
    expect(metricOf(run, 'speedup')).toMatchObject({ verdict: 'not-judged', head: null })
  })

  it.each([
    ['an arm is missing', []],
    ['no process ran', [failing({ kind: 'not-run' })]]
  ])('never passes when %s', (_, head) => {
    expect(judge(createJudgeInput({ head })).verdict).toBe('failed')
  })

  it('is not measured against a reference that failed itself', () => {
    const record = createRecord({ arms: [createEagerArm(), failing({ kind: 'crashed', message: 'old bug' })] })
    const run = judge(createJudgeInput({ reference: { kind: 'record', record, history: [] } }))
    expect(run.verdict).toBe('no-baseline')
    expect(run.headline).toContain('old bug')
  })
})

describe('without something to compare with', () => {
  it('is no-baseline, and still lists the structural facts', () => {
    const head = [
      createEagerArm(),
      createArm({ process: { counts: createCounts({ graphBreaks: [createGraphBreak()] }) } })
    ]
    const run = judge(createJudgeInput({ head, reference: { kind: 'none', reason: 'no record for this GPU' } }))
    expect(run.verdict).toBe('no-baseline')
    expect(run.benchmarks[0]?.variants[0]?.reasons[0]).toBe('no record for this GPU')
    expect(metricOf(run, 'graph-breaks').reason).toContain('1 graph break at model.py:41')
  })

  it('says on a baseline branch that this is the first', () => {
    const run = judge(createJudgeInput({ purpose: 'baseline', reference: { kind: 'none', reason: 'no record' } }))
    expect(run.headline).toContain('first baseline')
  })

  it.each([
    ['the caller says so', {}, { kind: 'incomparable', reason: 'another card' } as const],
    ['another GPU', { gpuName: 'NVIDIA A100' }, undefined],
    ['another power limit', { gpuPowerLimitWatts: 500 }, undefined],
    ['another number of GPUs', { gpuCount: 2 }, undefined]
  ])('is incomparable when %s', (_, fingerprint, reference) => {
    const run = judge(
      createJudgeInput({
        headFingerprint: createFingerprint(fingerprint),
        ...(reference === undefined ? {} : { reference })
      })
    )
    expect(run.verdict).toBe('incomparable')
  })

  it('forgives a few megabytes of memory that a driver keeps', () => {
    const headFingerprint = createFingerprint({ gpuMemoryBytes: 150_100_000_000 })
    expect(judge(createJudgeInput({ headFingerprint })).verdict).toBe('pass')
  })

  it('gives a benchmark that is new its own verdict, and names the one that is gone', () => {
    const record = createRecord({
      benchmarks: [createRecordedBenchmark(), createRecordedBenchmark({ id: 'bench-old', name: 'old' })]
    })
    const run = judge(
      createJudgeInput({
        benchmarks: [createBenchmark(), createBenchmark({ id: 'bench-2', name: 'new' })],
        head: ['bench-1', 'bench-2'].flatMap((benchmark) => [createEagerArm({ benchmark }), createArm({ benchmark })]),
        reference: { kind: 'record', record, history: [] }
      })
    )
    expect(run.benchmarks.map(({ verdict }) => verdict)).toEqual(['pass', 'no-baseline'])
    expect(run).toMatchObject({ verdict: 'no-baseline', missingBenchmarks: ['old'], newBenchmarks: ['new'] })
  })

  it('gives a variant that is new its own verdict', () => {
    const benchmark = createBenchmark({
      variants: [createEagerVariant(), createVariant(), createVariant({ name: 'max-autotune' })]
    })
    const run = judge(
      createJudgeInput({
        benchmarks: [benchmark],
        head: [createEagerArm(), createArm(), createArm({ variant: 'max-autotune' })]
      })
    )
    expect(run.benchmarks[0]?.variants.map(({ verdict }) => verdict)).toEqual(['pass', 'no-baseline'])
    expect(run.headline).toContain('[max-autotune]')
  })
})

describe('never green by omission', () => {
  it('fails without any benchmark', () => {
    expect(judge(createJudgeInput({ benchmarks: [] })).verdict).toBe('failed')
  })

  it('fails without a compiled variant', () => {
    expect(
      judge(createJudgeInput({ benchmarks: [createBenchmark({ variants: [createEagerVariant()] })] })).verdict
    ).toBe('failed')
  })

  it('does not pass when neither time nor counts nor memory could be compared', () => {
    const empty = createArm({ process: { deviceTimeMs: null, counts: null, memory: null } })
    const run = judge(createJudgeInput({ head: [createEagerArm(), empty] }))
    expect(run.verdict).toBe('inconclusive')
  })

  it('fails when the measurement as a whole failed, whatever was measured until then', () => {
    const run = judge(createJudgeInput({ problem: { kind: 'cancelled', message: 'cancelled after 2 of 6 processes' } }))
    expect(run).toMatchObject({ verdict: 'failed', headline: 'cancelled after 2 of 6 processes' })
  })
})

describe('the worst wins', () => {
  it.each([
    [['failed', 'regression'], 'failed'],
    [['pass', 'improvement'], 'improvement'],
    [['pass', 'regression'], 'regression']
  ])('%j', (kinds, verdict) => {
    const arm = (kind: string, benchmark: string) =>
      kind === 'failed'
        ? createArm({ benchmark, process: { outcome: createOutcome({ kind: 'crashed' }) } })
        : createArm({
            benchmark,
            process: { deviceTimeMs: kind === 'regression' ? 5 : kind === 'improvement' ? 3 : 4.24 }
          })
    const ids = kinds.map((_, index) => `bench-${index}`)
    const record = createRecord({
      benchmarks: ids.map((id) => createRecordedBenchmark({ id })),
      arms: ids.flatMap((benchmark) => [createEagerArm({ benchmark }), createArm({ benchmark })])
    })
    const run = judge(
      createJudgeInput({
        benchmarks: ids.map((id) => createBenchmark({ id, name: id })),
        head: ids.flatMap((benchmark, index) => [createEagerArm({ benchmark }), arm(kinds[index] ?? '', benchmark)]),
        reference: { kind: 'record', record, history: [] }
      })
    )
    expect(run.verdict).toBe(verdict)
  })
})

describe('what kind of slowdown it is', () => {
  it.each([
    ['compiled alone is slower', 6.33, 'compiled-only'],
    ['eager is slower as well', 6.33 * 1.18, 'step-does-more']
  ])('%s', (_, eagerMs, kind) => {
    const head = [createEagerArm({ process: { deviceTimeMs: eagerMs } }), createArm({ process: { deviceTimeMs: 5 } })]
    expect(judge(createJudgeInput({ head })).benchmarks[0]?.variants[0]?.slowdownKind).toBe(kind)
  })

  it('has none when nothing is slower', () => {
    expect(judge(createJudgeInput()).benchmarks[0]?.variants[0]?.slowdownKind).toBeNull()
  })
})
