/** What the run knows about its surroundings. The readers are in `context-reader.ts` and `local-context.ts`. */

export type EventKind =
  /** push, schedule, workflow_dispatch on a baseline branch */
  | 'baseline'
  | 'pull-request'
  | 'merge-group'
  /** A person's own check: gates by its exit code, posts nothing. */
  | 'terminal'
  /** Anything else that may execute code: measured and reported, never saved, never failing. */
  | 'report-only'
  /** pull_request_target, issue_comment, workflow_run: nothing of a pull request may be executed. */
  | 'refused'

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly headRef: string
  readonly baseRef: string
  readonly baseSha: string
  /** The head repository is another one, or is gone. */
  readonly fork: boolean
  readonly headRepository: string | null
}

/** The run that a `workflow_run` event tells of: what a report job looks its pull request up by. */
export interface WorkflowRun {
  readonly id: string
  readonly headSha: string
  readonly headBranch: string | null
  /** `owner/name`, or null when the fork is gone. */
  readonly headRepository: string | null
  /** The event that started it, e.g. `pull_request`. */
  readonly event: string
}

export interface Context {
  readonly eventKind: EventKind
  readonly eventName: string
  readonly repository: { readonly owner: string; readonly name: string }
  readonly defaultBranch: string | null
  /** Full refs whose records count as a baseline, e.g. `refs/heads/main`. */
  readonly baselineRefs: readonly string[]
  /** Full ref, e.g. `refs/heads/main`. */
  readonly ref: string
  /** The commit GitHub checked out: for a pull request the test merge. */
  readonly sha: string
  readonly pullRequest: PullRequest | null
  /** The commit that a merge group was put on top of, and the number of the pull request that it would merge. */
  readonly mergeGroup: {
    readonly baseSha: string
    readonly baseRef: string
    readonly pullRequest: number | null
  } | null
  readonly workflowRun: WorkflowRun | null
  readonly runId: string
  readonly runAttempt: number
  readonly workspace: string
  readonly temp: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly runUrl: string | null
  readonly selfHosted: boolean
  readonly debug: boolean
  /** `ACTIONS_CACHE_MODE`: none, read, write, write-only; null when the runner does not set it. */
  readonly cacheMode: string | null
  /** Why the event is refused, and what to use; null otherwise. */
  readonly refusal: string | null
}
