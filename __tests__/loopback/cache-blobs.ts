import { randomUUID } from 'node:crypto'
import type { CacheEntries, CacheEntry } from './cache-entries.ts'
import type { CacheFailures } from './cache-server.ts'
import type { Reply, SeenRequest } from './http.ts'

export interface CacheShared {
  readonly entries: CacheEntries
  readonly failures: CacheFailures
  readonly problems: string[]
  address(): string
}

export interface BlobRoutes {
  owns(request: SeenRequest): boolean
  handle(request: SeenRequest): Reply
  uploadUrl(entry: CacheEntry): string
  downloadUrl(entry: CacheEntry): string
}

interface Upload {
  readonly entry: CacheEntry
  readonly blocks: Map<string, Buffer>
}

const CONTAINER = '/cacheaccount/actions-cache/'

/** Blob storage behind signed addresses: one PUT, or blocks and a block list; GET whole or by range. */
export function createBlobRoutes(shared: CacheShared): BlobRoutes {
  const uploads = new Map<string, Upload>()
  const downloads = new Map<string, CacheEntry>()

  function refuse(request: SeenRequest, status: number, code: string): Reply {
    shared.problems.push(`${request.method} ${request.path}: ${code}`)
    return { status, headers: { 'x-ms-error-code': code }, body: `<Error><Code>${code}</Code></Error>` }
  }

  function stored(): Reply {
    const headers = { etag: '"0x8D"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': randomUUID() }
    return { status: 201, headers }
  }

  function put(request: SeenRequest, upload: Upload): Reply {
    const declared = Number(request.headers['content-length'])
    if (declared !== request.body.length) return refuse(request, 400, 'InvalidHeaderValue')
    const operation = request.query.get('comp')
    if (operation === 'block') {
      const id = request.query.get('blockid')
      if (id === null || id === '') return refuse(request, 400, 'InvalidQueryParameterValue')
      upload.blocks.set(id, request.body)
    } else if (operation === 'blocklist') {
      const ids = [...request.body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id]) => id)
      const parts = ids.map((id) => upload.blocks.get(id ?? ''))
      if (parts.some((part) => part === undefined)) return refuse(request, 400, 'InvalidBlockList')
      upload.entry.bytes = Buffer.concat(parts as Buffer[])
    } else if (operation === null) {
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return refuse(request, 400, 'MissingRequiredHeader')
      upload.entry.bytes = request.body
    } else {
      return refuse(request, 400, 'InvalidQueryParameterValue')
    }
    return stored()
  }

  function get(request: SeenRequest, entry: CacheEntry): Reply {
    const bytes = shared.failures.corrupt ? Buffer.from(entry.bytes.map((byte) => byte ^ 0xa5)) : entry.bytes
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    if (range === null) return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes }
    const from = Number(range[1])
    const to = range[2] === '' ? bytes.length - 1 : Math.min(Number(range[2]), bytes.length - 1)
    const headers = { 'content-range': `bytes ${from}-${to}/${bytes.length}` }
    return { status: 206, headers, body: bytes.subarray(from, to + 1) }
  }

  function signed(): { name: string; url: string } {
    const name = randomUUID()
    return { name, url: `${shared.address()}${CONTAINER}${name}?sv=2025-01-01&sig=${randomUUID()}` }
  }

  return {
    owns: (request) => request.path.startsWith(CONTAINER),
    handle(request) {
      const name = request.path.slice(CONTAINER.length)
      if (request.query.get('sig') === null) return refuse(request, 403, 'AuthenticationFailed')
      const upload = uploads.get(name)
      if (request.method === 'PUT' && upload !== undefined) return put(request, upload)
      const entry = downloads.get(name)
      if (request.method === 'GET' && entry !== undefined) return get(request, entry)
      return refuse(request, 404, 'BlobNotFound')
    },
    uploadUrl(entry) {
      const { name, url } = signed()
      uploads.set(name, { entry, blocks: new Map() })
      return url
    },
    downloadUrl(entry) {
      const { name, url } = signed()
      downloads.set(name, entry)
      return url
    }
  }
}
