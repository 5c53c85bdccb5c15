import { describe, expect, it } from '@jest/globals'
import { buildPlan } from '../../src/measure/plan-builder.js'
import { parseResult } from '../../src/measure/result-reader.js'
import type { Process, Result } from '../../src/measure/result.js'
import { createBenchmark } from '../builders/benchmark.js'
import {
  createArm,
  createBlock,
  createCounts,
  createDeviceWindow,
  createNumerics,
  createProcess,
  createResult
} from '../builders/result.js'

const PLAN = buildPlan({
  benchmarks: [createBenchmark()],
  sides: [{ side: 'head', treeRoot: '/w', workingDirectory: '/w', python: '/usr/bin/python3' }],
  budgetSeconds: 600,
  workDirectory: '/t/work',
  resultPath: '/t/result.json',
  nonce: 'nonce',
  removedVariables: []
})

function read(result: unknown, elapsedSeconds = 100) {
  return parseResult(typeof result === 'string' ? result : JSON.stringify(result), PLAN, elapsedSeconds)
}

function withProcess(overrides: Partial<Process>): Result {
  return createResult({ arms: [createArm({ processes: [createProcess(overrides)] })] })
}

describe('parseResult', () => {
  it('returns a plausible result as it is', () => {
    expect(read(createResult())).toEqual({ kind: 'ok', result: createResult() })
  })

  it('accepts a part: fewer arms, fewer processes, incomplete', () => {
    const result = createResult({ complete: false, arms: [createArm({ processCount: 1 })], fingerprintAfter: null })
    expect(read(result).kind).toBe('ok')
  })

  it.each([
    ['', 'it is not valid JSON'],
    ['{"elapsedSeconds": NaN}', 'it is not valid JSON'],
    ['[]', 'its field schemaVersion is not as the schema says'],
    ['null', 'its field (the whole) is not as the schema says'],
    [{ ...createResult(), schemaVersion: 2 }, 'its field schemaVersion'],
    [{ ...createResult(), elapsedSeconds: -1 }, 'its field elapsedSeconds'],
    [
      JSON.stringify(createResult()).replace('"elapsedSeconds":90', '"elapsedSeconds":1e999'),
      'its field elapsedSeconds'
    ],
    [{ ...createResult(), stageSeconds: { '::error::x': 'y' } }, 'its field stageSeconds.? is'],
    [createResult({ arms: [createArm({ benchmark: 'x'.repeat(501) })] }), 'its field arms.0.benchmark'],
    [createResult({ nonce: 'another' }), 'it belongs to another run'],
    [createResult({ elapsedSeconds: 200 }), 'it claims to have taken longer than the harness ran'],
    [createResult({ arms: [createArm({ benchmark: 'unknown' })] }), 'it holds an arm that was not asked for'],
    [createResult({ arms: [createArm({ side: 'base' })] }), 'it holds an arm that was not asked for'],
    [createResult({ arms: [createArm({ variant: 'faster' })] }), 'it holds an arm that was not asked for'],
    [createResult({ arms: [createArm(), createArm()] }), 'it holds the same arm twice'],
    [createResult({ arms: [createArm({ processCount: 9 })] }), 'it holds more processes than were asked for'],
    [withProcess({ blocks: [createBlock({ wallSeconds: 0 })] }), 'a block in it took no time'],
    [
      withProcess({ blocks: Array.from({ length: 25 }, () => createBlock()) }),
      'it holds more blocks than were asked for'
    ],
    [
      withProcess({ blocks: [createBlock({ wallSeconds: 60 }), createBlock({ wallSeconds: 60 })] }),
      'the blocks of a process in it take longer than the harness ran'
    ],
    [
      withProcess({ deviceWindows: Array.from({ length: 13 }, () => createDeviceWindow()) }),
      'it holds more profiler windows'
    ],
    [withProcess({ deviceWindows: [createDeviceWindow({ busySeconds: 200 })] }), 'the device was busy for longer'],
    [withProcess({ counts: createCounts({ steps: 25 }) }), 'it counted over more steps than were asked for'],
    [
      createResult({ numerics: [createNumerics({ variant: 'other' })] }),
      'it compares losses of an arm that was not asked for'
    ]
  ])('refuses %.60j: %s', (result, reason) => {
    const reading = read(result)
    expect(reading.kind).toBe('malformed')
    const problem = reading.kind === 'malformed' ? reading.problem : ''
    expect(problem).toContain(`The result of the measuring cannot be used: ${reason}`)
    expect(problem).not.toContain('::')
  })
})
