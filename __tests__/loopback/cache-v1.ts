import type { BlobRoutes, CacheShared } from './cache-blobs.ts'
import { keyProblem, versionProblem } from './cache-entries.ts'
import type { CacheEntry, ScopeGrant } from './cache-entries.ts'
import type { ServiceRoutes } from './cache-v2.ts'
import { jsonObject } from './http.ts'
import type { Reply, SeenRequest } from './http.ts'

const PREFIX = '/_apis/artifactcache/'

/** Protocol v1: REST. Uploads in parts with a content range, completed by a POST that names the size. */
export function createV1Routes(shared: CacheShared, blobs: BlobRoutes): ServiceRoutes {
  const { entries, failures, problems } = shared

  function refuse(request: SeenRequest, status: number, message: string): Reply {
    problems.push(`${request.method} ${request.path}: ${message}`)
    return { status, body: { message } }
  }

  function lookUp(request: SeenRequest, grants: readonly ScopeGrant[]): Reply {
    const keys = (request.query.get('keys') ?? '').split(',')
    const version = request.query.get('version')
    if (keys.length > 10) return refuse(request, 400, 'more than 10 keys')
    const problem = keys.map(keyProblem).find((one) => one !== null) ?? versionProblem(version)
    if (problem !== null) return refuse(request, 400, problem)
    if (failures.readDenied || !grants.some(({ read }) => read)) {
      return { status: 403, body: { message: 'cache read denied: the token of this run has no readable cache scope' } }
    }
    const entry = entries.search(keys, version ?? '', grants)
    if (entry === undefined) return { status: 204 }
    const { key: cacheKey, scope } = entry
    return { status: 200, body: { cacheKey, scope, archiveLocation: blobs.downloadUrl(entry) } }
  }

  function reserve(request: SeenRequest, grants: readonly ScopeGrant[]): Reply {
    const body = jsonObject(request)
    const problem = body === null ? 'not a JSON object' : (keyProblem(body.key) ?? versionProblem(body.version))
    if (body === null || problem !== null) return refuse(request, 400, problem ?? '')
    const denied = { message: 'cache write denied: the token of this run has no writable cache scope' }
    if (failures.writeDenied) return { status: 403, body: denied }
    const reservation = entries.reserve(body.key as string, body.version as string, grants)
    if ('entry' in reservation) return { status: 201, body: { cacheId: reservation.entry.id } }
    if (reservation.refused === 'denied') return { status: 403, body: denied }
    return { status: 409, body: { message: 'Cache already exists' } }
  }

  function upload(request: SeenRequest, entry: CacheEntry): Reply {
    const range = /^bytes (\d+)-(\d+)\/\*$/.exec(request.headers['content-range'] ?? '')
    if (range === null) return refuse(request, 400, 'no content-range')
    const start = Number(range[1])
    if (Number(range[2]) - start + 1 !== request.body.length) return refuse(request, 400, 'part of another length')
    const needed = Math.max(entry.bytes.length, start + request.body.length)
    const grown = Buffer.alloc(needed)
    entry.bytes.copy(grown)
    request.body.copy(grown, start)
    entry.bytes = grown
    return { status: 204 }
  }

  function commit(request: SeenRequest, entry: CacheEntry): Reply {
    if (failures.finalizeRefused) return { status: 400, body: { message: 'finalizing was refused' } }
    const size = jsonObject(request)?.size
    if (size !== entry.bytes.length || size === 0) {
      return refuse(request, 400, `size ${String(size)} of an upload of ${entry.bytes.length} bytes`)
    }
    entry.finalized = true
    return { status: 204 }
  }

  return {
    owns: (request) => request.path.startsWith(PREFIX),
    handle(request, grants) {
      const call = request.path.slice(PREFIX.length)
      if (request.method === 'GET' && call === 'cache') return lookUp(request, grants)
      if (request.method === 'POST' && call === 'caches') return reserve(request, grants)
      const entry = entries.find(Number(/^caches\/(\d+)$/.exec(call)?.[1]))
      if (entry === undefined || entry.finalized) return refuse(request, 404, 'no such reservation')
      if (request.method === 'PATCH') return upload(request, entry)
      if (request.method === 'POST') return commit(request, entry)
      return refuse(request, 405, 'no such call')
    }
  }
}
