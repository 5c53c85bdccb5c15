import type { CheckedOut } from './git/checked-out.js'
import type { Comparison } from './report/report.js'

/** The commit that line numbers belong to, for the report; nothing where it is head at the root of the workspace. */
export function measuredCommit(headSha: string, found: CheckedOut | null | undefined): Pick<Comparison, 'measured'> {
  if (found?.sha == null) return {}
  const { sha, onGitHub } = found
  const { place } = found.files
  const isHead = sha === headSha && place.repositoryIn === '' && place.workspaceIn === ''
  return isHead ? {} : { measured: { sha, onGitHub, place } }
}
