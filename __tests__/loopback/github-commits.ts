import { forbidden, notFound } from './github-replies.ts'
import type { Routes } from './github-replies.ts'

export type Comparison = 'ahead' | 'behind' | 'identical' | 'diverged'

/** How head stands to base; null when one of them is not there. */
export type Compare = (base: string, head: string) => Comparison | null

/** Comparisons of commits, by what `compare` says at that time. */
export function createCommitRoutes(compare: () => Compare): Routes {
  return (request, path, caller) => {
    const match = /^\/compare\/(.+)\.\.\.(.+)$/.exec(decodeURIComponent(path))
    if (match === null || request.method !== 'GET') return null
    if (!caller.may('read', 'contents')) return forbidden
    const status = compare()(match[1] ?? '', match[2] ?? '')
    return status === null ? notFound : { status: 200, body: { status, commits: [], files: [] } }
  }
}
