import type { GitHubShared } from './github-comments.ts'
import { forbidden, notFound, unprocessable } from './github-replies.ts'
import type { Routes } from './github-replies.ts'
import { jsonObject } from './http.ts'
import type { Reply, SeenRequest } from './http.ts'

export interface CheckRun {
  readonly id: number
  name: string
  head_sha: string
  status: string
  conclusion: string | null
  external_id: string
  details_url: string | null
  output: Record<string, unknown>
  annotations: unknown[]
}

const STATUSES = ['queued', 'in_progress', 'completed']
const CONCLUSIONS = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'stale', 'timed_out']
const MAX_ANNOTATIONS_PER_REQUEST = 50
const MAX_OUTPUT_CHARACTERS = 65_535

/** Check runs: create, update, list of a commit. */
export function createCheckRoutes(shared: GitHubShared): { readonly all: CheckRun[]; readonly routes: Routes } {
  const all: CheckRun[] = []

  function problemOf(body: Record<string, unknown>, creating: boolean): string | null {
    if (creating && (typeof body.name !== 'string' || body.name === '')) return '"name" wasn\'t supplied.'
    if (creating && !/^[0-9a-f]{40}$/.test(String(body.head_sha))) return '"head_sha" is not a commit.'
    if (body.status !== undefined && !STATUSES.includes(body.status as string)) return 'unknown status'
    if (body.conclusion !== undefined && !CONCLUSIONS.includes(body.conclusion as string)) return 'unknown conclusion'
    if (body.status === 'completed' && body.conclusion === undefined) return '"conclusion" wasn\'t supplied.'
    const output = body.output as Record<string, unknown> | undefined
    if (output === undefined) return null
    if (typeof output.title !== 'string' || typeof output.summary !== 'string') return 'output needs title and summary'
    if (output.summary.length > MAX_OUTPUT_CHARACTERS) return 'output.summary is too long'
    if (typeof output.text === 'string' && output.text.length > MAX_OUTPUT_CHARACTERS) return 'output.text is too long'
    const annotations = (output.annotations ?? []) as Record<string, unknown>[]
    if (annotations.length > MAX_ANNOTATIONS_PER_REQUEST) return 'more than 50 annotations'
    const complete = annotations.every(
      ({ path, start_line, end_line, annotation_level, message }) =>
        typeof path === 'string' &&
        Number.isInteger(start_line) &&
        Number.isInteger(end_line) &&
        Number(start_line) >= 1 &&
        Number(end_line) >= Number(start_line) &&
        ['notice', 'warning', 'failure'].includes(String(annotation_level)) &&
        typeof message === 'string'
    )
    return complete ? null : 'an annotation is not complete'
  }

  function apply(run: CheckRun, body: Record<string, unknown>): CheckRun {
    const { annotations = [], ...output } = (body.output ?? {}) as Record<string, unknown>
    const { name, head_sha, status, conclusion, external_id, details_url } = { ...run, ...body }
    Object.assign(run, { name, head_sha, status, conclusion, external_id, details_url })
    if (conclusion !== null) run.status = 'completed'
    Object.assign(run.output, output)
    run.annotations.push(...(annotations as unknown[]))
    return run
  }

  function view({ annotations, output, ...run }: CheckRun): Record<string, unknown> {
    const { owner, name } = shared.repository
    return {
      ...run,
      html_url: `https://github.com/${owner}/${name}/runs/${run.id}`,
      output: { ...output, annotations_count: annotations.length }
    }
  }

  function write(request: SeenRequest, run: CheckRun | null): Reply {
    const body = jsonObject(request)
    const problem = body === null ? 'Problems parsing JSON' : problemOf(body, run === null)
    if (body === null || problem !== null) {
      shared.problems.push(`${request.method} ${request.path}: ${problem}`)
      return unprocessable(`Invalid request. ${problem}`)
    }
    if (run !== null) return { status: 200, body: view(apply(run, body)) }
    const empty: CheckRun = {
      id: 5000 + all.length,
      name: '',
      head_sha: '',
      status: 'queued',
      conclusion: null,
      external_id: '',
      details_url: null,
      output: {},
      annotations: []
    }
    all.push(empty)
    return { status: 201, body: view(apply(empty, body)) }
  }

  const routes: Routes = (request, path, caller) => {
    const single = /^\/check-runs\/(\d+)$/.exec(path)
    const ofCommit = /^\/commits\/([^/]+)\/check-runs$/.exec(path)
    if (path !== '/check-runs' && single === null && ofCommit === null) return null
    if (!caller.may(request.method === 'GET' ? 'read' : 'write', 'checks')) return forbidden
    if (path === '/check-runs' && request.method === 'POST') return write(request, null)
    if (ofCommit !== null && request.method === 'GET') {
      const name = request.query.get('check_name')
      const runs = all.filter((run) => run.head_sha === ofCommit[1] && (name === null || run.name === name))
      return { status: 200, body: { total_count: runs.length, check_runs: runs.map(view) } }
    }
    const run = all.find(({ id }) => id === Number(single?.[1]))
    if (run === undefined) return notFound
    return request.method === 'PATCH' ? write(request, run) : { status: 200, body: view(run) }
  }

  return { all, routes }
}
