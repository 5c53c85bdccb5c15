import type { CheckRequest } from '../../src/check-request.js'
import type { Inputs } from '../../src/inputs.js'
import { pullRequestContext } from '../fakes/github-context.js'
import { createBenchmark } from './benchmark.js'
import { createSha } from './record.js'

export function createInputs(overrides: Partial<Inputs> = {}): Inputs {
  return {
    mode: 'check',
    benchmarks: [createBenchmark()],
    ownLimits: {},
    python: 'python',
    workingDirectory: '.',
    baselineBranches: [],
    baselineStore: { kind: 'cache' },
    onMissingBaseline: 'measure-base',
    confirm: 'auto',
    baseSetup: null,
    acceptLabel: 'compile-check: accept',
    failOn: ['regression', 'failed'],
    timeBudgetSeconds: 600,
    comment: 'always',
    commentKey: 'default',
    checkRun: false,
    resultsPath: '/w/results',
    artifactsPath: null,
    expectedShards: { kind: 'any' },
    githubToken: 'token',
    passEnv: [],
    ...overrides
  }
}

export interface RequestShape extends Partial<Omit<CheckRequest, 'inputs'>> {
  readonly inputs?: Partial<Inputs>
}

/** A pull request whose base commit is `createSha()`, that of `createRecord()`. */
export function createCheckRequest({ inputs = {}, ...overrides }: RequestShape = {}): CheckRequest {
  return {
    inputs: createInputs(inputs),
    context: { ...pullRequestContext(), sha: createSha(8) },
    env: {},
    wanted: { kind: 'commit', sha: createSha(), why: 'the commit of main that the test merge was made on' },
    comparesWithOwnCommit: false,
    sideBySide: false,
    signal: new AbortController().signal,
    ...overrides
  }
}
