import { expect, test } from '@jest/globals'
import { linksOf } from '../src/links.js'
import { createContext } from './fakes/github-context.js'

const docs = (serverUrl: string, env: Readonly<Record<string, string>>): string =>
  linksOf({ context: createContext({ serverUrl }), env }).docs

const PAGE = 'docs/how-it-decides.md'
const GHES = 'https://git.acme.example'

test.each([
  ['on github.com', 'https://github.com', 'maker/check', `https://github.com/maker/check/blob/v1/${PAGE}`],
  ['on a server of one’s own, from github.com', GHES, 'maker/check', `https://github.com/maker/check/blob/v1/${PAGE}`],
  ['on a server of one’s own, put there', GHES, 'Octo/check', `${GHES}/Octo/check/blob/v1/${PAGE}`]
])('what decides is explained where the action came from: %s', (_what, server, action, expected) => {
  expect(docs(server, { GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: 'v1' })).toBe(expected)
})

test('without a reference it is the page of the default branch, without a repository a path', () => {
  const env = { GITHUB_ACTION_REPOSITORY: 'maker/check', GITHUB_ACTION_REF: '' }
  expect(docs(GHES, env)).toBe(`https://github.com/maker/check/blob/HEAD/${PAGE}`)
  expect(docs(GHES, { GITHUB_ACTION_REPOSITORY: '' })).toBe(PAGE)
})

test('commits and runs are the server’s own', () => {
  const { commit } = linksOf({ context: createContext({ serverUrl: GHES }), env: {} })
  expect(commit).toBe(`${GHES}/octo/trainer/commit`)
})
