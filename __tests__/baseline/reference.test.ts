import { describe, expect, test } from '@jest/globals'
import { findReference } from '../../src/baseline/reference.js'
import { emptyRing } from '../../src/baseline/ring.js'
import type { Fingerprint } from '../../src/measure/result.js'
import { createRecord, createSha } from '../builders/record.js'
import { createFingerprint } from '../builders/result.js'
import { fakeGit, type FakeHistory } from '../fakes/baseline-git.js'

const sha = createSha

/** 1 <- 2 <- 3 <- 4 on main; 5 is a side commit on 2, merged by 6 on 4; 9 is on another branch. */
const HISTORY: FakeHistory = {
  parents: {
    [sha(1)]: [],
    [sha(2)]: [sha(1)],
    [sha(3)]: [sha(2)],
    [sha(4)]: [sha(3)],
    [sha(5)]: [sha(2)],
    [sha(6)]: [sha(4), sha(5)],
    [sha(9)]: [sha(1)]
  }
}

interface Situation {
  readonly history?: FakeHistory
  /** What differs, by the record's position. */
  readonly fingerprints?: Readonly<Record<number, Partial<Fingerprint>>>
  readonly head?: number
}

function reference(
  seeds: readonly number[],
  wanted: number | null,
  { history = HISTORY, fingerprints = {}, head }: Situation = {}
) {
  const records = seeds.map((seed, position) =>
    createRecord({
      sha: sha(seed),
      runId: String(100 + position),
      fingerprint: createFingerprint(fingerprints[position] ?? {})
    })
  )
  return findReference({
    ring: { ...emptyRing('default'), records },
    git: fakeGit(history),
    wantedSha: wanted === null ? null : sha(wanted),
    fingerprint: createFingerprint(),
    ...(head === undefined ? {} : { headSha: sha(head) })
  })
}

describe('the record that is used', () => {
  test.each<[string, readonly number[], number, number, number]>([
    ['is the wanted commit’s own', [1, 3, 4], 3, 3, 0],
    ['is the nearest ancestor’s along the branch, not the newest', [1, 2, 4], 3, 2, 1],
    ['counts the merges between, not the commits that were merged', [4], 6, 4, 1],
    ['prefers the branch itself over a merged side branch', [1, 5], 6, 1, 4],
    ['may be on a merged side branch when nothing else is there', [5, 9], 6, 5, 3]
  ])('%s', async (_, seeds, wanted, expected, distance) => {
    const found = await reference(seeds, wanted)
    expect(found).toMatchObject({ kind: 'record', record: { sha: sha(expected) }, distance })
  })

  test('is the newest of several measurements of one commit', async () => {
    expect(await reference([3, 3, 1], 3)).toMatchObject({ record: { runId: '101' }, note: null, comparableRecords: 3 })
  })

  test('is never head’s own', async () => {
    expect(await reference([3, 4], 4, { head: 4 })).toMatchObject({ record: { sha: sha(3) }, distance: 1 })
  })

  test('names the distance in words', async () => {
    expect(await reference([2], 3)).toMatchObject({ note: expect.stringMatching(/^1 commit before 0000000/) })
    expect(await reference([1], 3)).toMatchObject({ note: expect.stringMatching(/^2 commits before/) })
  })
})

describe('the newest record stands in, and it is said', () => {
  test.each<[string, number | null, FakeHistory, RegExp]>([
    ['in a shallow clone', 4, { parents: { [sha(4)]: [sha(3)] }, shallow: true }, /shallow.*fetch-depth: 0/],
    ['when the wanted commit is not in the clone', 3, { parents: { [sha(8)]: [] } }, /0000000 is not in this clone/],
    ['when the wanted commit is not known', null, HISTORY, /could not be found out/],
    ['when git does not answer', 4, { parents: {}, broken: 'not a git repository' }, /not a git repository/]
  ])('%s', async (_, wanted, history, note) => {
    expect(await reference([1, 2], wanted, { history })).toMatchObject({
      kind: 'record',
      record: { sha: sha(2) },
      distance: null,
      note: expect.stringMatching(note)
    })
  })

  test('but a shallow clone that shows enough is believed', async () => {
    const history = { parents: { [sha(4)]: [sha(3)], [sha(3)]: [sha(2)] }, shallow: true }
    expect(await reference([3, 9], 4, { history })).toMatchObject({ record: { sha: sha(3) }, distance: 1 })
  })

  test('and so is the wanted commit’s own record, whatever is hidden', async () => {
    const history = { parents: { [sha(7)]: [] }, shallow: true }
    expect(await reference([3, 9], 3, { history })).toMatchObject({ record: { sha: sha(3) }, distance: 0 })
  })
})

describe('nothing to compare with', () => {
  test('no records', async () => {
    expect(await reference([], 3)).toMatchObject({ kind: 'none', reason: expect.stringContaining('no records') })
  })

  test('only records of commits that the base does not contain', async () => {
    expect(await reference([4, 9], 2)).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('bring the branch up to date')
    })
  })

  test('only records of another machine, with the difference', async () => {
    expect(
      await reference([2, 3], 3, { fingerprints: { 0: { gpuName: 'NVIDIA A100' }, 1: { gpuPowerLimitWatts: 500 } } })
    ).toMatchObject({
      kind: 'incomparable',
      reason: expect.stringContaining('500 W'),
      newest: { sha: sha(3) }
    })
  })

  test('but an older record of this machine is better than a newer one of another', async () => {
    expect(await reference([2, 3], 3, { fingerprints: { 1: { gpuPowerLimitWatts: 500 } } })).toMatchObject({
      kind: 'record',
      record: { sha: sha(2) },
      distance: 1,
      comparableRecords: 1
    })
  })
})
