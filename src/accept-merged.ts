import { acceptanceOf } from './accept.js'
import type { MeasurementRecord } from './baseline/record.js'
import type { CheckPorts, CheckRequest } from './check-request.js'
import { accept, type Acceptance } from './judge/accept.js'
import type { JudgedRun } from './judge/verdict.js'

export interface MergedAcceptance {
  readonly run: JudgedRun
  readonly acceptance: Acceptance | null
  /** Why nobody could say; null where somebody could, or where there was nothing to ask. */
  readonly warning: string | null
}

/** A nightly run, or one after a merge queue, measures several merges at once; each costs a request. */
const MAX_COMMITS = 10

/**
 * On a baseline branch: what the merged pull requests accepted, so that the history is cut there and the slower state is
 * the new reference. Asked once, when the commits since the last record are measured for the first time. Never throws.
 */
export async function acceptMerged(
  { run, records }: { readonly run: JudgedRun; readonly records: readonly MeasurementRecord[] },
  { inputs, context }: Pick<CheckRequest, 'inputs' | 'context'>,
  ports: Pick<CheckPorts, 'git' | 'readMergedPullRequests' | 'log'>
): Promise<MergedAcceptance> {
  const { acceptLabel: label } = inputs
  const nothing = { run, acceptance: null, warning: null }
  if (context.eventKind !== 'baseline' || label === null || run.verdict === 'failed') return nothing
  const known = new Set(records.map(({ sha }) => sha))
  if (known.has(context.sha)) return nothing
  const shas = await newCommits(context.sha, known, ports)
  const merged = await ports.readMergedPullRequests(shas)
  if (merged.kind === 'failed') return { ...nothing, warning: merged.reason }
  const accepting = merged.pullRequests.flatMap((pull) => {
    const acceptance = acceptanceOf(pull, label)
    return acceptance === null ? [] : [{ number: pull.number, acceptance }]
  })
  const [first] = accepting
  if (first === undefined) return nothing
  const reasons = accepting.map(({ number, acceptance: { reason } }) =>
    reason === null ? `#${number}` : `#${number}: ${reason}`
  )
  const acceptance = { label, reason: reasons.join('; ').slice(0, MAX_REASON_CHARACTERS) }
  ports.log.info(
    `Merged with the label ${label}: ${accepting.map(({ number }) => `#${number}`).join(', ')}. The history starts anew with this record.`
  )
  return { run: accept(run, acceptance), acceptance, warning: null }
}

const MAX_REASON_CHARACTERS = 1_000

/** From the newest back to the last one that was measured, as far as the clone shows them. */
async function newCommits(
  sha: string,
  known: ReadonlySet<string>,
  { git }: Pick<CheckPorts, 'git'>
): Promise<readonly string[]> {
  // A shallow clone shows its tip alone, which is the pull request that was merged just now.
  const line = await git.firstParents(sha, MAX_COMMITS).catch(() => [sha])
  const last = line.findIndex((commit) => known.has(commit))
  // Before the first record there is nothing that could have become slower.
  return known.size === 0 ? line.slice(0, 1) : last === -1 ? line : line.slice(0, last)
}
