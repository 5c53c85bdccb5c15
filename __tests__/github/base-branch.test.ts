import { expect, test } from '@jest/globals'
import { isOnBranch, type CommitsApi } from '../../src/github/base-branch.js'
import { createSha } from '../builders/record.js'
import { fakeClock } from '../fakes/baseline-clock.js'
import { apiError } from '../fakes/github-api.js'

type Standing = Awaited<ReturnType<CommitsApi['compareCommits']>>

const ask = (compare: (base: string) => Standing | number) => {
  const compareCommits: CommitsApi['compareCommits'] = (base, head) => {
    expect(head).toBe('main')
    const answer = compare(base)
    return typeof answer === 'number' ? Promise.reject(apiError(answer)) : Promise.resolve(answer)
  }
  return isOnBranch({ client: { compareCommits }, clock: fakeClock(), sha: createSha(3), branch: 'main' })
}

test.each<[Standing, 'yes' | 'no']>([
  ['ahead', 'yes'],
  ['identical', 'yes'],
  ['behind', 'no'],
  ['diverged', 'no']
])('a branch that is %s of a commit: %s', async (standing, kind) => {
  expect(await ask(() => standing)).toEqual({ kind })
})

test('a commit that is nowhere is not on it', async () => {
  expect(await ask((base) => (base === 'main' ? 'identical' : 404))).toEqual({ kind: 'no' })
})

test.each([404, 403])('a token that may not read (%d) does not know, and the permission is named', async (status) => {
  expect(await ask(() => status)).toEqual({
    kind: 'unknown',
    reason: expect.stringMatching(/Whether 0000000 is a commit of main could not be asked: .*contents: read/)
  })
})
