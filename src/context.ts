/** The only reader of the environment and the event. (Contract first; the reader is below.) */

export type EventKind =
  /** push, schedule, workflow_dispatch on a baseline branch */
  | 'baseline'
  | 'pull-request'
  | 'merge-group'
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

export interface Context {
  readonly eventKind: EventKind
  readonly eventName: string
  readonly repository: { readonly owner: string; readonly name: string }
  readonly defaultBranch: string | null
  /** Full ref, e.g. `refs/heads/main`. */
  readonly ref: string
  /** The commit GitHub checked out: for a pull request the test merge. */
  readonly sha: string
  readonly pullRequest: PullRequest | null
  readonly runId: string
  readonly runAttempt: number
  readonly workspace: string
  readonly temp: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly runUrl: string | null
  readonly selfHosted: boolean
  readonly debug: boolean
  /** Why the event is refused, and what to use; null otherwise. */
  readonly refusal: string | null
}
