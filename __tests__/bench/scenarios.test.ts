import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planted, PLANTS, SIZES, type Sources } from '../../bench/action/plants.js'
import {
  describeSummary,
  LARGEST_COST,
  mistakesOf,
  scenarioTable,
  summaryOf,
  type Observed,
  type ScenarioResult
} from '../../bench/action/scenario-results.js'
import { CAUSE_KINDS } from '../../src/explain/cause.js'
import { METRICS } from '../../src/judge/verdict.js'

const ACTION = join(import.meta.dirname, '../../bench/action')
const example = (name: string) => readFileSync(join(import.meta.dirname, '../../examples/gpt', name), 'utf8')
const SOURCES: Sources = { 'model.py': example('model.py'), 'step.py': example('step.py') }

function createResult(overrides: Partial<ScenarioResult> = {}): ScenarioResult {
  return {
    scenario: 'aa',
    at: '2026-11-21T12:00:00.000Z',
    machine: 'NVIDIA H200',
    torch: '2.11.0',
    step: 'examples/gpt { size: device-bound, batch: 8 }',
    verdict: 'pass',
    exitCode: 0,
    seconds: 80,
    harnessSeconds: 78,
    confirmationCost: null,
    regressions: [],
    cause: null,
    headline: 'pass: device time unchanged',
    mistakes: [],
    ...overrides
  }
}

describe('the planted changes', () => {
  test('are the seven that the project promises to find', () => {
    expect(PLANTS.map(({ name }) => name)).toEqual([
      'device-time',
      'graph-break',
      'fusion-lost',
      'batch-size',
      'memory',
      'compile-time',
      'host-sleep'
    ])
  })

  test.each(PLANTS.flatMap((plant) => SIZES.map((size) => [plant.name, size, plant] as const)))(
    '%s still fits the example (%s)',
    (_, size, plant) => {
      const changed = planted(SOURCES, plant, size)
      expect(changed).not.toEqual(SOURCES)
    }
  )

  test('name metrics and causes that there are', () => {
    for (const { expected } of PLANTS) {
      expect(METRICS).toEqual(expect.arrayContaining([...expected.metrics]))
      expect(CAUSE_KINDS).toEqual(expect.arrayContaining([...expected.causes]))
    }
  })

  test('are not planted into sources that have moved on', () => {
    expect(() => planted({ ...SOURCES, 'step.py': '' }, PLANTS[3]!, 'cpu')).toThrow('batch-size: step.py has 0 places')
  })
})

describe('a run is as expected', () => {
  const expected = { metrics: ['graph-breaks'], causes: ['graph-break-new'] }
  const red: Observed = createResult({
    scenario: 'graph-break',
    verdict: 'regression',
    exitCode: 1,
    regressions: ['graph-breaks'],
    cause: { kind: 'graph-break-new', what: 'one more' },
    headline: 'one more graph break'
  })

  test.each([
    ['unchanged code that passes', createResult(), null, []],
    ['unchanged code that stays open', createResult({ verdict: 'inconclusive' }), null, []],
    [
      'unchanged code that is red',
      createResult({ verdict: 'regression', exitCode: 1, headline: '4 % slower' }),
      null,
      ['unchanged code: regression, exit 1 (4 % slower)']
    ],
    ['a plant that is red for its reason', red, expected, []],
    ['a plant that is green', createResult(), expected, ['pass, exit 0 (pass: device time unchanged)']],
    [
      'a plant that is red for another reason',
      { ...red, regressions: ['peak-memory'], cause: { kind: 'memory-grew', what: '' } },
      expected,
      ['red for peak-memory, not for graph-breaks', 'the first cause is memory-grew, not graph-break-new']
    ],
    ['a plant without a cause', { ...red, cause: null }, expected, ['the first cause is missing, not graph-break-new']],
    [
      'a confirmation that cost too much',
      createResult({ confirmationCost: 2.4 }),
      null,
      ['the confirmation cost 2.40 times the first measurement']
    ]
  ] as const)('%s', (_, observed, wanted, mistakes) => {
    expect(mistakesOf(observed, wanted)).toEqual(mistakes)
  })
})

test('sessions add up: the last run of a plant counts, and every unchanged pull request', () => {
  const results = [
    createResult({ scenario: 'aa-push', verdict: 'no-baseline' }),
    createResult(),
    createResult({ confirmationCost: 1.5 }),
    createResult({ scenario: 'memory', exitCode: 0, mistakes: ['pass'] }),
    createResult({ scenario: 'memory', exitCode: 1 }),
    createResult({ scenario: 'host-sleep', exitCode: 0, mistakes: ['inconclusive'] })
  ]
  const summary = summaryOf(results)
  expect(summary).toEqual({ checks: 2, red: 0, found: ['memory'], missed: ['host-sleep'], largestCost: 1.5 })
  expect(describeSummary(summary)).toBe(
    'unchanged pull requests: 2, red: 0; found for the right reason: memory; not as expected: host-sleep; ' +
      'confirmation cost: at most 1.50 times the first measurement (goal 2)'
  )
  expect(scenarioTable(results.slice(1, 3)).split('\n')[2]).toBe(
    'aa        pass     0     80.0     78.0     1.50 x        -            yes'
  )
})

/** What was measured on real machines and kept: a smoke test of the whole action. */
const kept = readdirSync(ACTION).filter((name) => /^results-.*\.json$/.test(name))

test('in all sessions that were kept no unchanged code is red, and every plant is found for the right reason', () => {
  for (const name of kept) {
    const summary = summaryOf(JSON.parse(readFileSync(join(ACTION, name), 'utf8')) as ScenarioResult[])
    expect([name, summary]).toEqual([name, expect.objectContaining({ red: 0, missed: [] })])
    expect(summary.largestCost ?? 0).toBeLessThanOrEqual(LARGEST_COST + 0.15)
  }
})
