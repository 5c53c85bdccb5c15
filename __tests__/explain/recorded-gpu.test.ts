import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { explain } from '../../src/explain/explain.js'
import { ResultSchema } from '../../src/measure/result.js'
import { createBenchmark, createEagerVariant, createLimits, createVariant } from '../builders/benchmark.js'
import { createRun, worse } from './judged-run.js'

/** Runs of the action on an H200: the pull request lets two of twelve MLPs run a second time. */
function recorded(name: string) {
  const path = fileURLToPath(new URL(`../fixtures/results/h200-action-${name}.json`, import.meta.url))
  return v.parse(ResultSchema, JSON.parse(readFileSync(path, 'utf8')))
}

function explained(head: string, reference: string) {
  const [after, before] = [recorded(head), recorded(reference)]
  const id = after.arms[0]?.benchmark ?? ''
  const variants = [createEagerVariant(), createVariant()]
  return explain({
    benchmarks: [{ ...createBenchmark({ id, variants }), limits: createLimits() }],
    run: createRun({ metrics: [worse('device-time'), worse('wall-time')], sameGeneratedCode: false }, id),
    head: after.arms,
    reference: before.arms,
    headFingerprint: after.fingerprintBefore,
    referenceFingerprint: before.fingerprintBefore,
    referenceBenchmarks: []
  })
}

describe('a slowdown planted on an H200', () => {
  const { causes, explainedShare } = explained('pull-request', 'push')

  it('is first of all the planted line', () => {
    expect(causes[0]).toMatchObject({ kind: 'graphs-changed', site: { file: 'examples/gpt/model.py', line: 78 } })
    expect(causes[0]?.what).toContain('`x = x + block.mlp(block.mlp_norm(x))` at examples/gpt/model.py:78 is new')
  })

  it('is attributed to at least four fifths, by what eager and the device were seen to grow', () => {
    expect(explainedShare).toBeGreaterThanOrEqual(0.8)
    expect(causes[0]?.cost?.unit).toBe('ms')
    expect(causes[0]?.cost?.value).toBeGreaterThan(1.2)
    expect(causes[0]?.cost?.value).toBeLessThan(1.6)
  })

  it('names the kernels that run more often below it', () => {
    expect(causes.map(({ kind }) => kind)).toContain('kernel-more-often')
  })

  it('is nothing the other way round', () => {
    const back = explained('push', 'pull-request')
    expect(back.explainedShare).toBeNull()
  })
})
