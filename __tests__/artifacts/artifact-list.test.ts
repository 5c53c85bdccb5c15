import { describe, expect, test } from '@jest/globals'
import { artifactList, type ArtifactList } from '../../src/artifacts/artifact-list.js'
import type { Verdict } from '../../src/judge/verdict.js'
import type { Kernel } from '../../src/measure/result.js'
import { createArm, createCounts, createGraphBreak, createProcess, createSite } from '../builders/result.js'
import { createJudgedBenchmark, createRun } from '../report/create-report.js'

const createKernel = (overrides: Partial<Kernel>): Kernel => ({
  name: 'a_kernel',
  kind: 'generated',
  seconds: 0.001,
  launches: 2,
  graph: null,
  detail: null,
  ...overrides
})
const judged = (verdict: Verdict, more: { id?: string; name?: string } = {}) =>
  createJudgedBenchmark({ id: 'gpt-1', name: 'GPT small', ...more, verdict })
const runOf = (...benchmarks: ReturnType<typeof judged>[]) => createRun({ verdict: 'regression', benchmarks })
const arm = (side: 'head' | 'base', variant = 'compiled', kernel = createKernel({ name: `${side}_kernel` })) =>
  createArm({ benchmark: 'gpt-1', side, variant, processes: [createProcess({ kernels: [kernel] })] })
const pathsOf = ({ files }: ArtifactList) => files.map(({ path }) => path)
const contentOf = ({ files }: ArtifactList, path: string) => files.find((file) => file.path === path)?.content
const textOf = (list: ArtifactList, path: string): string => {
  const content = contentOf(list, path)
  return typeof content === 'string' ? content : ''
}

describe('a regression', () => {
  const both = artifactList({
    run: runOf(judged('regression')),
    arms: [arm('head'), arm('head', 'eager'), arm('base')],
    record: null
  })

  test('has the kernel table and the trace of each arm of both sides, and the breaks', () => {
    expect(pathsOf(both)).toEqual([
      'gpt-small/head-compiled.kernels.csv',
      'gpt-small/head-compiled.trace.json',
      'gpt-small/head-eager.kernels.csv',
      'gpt-small/head-eager.trace.json',
      'gpt-small/base-compiled.kernels.csv',
      'gpt-small/base-compiled.trace.json',
      'gpt-small/graph-breaks.csv',
      'gpt-small/graph-breaks.json'
    ])
    expect(textOf(both, 'gpt-small/base-compiled.kernels.csv')).toContain('base_kernel')
    expect(contentOf(both, 'gpt-small/base-compiled.trace.json')).toEqual({
      benchmark: 'gpt-1',
      side: 'base',
      variant: 'compiled'
    })
    expect(both.notes).toEqual([])
  })

  test('against a record has the record’s kernels, no trace of base, and says so', () => {
    const record = { sha: 'abcdef0123', arms: [arm('head', 'compiled', createKernel({ name: 'recorded_kernel' }))] }
    const list = artifactList({ run: runOf(judged('regression')), arms: [arm('head')], record })
    expect(pathsOf(list)).not.toContain('gpt-small/base-compiled.trace.json')
    expect(textOf(list, 'gpt-small/base-compiled.kernels.csv')).toContain('recorded_kernel')
    expect(list.notes).toEqual([expect.stringMatching(/record of abcdef0,.*no trace of it/)])
  })

  test('measured beside base takes nothing of that variant from the record', () => {
    const record = { sha: 'abcdef0123', arms: [arm('head', 'compiled', createKernel({ name: 'recorded_kernel' }))] }
    const list = artifactList({ run: runOf(judged('regression')), arms: [arm('head'), arm('base')], record })
    expect(textOf(list, 'gpt-small/base-compiled.kernels.csv')).not.toContain('recorded_kernel')
    expect(list.notes).toEqual([])
  })

  test('without anything of base says that', () => {
    const list = artifactList({ run: runOf(judged('regression')), arms: [arm('head')], record: null })
    expect(list.notes).toEqual(['GPT small: there is nothing of base to compare with.'])
  })

  test('on a machine without a GPU has no kernel table, and says why', () => {
    const bare = createArm({ benchmark: 'gpt-1', processes: [createProcess({ kernels: [] })] })
    const list = artifactList({ run: runOf(judged('regression')), arms: [bare], record: null })
    expect(pathsOf(list)).toEqual([
      'gpt-small/head-compiled.trace.json',
      'gpt-small/graph-breaks.csv',
      'gpt-small/graph-breaks.json'
    ])
    expect(list.notes[0]).toMatch(/no kernel table of head compiled: no profiler saw kernels/)
  })
})

test.each([
  ['regression', 1],
  ['accepted', 1],
  ['pass', 0],
  ['improvement', 0],
  ['failed', 0],
  ['no-baseline', 0]
] as const)('%s: %i benchmarks have files', (verdict, count) => {
  const list = artifactList({ run: runOf(judged(verdict)), arms: [arm('head'), arm('base')], record: null })
  expect(new Set(pathsOf(list).map((path) => path.split('/')[0])).size).toBe(count)
})

test('a suspicion that was measured side by side and not settled has files, one that was not measured has none', () => {
  const run = runOf(judged('inconclusive'))
  expect(artifactList({ run, arms: [arm('head'), arm('base')], record: null }).files).not.toEqual([])
  expect(artifactList({ run, arms: [arm('head')], record: null })).toEqual({ files: [], notes: [] })
})

test('names that say nothing, or the same, make folders of their own', () => {
  const run = runOf(
    judged('regression', { name: 'a' }),
    judged('regression', { name: 'A 2' }),
    judged('regression', { name: '../A' }),
    judged('regression', { name: '☃' })
  )
  const list = artifactList({ run, arms: [], record: null })
  expect(new Set(pathsOf(list).map((path) => path.split('/')[0]))).toEqual(new Set(['a', 'a-2', 'a-3', 'unnamed']))
})

test('the list of breaks has both sides, with the line of the repository that leads into a dependency', () => {
  const site = createSite({ file: null, package: 'lib', packageVersion: '1.2', packagePath: 'lib/a.py', line: 3 })
  const event = createGraphBreak({
    site,
    stack: [site, createSite({ file: 'net.py', line: 32 })],
    reason: 'a "reason"'
  })
  const withBreak = (side: 'head' | 'base') =>
    createArm({
      benchmark: 'gpt-1',
      side,
      processes: [createProcess({ counts: createCounts({ graphBreaks: side === 'head' ? [event, event] : [event] }) })]
    })
  const list = artifactList({
    run: runOf(judged('regression')),
    arms: [withBreak('head'), withBreak('base')],
    record: null
  })
  const rows = textOf(list, 'gpt-small/graph-breaks.csv').trim().split('\r\n')
  expect(rows.map((row) => row.split(',')[0])).toEqual(['side', 'head', 'head', 'base'])
  expect(rows[3]).toContain('lib 1.2: lib/a.py,3,')
  expect(rows[3]).toContain('net.py:32,"a ""reason"""')
  const parsed = JSON.parse(textOf(list, 'gpt-small/graph-breaks.json')) as { side: string; stack: unknown[] }[]
  expect(parsed.map(({ side, stack }) => [side, stack.length])).toEqual([
    ['head', 2],
    ['head', 2],
    ['base', 2]
  ])
})
