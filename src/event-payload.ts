import * as v from 'valibot'
import type { PullRequest, WorkflowRun } from './context.js'

/** The few fields of GitHub's event payload that are used, validated; everything else is ignored. */

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const repository = v.object({ full_name: v.string() })

const PullRequestPayload = v.object({
  number: v.pipe(v.number(), v.integer()),
  head: v.object({ sha, ref: v.string(), repo: v.nullish(repository) }),
  base: v.object({ sha, ref: v.string() })
})

const WorkflowRunPayload = v.object({
  id: v.number(),
  head_sha: sha,
  head_branch: v.nullish(v.string()),
  head_repository: v.nullish(repository),
  event: v.string()
})

export const EventPayload = v.object({
  repository: v.optional(v.object({ default_branch: v.optional(v.string()) })),
  pull_request: v.optional(PullRequestPayload),
  merge_group: v.optional(v.object({ base_sha: sha, base_ref: v.string(), head_ref: v.optional(v.string()) })),
  workflow_run: v.optional(WorkflowRunPayload)
})

export type EventPayload = v.InferOutput<typeof EventPayload>

/** `repository` is the one the workflow runs in: a head elsewhere, or nowhere (deleted), is a fork. */
export function pullRequestOf(payload: EventPayload, repository: string): PullRequest | null {
  const pull = payload.pull_request
  if (pull === undefined) return null
  const headRepository = pull.head.repo?.full_name ?? null
  return {
    number: pull.number,
    headSha: pull.head.sha,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
    fork: headRepository === null || headRepository.toLowerCase() !== repository.toLowerCase(),
    headRepository
  }
}

/** `refs/heads/gh-readonly-queue/main/pr-7-<sha of the base>`: a merge group names its pull request nowhere else. */
export function queuedPullRequest(ref: string): number | null {
  const number = Number(/^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]{40}$/.exec(ref)?.[1] ?? NaN)
  return Number.isSafeInteger(number) ? number : null
}

export function workflowRunOf(payload: EventPayload): WorkflowRun | null {
  const run = payload.workflow_run
  if (run === undefined) return null
  return {
    id: String(run.id),
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    headRepository: run.head_repository?.full_name ?? null,
    event: run.event
  }
}
