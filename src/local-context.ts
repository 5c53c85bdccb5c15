import type { Context } from './context.js'

export interface LocalSituation {
  readonly workspace: string
  readonly temp: string
  /** HEAD, or null outside of a git repository. */
  readonly sha: string | null
  /** The checked-out branch, or null when detached or outside of a repository. */
  readonly branch: string | null
  /** Tells the runs of one terminal apart, e.g. a UUID. */
  readonly runId: string
  readonly debug: boolean
  /** `--save-baseline`: what is measured becomes a record. */
  readonly savesBaseline: boolean
}

/** Stands in for a commit where there is none. */
export const NO_COMMIT = '0'.repeat(40)

/** The context of a run in a terminal: no event, no pull request, nothing is posted. */
export function localContext(situation: LocalSituation): Context {
  const ref = `refs/heads/${situation.branch ?? 'HEAD'}`
  return {
    eventKind: situation.savesBaseline ? 'baseline' : 'terminal',
    eventName: 'terminal',
    repository: { owner: 'local', name: 'local' },
    defaultBranch: null,
    baselineRefs: [],
    ref,
    sha: situation.sha ?? NO_COMMIT,
    pullRequest: null,
    mergeGroup: null,
    workflowRun: null,
    runId: situation.runId,
    runAttempt: 1,
    workspace: situation.workspace,
    temp: situation.temp,
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    runUrl: null,
    selfHosted: true,
    debug: situation.debug,
    cacheMode: null,
    refusal: null
  }
}
