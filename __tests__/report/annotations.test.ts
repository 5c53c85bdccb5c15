import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/report/annotations.js'
import { createSite } from '../builders/result.js'
import { createCause, createJudgedBenchmark, createReport, createRun } from './create-report.js'
import { regression, scenarios } from './scenarios.js'

const withCauses = (causes: ReturnType<typeof createCause>[]) =>
  createReport({ ...regression, explanation: { causes, explainedShare: null } })

test('the verdict comes first, then the line that caused it, as errors when the build fails', () => {
  expect(annotations(regression)).toEqual([
    {
      level: 'error',
      title: 'Compile check: regression',
      message:
        'Regression: gpt-small 8.2 % slower on the device (7.9 % to 8.5 %): new graph break at model.py:41. regression is in fail-on'
    },
    {
      level: 'error',
      title: 'Compile check: new graph break',
      message:
        '`if x.abs().max().item() > 1e9:` at model.py:41 breaks the graph: 3 graphs instead of 1, 38 launches more per step, +0.41 ms. Compare on the device (`torch.where`) or move the check out of the compiled step.',
      file: 'model.py',
      startLine: 41
    }
  ])
})

test('a run that does not fail the build warns', () => {
  const report = createReport({ ...regression, failsBuild: false })
  expect(annotations(report).map(({ level }) => level)).toEqual(['warning', 'warning'])
})

test('a pass is a notice, without any line', () => {
  const report = createReport({ explanation: { causes: [createCause()], explainedShare: null } })
  expect(annotations(report).map(({ level, file }) => [level, file])).toEqual([['notice', undefined]])
})

test('a cause of a benchmark that passes only warns', () => {
  const run = createRun({
    verdict: 'regression',
    benchmarks: [...regression.run.benchmarks, createJudgedBenchmark({ id: 'calm', name: 'calm' })]
  })
  const causes = [createCause(), createCause({ benchmark: 'calm', site: createSite({ line: 7 }) })]
  const found = annotations(createReport({ ...regression, run, explanation: { causes, explainedShare: null } }))
  expect(found.map(({ level, startLine }) => [level, startLine])).toEqual([
    ['error', undefined],
    ['error', 41],
    ['warning', 7]
  ])
})

test('never more than ten, worst first', () => {
  const causes = Array.from({ length: 40 }, (_, line) => createCause({ site: createSite({ line: line + 1 }) }))
  const found = annotations(withCauses(causes))
  expect(found).toHaveLength(10)
  expect(found.slice(1).map(({ startLine }) => startLine)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('the same place is annotated once', () => {
  expect(annotations(withCauses([createCause(), createCause()]))).toHaveLength(2)
})

describe('only files of the repository are annotated', () => {
  test.each([
    ['a dependency', createSite({ file: null, package: 'transformers', packagePath: 'modeling.py' }), undefined],
    ['an absolute path', createSite({ file: '/etc/passwd' }), undefined],
    ['a path that leaves the tree', createSite({ file: '../other/model.py' }), undefined],
    ['an empty path', createSite({ file: '' }), undefined],
    ['a file', createSite({ file: './src/model.py' }), 'src/model.py'],
    ['a file with a hostile name', createSite({ file: 'a\n::error::\u202eb.py' }), 'a ::error::b.py']
  ])('%s', (_what, site, file) => {
    expect(annotations(withCauses([createCause({ site })]))[1]?.file).toBe(file)
  })

  test('a site without a line annotates the file', () => {
    expect(annotations(withCauses([createCause({ site: createSite({ line: null }) })]))[1]).not.toHaveProperty(
      'startLine'
    )
  })
})

test.each(Object.entries(scenarios))('%s has one for the verdict, in one line', (_name, report) => {
  const found = annotations(report)
  expect(found[0]?.title).toContain('Compile check: ')
  for (const { message, title } of found) expect(`${title}${message}`).not.toMatch(/[\n\r]/)
})
