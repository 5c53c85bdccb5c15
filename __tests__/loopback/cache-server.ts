import { randomUUID } from 'node:crypto'
import { createBlobRoutes } from './cache-blobs.ts'
import { createCacheEntries } from './cache-entries.ts'
import type { CacheEntry, ScopeGrant } from './cache-entries.ts'
import { createV1Routes } from './cache-v1.ts'
import { createV2Routes } from './cache-v2.ts'
import { startLoopbackServer } from './http.ts'
import type { Reply, SeenRequest } from './http.ts'

/** Switches, to be turned at any time. */
export interface CacheFailures {
  /** Connections are dropped without an answer. */
  down: boolean
  /** Answered to every call of the service, e.g. 500; null: works. */
  status: number | null
  writeDenied: boolean
  readDenied: boolean
  /** Downloads get other bytes than were saved. */
  corrupt: boolean
  /** Everything works until the entry is to be completed. */
  finalizeRefused: boolean
}

export interface RunScope {
  /** The ref the run belongs to: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string
  /** Base branch of a pull request, e.g. `main`. */
  readonly baseBranch?: string
  readonly defaultBranch?: string
  /** What `cache-mode:` or the trigger leaves of the run's rights; default `write`. */
  readonly mode?: 'none' | 'read' | 'write' | 'write-only'
}

export interface CacheServer {
  readonly url: string
  readonly requests: SeenRequest[]
  readonly entries: CacheEntry[]
  /** What clients sent that the real service would not have taken. */
  readonly problems: string[]
  readonly failures: CacheFailures
  /** The variables that the runner sets for a run in this scope. */
  environment(scope: RunScope, protocol: 'v1' | 'v2'): Record<string, string>
  close(): Promise<void>
}

function grantsOf({ ref, baseBranch, defaultBranch = 'main', mode = 'write' }: RunScope): ScopeGrant[] {
  const read = mode === 'read' || mode === 'write'
  const write = mode === 'write' || mode === 'write-only'
  const parents = [baseBranch ?? defaultBranch, defaultBranch].map((branch) => `refs/heads/${branch}`)
  const inherited = [...new Set(parents)].filter((scope) => scope !== ref)
  return [{ scope: ref, read, write }, ...inherited.map((scope) => ({ scope, read, write: false }))]
}

/** The Actions cache service, both protocols, as @actions/cache talks to it. */
export async function startCacheServer(): Promise<CacheServer> {
  const entries = createCacheEntries()
  const tokens = new Map<string, readonly ScopeGrant[]>()
  const problems: string[] = []
  const failures: CacheFailures = {
    down: false,
    status: null,
    writeDenied: false,
    readDenied: false,
    corrupt: false,
    finalizeRefused: false
  }
  const shared = { entries, failures, problems, address: () => server.url }
  const blobs = createBlobRoutes(shared)
  const services = [createV1Routes(shared, blobs), createV2Routes(shared, blobs)]

  function handle(request: SeenRequest): Reply | 'drop' {
    if (failures.down) return 'drop'
    // A signed address is its own permission: neither Azure nor v1's archive location gets the bearer token.
    if (blobs.owns(request)) return blobs.handle(request)
    if (failures.status !== null) return { status: failures.status, body: { code: 'internal', msg: 'service failure' } }
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    const grants = token === undefined ? undefined : tokens.get(token)
    if (grants === undefined) {
      problems.push(`${request.method} ${request.path}: no valid bearer token`)
      return { status: 401, body: { code: 'unauthenticated', msg: 'invalid token' } }
    }
    const service = services.find((candidate) => candidate.owns(request))
    if (service !== undefined) return service.handle(request, grants)
    problems.push(`${request.method} ${request.path}: no such call`)
    return { status: 404, body: { code: 'bad_route', msg: 'no such call' } }
  }

  const server = await startLoopbackServer(handle)
  return {
    url: server.url,
    requests: server.requests,
    entries: entries.all,
    problems,
    failures,
    environment(scope, protocol) {
      const token = `runtime-${randomUUID()}`
      tokens.set(token, grantsOf(scope))
      return {
        ACTIONS_RUNTIME_TOKEN: token,
        ACTIONS_RUNTIME_URL: `${server.url}/`,
        ACTIONS_CACHE_URL: `${server.url}/`,
        ACTIONS_RESULTS_URL: `${server.url}/`,
        ...(protocol === 'v2' ? { ACTIONS_CACHE_SERVICE_V2: 'true' } : {}),
        ...(scope.mode === undefined ? {} : { ACTIONS_CACHE_MODE: scope.mode })
      }
    },
    close: () => server.close()
  }
}
