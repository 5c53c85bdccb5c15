import type { PullRequest } from '../loopback/repository.ts'

/** Event payloads with the fields that matter, as GitHub sends them. */

export const REPOSITORY = 'octo/trainer'
export const FORK = 'stranger/trainer'

const repository = { full_name: REPOSITORY, default_branch: 'main', fork: false, private: false }
const sender = { login: 'octocat', type: 'User' }

export function pushEvent(sha: string, ref = 'refs/heads/main'): unknown {
  return { ref, before: '0'.repeat(40), after: sha, forced: false, head_commit: { id: sha }, repository, sender }
}

export function pullRequestEvent(pull: PullRequest, options: { fork?: boolean | 'deleted' } = {}): unknown {
  const { fork = false } = options
  const headRepository = fork === 'deleted' ? null : { full_name: fork ? FORK : REPOSITORY, fork }
  return {
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      state: 'open',
      title: 'Change the step',
      body: 'A change.',
      labels: [],
      head: { sha: pull.headSha, ref: pull.headRef, repo: headRepository },
      base: { sha: pull.baseSha, ref: 'main', repo: repository },
      merge_commit_sha: pull.mergeSha
    },
    repository,
    sender
  }
}

export function mergeGroupEvent(pull: PullRequest): unknown {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: pull.mergeSha,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${pull.baseSha}`,
      base_sha: pull.baseSha,
      base_ref: 'refs/heads/main',
      head_commit: { id: pull.mergeSha }
    },
    repository,
    sender
  }
}

export function dispatchEvent(ref: string): unknown {
  return { ref, inputs: {}, workflow: '.github/workflows/compile-check.yml', repository, sender }
}

export function scheduleEvent(): unknown {
  return { schedule: '0 3 * * *', repository }
}

export function issueCommentEvent(pull: PullRequest): unknown {
  return {
    action: 'created',
    issue: { number: pull.number, pull_request: { url: `https://api.github.com/repos/${REPOSITORY}/pulls/7` } },
    comment: { id: 1, body: '/bench', user: { login: 'stranger' } },
    repository,
    sender
  }
}

export function workflowRunEvent(pull: PullRequest): unknown {
  return {
    action: 'completed',
    workflow_run: {
      id: 99,
      head_sha: pull.headSha,
      head_branch: pull.headRef,
      head_repository: { full_name: FORK },
      event: 'pull_request',
      pull_requests: []
    },
    repository,
    sender
  }
}
