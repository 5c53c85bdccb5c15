import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/report/annotations.js'
import { renderComment } from '../../src/report/comment.js'
import { headline } from '../../src/report/headline.js'
import { nextSteps } from '../../src/report/next-steps.js'
import type { Report, Unusable } from '../../src/report/report.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { createReport } from './create-report.js'
import { scenarios } from './scenarios.js'

const FIRST = scenarios['first-run'] ?? createReport()
const NOTHING = scenarios['failed-nothing-measured'] ?? createReport()

function withReference(unusable: Unusable | null, more: Partial<Report> = {}): Report {
  const reference = { kind: 'none', reason: 'the baseline could not be used: it is not JSON', lookedFor: ['/b/x.json'] }
  const comparison = {
    headSha: FIRST.comparison.headSha,
    reference: { ...reference, ...(unusable === null ? {} : { unusable }) } as Report['comparison']['reference']
  }
  return { ...FIRST, comparison, ...more }
}

const IN_TERMINAL = { links: { ...FIRST.links, run: null } }

describe('no baseline: headline and advice say which of the cases it is', () => {
  test.each([
    ['none yet', FIRST, /nothing to be compared with yet/, /the next run on the default branch records/],
    [
      'the first of them',
      { ...FIRST, recorded: true },
      /has its first baseline now/,
      /this measurement is the baseline/
    ],
    ['not saved', { ...FIRST, recorded: false }, /was measured, but no baseline was saved/, /the note says why/],
    ['damaged', withReference('replace'), /could not be used: it is not JSON/, /replaces the baseline that cannot/],
    ['a newer release’s', withReference('update'), /could not be used/, /use that release here too/],
    ['a folder in its place', withReference('remove'), /could not be used/, /^Remove `\/b\/x\.json`/],
    ['a terminal', { ...FIRST, ...IN_TERMINAL }, /nothing to be compared with yet/, /`--base REV`/],
    ['a terminal, a folder', withReference('remove', IN_TERMINAL), /could not be used/, /^Remove `\/b\/x\.json`/]
  ] as const)('%s', (_case, report, words, step) => {
    expect(headline(report)).toMatch(words)
    expect(nextSteps(report)[0]).toMatch(step)
  })

  test('nobody is told to wait for a run that cannot record', () => {
    for (const unusable of ['update', 'remove'] as const)
      expect(nextSteps(withReference(unusable)).join(' ')).not.toContain('Nothing to do')
  })
})

describe('the measuring itself broke', () => {
  const broken = (kind: string, more: Partial<Report> = {}): Report => ({
    ...NOTHING,
    problem: { kind, message: 'The harness ended with exit code 42; nothing had been measured until then.' },
    run: { ...NOTHING.run, headline: 'The harness ended with exit code 42; nothing had been measured until then.' },
    outputTail: 'one\nlast ``` words <b>\n@everyone ::error::x',
    ...more
  })

  test.each([
    ['cancelled', /newer run has taken its place/],
    ['timed-out', /Raise `time-budget`/],
    ['crashed', /last output in this report/],
    ['malformed', /has written into the files of this check/]
  ])('%s: there is a next step', (kind, step) => {
    expect(nextSteps(broken(kind)).join('\n')).toMatch(step)
  })

  test('its last words are in comment and terminal, in a fence that they cannot close', () => {
    const comment = renderComment(broken('crashed'))
    expect(comment).toContain('<summary>Last output</summary>')
    expect(comment).toMatch(/^````+text$/m)
    const terminal = renderTerminal(broken('crashed', IN_TERMINAL), { columns: 80, color: false })
    expect(terminal).toContain('Last output\n  one\n')
    expect(terminal).toContain('`--verbose`')
  })

  test('no sentence ends twice', () => {
    const report = broken('crashed')
    const said = [
      renderComment(report),
      renderTerminal(report, { columns: 200, color: false }),
      annotations(report)[0]?.message
    ]
    for (const text of said) expect(text).not.toMatch(/[^.]\.\.(?!\.)/)
  })
})

test('an error that says itself what to change is not cut before that, wherever it is read', () => {
  const message = `torch cannot be imported by ${'/a/long/path'.repeat(12)}/python: No module named 'torch'. Install torch 2.6 or newer there, or name another interpreter with the input \`python\`.`
  const outcome = {
    kind: 'crashed',
    errorType: 'StepContractError',
    message,
    traceback: null,
    missingVariable: null
  } as const
  const arms = (scenarios['failed-crash']?.result?.arms ?? []).map((arm) => ({
    ...arm,
    processes: arm.processes.map((process) => (process.outcome.kind === 'ok' ? process : { ...process, outcome }))
  }))
  const failed = scenarios['failed-crash'] ?? createReport()
  for (const links of [failed.links, IN_TERMINAL.links]) {
    const report: Report = { ...failed, links, result: failed.result === null ? null : { ...failed.result, arms } }
    expect(nextSteps(report)[0]).toMatch(/^Install torch 2\.6 or newer there, or name another interpreter/)
  }
})

test('a colon after a place stands outside of its code', () => {
  const report = { ...FIRST, warnings: ['1 new graph break at model.py:77: take the branch out.'] }
  expect(renderComment(report)).toContain('`model.py:77`: take the branch')
})
