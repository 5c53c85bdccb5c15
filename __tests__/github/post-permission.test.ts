import { expect, test } from '@jest/globals'
import { postPermission } from '../../src/github/post-permission.js'
import { createContext, pullRequestContext } from '../fakes/github-context.js'

test('a pull request of this repository may be commented on', () => {
  expect(postPermission(pullRequestContext(), 'token')).toEqual({ allowed: true, issue: 7 })
})

test.each([
  ['stranger/trainer', /the fork stranger\/trainer.*can only read.*summary/],
  [null, /a fork that is gone/]
])('one from %j is known not to, before any call', (headRepository, words) => {
  const permission = postPermission(pullRequestContext({ fork: true, headRepository }), 'token')
  expect(permission).toEqual({ allowed: false, expected: false, reason: expect.stringMatching(words) })
})

test.each([null, ''])('without a token (%j) there is no comment, and that is said', (token) => {
  expect(postPermission(pullRequestContext(), token)).toMatchObject({
    allowed: false,
    expected: false,
    reason: expect.stringContaining('github-token')
  })
})

test('a push has nothing to comment on, which is nothing to warn of', () => {
  expect(postPermission(createContext(), 'token')).toMatchObject({ allowed: false, expected: true })
})

test('a merge group gets no comment', () => {
  expect(postPermission({ ...pullRequestContext(), eventKind: 'merge-group' }, 'token')).toMatchObject({
    allowed: false,
    expected: true
  })
})
