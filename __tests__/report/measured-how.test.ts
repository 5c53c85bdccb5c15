import { describe, expect, test } from '@jest/globals'
import { boundBy } from '../../src/explain/bound-by.js'
import { achievedPrecision } from '../../src/judge/half-width.js'
import { busyShare, isHostBound } from '../../src/judge/time-clock.js'
import type { Arm, Physics, Result } from '../../src/measure/result.js'
import { benchmarkDetails } from '../../src/report/benchmark-details.js'
import { measuredHow, measuredRun } from '../../src/report/measured-how.js'
import type { Report } from '../../src/report/report.js'
import { createBenchmark } from '../builders/benchmark.js'
import {
  createArm,
  createBlock,
  createDeviceWindow,
  createEagerArm,
  createMemory,
  createProcess,
  createResult
} from '../builders/result.js'
import { createReport } from './create-report.js'

function reportOf(result: Partial<Result>, precision?: number): Report {
  const benchmark = createBenchmark({ id: 'bench-1' })
  const asked = precision === undefined ? benchmark : { ...benchmark, precision }
  return { ...createReport(), result: createResult(result), benchmarks: [asked] }
}

/** What the details of the only benchmark say, with ordinary spaces. */
function told(arm: Arm, { result = {}, precision }: { result?: Partial<Result>; precision?: number } = {}): string {
  const report = reportOf({ arms: [createEagerArm(), arm], ...result }, precision)
  const [benchmark] = report.run.benchmarks
  if (benchmark === undefined) throw new Error('the report has no benchmark')
  return (measuredHow(report, benchmark, arm)?.text ?? '').replaceAll('\u00a0', ' ')
}

function physics(overrides: Partial<Physics> = {}): Physics {
  return {
    smClockMhz: 1980,
    maxSmClockMhz: 1980,
    temperatureCelsius: 55,
    powerWatts: 610.4,
    throttleReasons: [],
    otherProcesses: 0,
    hostLoad: 2.24,
    stealShare: 0.01,
    ...overrides
  }
}

/** One process with these blocks, and two that are quiet. */
function armOf(blocks: readonly Parameters<typeof createBlock>[0][]): Arm {
  const own = createProcess({ index: 0, blocks: blocks.map((block) => createBlock(block)) })
  return createArm({ processes: [own, createProcess({ index: 1 }), createProcess({ index: 2 })] })
}

describe('what the budget bought', () => {
  // Builders let the processes differ by 0.05 %: 4.303 x 0.0005 / sqrt(3).
  test('the interval that was achieved, beside what was aimed at', () => {
    expect(told(createArm())).toContain('device time: 95 % interval ±0.1 % from 3 processes, aimed at ±1.5 %\n')
  })

  test('the budget is named where it ended the measuring', () => {
    const notes = [{ code: 'precision', benchmark: 'bench-1', message: 'the interval is wide' }]
    const text = told(createArm(), { precision: 0.001, result: { notes } })
    expect(text).toContain('±0.1 % from 3 processes, aimed at ±0.1 %; the time budget ended it')
    expect(measuredRun(reportOf({ notes }))?.text).not.toContain('the interval is wide')
  })

  test('neither a budget nor more processes are asked for where there are as many as there may be', () => {
    const text = told(createArm({ processCount: 6 }), { precision: 0.0001 })
    expect(text).toContain('from 6 processes')
    expect(text).toContain('more than 6 processes an arm would hardly narrow it')
  })

  test('beside base it is the ratio that is known so well', () => {
    const base = createArm({ side: 'base', process: { deviceTimeMs: 4 } })
    const text = told(createArm(), { result: { arms: [createArm(), base] } })
    expect(text).toMatch(
      /the ratio of device time: 95 % interval ±0(\.\d+)? % from 3 pairs of processes, aimed at ±1.5 %/
    )
  })

  test('without a device the wall time of one side is not judged, and nothing is said', () => {
    expect(told(createArm({ process: { deviceTimeMs: null } }))).not.toContain('interval')
  })

  test('two processes have an interval, one has none', () => {
    expect(achievedPrecision('device-time', createArm({ processCount: 2 }), null).halfWidth).toBeCloseTo(0.00318, 4)
    expect(achievedPrecision('device-time', createArm({ processCount: 1 }), null)).toEqual({
      samples: 1,
      halfWidth: null
    })
  })
})

describe('what the step waits for', () => {
  test('a step that spends its time in communication is not launch-bound', () => {
    const window = createDeviceWindow({ busySeconds: 10 * 0.0024, communicationSeconds: 10 * 0.0034 })
    const arm = createArm({ process: { deviceWindows: [window] } })
    expect(busyShare(arm)).toBeCloseTo(5.8 / 6)
    expect(isHostBound(arm)).toBe(false)
    expect(told(arm)).toContain(
      'the device is busy 96.7 % of the step (3.40 ms of it in communication, which device time leaves out): bound by communication'
    )
  })

  test.each([
    ['device', { deviceMs: 5.5, communicationMs: 0, wallMs: 6, launches: 100 }],
    ['communication', { deviceMs: 2, communicationMs: 3.9, wallMs: 6, launches: 100 }],
    ['launches', { deviceMs: 4, communicationMs: 0, wallMs: 6, launches: 350 }],
    ['data', { deviceMs: 4, communicationMs: 0, wallMs: 60, launches: 350 }],
    [null, { deviceMs: null, communicationMs: 0, wallMs: 6, launches: null }]
  ])('%s', (expected, times) => {
    expect(boundBy(times)).toBe(expected)
  })

  test('launch-bound and data-bound are told apart', () => {
    const windows = (busyMs: number) => ({ deviceWindows: [createDeviceWindow({ busySeconds: (10 * busyMs) / 1000 })] })
    expect(told(createArm({ process: windows(4) }))).toContain('66.7 % of the step: launch-bound')
    expect(told(createArm({ process: { ...windows(4), wallTimeMs: 60 } }))).toContain('6.7 % of the step: data-bound')
  })
})

test('the first step, with empty and with filled caches', () => {
  expect(told(createArm())).toContain(
    'the first step is done after 17.0 s with empty caches, 6.00 s with filled caches'
  )
})

test('an allocator that had to try again is told, one that had not is not', () => {
  expect(told(createArm())).not.toContain('allocator')
  const arm = createArm({ process: { memory: createMemory({ allocationRetries: 1, outOfMemoryEvents: 0 }) } })
  expect(told(arm)).toContain('the allocator emptied its cache and tried again 3 times: the step hardly fits')
  const both = createArm({
    processCount: 1,
    process: { memory: createMemory({ allocationRetries: 2, outOfMemoryEvents: 1 }) }
  })
  expect(told(both)).toContain('tried again 2 times and ran out of memory 1 time')
})

test('disturbed blocks are told with their reasons, most frequent first, and how many were measured in their place', () => {
  const clock = 'SM clock 1100 MHz, usually 1980 MHz'
  const blocks = [{ disturbed: 'step 41 compiled' }, { disturbed: clock }, { disturbed: clock }, {}, {}, {}, {}, {}]
  expect(told(armOf(blocks))).toContain(
    `3 blocks disturbed and left out of the step time, 2 measured again: ${clock} (2); step 41 compiled (1)`
  )
  expect(told(createArm())).not.toContain('disturbed')
})

describe('card and host while the blocks ran', () => {
  test('clock range, temperature, power, throttling, others and steal, of each arm', () => {
    const blocks = [
      { physics: physics() },
      {
        physics: physics({
          smClockMhz: 1755,
          powerWatts: 698.6,
          temperatureCelsius: 61,
          throttleReasons: ['sw-power-cap']
        })
      },
      { physics: physics({ throttleReasons: ['sw-power-cap'], otherProcesses: 1, stealShare: 0.034, hostLoad: 3.16 }) }
    ]
    const eager = createEagerArm({ process: { blocks: [createBlock({ physics: physics({ hostLoad: null }) })] } })
    const arm = armOf(blocks)
    expect(
      told(arm, { result: { arms: [eager, arm] } })
        .split('\n\n')
        .at(-1)
    ).toBe(
      [
        '| While timed | SM clock | Temperature | Power | Throttled | Other processes | Host load | Steal |',
        '| - | - | - | - | - | - | - | - |',
        '| head eager | 1,980 MHz (at most 1,980) | 55 °C | 610 W (of 700) | no | 0 | – | 1 % |',
        '| head compiled | 1,755 to 1,980 MHz (at most 1,980) | 61 °C | 699 W (of 700) | sw-power-cap in 2 blocks | 1 | 3.2 | 3.4 % |'
      ].join('\n')
    )
  })

  test('columns that nobody knows are left out; without anything there is no table', () => {
    const host = {
      smClockMhz: null,
      maxSmClockMhz: null,
      temperatureCelsius: null,
      powerWatts: null,
      otherProcesses: null
    }
    const text = told(armOf([{ physics: physics(host) }]))
    expect(text).toContain('| While timed | Host load | Steal |')
    expect(told(createArm())).not.toContain('While timed')
  })

  test('names of reasons come from the harness and cannot write Markdown', () => {
    const text = told(armOf([{ physics: physics({ throttleReasons: ['<img> | [x](http://y)'] }) }]))
    expect(text).not.toContain('<img>')
    expect(
      text
        .split('\n')
        .at(-1)
        ?.split(/(?<!\\)\|/)
    ).toHaveLength(10)
  })
})

describe('CUDA graphs that were skipped', () => {
  function compiledLine(mode: string | null, capabilities: readonly string[]): string {
    const report = reportOf({ harness: { version: '0.1.0', capabilities: [...capabilities] } })
    const [benchmark] = report.run.benchmarks
    const [judged] = benchmark?.variants ?? []
    if (benchmark === undefined || judged === undefined) throw new Error('the report has no variant')
    const variants = [{ ...judged, variant: { ...judged.variant, mode } }]
    const { text } = benchmarkDetails(report, { ...benchmark, variants }, { kernels: false, output: false })
    return text.split('\n').find((line) => line.startsWith('**Compiled:**')) ?? ''
  }

  test('are unavailable, not none, where torch does not tell of them', () => {
    expect(compiledLine('reduce-overhead', ['counters'])).toContain('skipped CUDA graphs: unavailable')
    expect(compiledLine('reduce-overhead', ['counters', 'cudagraph-skips'])).not.toContain('unavailable')
    expect(compiledLine(null, ['counters'])).not.toContain('unavailable')
  })
})
