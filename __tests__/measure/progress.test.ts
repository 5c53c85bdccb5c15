import { describe, expect, it } from '@jest/globals'
import { progressPrinter } from '../../src/measure/progress-printer.js'
import { createProgressReader, type Progress } from '../../src/measure/progress.js'
import { createBenchmark } from '../builders/benchmark.js'
import { FakeClock } from '../fakes/measure-clock.js'

const NOTHING: Omit<Progress, 'stage'> = {
  benchmark: null,
  side: null,
  variant: null,
  done: null,
  total: null,
  remainingSeconds: null
}

function progressLine(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}

describe('createProgressReader', () => {
  it('reads lines however they are cut, characters included', () => {
    const reader = createProgressReader()
    const bytes = Buffer.concat([
      progressLine({ stage: 'timing', benchmark: 'größe-€' }),
      progressLine({ stage: 'import' })
    ])
    const found = [...bytes].flatMap((byte) => reader.push(Buffer.from([byte])))
    expect(found).toEqual([
      { ...NOTHING, stage: 'timing', benchmark: 'größe-€' },
      { ...NOTHING, stage: 'import' }
    ])
    expect(reader.badLines).toBe(0)
  })

  it.each([
    ['no JSON', 'hello'],
    ['no object', '5'],
    ['no stage', '{}'],
    ['a stage that could speak to the runner', '{"stage": "::error::x"}'],
    ['a number that is none', '{"stage": "timing", "done": "1"}'],
    ['a negative number', '{"stage": "timing", "remainingSeconds": -1}'],
    ['an infinite number', '{"stage": "timing", "total": 1e999}'],
    ['an unknown side', '{"stage": "timing", "side": "left"}'],
    ['a line that is too long', `{"stage": "timing", "x": "${'x'.repeat(5_000)}"}`]
  ])('ignores and counts %s, and goes on', (_what, text) => {
    const reader = createProgressReader()
    expect(reader.push(Buffer.from(`${text}\n`))).toEqual([])
    expect(reader.badLines).toBe(1)
    expect(reader.push(progressLine({ stage: 'import' }))).toHaveLength(1)
  })

  it('keeps nothing of a line that never ends, and goes on after it', () => {
    const reader = createProgressReader()
    for (let count = 0; count < 100; count += 1) expect(reader.push(Buffer.alloc(3_000, 'x'))).toEqual([])
    expect(reader.push(Buffer.from('{"stage": "import"}\n{"stage": "timing"}\n'))).toEqual([
      { ...NOTHING, stage: 'timing' }
    ])
    expect(reader.badLines).toBe(1)
  })
})

describe('progressPrinter', () => {
  const plan = {
    benchmarks: [
      { ...createBenchmark({ id: 'a-1', name: 'gpt ::error:: small' }), sides: ['head'] as const, precision: 0.01 }
    ],
    sides: [{ side: 'head', treeRoot: '/w', workingDirectory: '/w', python: 'p' } as const]
  }

  function createPrinter(isTty: boolean) {
    const clock = new FakeClock()
    const written: string[] = []
    const printer = progressPrinter({ isTty, clock, plan, write: (text) => written.push(text) })
    const show = (progress: Partial<Progress>) => printer.show({ ...NOTHING, stage: 'timing', ...progress })
    return { clock, written, printer, show }
  }

  it('writes to a log at each change and at most every 15 s otherwise', () => {
    const { clock, written, show } = createPrinter(false)
    for (let second = 0; second < 40; second += 1) {
      show({ stage: second < 20 ? 'compile' : 'timing' })
      clock.advance(1_000)
    }
    expect(written).toEqual(['compile\n', 'compile\n', 'timing\n', 'timing\n'])
  })

  it('does not flood a log when stages alternate quickly', () => {
    const { clock, written, show } = createPrinter(false)
    for (let count = 0; count < 100; count += 1) {
      show({ stage: count % 2 === 0 ? 'timing' : 'profiling' })
      clock.advance(100)
    }
    expect(written.length).toBeLessThanOrEqual(11)
  })

  it('does not write a line for each block when the arms alternate', () => {
    const { clock, written, show } = createPrinter(false)
    for (let second = 0; second < 16; second += 1) {
      show({ benchmark: 'a-1', variant: second % 2 === 0 ? 'eager' : 'compiled' })
      clock.advance(1_000)
    }
    expect(written).toHaveLength(2)
  })

  it('names the arm by what was asked for, never by what the line says', () => {
    const { written, show, clock } = createPrinter(false)
    show({ benchmark: 'a-1', variant: 'compiled', side: 'head' })
    clock.advance(2_000)
    show({ benchmark: 'evil\u001b[2J', variant: '@everyone' })
    expect(written).toEqual(['timing: gpt ::error:: small, compiled\n', 'timing\n'])
  })

  it('names the side where two are measured', () => {
    const written: string[] = []
    const sides = [
      ...plan.sides,
      { ...plan.sides[0], side: 'base' as const, python: 'p', treeRoot: '/', workingDirectory: '/' }
    ]
    const printer = progressPrinter({
      isTty: false,
      clock: new FakeClock(),
      plan: { ...plan, sides },
      write: (text) => written.push(text)
    })
    printer.show({ ...NOTHING, stage: 'timing', side: 'base' })
    expect(written).toEqual(['timing: base\n'])
  })

  it('estimates from the pace so far, and prefers the estimate of the harness', () => {
    const { clock, written, show } = createPrinter(false)
    clock.advance(30_000)
    show({ done: 1, total: 4 })
    clock.advance(15_000)
    show({ done: 2, total: 4, remainingSeconds: 150 })
    clock.advance(15_000)
    show({ done: 0, total: 0 })
    expect(written).toEqual(['timing, about 90 s left\n', 'timing, about 2 min 30 s left\n', 'timing\n'])
  })

  it('draws one line over itself in a terminal and leaves nothing behind', () => {
    const { clock, written, printer, show } = createPrinter(true)
    show({ done: 1, total: 2 })
    show({ done: 1, total: 2 })
    clock.advance(200)
    show({ done: 2, total: 2 })
    printer.finish()
    printer.finish()
    expect(written).toEqual([
      '\r\u001b[2K[##########----------] 50 %  timing',
      '\r\u001b[2K[####################] 100 %  timing',
      '\r\u001b[2K'
    ])
  })
})
