import type { Context } from '../context.js'

export type PostPermission =
  | { readonly allowed: true; readonly issue: number }
  /** `expected` is true where nothing is wrong: there is nothing to post to. */
  | { readonly allowed: false; readonly reason: string; readonly expected: boolean }

/** Whether commenting is worth a call, known from the event alone. */
export function postPermission(
  context: Pick<Context, 'pullRequest' | 'eventKind'>,
  token: string | null
): PostPermission {
  const pull = context.pullRequest
  if (pull === null || context.eventKind !== 'pull-request') {
    return { allowed: false, reason: 'there is no pull request to comment on', expected: true }
  }
  if (pull.fork) {
    const from = pull.headRepository === null ? 'a fork that is gone' : `the fork ${pull.headRepository}`
    return {
      allowed: false,
      reason:
        `The pull request comes from ${from}, whose runs get a token that can only read, so there is no comment; ` +
        'the report is in the job summary. docs/fork-pull-requests.md shows a second workflow that comments.',
      expected: false
    }
  }
  if (token === null || token === '') {
    return {
      allowed: false,
      reason: 'No `github-token` was given, so there is no comment; the report is in the job summary.',
      expected: false
    }
  }
  return { allowed: true, issue: pull.number }
}
