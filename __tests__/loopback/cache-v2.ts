import type { BlobRoutes, CacheShared } from './cache-blobs.ts'
import { keyProblem, versionProblem } from './cache-entries.ts'
import type { ScopeGrant } from './cache-entries.ts'
import { jsonObject } from './http.ts'
import type { Reply, SeenRequest } from './http.ts'

const PREFIX = '/twirp/github.actions.results.api.v1.CacheService/'

export interface ServiceRoutes {
  owns(request: SeenRequest): boolean
  handle(request: SeenRequest, grants: readonly ScopeGrant[]): Reply
}

/** Protocol v2: twirp with JSON bodies, data through signed blob addresses. */
export function createV2Routes(shared: CacheShared, blobs: BlobRoutes): ServiceRoutes {
  const { entries, failures, problems } = shared

  function invalid(request: SeenRequest, problem: string): Reply {
    problems.push(`${request.path.slice(PREFIX.length)}: ${problem}`)
    return { status: 400, body: { code: 'invalid_argument', msg: problem } }
  }

  function create(key: string, version: string, grants: readonly ScopeGrant[]): Reply {
    const denied = { ok: false, message: 'cache write denied: the token of this run has no writable cache scope' }
    if (failures.writeDenied) return { status: 200, body: denied }
    const reservation = entries.reserve(key, version, grants)
    if ('entry' in reservation) {
      return { status: 200, body: { ok: true, signed_upload_url: blobs.uploadUrl(reservation.entry) } }
    }
    if (reservation.refused === 'denied') return { status: 200, body: denied }
    const msg = 'cache entry with the same key, version, and scope already exists'
    return { status: 409, body: { code: 'already_exists', msg } }
  }

  function finalize(request: SeenRequest, grants: readonly ScopeGrant[]): Reply {
    const { key, version, size_bytes: size } = jsonObject(request) ?? {}
    const scope = grants.find(({ write }) => write)?.scope
    if (failures.finalizeRefused) return { status: 200, body: { ok: false, message: 'finalizing was refused' } }
    const entry = entries.all.find((one) => one.key === key && one.version === version && one.scope === scope)
    if (entry === undefined || entry.finalized)
      return { status: 404, body: { code: 'not_found', msg: 'no such reservation' } }
    if (Number(size) !== entry.bytes.length || entry.bytes.length === 0) {
      return invalid(request, `size_bytes ${String(size)} of an upload of ${entry.bytes.length} bytes`)
    }
    entry.finalized = true
    return { status: 200, body: { ok: true, entry_id: String(entry.id) } }
  }

  function download(keys: readonly string[], version: string, grants: readonly ScopeGrant[]): Reply {
    if (failures.readDenied || !grants.some(({ read }) => read)) {
      const msg = 'cache read denied: the token of this run has no readable cache scope'
      return { status: 403, body: { code: 'permission_denied', msg } }
    }
    const entry = entries.search(keys, version, grants)
    if (entry === undefined) return { status: 200, body: { ok: false } }
    return {
      status: 200,
      body: { ok: true, signed_download_url: blobs.downloadUrl(entry), matched_key: entry.key }
    }
  }

  return {
    owns: (request) => request.path.startsWith(PREFIX),
    handle(request, grants) {
      if (request.method !== 'POST') return { status: 405, body: { code: 'bad_route', msg: 'POST only' } }
      const body = jsonObject(request)
      if (body === null) return invalid(request, 'not a JSON object')
      const { key, version, restore_keys: restoreKeys = [] } = body
      const keys: unknown[] = [key, ...(Array.isArray(restoreKeys) ? (restoreKeys as unknown[]) : [''])]
      if (keys.length > 10) return invalid(request, 'more than 10 keys')
      const problem = keys.map(keyProblem).find((one) => one !== null) ?? versionProblem(version)
      if (problem !== null) return invalid(request, problem)
      switch (request.path.slice(PREFIX.length)) {
        case 'CreateCacheEntry':
          return create(key as string, version as string, grants)
        case 'FinalizeCacheEntryUpload':
          return finalize(request, grants)
        case 'GetCacheEntryDownloadURL':
          return download(keys as string[], version as string, grants)
        default:
          return { status: 404, body: { code: 'bad_route', msg: 'no such call' } }
      }
    }
  }
}
