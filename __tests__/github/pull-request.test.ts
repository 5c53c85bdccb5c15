import { describe, expect, test } from '@jest/globals'
import {
  findPullRequest,
  readPullRequest,
  type PullRequestDetails,
  type PullRequestsApi
} from '../../src/github/pull-request.js'
import { createSha } from '../builders/record.js'
import { fakeClock } from '../fakes/baseline-clock.js'
import { apiError } from '../fakes/github-api.js'

const pull = (number: number, overrides: Partial<PullRequestDetails> = {}): PullRequestDetails => ({
  number,
  state: 'open',
  headSha: createSha(number),
  headRepository: 'stranger/trainer',
  baseRef: 'main',
  baseSha: createSha(1),
  labels: [],
  body: '',
  ...overrides
})

function fakePulls(all: readonly PullRequestDetails[], branchOf: (pull: PullRequestDetails) => string = () => 'topic') {
  const queries: string[] = []
  const client: PullRequestsApi = {
    getPullRequest: (number) => {
      const found = all.find((candidate) => candidate.number === number)
      return found === undefined ? Promise.reject(apiError(404)) : Promise.resolve(found)
    },
    listPullRequests: ({ head, page }) => {
      queries.push(`${head ?? 'all'} ${page}`)
      const listed = all.filter(
        (candidate) => head === null || head === `${candidate.headRepository?.split('/')[0]}:${branchOf(candidate)}`
      )
      return Promise.resolve(listed.slice((page - 1) * 100, page * 100))
    }
  }
  return { client, queries, clock: fakeClock() }
}

const WANTED = {
  headSha: createSha(7),
  headRepository: 'stranger/trainer',
  headBranch: null,
  claimedBases: (): Promise<readonly string[]> => Promise.reject(new Error('nobody has to be asked'))
}

describe('the pull request of a commit', () => {
  test('is found by commit and head repository, on any page', async () => {
    const others = Array.from({ length: 240 }, (_, index) => pull(index + 100))
    const { client, clock, queries } = fakePulls([...others, pull(7)])
    expect(await findPullRequest({ client, clock, ...WANTED })).toEqual({ kind: 'found', pullRequest: pull(7) })
    expect(queries).toEqual(['all 1', 'all 2', 'all 3'])
  })

  test('is asked for by its branch first, where that is known', async () => {
    const { client, clock, queries } = fakePulls([pull(7)])
    await findPullRequest({ client, clock, ...WANTED, headBranch: 'topic' })
    expect(queries).toEqual(['stranger:topic 1'])
  })

  test('is looked for without the branch when that finds nothing', async () => {
    const { client, clock, queries } = fakePulls([pull(7)], () => 'renamed')
    expect(await findPullRequest({ client, clock, ...WANTED, headBranch: 'topic' })).toMatchObject({ kind: 'found' })
    expect(queries).toEqual(['stranger:topic 1', 'all 1'])
  })

  test('is not somebody else’s with the same commit', async () => {
    const { client, clock } = fakePulls([pull(66, { headSha: createSha(7), headRepository: 'attacker/trainer' })])
    expect(await findPullRequest({ client, clock, ...WANTED })).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('0000000 of stranger/trainer')
    })
  })

  describe('of a branch with pull requests to two bases', () => {
    const to = (number: number, baseRef: string) => pull(number, { headSha: createSha(7), baseRef })
    const both = [to(7, 'main'), to(8, 'release')]
    const find = (claimed: readonly string[], all = both) =>
      findPullRequest({
        ...fakePulls(all),
        ...WANTED,
        headBranch: 'topic',
        claimedBases: () => Promise.resolve(claimed)
      })

    test.each([
      ['main', 7],
      ['release', 8]
    ])('is the one to the base that the results are for: %s', async (base, number) => {
      expect(await find([base])).toMatchObject({ kind: 'found', pullRequest: { number } })
    })

    test.each([[[]], [['main', 'release']], [['elsewhere']]])('is ambiguous when they name %j', async (claimed) => {
      expect(await find(claimed)).toEqual({
        kind: 'none',
        reason: expect.stringContaining('0000000 is the head of several open pull requests (#7 to main, #8 to release)')
      })
    })
  })

  test('is none when a newer push is its head', async () => {
    const { client, clock } = fakePulls([pull(7, { headSha: createSha(8) })])
    expect(await findPullRequest({ client, clock, ...WANTED })).toMatchObject({ kind: 'none' })
  })

  test('cannot be told when the fork is gone', async () => {
    const { client, clock, queries } = fakePulls([pull(7, { headRepository: null })])
    expect(await findPullRequest({ client, clock, ...WANTED, headRepository: null })).toMatchObject({ kind: 'none' })
    expect(queries).toEqual([])
  })

  test('that cannot be asked for is a sentence with the permission', async () => {
    const { client, clock } = fakePulls([])
    client.listPullRequests = () => Promise.reject(apiError(403))
    expect(await findPullRequest({ client, clock, ...WANTED })).toEqual({
      kind: 'failed',
      reason: expect.stringContaining('pull-requests: read')
    })
  })
})

test('labels and body are read as they are now', async () => {
  const { client, clock } = fakePulls([pull(7, { labels: ['compile-check: accept'], body: 'because' })])
  expect(await readPullRequest({ client, clock, number: 7 })).toMatchObject({
    kind: 'found',
    pullRequest: { labels: ['compile-check: accept'], body: 'because' }
  })
  expect(await readPullRequest({ client, clock, number: 8 })).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('#8')
  })
})
