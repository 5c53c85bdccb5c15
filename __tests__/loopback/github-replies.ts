import type { Reply, SeenRequest } from './http.ts'

export type Permission = 'contents' | 'issues' | 'pull-requests' | 'checks' | 'actions'

/** Whose token it is and what it may do. */
export interface TokenGrant {
  readonly login: string
  readonly type: 'Bot' | 'User'
  readonly permissions: Readonly<Partial<Record<Permission, 'read' | 'write'>>>
}

export interface Caller extends TokenGrant {
  may(level: 'read' | 'write', ...anyOf: readonly Permission[]): boolean
}

export interface Repository {
  readonly owner: string
  readonly name: string
  readonly defaultBranch: string
}

/** One family of calls; null: not mine. `path` is relative to the repository. */
export type Routes = (request: SeenRequest, path: string, caller: Caller) => Reply | null

export interface GitHubFailures {
  /** Answered to every request that writes (or reads) a comment, e.g. 500; null: works. */
  commentWriteStatus: number | null
  commentReadStatus: number | null
  /** Answered to the question who the token is: a status, or the type of an error of GraphQL's own. */
  viewer: number | string | null
  /** Answered to every request. */
  status: number | null
  down: boolean
}

export const notFound: Reply = { status: 404, body: { message: 'Not Found', status: '404' } }
export const forbidden: Reply = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
    status: '403'
  }
}

/** What GitHub answers to a body that breaks its schema. */
export function unprocessable(message: string, errors: readonly unknown[] = []): Reply {
  return { status: 422, body: { message, errors, documentation_url: 'https://docs.github.com/rest', status: '422' } }
}

/** One page of a list with GitHub's Link header. */
export function page(request: SeenRequest, address: string, items: readonly unknown[]): Reply {
  const size = Math.min(Number(request.query.get('per_page') ?? 30) || 30, 100)
  const number = Math.max(Number(request.query.get('page') ?? 1) || 1, 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const link = (target: number, rel: string) => {
    const query = new URLSearchParams(request.query)
    query.set('page', String(target))
    return `<${address}${request.path}?${query.toString()}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : [])
  ]
  const body = items.slice((number - 1) * size, number * size)
  return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) }
}
