import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as the server saw it, with the answer it gave. Times are milliseconds since the epoch. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly startedAtMs: number
  endedAtMs: number
  status: number
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** A string or bytes go out as they are, anything else as JSON. */
  readonly body?: unknown
}

/** `drop` ends the connection without an answer, as a dead service behind a proxy does. */
export type Handler = (request: SeenRequest) => Reply | 'drop' | Promise<Reply | 'drop'>

export interface LoopbackServer {
  readonly url: string
  readonly requests: SeenRequest[]
  close(): Promise<void>
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function send(response: ServerResponse, reply: Reply): void {
  const { status, headers = {}, body } = reply
  if (body === undefined) {
    response.writeHead(status, { 'content-length': '0', ...headers }).end()
  } else if (typeof body === 'string' || Buffer.isBuffer(body)) {
    response.writeHead(status, { 'content-length': String(Buffer.byteLength(body)), ...headers }).end(body)
  } else {
    const json = JSON.stringify(body)
    const type = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(json))
    }
    response.writeHead(status, { ...type, ...headers }).end(json)
  }
}

/** Starts an HTTP server on a free port of 127.0.0.1 that records every request. */
export async function startLoopbackServer(handle: Handler): Promise<LoopbackServer> {
  const requests: SeenRequest[] = []

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAtMs = Date.now()
    const url = new URL(message.url ?? '/', 'http://127.0.0.1')
    const request: SeenRequest = {
      method: message.method ?? 'GET',
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      headers: message.headers,
      body: await readBody(message),
      startedAtMs,
      endedAtMs: startedAtMs,
      status: 0
    }
    requests.push(request)
    const reply = await handle(request)
    request.endedAtMs = Date.now()
    if (reply === 'drop') {
      message.socket.destroy()
    } else {
      request.status = reply.status
      send(response, reply)
    }
  }

  const server = createServer((message, response) => {
    answer(message, response).catch((error: unknown) => {
      send(response, { status: 599, body: `the stand-in failed: ${String(error)}` })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/** The body as a JSON object, or null when it is anything else. */
export function jsonObject(request: SeenRequest): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
