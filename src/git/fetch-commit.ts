import { gitFailure, type GitCommand, type GitRunOptions } from './git-command.js'
import { localGit } from './local-git.js'

export interface FetchAccess {
  /** Null: only what the checkout's own settings allow. */
  readonly token: string | null
  readonly serverUrl: string
}

export type FetchOutcome = { readonly kind: 'there' } | { readonly kind: 'unavailable'; readonly reason: string }

const FETCH_TIMEOUT_MS = 180_000

/**
 * Makes sure that a commit is in the clone. A shallow clone gets this one commit and no history; the token goes through
 * git's environment, because a checkout with `persist-credentials: false` leaves none behind. Never throws.
 */
export async function fetchCommit(git: GitCommand, sha: string, access: FetchAccess): Promise<FetchOutcome> {
  const repository = localGit(git)
  if (await repository.commitExists(sha)) return { kind: 'there' }
  // A depth would make a full clone shallow.
  const depth = (await isShallow(git)) ? ['--depth=1'] : []
  const output = await git.run(
    ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', ...depth, 'origin', sha],
    { timeoutMs: FETCH_TIMEOUT_MS, ...credentials(access) }
  )
  if (output.exitCode === 0 && (await repository.commitExists(sha))) return { kind: 'there' }
  return {
    kind: 'unavailable',
    reason:
      `the commit ${sha.slice(0, 7)} is not in the checkout and could not be fetched (${gitFailure(output, git.directory)}); ` +
      'check out with `fetch-depth: 0`, or give the job `permissions: { contents: read }`'
  }
}

async function isShallow(git: GitCommand): Promise<boolean> {
  return (await git.run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true'
}

/**
 * For addresses of this GitHub server only. The empty value first drops a header that the checkout may have left in the
 * configuration: GitHub refuses two.
 */
export function credentials({ token, serverUrl }: FetchAccess): GitRunOptions {
  if (token === null || token === '') return {}
  const name = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`
  return {
    config: [
      [name, ''],
      [name, `AUTHORIZATION: basic ${basicCredential(token)}`]
    ]
  }
}

/** What goes over the wire for a token: a secret like the token itself, to be masked with it. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}
