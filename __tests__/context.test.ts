import { describe, expect, test } from '@jest/globals'
import { readContext } from '../src/context-reader.js'
import { UserError } from '../src/errors.js'
import { localContext } from '../src/local-context.js'

const SHA = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)
const BASE = 'c'.repeat(40)

const ENV = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo/trainer',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: SHA,
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_WORKSPACE: '/w/trainer',
  RUNNER_TEMP: '/w/_temp'
}

interface Situation {
  readonly env?: Record<string, string | undefined>
  readonly event?: object | string
  readonly baselineBranches?: readonly string[]
}

function read({ env = {}, event = { repository: { default_branch: 'main' } }, baselineBranches = [] }: Situation = {}) {
  return readContext({
    env: { ...ENV, ...env },
    readFile: (path) => {
      expect(path).toBe('/event.json')
      return typeof event === 'string' ? event : JSON.stringify(event)
    },
    baselineBranches
  })
}

function pullRequest(headRepository: string | null) {
  return {
    repository: { default_branch: 'main' },
    pull_request: {
      number: 7,
      head: { sha: HEAD, ref: 'topic', repo: headRepository === null ? null : { full_name: headRepository } },
      base: { sha: BASE, ref: 'main' }
    }
  }
}

const PULL_ENV = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }

describe('the kind of event', () => {
  test.each<[string, string, string, readonly string[], string]>([
    ['push', 'refs/heads/main', 'a push to the default branch', [], 'baseline'],
    ['schedule', 'refs/heads/main', 'a schedule', [], 'baseline'],
    ['workflow_dispatch', 'refs/heads/main', 'a dispatch on the default branch', [], 'baseline'],
    ['workflow_dispatch', 'refs/heads/topic', 'a dispatch elsewhere', [], 'report-only'],
    ['push', 'refs/heads/topic', 'a push to a topic branch', [], 'report-only'],
    ['push', 'refs/tags/main', 'a tag with the name of the branch', [], 'report-only'],
    ['push', 'refs/heads/release', 'a push to a named branch', ['release'], 'baseline'],
    ['push', 'refs/heads/release', 'a push to a branch named in full', ['refs/heads/release'], 'baseline'],
    ['push', 'refs/heads/main', 'the default branch when others are named', ['release'], 'report-only'],
    ['push', 'main', 'a short ref', [], 'baseline'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/x', 'a merge group', [], 'merge-group'],
    ['repository_dispatch', 'refs/heads/main', 'anything else on the default branch', [], 'report-only'],
    ['pull_request_review', 'refs/pull/7/merge', 'anything else of a pull request', [], 'report-only'],
    ['pull_request_target', 'refs/heads/main', 'pull_request_target', [], 'refused'],
    ['issue_comment', 'refs/heads/main', 'issue_comment', [], 'refused'],
    ['workflow_run', 'refs/heads/main', 'workflow_run', [], 'refused'],
    ['constructor', 'refs/heads/main', 'a name of JavaScript’s own', [], 'report-only']
  ])('%s on %s (%s) with branches %j is %s', (eventName, ref, _, baselineBranches, kind) => {
    const context = read({ env: { GITHUB_EVENT_NAME: eventName, GITHUB_REF: ref }, baselineBranches })
    expect(context.eventKind).toBe(kind)
    expect(context.refusal !== null).toBe(kind === 'refused')
  })

  test('a pull request is one, whatever its refs', () => {
    expect(read({ env: PULL_ENV, event: pullRequest('octo/trainer') }).eventKind).toBe('pull-request')
  })

  test.each([
    ['pull_request_target', /`pull_request_target`.*on: pull_request/],
    ['issue_comment', /`issue_comment`.*on: pull_request/],
    ['workflow_run', /`workflow_run`.*only report/]
  ])('%s is refused with what to use instead', (eventName, words) => {
    expect(read({ env: { GITHUB_EVENT_NAME: eventName } }).refusal).toMatch(words)
  })

  test('a schedule knows its branch though its payload does not', () => {
    const context = read({ env: { GITHUB_EVENT_NAME: 'schedule' }, event: {} })
    expect(context).toMatchObject({ eventKind: 'baseline', defaultBranch: 'main', baselineRefs: ['refs/heads/main'] })
  })

  test('without a known default branch nothing is a baseline', () => {
    expect(read({ event: {} })).toMatchObject({ eventKind: 'report-only', defaultBranch: null, baselineRefs: [] })
  })
})

describe('a pull request', () => {
  test.each<[string | null, boolean]>([
    ['octo/trainer', false],
    ['Octo/Trainer', false],
    ['stranger/trainer', true],
    [null, true]
  ])('from %j is a fork: %s', (headRepository, fork) => {
    expect(read({ env: PULL_ENV, event: pullRequest(headRepository) }).pullRequest).toEqual({
      number: 7,
      headSha: HEAD,
      headRef: 'topic',
      baseRef: 'main',
      baseSha: BASE,
      fork,
      headRepository
    })
  })

  test('without its payload is an error, not a run without a reference', () => {
    expect(() => read({ env: PULL_ENV })).toThrow(/no `pull_request` in it/)
  })
})

test.each([
  [`gh-readonly-queue/main/pr-7-${BASE}`, 7],
  [`gh-readonly-queue/release/2.x/pr-123-${BASE}`, 123],
  ['gh-readonly-queue/main/pr-7-abc', null],
  [`topic/pr-7-${BASE}`, null],
  [`gh-readonly-queue/main/pr-99999999999999999999-${BASE}`, null]
])('a merge group names the commit it builds on, and by its branch %s the pull request', (branch, pullRequest) => {
  const ref = `refs/heads/${branch}`
  const merge_group = { base_sha: BASE, base_ref: 'refs/heads/main', head_ref: ref }
  const expected = { baseSha: BASE, baseRef: 'refs/heads/main', pullRequest }
  const env = { GITHUB_EVENT_NAME: 'merge_group' }
  expect(read({ env, event: { merge_group } }).mergeGroup).toEqual(expected)
  const withoutHead = { base_sha: BASE, base_ref: 'refs/heads/main' }
  expect(read({ env: { ...env, GITHUB_REF: ref }, event: { merge_group: withoutHead } }).mergeGroup).toEqual(expected)
})

test('a finished run names its commit and the repository it came from', () => {
  const workflow_run = {
    id: 99,
    head_sha: HEAD,
    head_branch: 'topic',
    head_repository: { full_name: 'x/y' },
    event: 'pull_request'
  }
  const context = read({ env: { GITHUB_EVENT_NAME: 'workflow_run' }, event: { workflow_run } })
  expect(context.workflowRun).toEqual({
    id: '99',
    headSha: HEAD,
    headBranch: 'topic',
    headRepository: 'x/y',
    event: 'pull_request'
  })
})

describe('the environment', () => {
  test('is read into plain values', () => {
    expect(read()).toMatchObject({
      repository: { owner: 'octo', name: 'trainer' },
      ref: 'refs/heads/main',
      sha: SHA,
      runId: '4242',
      runAttempt: 2,
      workspace: '/w/trainer',
      temp: '/w/_temp',
      apiUrl: 'https://api.github.com',
      runUrl: 'https://github.com/octo/trainer/actions/runs/4242',
      selfHosted: false,
      debug: false,
      cacheMode: null
    })
  })

  test('of GitHub Enterprise Server gives its own addresses', () => {
    const env = { GITHUB_SERVER_URL: 'https://ghe.example/', GITHUB_API_URL: 'https://ghe.example/api/v3/' }
    expect(read({ env })).toMatchObject({
      apiUrl: 'https://ghe.example/api/v3',
      serverUrl: 'https://ghe.example',
      runUrl: 'https://ghe.example/octo/trainer/actions/runs/4242'
    })
  })

  test('of a self-hosted runner in debug with a read-only cache', () => {
    const env = { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_DEBUG: '1', ACTIONS_CACHE_MODE: ' Read ' }
    expect(read({ env })).toMatchObject({ selfHosted: true, debug: true, cacheMode: 'read' })
  })

  test.each(Object.keys(ENV).filter((name) => name !== 'GITHUB_RUN_ATTEMPT'))(
    'without %s is an error that names it',
    (name) => {
      for (const value of [undefined, '']) {
        expect(() => read({ env: { [name]: value } })).toThrow(new RegExp(name))
        expect(() => read({ env: { [name]: value } })).toThrow(UserError)
      }
    }
  )

  test.each<[string, Situation, RegExp]>([
    ['a repository without owner', { env: { GITHUB_REPOSITORY: 'trainer' } }, /GITHUB_REPOSITORY.*owner\/name/],
    ['a short sha', { env: { GITHUB_SHA: 'abc' } }, /GITHUB_SHA/],
    ['no attempt number', { env: { GITHUB_RUN_ATTEMPT: 'x' } }, /GITHUB_RUN_ATTEMPT/],
    ['an event file that is not JSON', { event: '{' }, /\/event\.json.*cannot be read/],
    ['an event file that is something else', { event: '"hello"' }, /\/event\.json/],
    ['a pull request without head', { env: PULL_ENV, event: { pull_request: { number: 7 } } }, /pull_request\.head/],
    [
      'a head sha that is none',
      {
        env: PULL_ENV,
        event: { pull_request: { ...pullRequest('x/y').pull_request, head: { sha: '--exec', ref: 'x' } } }
      },
      /pull_request\.head\.sha/
    ]
  ])('%s is an error with its place', (_, situation, words) => {
    expect(() => read(situation)).toThrow(words)
    expect(() => read(situation)).toThrow(UserError)
  })
})

describe('in a terminal', () => {
  const situation = {
    workspace: '/w',
    temp: '/t',
    sha: SHA,
    branch: 'topic',
    runId: 'x',
    debug: false,
    savesBaseline: false
  }

  test('nothing is posted and nothing saved', () => {
    expect(localContext(situation)).toMatchObject({
      eventKind: 'terminal',
      pullRequest: null,
      runUrl: null,
      refusal: null
    })
  })

  test('a baseline is saved when that is asked for, also outside of a repository', () => {
    expect(localContext({ ...situation, savesBaseline: true, sha: null, branch: null })).toMatchObject({
      eventKind: 'baseline',
      ref: 'refs/heads/HEAD',
      sha: '0'.repeat(40)
    })
  })
})
