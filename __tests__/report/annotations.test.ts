import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/report/annotations.js'
import type { SourceSite } from '../../src/measure/result.js'
import type { RepositoryFiles, RepositoryPlace } from '../../src/report/repository-files.js'
import {
  createArm,
  createCounts,
  createGraphBreak,
  createProcess,
  createResult,
  createSite
} from '../builders/result.js'
import { createCause, createJudgedBenchmark, createReport, createRun } from './create-report.js'
import { regression } from './made-regression.js'
import { scenarios } from './scenarios.js'

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

test('a cause of a benchmark with a milder verdict only warns, of one that passes there is none', () => {
  const run = createRun({
    verdict: 'regression',
    benchmarks: [
      ...regression.run.benchmarks,
      createJudgedBenchmark({ id: 'mild', name: 'mild', verdict: 'inconclusive' }),
      createJudgedBenchmark({ id: 'calm', name: 'calm' })
    ]
  })
  const causes = [
    createCause(),
    createCause({ benchmark: 'mild', site: createSite({ line: 7 }) }),
    createCause({ benchmark: 'calm', site: createSite({ line: 9 }) })
  ]
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

describe('where git says what is checked out', () => {
  const files = (place: Partial<RepositoryPlace>, ...paths: string[]): RepositoryFiles => ({
    place: { repositoryIn: '', workspaceIn: '', ...place },
    paths: new Set(paths)
  })
  const fileOf = (file: string, known: RepositoryFiles) =>
    annotations(withCauses([createCause({ site: createSite({ file }) })]), known)[1]?.file

  test.each(['build/generated/model.py', '.git/hooks/x.py', 'lib-checkout/a.py'])(
    '%s, which is not in the commit, has no annotation',
    (file) => {
      expect(fileOf(file, files({}, 'model.py'))).toBeUndefined()
    }
  )

  test('a file of the commit has one', () => {
    expect(fileOf('model.py', files({}, 'model.py'))).toBe('model.py')
  })

  test('paths are relative to the repository, wherever it lies', () => {
    expect(fileOf('repo/model.py', files({ repositoryIn: 'repo' }, 'model.py'))).toBe('model.py')
    expect(fileOf('other/model.py', files({ repositoryIn: 'repo' }, 'model.py'))).toBeUndefined()
    expect(fileOf('model.py', files({ workspaceIn: 'training' }, 'training/model.py'))).toBe('training/model.py')
  })
})

describe('a break in a dependency', () => {
  const site = createSite({ file: null, package: 'lib', packageVersion: '1.2', packagePath: 'lib/a.py', line: 3 })
  const caller = createSite({ file: 'model/net.py', line: 32 })
  const generated = createSite({ file: 'build/made.py', line: 1 })
  const report = (stack: SourceSite[]) => {
    const [id] = regression.run.benchmarks.map((benchmark) => benchmark.id)
    const counts = createCounts({ graphBreaks: [createGraphBreak({ site, stack })] })
    const arm = createArm({ benchmark: id ?? '', processes: [createProcess({ counts })] })
    const cause = createCause({
      site,
      what: '`f(x)` at lib 1.2: lib/a.py:3, called from model/net.py:32 breaks the graph'
    })
    return { ...withCauses([cause]), result: createResult({ arms: [arm] }) }
  }

  test('is annotated where the repository calls it, and the dependency is named', () => {
    expect(annotations(report([site, caller]))[1]).toMatchObject({
      file: 'model/net.py',
      startLine: 32,
      message: expect.stringContaining('lib 1.2: lib/a.py:3') as unknown
    })
  })

  test('passes over frames that the pull request cannot show', () => {
    const files: RepositoryFiles = { place: { repositoryIn: '', workspaceIn: '' }, paths: new Set(['model/net.py']) }
    expect(annotations(report([site, generated, caller]), files)[1]).toMatchObject({ file: 'model/net.py' })
  })

  test('that nothing of the repository called has no line', () => {
    expect(annotations(report([site]))).toHaveLength(1)
  })
})

test.each(Object.entries(scenarios))('%s has one for the verdict, in one line', (_name, report) => {
  const found = annotations(report)
  expect(found[0]?.title).toContain('Compile check: ')
  for (const { message, title } of found) expect(`${title}${message}`).not.toMatch(/[\n\r]/)
})
