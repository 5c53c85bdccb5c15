import type { ArtifactFolder } from './artifacts/artifact-folder.js'
import type { BaselineStore } from './baseline/store.js'
import type { BaseTrees } from './base-tree.js'
import type { Context } from './context.js'
import type { CheckedOut } from './git/checked-out.js'
import type { Git } from './git/git.js'
import type { History } from './git/history.js'
import type { WantedReference } from './git/wanted-reference.js'
import type { MergedPullRequests } from './github/merged-pull-requests.js'
import type { PullRequestLookup } from './github/pull-request.js'
import type { Inputs } from './inputs.js'
import type { MeasureOutcome, MeasureRequest } from './measure/measure.js'
import type { Tools } from './measure/tools.js'
import type { Clock, Log } from './ports.js'

export interface CheckRequest {
  readonly inputs: Inputs
  readonly context: Context
  readonly env: Readonly<Record<string, string | undefined>>
  readonly wanted: WantedReference
  /** What is checked out; absent or null where git could not tell. */
  readonly checkedOut?: CheckedOut | null
  /** In a terminal a tree is compared with the record of its own commit; in a workflow a re-run is not. */
  readonly comparesWithOwnCommit: boolean
  /** `--base REV`: both commits are measured from the start, whatever the baseline says. */
  readonly sideBySide: boolean
  readonly signal: AbortSignal
}

export interface CheckPorts {
  readonly log: Log
  readonly clock: Clock
  readonly tools: Tools
  readonly git: Git
  readonly history: History
  readonly store: BaselineStore
  /** Runs a plan; see `measure`. */
  readonly measure: (request: MeasureRequest) => Promise<MeasureOutcome>
  readonly base: BaseTrees
  /** Where the deeper files of a slowdown go; absent where none are asked for. */
  readonly artifacts?: ArtifactFolder
  /** Labels and body of the run's pull request at this moment; `none` where there is no pull request. Never throws. */
  readonly readPullRequest: () => Promise<PullRequestLookup>
  /** The merged pull requests that brought these commits to the branch of this run. Never throws. */
  readonly readMergedPullRequests: (shas: readonly string[]) => Promise<MergedPullRequests>
  /** Wall clock. */
  readonly now: () => Date
}
