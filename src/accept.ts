import type { CheckPorts, CheckRequest } from './check-request.js'
import type { Context } from './context.js'
import type { PullRequestDetails } from './github/pull-request.js'
import { accept, type Acceptance } from './judge/accept.js'
import type { JudgedRun } from './judge/verdict.js'

export interface AcceptanceOutcome {
  readonly run: JudgedRun
  /** Who accepted what, for the record; null when nothing was. */
  readonly acceptance: Acceptance | null
  /** Why the label could not be looked up; null when it could, or did not have to. */
  readonly warning: string | null
}

const MAX_REASON_CHARACTERS = 500

/**
 * Lets a slowdown through that somebody with the right to set labels has accepted. The label is read at this moment: it may
 * have been set since the event. Asked for only where there is something to accept.
 */
export async function acceptSlowdown(
  run: JudgedRun,
  { inputs, context }: Pick<CheckRequest, 'inputs' | 'context'>,
  { readPullRequest, log }: Pick<CheckPorts, 'readPullRequest' | 'log'>
): Promise<AcceptanceOutcome> {
  const unchanged = { run, acceptance: null, warning: null }
  const label = inputs.acceptLabel
  const regressed = run.benchmarks.some(({ variants }) => variants.some(({ verdict }) => verdict === 'regression'))
  if (!regressed || label === null || pullRequestToAsk(context) === null) return unchanged
  const lookup = await readPullRequest()
  switch (lookup.kind) {
    case 'none':
      return unchanged
    case 'failed':
      return {
        ...unchanged,
        warning: `Whether the label \`${label}\` accepts this slowdown is not known. ${lookup.reason}`
      }
    case 'found': {
      const acceptance = acceptanceOf(lookup.pullRequest, label)
      if (acceptance === null) return unchanged
      log.info(`The label ${label} is set: the slowdown is accepted.`)
      return { run: accept(run, acceptance), acceptance, warning: null }
    }
  }
}

/** The pull request whose label counts: that of the event, or the one that a merge group would merge. */
export function pullRequestToAsk({
  pullRequest,
  mergeGroup
}: Pick<Context, 'pullRequest' | 'mergeGroup'>): number | null {
  return pullRequest?.number ?? mergeGroup?.pullRequest ?? null
}

/** Null where the label is not set. */
export function acceptanceOf(
  { labels, body }: Pick<PullRequestDetails, 'labels' | 'body'>,
  label: string
): Acceptance | null {
  // GitHub's labels differ by more than their case.
  return labels.some((name) => name.toLowerCase() === label.toLowerCase()) ? { label, reason: reasonIn(body) } : null
}

/** The line `compile-check: <reason>` of a pull request's body; comments of a template are not its author's words. */
export function reasonIn(body: string): string | null {
  const visible = body.replaceAll(/<!--[\s\S]*?(-->|$)/g, '')
  const reason = /^[ \t>*-]*compile-check:[ \t]*(\S.*)$/im.exec(visible)?.[1]?.trim() ?? ''
  return reason === '' ? null : reason.slice(0, MAX_REASON_CHARACTERS)
}
