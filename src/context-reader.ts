import * as v from 'valibot'
import type { Context, EventKind } from './context.js'
import { errorMessage, UserError } from './errors.js'
import { EventPayload, pullRequestOf, queuedPullRequest, workflowRunOf } from './event-payload.js'

export interface ContextSources {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The text of a file; throws when it cannot be read. */
  readonly readFile: (path: string) => string
  /** Branch names of the input; empty means the default branch. */
  readonly baselineBranches: readonly string[]
}

const BASELINE_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch']

/** Events whose token may write while the code they point at is a stranger's. */
const REFUSALS: Readonly<Record<string, string>> = {
  pull_request_target:
    '`pull_request_target` runs with a writing token and the secrets of this repository, so no code of a pull request may be executed in it. ' +
    'Use `on: pull_request`; for comments on pull requests from forks see docs/fork-pull-requests.md (a second workflow on `workflow_run` that only reports).',
  issue_comment:
    '`issue_comment` runs with a writing token on behalf of whoever wrote the comment, so no code of a pull request may be executed in it. ' +
    'Use `on: pull_request` (a label can start it: `types: [labeled]`).',
  workflow_run:
    '`workflow_run` runs with a writing token after a workflow that may have been a stranger’s, so nothing is measured in it. ' +
    'Measure in `on: pull_request`, and only report here (docs/fork-pull-requests.md).'
}

/**
 * Reads the environment of a run and its event file, once. Throws a `UserError` that names the variable or the file
 * when something is missing or broken.
 */
export function readContext({ env, readFile, baselineBranches }: ContextSources): Context {
  const eventName = required(env, 'GITHUB_EVENT_NAME')
  const repository = readRepository(required(env, 'GITHUB_REPOSITORY'))
  const ref = normaliseRef(required(env, 'GITHUB_REF'))
  const payload = readPayload(required(env, 'GITHUB_EVENT_PATH'), readFile)
  const pullRequest = pullRequestOf(payload, `${repository.owner}/${repository.name}`)
  const defaultBranch = payload.repository?.default_branch ?? scheduledBranch(eventName, ref)
  const baselineRefs = refsOf(baselineBranches, defaultBranch)
  const runId = required(env, 'GITHUB_RUN_ID')
  const serverUrl = withoutTrailingSlash(env.GITHUB_SERVER_URL ?? 'https://github.com')
  if (eventName === 'pull_request' && pullRequest === null) {
    throw new UserError(
      'The event file (GITHUB_EVENT_PATH) of this `pull_request` run has no `pull_request` in it, so the commit to compare with is unknown.'
    )
  }
  return {
    eventKind: eventKindOf(eventName, ref, baselineRefs),
    eventName,
    repository,
    defaultBranch,
    baselineRefs,
    ref,
    sha: readSha(required(env, 'GITHUB_SHA')),
    pullRequest,
    mergeGroup: payload.merge_group
      ? {
          baseSha: payload.merge_group.base_sha,
          baseRef: normaliseRef(payload.merge_group.base_ref),
          pullRequest: queuedPullRequest(normaliseRef(payload.merge_group.head_ref ?? ref))
        }
      : null,
    workflowRun: workflowRunOf(payload),
    runId,
    runAttempt: readAttempt(env.GITHUB_RUN_ATTEMPT),
    workspace: required(env, 'GITHUB_WORKSPACE'),
    temp: required(env, 'RUNNER_TEMP'),
    apiUrl: withoutTrailingSlash(env.GITHUB_API_URL ?? 'https://api.github.com'),
    serverUrl,
    runUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}`,
    selfHosted: env.RUNNER_ENVIRONMENT === 'self-hosted',
    debug: env.RUNNER_DEBUG === '1',
    cacheMode: env.ACTIONS_CACHE_MODE?.trim().toLowerCase() || null,
    refusal: Object.hasOwn(REFUSALS, eventName) ? (REFUSALS[eventName] ?? null) : null
  }
}

function eventKindOf(eventName: string, ref: string, baselineRefs: readonly string[]): EventKind {
  if (Object.hasOwn(REFUSALS, eventName)) return 'refused'
  if (eventName === 'pull_request') return 'pull-request'
  if (eventName === 'merge_group') return 'merge-group'
  if (BASELINE_EVENTS.includes(eventName) && baselineRefs.includes(ref)) return 'baseline'
  return 'report-only'
}

function refsOf(branches: readonly string[], defaultBranch: string | null): readonly string[] {
  if (branches.length > 0) return branches.map(normaliseRef)
  return defaultBranch === null ? [] : [normaliseRef(defaultBranch)]
}

/** A schedule runs on the default branch only, and its payload does not always carry the repository. */
function scheduledBranch(eventName: string, ref: string): string | null {
  return eventName === 'schedule' && ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null
}

function normaliseRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
}

function required(env: ContextSources['env'], name: string): string {
  const value = env[name]
  if (value !== undefined && value !== '') return value
  throw new UserError(
    `The environment variable ${name} is not set. GitHub's runner sets it; outside of a workflow use \`torch-compile-check run\`.`
  )
}

function readRepository(text: string): Context['repository'] {
  const match = /^([^/\s]+)\/([^/\s]+)$/.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) {
    throw new UserError(`GITHUB_REPOSITORY is "${text}"; it must have the form owner/name.`)
  }
  return { owner: match[1], name: match[2] }
}

function readSha(text: string): string {
  if (!/^[0-9a-f]{40}$/.test(text)) throw new UserError(`GITHUB_SHA is "${text}"; it must be a full commit sha.`)
  return text
}

function readAttempt(text: string | undefined): number {
  const attempt = Number(text ?? '1')
  if (!Number.isInteger(attempt) || attempt < 1) {
    throw new UserError(`GITHUB_RUN_ATTEMPT is "${text}"; it must be a whole number from 1.`)
  }
  return attempt
}

function readPayload(path: string, readFile: ContextSources['readFile']): EventPayload {
  let parsed: unknown
  try {
    parsed = JSON.parse(readFile(path))
  } catch (thrown) {
    throw new UserError(`The event file ${path} (GITHUB_EVENT_PATH) cannot be read: ${errorMessage(thrown)}`, {
      cause: thrown
    })
  }
  const result = v.safeParse(EventPayload, parsed, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new UserError(
    `The event file ${path} (GITHUB_EVENT_PATH) is not what GitHub sends: ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`
  )
}

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
