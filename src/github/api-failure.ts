import { errorMessage } from '../errors.js'
import type { Clock } from '../ports.js'

/** Why a call to GitHub's API did not work, in the kinds that are answered differently. */
export interface ApiFailure {
  readonly kind: 'denied' | 'not-found' | 'invalid' | 'rate-limited' | 'server' | 'network'
  readonly status: number | null
  readonly message: string
}

/** Octokit's error, as far as it is read; a network failure is one with status 500 and without a response. */
interface RequestErrorLike {
  readonly status: number
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> }
}

/** What GraphQL answers with status 200: the query was read, and not fulfilled. */
interface GraphqlErrorLike {
  readonly name: 'GraphqlResponseError'
  readonly errors?: readonly { readonly type?: string }[]
}

export function apiFailure(thrown: unknown): ApiFailure {
  const message = errorMessage(thrown).slice(0, 300)
  if (isGraphqlError(thrown)) return { kind: graphqlKind(thrown), status: null, message }
  if (!isRequestError(thrown)) return { kind: 'network', status: null, message }
  const { status, response } = thrown
  const headers = response?.headers ?? {}
  const limited =
    status === 429 || headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0'
  if ((status === 403 || status === 429) && limited) return { kind: 'rate-limited', status, message }
  if (status === 401 || status === 403) return { kind: 'denied', status, message }
  if (status === 404 || status === 410) return { kind: 'not-found', status, message }
  if (status >= 500) return { kind: response === undefined ? 'network' : 'server', status, message }
  return { kind: 'invalid', status, message }
}

/** Seconds are enough for a hiccup; an outage is left to the next run. */
const RETRY_AFTER_MS = [1_000, 4_000] as const

/** Tries again after a server or network failure, twice. `work` must be safe to repeat as a whole. */
export async function withRetries<T>(clock: Clock, work: () => Promise<T>): Promise<T> {
  for (const waitMs of RETRY_AFTER_MS) {
    try {
      return await work()
    } catch (thrown) {
      const { kind } = apiFailure(thrown)
      if (kind !== 'server' && kind !== 'network') throw thrown
      await clock.sleep(waitMs)
    }
  }
  return await work()
}

/** A sentence for the log: what could not be done, why, and which permission it takes. */
export function failureSentence(what: string, failure: ApiFailure, permission: string): string {
  switch (failure.kind) {
    case 'denied':
    case 'not-found':
      return `${what}: GitHub answered ${failure.status ?? 'that it may not'}. Give the job \`permissions: ${permission}\`, or pass a \`github-token\` that has it.`
    case 'invalid':
      return `${what}: GitHub did not accept it (${failure.status}: ${failure.message}).`
    case 'rate-limited':
      return `${what}: the token's rate limit is used up (${failure.status ?? failure.message}).`
    case 'server':
      return `${what}: GitHub answered ${failure.status ?? `"${failure.message}"`} three times.`
    case 'network':
      return `${what}: GitHub could not be reached (${failure.message}).`
  }
}

const DENIALS = ['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND']

function graphqlKind({ errors = [] }: GraphqlErrorLike): ApiFailure['kind'] {
  const types = errors.map(({ type }) => type ?? '')
  if (types.includes('RATE_LIMITED')) return 'rate-limited'
  return types.some((type) => DENIALS.includes(type)) ? 'denied' : 'server'
}

function isGraphqlError(thrown: unknown): thrown is GraphqlErrorLike {
  return thrown instanceof Error && thrown.name === 'GraphqlResponseError'
}

function isRequestError(thrown: unknown): thrown is RequestErrorLike {
  return typeof thrown === 'object' && thrown !== null && 'status' in thrown && typeof thrown.status === 'number'
}
