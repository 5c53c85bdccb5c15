import type { Context, EventKind, PullRequest, WorkflowRun } from '../context.js'
import type { GitHubClient } from '../github/client.js'
import { findPullRequest } from '../github/pull-request.js'
import type { Clock } from '../ports.js'

/** Whose results a report job reports, by what GitHub says. */
export interface Subject {
  readonly headSha: string
  /** How the exit code follows from the verdict. */
  readonly eventKind: EventKind
  /** The surroundings that the report is posted in. */
  readonly context: Context
  /** Why there is nothing to comment on although there was a pull request; null otherwise. */
  readonly note: string | null
}

/**
 * The commit comes from the event. Under `workflow_run` the pull request is asked of the API by commit and head
 * repository: the event names none for forks, and what the results say of it proves nothing.
 */
export async function reportSubject(request: {
  readonly context: Context
  /** Null without a token. */
  readonly client: GitHubClient | null
  readonly clock: Clock
  /** Base branches that the results say they are for. */
  readonly claimedBases: () => Promise<readonly string[]>
}): Promise<Subject> {
  const { context, client, clock, claimedBases } = request
  const run = context.workflowRun
  if (context.eventName !== 'workflow_run' || run === null) {
    const headSha = context.pullRequest?.headSha ?? context.sha
    return { headSha, eventKind: context.eventKind, context, note: null }
  }
  const subject = { headSha: run.headSha }
  const repository = `${context.repository.owner}/${context.repository.name}`
  if (run.event !== 'pull_request') {
    const own = run.headRepository?.toLowerCase() === repository.toLowerCase()
    const eventKind = own ? kindOfOwnRun(run, context) : 'report-only'
    return { ...subject, eventKind, context: { ...context, eventKind, sha: run.headSha }, note: null }
  }
  const posting: Context = { ...context, eventKind: 'pull-request', sha: run.headSha }
  if (client === null) {
    return {
      ...subject,
      eventKind: 'pull-request',
      context: posting,
      note: 'the pull request cannot be looked up without a `github-token`'
    }
  }
  const { headSha, headRepository, headBranch } = run
  const found = await findPullRequest({ client, clock, headSha, headRepository, headBranch, claimedBases })
  if (found.kind !== 'found') return { ...subject, eventKind: 'pull-request', context: posting, note: found.reason }
  const { number, baseRef, baseSha } = found.pullRequest
  const pullRequest: PullRequest = {
    number,
    headSha,
    headRef: headBranch ?? '',
    baseRef,
    baseSha,
    headRepository,
    // Here a fork is no obstacle: the token is this repository's own.
    fork: false
  }
  return { ...subject, eventKind: 'pull-request', context: { ...posting, pullRequest }, note: null }
}

function kindOfOwnRun({ event, headBranch }: WorkflowRun, { baselineRefs }: Context): EventKind {
  // A required check that is never concluded for it would hold up the queue.
  if (event === 'merge_group') return 'merge-group'
  return baselineRefs.includes(`refs/heads/${headBranch ?? ''}`) ? 'baseline' : 'report-only'
}
