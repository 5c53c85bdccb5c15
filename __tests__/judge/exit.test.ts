import { describe, expect, it } from '@jest/globals'
import { failsBuild } from '../../src/judge/exit.js'
import { VERDICTS, type JudgedRun, type Verdict } from '../../src/judge/verdict.js'
import type { EventKind } from '../../src/context.js'
import type { FailOn } from '../../src/inputs.js'

function runOf(...verdicts: Verdict[]): JudgedRun {
  return {
    verdict: VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'failed',
    headline: '',
    benchmarks: verdicts.map((verdict, index) => ({
      id: `${index}`,
      name: `${index}`,
      params: '{}',
      verdict,
      variants: [],
      eagerUnavailable: null
    })),
    missingBenchmarks: [],
    newBenchmarks: [],
    notJudged: []
  }
}

const decide = (
  verdicts: Verdict[],
  eventKind: EventKind,
  failOn: FailOn[] = ['regression', 'failed'],
  onMissingBaseline: 'warn' | 'fail' = 'warn'
) => failsBuild({ run: runOf(...verdicts), eventKind, failOn, onMissingBaseline }).fails

describe('exit code', () => {
  it.each([
    ['failed', true],
    ['regression', true],
    ['incomparable', false],
    ['no-baseline', false],
    ['inconclusive', false],
    ['accepted', false],
    ['improvement', false],
    ['pass', false]
  ] as const)('of a pull request that is %s, by default', (verdict, fails) => {
    expect(decide([verdict], 'pull-request')).toBe(fails)
    expect(decide([verdict], 'merge-group')).toBe(fails)
  })

  it.each(VERDICTS)('on a baseline branch fails only when the measurement failed: %s', (verdict) => {
    expect(decide([verdict], 'baseline', ['regression', 'failed', 'no-baseline'], 'fail')).toBe(verdict === 'failed')
  })

  it.each(VERDICTS)('never fails an event that only reports: %s', (verdict) => {
    expect(decide([verdict], 'report-only')).toBe(false)
  })

  it('can be told to fail on each of the verdicts that prove nothing', () => {
    for (const verdict of ['incomparable', 'no-baseline', 'inconclusive'] as const) {
      expect(decide([verdict], 'pull-request', [verdict])).toBe(true)
    }
  })

  it('does not let a worse verdict hide the one that is named', () => {
    expect(decide(['no-baseline', 'inconclusive'], 'pull-request', ['inconclusive'])).toBe(true)
  })

  it('lets a failed run through where fail-on leaves that out, a shard that is missing among them, and says so', () => {
    const { fails, reason } = failsBuild({
      run: { ...runOf('pass'), verdict: 'failed' },
      eventKind: 'pull-request',
      failOn: ['regression'],
      onMissingBaseline: 'warn'
    })
    expect(fails).toBe(false)
    expect(reason).toBe('failed is not in fail-on (regression)')
  })

  it('fails on a missing baseline where on-missing-baseline says so', () => {
    expect(decide(['no-baseline'], 'pull-request', ['regression'], 'fail')).toBe(true)
    expect(decide(['pass'], 'pull-request', ['regression'], 'fail')).toBe(false)
  })

  it('names the input that decided', () => {
    const decision = failsBuild({
      run: runOf('regression'),
      eventKind: 'pull-request',
      failOn: ['regression'],
      onMissingBaseline: 'warn'
    })
    expect(decision.reason).toContain('fail-on')
  })
})
