import type { Context } from './context.js'
import type { Report } from './report/report.js'

/** Where a report points to. */
export function linksOf(known: {
  readonly context: Pick<Context, 'repository' | 'runUrl' | 'serverUrl'>
  readonly env: Readonly<Record<string, string | undefined>>
}): Report['links'] {
  const { context, env } = known
  const { owner, name } = context.repository
  const action = env['GITHUB_ACTION_REPOSITORY']
  return {
    run: context.runUrl,
    commit: context.runUrl === null ? null : `${context.serverUrl}/${owner}/${name}/commit`,
    docs: action ? `${context.serverUrl}/${action}#readme` : 'README.md'
  }
}
