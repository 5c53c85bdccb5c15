import type { BaselineStore } from './baseline/store.js'
import type { BaseTrees } from './base-tree.js'
import type { Context } from './context.js'
import type { Git } from './git/git.js'
import type { WantedReference } from './git/wanted-reference.js'
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
  readonly store: BaselineStore
  /** Runs a plan; see `measure`. */
  readonly measure: (request: MeasureRequest) => Promise<MeasureOutcome>
  readonly base: BaseTrees
  /** Labels and body of the run's pull request at this moment; `none` where there is no pull request. Never throws. */
  readonly readPullRequest: () => Promise<PullRequestLookup>
  /** Wall clock. */
  readonly now: () => Date
}
