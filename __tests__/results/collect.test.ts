import { describe, expect, test } from '@jest/globals'
import { collectShards } from '../../src/results/collect.js'
import type { ExpectedShards } from '../../src/inputs/reporting.js'
import type { Results } from '../../src/results/results-file.js'
import { createResult } from '../builders/result.js'
import { createResults, SUBJECT } from '../builders/results.js'

const ANY: ExpectedShards = { kind: 'any' }

function collect(all: readonly Results[], expected: ExpectedShards = ANY) {
  const readings = all.map((results, index) => ({ kind: 'ok' as const, folder: `folder-${index}`, results }))
  return collectShards({ readings, subject: SUBJECT, expected })
}

const shard = (commentKey: string, overrides: Parameters<typeof createResults>[0] = {}): Results =>
  createResults({ commentKey, result: createResult({ nonce: commentKey }), ...overrides })

const names = ({ shards }: ReturnType<typeof collect>): string[] => shards.map(({ name }) => name)

test('shards are named by their comment-key, in the order of their names', () => {
  expect(names(collect([shard('h200'), shard('a100')]))).toEqual(['a100', 'h200'])
})

test('one key on two machines counts twice and is one shard, which is told', () => {
  const two = [shard('gpu'), shard('gpu', { deviceSlug: 'nvidia-a100', result: createResult({ nonce: 'other' }) })]
  const found = collect(two, { kind: 'count', count: 2 })
  expect(names(found)).toEqual(['gpu, nvidia-a100', 'gpu, nvidia-h200-141gb'])
  expect(found.missing).toEqual(['1 shard of 2'])
  expect(found.notes).toEqual([expect.stringContaining('2 results call themselves "gpu"')])
})

describe('what is not of this commit', () => {
  test.each([
    ['another commit', { run: { headSha: 'b'.repeat(40) } }, /of bbbbbbb, and this report is about 0000000/],
    ['another repository', { run: { repository: 'octo/other' } }, /of octo\/other, and this is octo\/trainer/]
  ])('%s is left out and named', (_what, overrides, words) => {
    const found = collect([shard('h200'), shard('a100', overrides)], { kind: 'names', names: ['h200', 'a100'] })
    expect(names(found)).toEqual(['h200'])
    expect(found.missing).toEqual(['a100'])
    expect(found.notes).toEqual([expect.stringMatching(words)])
  })

  test('the spelling of a repository is not', () => {
    expect(names(collect([shard('h200', { run: { repository: 'Octo/Trainer' } })]))).toEqual(['h200'])
  })
})

describe('a shard that is there twice', () => {
  const attempt = (runAttempt: number, nonce = String(runAttempt), runId = '500'): Results =>
    shard('h200', { run: { runAttempt, runId }, result: createResult({ nonce }) })

  test.each([
    ['newer last', [attempt(1), attempt(2)]],
    ['newer first', [attempt(2), attempt(1)]],
    ['a newer run', [attempt(9, 'old', '499'), attempt(1, '2')]]
  ])('counts with its newest attempt: %s', (_what, all) => {
    const found = collect(all)
    expect(found.shards.map(({ results }) => results.result?.nonce)).toEqual(['2'])
    expect(found.notes).toEqual([
      expect.stringMatching(/^Attempt \d of "h200" on nvidia-h200-141gb is left out: there is a newer one\.$/)
    ])
  })

  test('counts with its newest attempt whatever it ran on: what failed on another machine does not decide', () => {
    const failed = shard('h200', {
      deviceSlug: 'nvidia-h100',
      result: null,
      problem: { kind: 'crashed', message: 'x' }
    })
    const found = collect([failed, attempt(2)], { kind: 'count', count: 2 })
    expect(found.shards.map(({ results }) => results.run.runAttempt)).toEqual([2])
    expect(found.missing).toEqual(['1 shard of 2'])
  })

  test('counts once without a word when it is the same measurement', () => {
    const found = collect([attempt(1), attempt(1)])
    expect(names(found)).toEqual(['h200'])
    expect(found.notes).toEqual([])
  })

  test('counts twice when two jobs share a key: neither may hide the other', () => {
    const found = collect([attempt(1, 'one'), attempt(1, 'two')])
    expect(found.shards).toHaveLength(2)
    expect(new Set(names(found)).size).toBe(2)
    expect(found.notes).toEqual([expect.stringContaining('a comment-key of its own')])
  })
})

describe('what is missing', () => {
  test.each<[ExpectedShards, readonly string[]]>([
    [ANY, []],
    [{ kind: 'names', names: ['h200'] }, []],
    [{ kind: 'names', names: ['h200', 'a100', 'b200'] }, ['a100', 'b200']],
    [{ kind: 'count', count: 1 }, []],
    [{ kind: 'count', count: 3 }, ['2 shards of 3']]
  ])('%j', (expected, missing) => {
    expect(collect([shard('h200')], expected).missing).toEqual(missing)
  })
})

test('folders that could not be read are sentences of their own', () => {
  const readings = [{ kind: 'refused' as const, folder: 'x', reason: 'it is a link' }]
  expect(collectShards({ readings, subject: SUBJECT, expected: ANY }).refused).toEqual([
    'The results in "x" cannot be used: it is a link.'
  ])
})
