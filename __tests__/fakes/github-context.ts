import type { Context, PullRequest } from '../../src/context.js'
import { createSha } from '../builders/record.js'

export function createPullRequest(overrides: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    headSha: createSha(7),
    headRef: 'topic',
    baseRef: 'main',
    baseSha: createSha(6),
    fork: false,
    headRepository: 'octo/trainer',
    ...overrides
  }
}

/** A push to main of `octo/trainer`. */
export function createContext(overrides: Partial<Context> = {}): Context {
  return {
    eventKind: 'baseline',
    eventName: 'push',
    repository: { owner: 'octo', name: 'trainer' },
    defaultBranch: 'main',
    baselineRefs: ['refs/heads/main'],
    ref: 'refs/heads/main',
    sha: createSha(1),
    pullRequest: null,
    mergeGroup: null,
    workflowRun: null,
    runId: '100',
    runAttempt: 1,
    workspace: '/w',
    temp: '/t',
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    runUrl: 'https://github.com/octo/trainer/actions/runs/100',
    selfHosted: true,
    debug: false,
    cacheMode: null,
    refusal: null,
    ...overrides
  }
}

export function pullRequestContext(overrides: Partial<PullRequest> = {}): Context {
  return createContext({
    eventKind: 'pull-request',
    eventName: 'pull_request',
    ref: 'refs/pull/7/merge',
    pullRequest: createPullRequest(overrides)
  })
}
