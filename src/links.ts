import type { Context } from './context.js'
import type { Report } from './report/report.js'

const GITHUB = 'https://github.com'
const HOW_IT_DECIDES = 'docs/how-it-decides.md'

/** Where a report points to. */
export function linksOf(known: {
  readonly context: Pick<Context, 'repository' | 'runUrl' | 'serverUrl'>
  readonly env: Readonly<Record<string, string | undefined>>
}): Report['links'] {
  const { context } = known
  const { owner, name } = context.repository
  return {
    run: context.runUrl,
    commit: context.runUrl === null ? null : `${context.serverUrl}/${owner}/${name}/commit`,
    docs: docsOf(known)
  }
}

/** The page of the release that runs; a path where the action is no repository (a terminal, a local path). */
function docsOf({ context, env }: Parameters<typeof linksOf>[0]): string {
  const action = env['GITHUB_ACTION_REPOSITORY']
  if (!action) return HOW_IT_DECIDES
  const server = isOwn(action, context) ? context.serverUrl : GITHUB
  return `${server}/${action}/blob/${env['GITHUB_ACTION_REF'] || 'HEAD'}/${HOW_IT_DECIDES}`
}

/**
 * On a server of one's own nothing says where an action came from. One of the same owner was put there; any other is the
 * one of github.com, fetched from it or mirrored.
 */
function isOwn(action: string, { repository }: Pick<Context, 'repository'>): boolean {
  return action.split('/')[0]?.toLowerCase() === repository.owner.toLowerCase()
}
