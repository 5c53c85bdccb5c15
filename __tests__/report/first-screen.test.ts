import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../../src/report/comment.js'
import { cutMiddle } from '../../src/report/escape.js'
import { headline } from '../../src/report/headline.js'
import { nextSteps } from '../../src/report/next-steps.js'
import type { Report } from '../../src/report/report.js'
import {
  createJudgedBenchmark,
  createJudgedVariant,
  createMetric,
  createMetrics,
  createReport,
  createRun
} from './create-report.js'
import { regression } from './made-regression.js'
import { scenarios } from './scenarios.js'

/** What a reader meets before anything is unfolded. */
const firstScreen = (report: Report): string => renderComment(report).replace(/<details>[\s\S]*<\/details>/g, '')
const scenario = (name: string): Report => scenarios[name] ?? createReport({ exitReason: `no scenario ${name}` })
const tablesOf = (markdown: string): number => markdown.match(/^\| -/gm)?.length ?? 0

test.each(Object.entries(scenarios))('%s has at most one open table', (_name, report) => {
  expect(tablesOf(firstScreen(report))).toBeLessThanOrEqual(1)
})

describe('a job that handed on nothing', () => {
  test('does not hide the regression of another', () => {
    expect(headline(scenario('several-jobs'))).toMatch(
      /^Failed: no results of a100; regression: gpt-small \[h200\] 8\.2 % slower on the device .*: new graph break at model\.py:41$/
    )
  })

  test('is the first thing to do something about', () => {
    expect(nextSteps(scenario('several-jobs'))[0]).toBe(
      'No results of a100: look at that job, run it again, then run this one again.'
    )
  })
})

describe('what to do', () => {
  const steps = (name: string): string => nextSteps(scenario(name)).join('\n')

  test('about a regression names the label that accepts it, where one can', () => {
    expect(steps('regression')).toContain('set the label `compile-check: accept` on this pull request')
    expect(steps('regression-on-default-branch')).not.toContain('label')
    expect(nextSteps({ ...regression, acceptLabel: 'ok: slower' }).at(-1)).toContain('`ok: slower`')
    expect(nextSteps({ ...regression, acceptLabel: 'ok: slower', failsBuild: false }).join()).not.toContain(
      'ok: slower'
    )
  })

  test.each([
    ['regression', /compare kernels and graphs/],
    ['regression-memory', /tensors that live from one step to the next/],
    ['regression-counts-only', /every break and recompile/],
    ['first-run-fails', /The build fails \(no-baseline, and on-missing-baseline is fail\)/],
    ['first-run', /Nothing to do here/],
    ['first-record', /this measurement is the baseline now/],
    ['failed-out-of-memory', /The eager step got through with 1\.86 GiB/],
    ['failed-diverged', /Compare the losses in the details/],
    ['inconclusive-no-time', /raise `time-budget` to 24 min or more/],
    ['inconclusive-confirm-never', /`confirm: auto` measures it/]
  ])('in %s', (name, expected) => {
    expect(steps(name)).toMatch(expected)
  })

  test('in a terminal names what a terminal has', () => {
    const first = scenario('first-run')
    expect(nextSteps({ ...first, links: { ...first.links, run: null } }).join()).toContain('--save-baseline')
  })
})

test('losses that differ are shown step by step, others are not', () => {
  expect(renderComment(scenario('failed-diverged'))).toMatch(/\| 3 \| 2\.10000 \| 2\.18900 \| \+4\.2\s% \|/)
  expect(renderComment(scenario('regression'))).not.toContain('Loss, eager |')
})

test.each(['failed-crash', 'failed-timed-out', 'failed-diverged'])('%s claims no comparison', (name) => {
  expect(renderComment(scenario(name))).toContain('nothing of it could be compared with')
})

test('every benchmark that failed is named before anything is unfolded', () => {
  expect(firstScreen(scenario('failed-several'))).toMatch(/^- the compiled step of moe compiled nothing/m)
})

test('an accepted slowdown is no regression any more', () => {
  expect(firstScreen(scenario('accepted'))).toContain('accepted, limit 3 %')
  expect(firstScreen(scenario('accepted'))).not.toContain('**regression')
})

test('a long name leaves room for the verdict, and is whole in the details', () => {
  const name = `${'encoder-layer-'.repeat(5)}one-two-three`
  const slow = createMetric('device-time', [4, 5], { verdict: 'regression' })
  const bad = createJudgedBenchmark({
    name,
    variants: [createJudgedVariant({ verdict: 'regression', metrics: createMetrics(slow) })]
  })
  const comment = renderComment(
    createReport({ run: createRun({ benchmarks: [bad, createJudgedBenchmark({ id: 'b', name: 'b' })] }) })
  )
  expect(comment).toContain('| encoder-layer-encoder-laye…one-two-three |')
  expect(comment).toContain(`<summary>Details of ${name}</summary>`)
})

test.each([
  ['short', 10, 'short'],
  ['abcdefghijklmnop', 10, 'abcdef…nop'],
  ['abcdefghijkl\u{1f600}z', 7, 'abcd…z'],
  ['abcdefghijkl\u{1f600}yz', 10, 'abcdef…yz']
])('cutMiddle(%j, %d) is %j', (text, length, expected) => {
  expect(cutMiddle(text, length)).toBe(expected)
})

test('the files are said to end with the job, not to be somewhere', () => {
  expect(renderComment(regression)).toContain(
    'report.html and report.json end with the job unless `actions/upload-artifact`'
  )
  expect(renderComment(createReport({ links: { run: null, commit: null, docs: 'x' } }))).not.toContain(
    'upload-artifact'
  )
})
