import type { Clock } from '../ports.js'
import { apiFailure, failureSentence, withRetries, type ApiFailure } from './api-failure.js'

export interface CheckAnnotation {
  /** Relative to the repository, with `/`. */
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

/** A required check is satisfied by `neutral`, not by `cancelled`. */
export type CheckConclusion = 'success' | 'failure' | 'neutral' | 'cancelled'

export interface CheckOutput {
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

/** The check runs of one repository. Methods throw what the API client throws. */
export interface ChecksApi {
  createCheckRun(request: {
    readonly name: string
    readonly headSha: string
    readonly detailsUrl: string | null
  }): Promise<{
    readonly id: number
    readonly url: string | null
  }>
  /** Annotations are added to those sent before. */
  updateCheckRun(
    id: number,
    update: { readonly conclusion: CheckConclusion | null; readonly output: CheckOutput }
  ): Promise<void>
}

export type CheckOutcome<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'failed'; readonly reason: string }

export interface StartedCheck {
  readonly id: number
  readonly url: string | null
}

export const CHECK_PERMISSION = 'checks: write'

/** The API's own limits. */
export const ANNOTATIONS_PER_REQUEST = 50
export const MAX_SUMMARY_CHARACTERS = 65_535

/** Stable for a comment key, so that it can be required. */
export function checkName(commentKey: string): string {
  return commentKey === '' || commentKey === 'default' ? 'compile check' : `compile check (${commentKey})`
}

/** Begins a check that is shown as running. Never throws. */
export async function startCheck(request: {
  readonly client: ChecksApi
  readonly clock: Clock
  readonly name: string
  /** The pull request's head, not the test merge: there the check is looked for. */
  readonly headSha: string
  readonly detailsUrl: string | null
}): Promise<CheckOutcome<StartedCheck>> {
  const { client, clock, ...check } = request
  return await guarded(clock, `The check "${check.name}" could not be created`, () => client.createCheckRun(check))
}

/**
 * Ends it; more annotations than one request takes are sent before. An annotation that GitHub does not accept must not leave
 * the check running for ever: then it ends without. The value is a sentence about what is missing, null when nothing is.
 * Never throws.
 */
export async function concludeCheck(request: {
  readonly client: ChecksApi
  readonly clock: Clock
  readonly check: StartedCheck
  readonly conclusion: CheckConclusion
  readonly output: CheckOutput
}): Promise<CheckOutcome<string | null>> {
  const { client, clock, check, conclusion } = request
  const output = { ...request.output, summary: request.output.summary.slice(0, MAX_SUMMARY_CHARACTERS) }
  const batches = inBatches(output.annotations.map(withPossibleLines))
  const send = (annotations: readonly CheckAnnotation[], concluded: CheckConclusion | null): Promise<Sent> =>
    sent(clock, () => client.updateCheckRun(check.id, { conclusion: concluded, output: { ...output, annotations } }))
  let missing: Sent = null
  for (const annotations of batches.slice(0, -1)) {
    // Annotations add up, so a request is repeated only as far as the client knows it has failed.
    const failure = await send(annotations, null)
    missing ??= failure
    if (failure !== null && failure.kind !== 'invalid') break
  }
  const ended = await send(batches.at(-1) ?? [], conclusion)
  const end = ended?.kind === 'invalid' ? await send([], conclusion) : ended
  if (end !== null) return { kind: 'failed', reason: sentence('The check could not be concluded', end) }
  missing ??= ended
  return { kind: 'done', value: missing === null ? null : sentence('Annotations are missing from the check', missing) }
}

/** Null when it worked. */
type Sent = ApiFailure | null

async function sent(clock: Clock, work: () => Promise<void>): Promise<Sent> {
  try {
    await withRetries(clock, work)
    return null
  } catch (thrown) {
    return apiFailure(thrown)
  }
}

/** GitHub counts lines from 1; of generated code and whole files there is no line. */
function withPossibleLines(annotation: CheckAnnotation): CheckAnnotation {
  const startLine = Math.max(1, Math.trunc(annotation.startLine))
  return { ...annotation, startLine, endLine: Math.max(startLine, Math.trunc(annotation.endLine)) }
}

function sentence(what: string, failure: ApiFailure): string {
  return failureSentence(what, failure, `{ ${CHECK_PERMISSION} }`)
}

function inBatches(annotations: readonly CheckAnnotation[]): CheckAnnotation[][] {
  const count = Math.ceil(annotations.length / ANNOTATIONS_PER_REQUEST)
  return Array.from({ length: count }, (_, batch) =>
    annotations.slice(batch * ANNOTATIONS_PER_REQUEST, (batch + 1) * ANNOTATIONS_PER_REQUEST)
  )
}

async function guarded<T>(clock: Clock, what: string, work: () => Promise<T>): Promise<CheckOutcome<T>> {
  try {
    return { kind: 'done', value: await withRetries(clock, work) }
  } catch (thrown) {
    return { kind: 'failed', reason: sentence(what, apiFailure(thrown)) }
  }
}
