import { describe, expect, test } from '@jest/globals'
import * as v from 'valibot'
import { trimKernels } from '../../src/baseline/kernel-trim.js'
import { recordFromResult } from '../../src/baseline/record-from-result.js'
import { RecordSchema } from '../../src/baseline/record.js'
import type { Kernel } from '../../src/measure/result.js'
import { createBenchmark } from '../builders/benchmark.js'
import { createSha } from '../builders/record.js'
import { createArm, createNumerics, createOutcome, createProcess, createResult } from '../builders/result.js'

function kernels(count: number): Kernel[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `kernel_${index}`,
    kind: 'generated',
    seconds: index + 1,
    launches: 2,
    graph: null,
    detail: null
  }))
}

function recordOf(result: ReturnType<typeof createResult>) {
  return recordFromResult({
    result,
    benchmarks: [createBenchmark({ params: { b: 2, a: { d: 1, c: [3] } } })],
    sha: createSha(5),
    ref: 'refs/heads/main',
    runId: '77',
    runAttempt: 3,
    measuredAt: '2026-11-23T10:00:00.000Z',
    accepted: null
  })
}

test('a record keeps head’s arms and numerics only, and passes its own schema', () => {
  const result = createResult({
    arms: [createArm(), createArm({ side: 'base' })],
    numerics: [createNumerics(), createNumerics({ side: 'base' })]
  })
  const record = recordOf(result)
  expect(record.arms.map((arm) => arm.side)).toEqual(['head'])
  expect(record.numerics.map((entry) => entry.side)).toEqual(['head'])
  expect(v.parse(RecordSchema, record)).toEqual(record)
})

test('what only helps to read one run’s log is dropped, the reason of a failure stays', () => {
  const process = createProcess({
    importedFiles: ['/w/a.py'],
    outputTail: 'secret?',
    outcome: createOutcome({ kind: 'crashed', message: 'boom', errorType: 'ValueError', traceback: 'Traceback...' })
  })
  const kept = recordOf(createResult({ arms: [createArm({ processes: [process] })] })).arms[0]?.processes[0]
  expect(kept).toMatchObject({ importedFiles: [], outputTail: null })
  expect(kept?.outcome).toEqual(createOutcome({ kind: 'crashed', message: 'boom', errorType: 'ValueError' }))
  expect(kept?.blocks).toEqual(process.blocks)
})

test('parameters and variants are canonical, whatever order they were written in', () => {
  const [benchmark] = recordOf(createResult()).benchmarks
  expect(benchmark?.params).toBe('{"a":{"c":[3],"d":1},"b":2}')
  expect(Object.keys(benchmark?.variants ?? {})).toEqual(['eager', 'compiled'])
  expect(JSON.parse(benchmark?.variants.compiled ?? '')).toMatchObject({ backend: 'inductor' })
})

describe('kernels', () => {
  test('are kept for the first process of an arm that has any', () => {
    const processes = [createProcess(), createProcess({ kernels: kernels(3) }), createProcess({ kernels: kernels(3) })]
    const record = recordOf(createResult({ arms: [createArm({ processes })] }))
    expect(record.arms[0]?.processes.map((process) => process.kernels.length)).toEqual([0, 3, 0])
  })

  test('beyond 80 become one row with their sum, so that nothing is lost in total', () => {
    const all = kernels(100)
    const trimmed = trimKernels(all)
    expect(trimmed).toHaveLength(81)
    expect(trimmed[0]?.name).toBe('kernel_99')
    expect(trimmed.at(-1)).toMatchObject({ name: '(20 other kernels)', kind: 'other', seconds: 210, launches: 40 })
    const total = (rows: Kernel[]) => rows.reduce((sum, row) => sum + row.seconds, 0)
    expect(total(trimmed)).toBe(total(all))
  })

  test('trimmed twice count every kernel once', () => {
    expect(trimKernels(trimKernels(kernels(100)), 10).at(-1)?.name).toBe('(90 other kernels)')
  })

  test('up to the limit stay as they are', () => {
    expect(trimKernels(kernels(80))).toEqual(kernels(80))
    const trimmed = trimKernels(kernels(100))
    expect(trimKernels(trimmed)).toEqual(trimmed)
  })
})
