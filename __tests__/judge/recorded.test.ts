import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import type { JudgeInput } from '../../src/judge/input.js'
import { judge } from '../../src/judge/judge.js'
import { ResultSchema, type Arm, type Result } from '../../src/measure/result.js'
import { createBenchmark } from '../builders/benchmark.js'
import { createJudgeInput, metricOf } from '../builders/judge-input.js'
import { createRecord } from '../builders/record.js'

/** What the harness really measured, judged against what it really measured. */

function recorded(name: string): Result {
  const text = readFileSync(new URL(`../fixtures/results/${name}.json`, import.meta.url), 'utf8')
  return v.parse(ResultSchema, JSON.parse(text))
}

/** The arms under one benchmark id, so that two recordings can be held against each other. */
function armsOf(result: Result): Arm[] {
  return result.arms.map((arm) => ({ ...arm, benchmark: 'bench-1' }))
}

function judgeRecorded(head: Result, reference: Result, change: (arm: Arm) => Arm = (arm) => arm) {
  const record = createRecord({ fingerprint: reference.fingerprintBefore, arms: armsOf(reference) })
  const input: Partial<JudgeInput> = {
    benchmarks: [createBenchmark()],
    head: armsOf(head).map(change),
    headFingerprint: head.fingerprintBefore,
    reference: { kind: 'record', record, history: [record] }
  }
  return judge(createJudgeInput(input))
}

/** The compiled arm with more time on the device in every window, or more of it on the host's clock in every block. */
function slower(factors: { device?: number; wall?: number }): (arm: Arm) => Arm {
  const { device = 1, wall = 1 } = factors
  return (arm) => ({
    ...arm,
    processes: arm.processes.map((process) => ({
      ...process,
      blocks: process.blocks.map((block) => ({ ...block, wallSeconds: block.wallSeconds * wall })),
      deviceWindows: process.deviceWindows.map((window) => ({ ...window, busySeconds: window.busySeconds * device }))
    }))
  })
}

describe.each(['h200-gpt-device-bound-1', 'h200-gpt-launch-bound-1'])('a recording of an H200: %s', (name) => {
  const result = recorded(name)

  it('passes against itself, its device time judged', () => {
    const run = judgeRecorded(result, result)
    expect(run.verdict).toBe('pass')
    expect(metricOf(run, 'device-time').verdict).toBe('pass')
    expect(run.notJudged).toEqual([])
  })

  it('is a regression with 5 % more time on the device, and an improvement with 10 % less', () => {
    expect(judgeRecorded(result, result, slower({ device: 1.05 })).verdict).toBe('regression')
    expect(judgeRecorded(result, result, slower({ device: 0.9 })).verdict).toBe('improvement')
  })

  it('never fails on the host clock alone', () => {
    expect(judgeRecorded(result, result, slower({ wall: 3 })).verdict).toBe('inconclusive')
  })
})

describe('the whole action on an H200, a push and then a pull request that runs two MLPs more', () => {
  const run = judgeRecorded(recorded('h200-action-pull-request'), recorded('h200-action-push'))

  it('is a regression in device time whose interval excludes the limit of 3 %', () => {
    const metric = metricOf(run, 'device-time')
    expect(metric.verdict).toBe('regression')
    expect(metric.change?.estimate).toBeCloseTo(0.062, 2)
    expect(metric.change?.low).toBeGreaterThan(0.03)
  })

  it('passes the other way round, as an improvement', () => {
    const back = judgeRecorded(recorded('h200-action-push'), recorded('h200-action-pull-request'))
    expect(metricOf(back, 'device-time').verdict).toBe('improvement')
  })

  it('counts the same graphs and breaks on both sides', () => {
    expect(metricOf(run, 'graph-breaks')).toMatchObject({ verdict: 'pass', head: 0, reference: 0 })
    expect(metricOf(run, 'graphs')).toMatchObject({ head: 1, reference: 1 })
  })
})

it('finds the slowdown that was planted between a push and a pull request on an H200', () => {
  const run = judgeRecorded(recorded('h200-action-pull-request'), recorded('h200-action-push'))
  expect(run.verdict).toBe('regression')
  expect(metricOf(run, 'device-time')).toMatchObject({ verdict: 'regression' })
  expect(metricOf(run, 'launches').suspicious).toBe(true)
  expect(run.benchmarks[0]?.variants[0]).toMatchObject({ slowdownKind: 'step-does-more', sameGeneratedCode: false })
})

describe('recordings of a CPU', () => {
  it('names the new graph break', () => {
    const run = judgeRecorded(recorded('cpu-graph-break'), recorded('cpu-plain'))
    expect(run.verdict).toBe('regression')
    expect(run.headline).toMatch(/1 new graph break at .+\.py:\d+/)
  })

  it('fails on code that fell back to eager, whatever the number of recompiles allowed', () => {
    const run = judgeRecorded(recorded('cpu-recompile-limit'), recorded('cpu-plain'))
    expect(metricOf(run, 'eager-fallbacks').verdict).toBe('regression')
    expect(metricOf(run, 'recompiles')).toMatchObject({ verdict: 'regression', head: 7, reference: 0 })
  })

  it('passes on counts and memory against itself', () => {
    const plain = recorded('cpu-plain')
    expect(judgeRecorded(plain, plain).headline).toBe('pass (counts and memory; step time not judged)')
  })

  it('tells a crash with its message', () => {
    const run = judgeRecorded(recorded('cpu-crash'), recorded('cpu-plain'))
    expect(run.verdict).toBe('failed')
    expect(run.headline).toContain('the step failed: ')
  })
})

it('does not compare a CPU with an H200', () => {
  expect(judgeRecorded(recorded('cpu-plain'), recorded('h200-gpt-device-bound-1')).verdict).toBe('incomparable')
})
