import { errorMessage } from '../errors.js'
import type { Clock } from '../ports.js'
import { credentials, fetchCommit, type FetchAccess } from './fetch-commit.js'
import { gitFailure, type GitCommand } from './git-command.js'

/** The part of the past that a shallow clone left out. */
export interface History {
  /** Fetches commits before `tips`, a little at a time, until `enough` says so. A full clone is left as it is. Never throws. */
  reveal(tips: readonly string[], enough: () => Promise<boolean>): Promise<Revealed>
}

export type Revealed =
  | { readonly kind: 'enough' }
  /** `reason` is a part of a sentence, with what to do. */
  | { readonly kind: 'not-enough'; readonly reason: string }

export interface HistoryAccess extends FetchAccess {
  readonly clock: Clock
}

/** Commits that each step adds: nearly every pull request is found in the first, and what is older than all is not worth more. */
const STEPS = [30, 120, 500, 2000] as const

/** Of all steps together: a few thousand commits of a large repository would cost more than a full clone. */
const TIME_LIMIT_MS = 120_000

/** Deepens a shallow clone by fetching from `origin`; nothing is checked out, and no ref is moved. */
export function remoteHistory(git: GitCommand, { clock, ...access }: HistoryAccess): History {
  const isShallow = async (): Promise<boolean> =>
    (await git.run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true'

  return {
    async reveal(tips, enough) {
      const untilMs = clock.nowMs() + TIME_LIMIT_MS
      try {
        for (const tip of tips) {
          const fetched = await fetchCommit(git, tip, access)
          if (fetched.kind === 'unavailable') return notEnough(fetched.reason)
        }
        let commits = 0
        for (const step of STEPS) {
          if (await enough()) return { kind: 'enough' }
          if (!(await isShallow())) return notEnough('the whole history is there, and does not hold it')
          const timeoutMs = untilMs - clock.nowMs()
          if (timeoutMs <= 0) return notEnough(`fetching more than ${commits} commits took too long; ${FULL}`)
          commits += step
          // By the distance from where the clone ends, which never takes away what is there already.
          const output = await git.run([...FETCH, `--deepen=${step}`, 'origin', ...tips], {
            timeoutMs,
            ...credentials(access)
          })
          if (output.exitCode !== 0)
            return notEnough(`more of it could not be fetched (${gitFailure(output, git.directory)}); ${FULL}`)
        }
        return (await enough()) ? { kind: 'enough' } : notEnough(`it is not in the last ${commits} commits; ${FULL}`)
      } catch (thrown) {
        return notEnough(`git could not be asked (${errorMessage(thrown)})`)
      }
    }
  }
}

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'] as const

const FULL = 'check out with `fetch-depth: 0`'

function notEnough(reason: string): Revealed {
  return { kind: 'not-enough', reason }
}
