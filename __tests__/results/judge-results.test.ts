import { describe, expect, test } from '@jest/globals'
import type { RestoreOutcome } from '../../src/baseline/store.js'
import type { EventKind } from '../../src/context.js'
import type { JudgedRun } from '../../src/judge/verdict.js'
import type { Arm } from '../../src/measure/result.js'
import type { BaseStanding } from '../../src/results/claimed-base.js'
import { judgeResults } from '../../src/results/judge-results.js'
import { shardReference } from '../../src/results/shard-reference.js'
import { createBenchmark } from '../builders/benchmark.js'
import { createRecord } from '../builders/record.js'
import { createArm, createEagerArm, createResult } from '../builders/result.js'
import { createResults } from '../builders/results.js'

/** What of a slowdown of ten percent is left when only the numbers are there. */

const HEAD_FILE = '/work/head/model.py'

const head = (deviceTimeMs: number): Arm =>
  createArm({ processCount: 6, process: { deviceTimeMs, importedFiles: [HEAD_FILE] } })
const base = (file: string, deviceTimeMs = 4.24): Arm =>
  createArm({ side: 'base', processCount: 6, process: { deviceTimeMs, importedFiles: [file] } })

function judge(
  arms: readonly Arm[],
  eventKind: EventKind = 'pull-request',
  standing: BaseStanding | null = null
): JudgedRun {
  const result = createResult({ arms: [createEagerArm(), ...arms] })
  const restored: RestoreOutcome = {
    kind: 'found',
    ring: { schemaVersion: 1, commentKey: 'default', records: [createRecord()] },
    key: 'k',
    deviceSlug: 'd'
  }
  const reference = shardReference({ restored, results: createResults({ result }), nowMs: 0 })
  return judgeResults({ benchmarks: [createBenchmark()], result, problem: null, reference, standing, eventKind }).run
}

const reasons = (run: JudgedRun): string => (run.benchmarks[0]?.variants[0]?.reasons ?? []).join(' ')

test('against a record alone it is inconclusive, and the missing measurement is named', () => {
  const run = judge([head(4.66)])
  expect(run.verdict).toBe('inconclusive')
  expect(reasons(run)).toContain('the measuring job did not hand on a measurement of it')
})

test('with base measured beside it, it is a regression', () => {
  expect(judge([head(4.66), base('/work/base/model.py')]).verdict).toBe('regression')
})

test('a base that imported head’s files proves nothing', () => {
  const run = judge([head(4.66), base(HEAD_FILE)])
  expect(run.verdict).toBe('inconclusive')
  expect(reasons(run)).toContain('imported head')
})

test('what is not slower needs no base', () => {
  expect(judge([head(4.24)]).verdict).toBe('pass')
})

test('on a baseline branch nobody waits for the answer: nothing is left open for it', () => {
  expect(reasons(judge([head(4.66)], 'baseline'))).not.toContain('did not hand on')
})

describe('a base that is made up', () => {
  const made = base('/work/base/model.py', 4.66)

  test('as slow as head does not settle what the record, restored here, contradicts', () => {
    const run = judge([head(4.66), made])
    expect(run.verdict).toBe('inconclusive')
    expect(reasons(run)).toMatch(/contradicts its record, which was restored here \(device time 9\.9 % slower/)
    expect(run.benchmarks[0]?.variants[0]?.metrics.find(({ metric }) => metric === 'device-time')).toMatchObject({
      verdict: 'inconclusive',
      confirmed: false
    })
  })

  test('slower than its record does not make a regression milder', () => {
    expect(judge([head(5.2), made]).verdict).toBe('regression')
  })

  test('makes no improvement of a head that is as it was', () => {
    expect(judge([head(4.24), made]).verdict).toBe('pass')
  })

  test('of a commit that is not on the base branch settles nothing', () => {
    const honest = base('/work/base/model.py', 4.24)
    const standing = { sha: 'c'.repeat(40), branch: 'main', answer: { kind: 'no' } } as const
    const run = judge([head(4.3), honest], 'pull-request', standing)
    expect(reasons(run)).toContain('ccccccc, is not on main')
    expect(judge([head(4.66), base('/work/base/model.py')], 'pull-request', standing).verdict).toBe('regression')
    expect(judge([head(4.66), made], 'pull-request', standing).verdict).toBe('inconclusive')
  })
})
