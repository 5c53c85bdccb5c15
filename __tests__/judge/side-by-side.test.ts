import { describe, expect, it } from '@jest/globals'
import { decideConfirmation, type ConfirmationState } from '../../src/judge/confirmation.js'
import { judge } from '../../src/judge/judge.js'
import { mergeConfirmed } from '../../src/judge/merge.js'
import { suspicions } from '../../src/judge/suspicions.js'
import type { Arm } from '../../src/measure/result.js'
import { createBenchmark, createLimits } from '../builders/benchmark.js'
import { createJudgeInput, metricOf } from '../builders/judge-input.js'
import { createRecord } from '../builders/record.js'
import {
  createArm,
  createCounts,
  createDeviceWindow,
  createEagerArm,
  createGraphBreak,
  createOutcome
} from '../builders/result.js'
import { createSideBySide, createTimedArm, type ClocksOfProcess } from '../builders/side-by-side.js'

const jitter = [0, 0.0004, -0.0004, 0.0002, -0.0002, 0.0003]

/** A device-bound step: `factor` times 40 ms, busy for 98 % of it. */
function deviceBound(side: Arm['side'], factor = 1, pairs = 4, variant = 'compiled'): Arm {
  const processes = jitter.slice(0, pairs).map((noise, index): ClocksOfProcess => {
    const own = side === 'head' ? noise : (jitter[index + 1] ?? 0)
    return { deviceTimeMs: 39.2 * factor * (1 + own), wallTimeMs: 40 * factor * (1 + own) }
  })
  return createTimedArm(side, processes, variant)
}

function judgeSideBySide(head: Arm, base: Arm, rest: { head?: Arm; base?: Arm } = {}) {
  return judge(
    createJudgeInput({
      head: [head, ...(rest.head === undefined ? [] : [rest.head])],
      reference: createSideBySide([base, ...(rest.base === undefined ? [] : [rest.base])])
    })
  )
}

describe('judging side by side', () => {
  it('confirms a slowdown on both clocks', () => {
    const run = judgeSideBySide(deviceBound('head', 1.06), deviceBound('base'))
    expect(run.verdict).toBe('regression')
    expect(metricOf(run, 'device-time')).toMatchObject({ verdict: 'regression', confirmed: true })
    expect(metricOf(run, 'wall-time')).toMatchObject({ verdict: 'regression', confirmed: true })
    expect(run.headline).toMatch(/device time 6.* % slower \(.*\), limit 3 %, side by side in 4 pairs of processes$/)
  })

  it('clears identical code, wall time included', () => {
    const run = judgeSideBySide(deviceBound('head'), deviceBound('base'))
    expect(run.verdict).toBe('pass')
    expect(metricOf(run, 'wall-time')).toMatchObject({ verdict: 'pass', confirmed: true })
  })

  it('does not let the wall time of a launch-bound step drown what was decided', () => {
    const arm = (side: Arm['side'], walls: readonly number[]) =>
      createTimedArm(
        side,
        walls.map((wallTimeMs, index) => ({ wallTimeMs, deviceTimeMs: 4.24 * (1 + (jitter[index] ?? 0)) }))
      )
    const run = judgeSideBySide(arm('head', [6, 8.9, 6.1, 6]), arm('base', [8.8, 6, 6.2, 8.9]))
    expect(metricOf(run, 'wall-time').verdict).toBe('not-judged')
    expect(run.verdict).toBe('pass')
  })

  /** Beside a device of 4 ms a host whose slow mode sticks out by 11 %, and whose fast one is hidden. */
  const partlyHidden = (side: Arm['side'], modes: readonly boolean[], factor = 1) =>
    createTimedArm(
      side,
      modes.map((isSlow, index) => {
        const noise = 1 + (jitter[index % jitter.length] ?? 0)
        return { deviceTimeMs: 4 * factor * noise, wallTimeMs: factor * noise * (isSlow ? 4.44 : 4.04) }
      })
    )

  it('does not take a mode of the host that sticks out of a busy device for a slowdown', () => {
    const run = judgeSideBySide(
      partlyHidden('head', [true, true, true, true]),
      partlyHidden('base', [false, false, false, false])
    )
    expect(metricOf(run, 'device-time').verdict).toBe('pass')
    expect(metricOf(run, 'wall-time').verdict).toBe('inconclusive')
    expect(metricOf(run, 'wall-time').reason).toContain('its time comes in modes')
  })

  it('believes a slower wall time at once where the device says it too', () => {
    const calm = [false, false, false, false]
    const run = judgeSideBySide(partlyHidden('head', calm, 1.06), partlyHidden('base', calm))
    expect(metricOf(run, 'wall-time')).toMatchObject({ verdict: 'regression', confirmed: true })
  })

  it('does not pass a wall time whose processes are all slower, however few they are', () => {
    const arm = (side: Arm['side'], wallTimeMs: number) =>
      createTimedArm(
        side,
        jitter.slice(0, 3).map((noise) => ({ deviceTimeMs: 4.24, wallTimeMs: wallTimeMs * (1 + noise) }))
      )
    const run = judgeSideBySide(arm('head', 9), arm('base', 6))
    expect(metricOf(run, 'wall-time').verdict).toBe('inconclusive')
    expect(run.verdict).toBe('inconclusive')
  })

  it('judges wall time alone where there is no device time', () => {
    const arm = (side: Arm['side'], wallTimeMs: number) =>
      createTimedArm(
        side,
        jitter.slice(0, 3).map((noise) => ({ wallTimeMs: wallTimeMs * (1 + noise), deviceTimeMs: null }))
      )
    const run = judgeSideBySide(arm('head', 15), arm('base', 6))
    expect(metricOf(run, 'wall-time')).toMatchObject({ verdict: 'regression', confirmed: true })
  })

  it('needs three pairs', () => {
    const run = judgeSideBySide(deviceBound('head', 1.5, 2), deviceBound('base', 1, 2))
    expect(metricOf(run, 'device-time').verdict).toBe('not-judged')
  })

  it('confirms a compile that takes longer only with enough seconds', () => {
    const arm = (side: Arm['side'], seconds: number) =>
      createTimedArm(
        side,
        jitter
          .slice(0, 4)
          .map((noise) => ({ deviceTimeMs: 4.24, wallTimeMs: 6, compileSeconds: seconds * (1 + noise) }))
      )
    expect(metricOf(judgeSideBySide(arm('head', 24), arm('base', 12)), 'cold-compile-time').verdict).toBe('regression')
    expect(metricOf(judgeSideBySide(arm('head', 4), arm('base', 2)), 'cold-compile-time').verdict).toBe('pass')
  })

  it('does not take a mode of the host for a compile that takes longer', () => {
    const arm = (side: Arm['side'], seconds: number) =>
      createTimedArm(
        side,
        jitter
          .slice(0, 4)
          .map((noise) => ({ deviceTimeMs: 4.24, wallTimeMs: 6, compileSeconds: seconds * (1 + noise) }))
      )
    const judgeAt = (limit: number) =>
      judge(
        createJudgeInput({
          benchmarks: [createBenchmark({ limits: createLimits({ maxCompileTimeGrowth: limit }) })],
          head: [arm('head', 59.2)],
          reference: createSideBySide([arm('base', 40)])
        })
      )
    expect(metricOf(judgeAt(0.3), 'cold-compile-time').verdict).toBe('inconclusive')
  })

  it('says what would decide when the pairs differ too much', () => {
    const arm = (side: Arm['side'], times: readonly number[]) =>
      createTimedArm(
        side,
        times.map((deviceTimeMs) => ({ deviceTimeMs, wallTimeMs: deviceTimeMs * 1.02 }))
      )
    const reasonOf = (head: readonly number[]) => {
      const run = judge(
        createJudgeInput({
          head: [arm('head', head)],
          reference: createSideBySide([arm('base', [40, 40, 40, 40])], { secondsPerPair: 20 })
        })
      )
      expect(metricOf(run, 'device-time').verdict).toBe('inconclusive')
      return metricOf(run, 'device-time').reason
    }
    expect(reasonOf([42, 41, 43, 42])).toMatch(
      /nothing below .* could have been proved; about [5-8] pairs would decide \(.* more time-budget\)/
    )
    expect(reasonOf([42, 40, 44, 40])).toMatch(
      /could have been proved, and nor would 8 pairs, the most that are measured, be enough; a quieter machine or a larger limit would decide$/
    )
  })

  it.each([
    [
      'base cannot run',
      createArm({ side: 'base', process: { outcome: createOutcome({ kind: 'crashed', message: 'no module' }) } }),
      [],
      'no module'
    ],
    [
      "base imported head's code",
      deviceBound('base'),
      [{ benchmark: 'bench-1', variant: null, reason: "base imported head's code" }],
      "head's code"
    ]
  ])('is inconclusive when %s', (_, base, unusable, words) => {
    const run = judge(
      createJudgeInput({ head: [deviceBound('head')], reference: createSideBySide([base], { unusable }) })
    )
    expect(run.verdict).toBe('inconclusive')
    expect(run.headline).toContain(words)
  })

  it.each([
    ['only compiled is slower', 1, 'compiled-only'],
    ['eager is slower by far less', 1.01, 'compiled-only'],
    ['eager is slower too', 1.06, 'step-does-more']
  ])('tells with eager as the control: %s', (_, eagerFactor, kind) => {
    const run = judgeSideBySide(deviceBound('head', 1.06), deviceBound('base'), {
      head: deviceBound('head', eagerFactor, 4, 'eager'),
      base: deviceBound('base', 1, 4, 'eager')
    })
    expect(run.benchmarks[0]?.variants[0]?.slowdownKind).toBe(kind)
  })
})

describe('suspicions', () => {
  const against = (head: Arm, overrides = {}) =>
    judge(createJudgeInput({ head: [createEagerArm(), head], recordOnlySuspects: true, ...overrides }))

  it.each([
    ['nothing changed', createArm(), []],
    ['device time', createArm({ process: { deviceTimeMs: 4.6 } }), ['device-time']],
    ['wall time', createArm({ process: { wallTimeMs: 12 } }), ['wall-time']],
    ['compile time', createArm({ process: { compileSeconds: 60 } }), ['cold-compile-time', 'warm-compile-time']],
    [
      'a jump in launches',
      createArm({ process: { deviceWindows: [createDeviceWindow({ launches: 10 * 400 })] } }),
      [null]
    ],
    [
      'a graph break, which needs no clock',
      createArm({ process: { counts: createCounts({ graphBreaks: [createGraphBreak()] }) } }),
      []
    ],
    ['a failure', createArm({ process: { outcome: createOutcome({ kind: 'crashed' }) } }), []]
  ])('%s', (_, head, metrics) => expect(suspicions(against(head)).map(({ metric }) => metric)).toEqual(metrics))

  it.each([
    ['no baseline', { kind: 'none', reason: 'no record' }],
    ['a record of another machine', { kind: 'incomparable', reason: 'another GPU' }]
  ])('%s', (_, reference) => {
    expect(suspicions(against(createArm(), { reference })).map(({ metric }) => metric)).toEqual([null])
  })
})

it('has no suspicion left where a slowdown was confirmed', () => {
  expect(suspicions(judgeSideBySide(deviceBound('head', 1.06), deviceBound('base')))).toEqual([])
})

describe('another pair or not', () => {
  const state = (overrides: Partial<ConfirmationState>): ConfirmationState => ({
    benchmarks: [createBenchmark()],
    head: [deviceBound('head')],
    base: [deviceBound('base')],
    suspicions: [{ benchmark: 'bench-1', variant: 'compiled', metric: 'device-time', reason: 'slower' }],
    secondsPerPair: 20,
    secondsLeft: 300,
    ...overrides
  })

  it.each([
    ['nothing measured yet', { head: [], base: [] }, 'continue'],
    ['too few pairs', { head: [deviceBound('head', 1, 2)], base: [deviceBound('base', 1, 2)] }, 'continue'],
    ['decided fine', {}, 'fine'],
    ['decided slower', { head: [deviceBound('head', 1.06)] }, 'slower'],
    [
      'no time left',
      { head: [deviceBound('head', 1, 2)], base: [deviceBound('base', 1, 2)], secondsLeft: 10 },
      'out-of-budget'
    ]
  ])('%s', (_, overrides, kind) => expect(decideConfirmation(state(overrides)).kind).toBe(kind))

  it.each([
    ['a host that got slower', 60, 'continue'],
    ['a host as it was', 40, 'fine']
  ])('asks %s for more pairs where nothing but the device was suspected', (_, wallTimeMs, kind) => {
    const everything = [{ benchmark: 'bench-1', variant: 'compiled', metric: null, reason: 'no record' }]
    const walls = jitter.slice(0, 4).map((noise) => ({ deviceTimeMs: 39.2 * (1 + noise), wallTimeMs }))
    const step = decideConfirmation(
      state({ head: [createTimedArm('head', walls)], base: [deviceBound('base')], suspicions: everything })
    )
    expect(step.kind).toBe(kind)
  })

  it('measures the more pairs the more tests share the error', () => {
    const ids = Array.from({ length: 8 }, (_, index) => `bench-${index}`)
    const arms = (side: Arm['side']) => ids.map((benchmark) => ({ ...deviceBound(side), benchmark }))
    const many = state({ benchmarks: ids.map((id) => createBenchmark({ id })), head: arms('head'), base: arms('base') })
    const open = { head: [deviceBound('head', 1, 2)], base: [deviceBound('base', 1, 2)] }
    const openToo = { head: [...arms('head').slice(1), ...open.head.map((arm) => ({ ...arm, benchmark: 'bench-0' }))] }
    const asked = [{ benchmark: 'bench-0', variant: 'compiled', metric: 'device-time' as const, reason: 'slower' }]
    expect(decideConfirmation(state(open)).pairsLeft).toBe(6)
    expect(decideConfirmation({ ...many, ...openToo, suspicions: asked }).pairsLeft).toBe(8)
  })

  it('names what is undecided', () => {
    const { undecided } = decideConfirmation(
      state({ head: [deviceBound('head', 1, 2)], base: [deviceBound('base', 1, 2)] })
    )
    expect(undecided).toEqual([{ benchmark: 'bench-1', variant: 'compiled', metric: 'device-time' }])
  })
})

describe('laying the confirmation over the judgement against the record', () => {
  const suspected = () =>
    judge(
      createJudgeInput({
        head: [createEagerArm(), createArm({ process: { deviceTimeMs: 4.6 } })],
        recordOnlySuspects: true
      })
    )

  it('turns a confirmed suspicion into a regression, and a refuted one into a pass', () => {
    expect(suspected().verdict).toBe('inconclusive')
    const slower = judgeSideBySide(deviceBound('head', 1.06), deviceBound('base'))
    expect(mergeConfirmed(suspected(), slower).verdict).toBe('regression')
    const same = judgeSideBySide(deviceBound('head'), deviceBound('base'))
    const merged = mergeConfirmed(suspected(), same)
    expect(merged.verdict).toBe('pass')
    expect(metricOf(merged, 'device-time').confirmed).toBe(true)
  })

  it('keeps counts and memory of the first measurement', () => {
    const head = createArm({
      process: { deviceTimeMs: 4.6, counts: createCounts({ graphBreaks: [createGraphBreak()] }) }
    })
    const first = judge(createJudgeInput({ head: [createEagerArm(), head], recordOnlySuspects: true }))
    const same = judgeSideBySide(deviceBound('head'), deviceBound('base'))
    expect(mergeConfirmed(first, same)).toMatchObject({ verdict: 'regression' })
  })

  it('takes the place of a missing baseline', () => {
    const first = judge(createJudgeInput({ reference: { kind: 'none', reason: 'no record' } }))
    const same = judgeSideBySide(deviceBound('head'), deviceBound('base'))
    expect([first.verdict, mergeConfirmed(first, same).verdict]).toEqual(['no-baseline', 'pass'])
  })

  it('leaves the suspicion open when base could not be measured, and says why', () => {
    const broken = createArm({
      side: 'base',
      process: { outcome: createOutcome({ kind: 'crashed', message: 'no module' }) }
    })
    const merged = mergeConfirmed(suspected(), judgeSideBySide(deviceBound('head'), broken))
    expect(merged.verdict).toBe('inconclusive')
    expect(merged.benchmarks[0]?.variants[0]?.reasons.join(' ')).toContain('no module')
  })

  it('does not forget that a measurement failed', () => {
    const first = judge(createJudgeInput({ problem: { kind: 'cancelled', message: 'cancelled' } }))
    const same = judgeSideBySide(deviceBound('head'), deviceBound('base'))
    expect(mergeConfirmed(first, same).verdict).toBe('failed')
  })
})

it('judges against a record and its history without a side-by-side measurement', () => {
  const history = [1, 2, 3].map(() => createRecord())
  const run = judge(createJudgeInput({ reference: { kind: 'record', record: createRecord(), history } }))
  expect(run.verdict).toBe('pass')
})
