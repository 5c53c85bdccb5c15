import { existsSync, realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { errorMessage } from '../errors.js'
import { formatPlural } from '../format.js'
import { credentials, fetchCommit, type FetchAccess } from './fetch-commit.js'
import { gitFailure, type GitCommand } from './git-command.js'
import { largeFilesIn, type LargeFiles } from './large-files.js'
import { isCheckedOut, submodulesOf, type Submodule } from './submodules.js'

export interface WorktreeRequest {
  /** The checkout of head. */
  readonly git: GitCommand
  readonly sha: string
  /** RUNNER_TEMP: the runner empties it between jobs. */
  readonly temp: string
  /** Unique in `temp`, e.g. run id and attempt. */
  readonly name: string
  readonly access: FetchAccess
}

export interface Worktree {
  readonly path: string
  readonly sha: string
  /** Takes it away and forgets it; null, or what is left behind. Never throws; may be called again, also after a signal. */
  remove(): Promise<string | null>
}

export type WorktreeOutcome =
  { readonly kind: 'ready'; readonly worktree: Worktree } | { readonly kind: 'unavailable'; readonly reason: string }

/** Also how the leftovers of a killed run are recognised. */
const NAME_PREFIX = 'torch-compile-check-base-'

const CHECKOUT_TIMEOUT_MS = 300_000

/** Reasons that a user reads; everything else is a defect. */
class Unavailable extends Error {}

/**
 * Checks out another commit beside the checkout of head, with submodules and LFS files as that one has them. What cannot
 * be had so is `unavailable` with the reason: half a tree would measure something else. Never throws.
 */
export async function addWorktree(request: WorktreeRequest): Promise<WorktreeOutcome> {
  const trees: { readonly git: GitCommand; readonly path: string }[] = []
  const remove = () => removeAll(trees)
  try {
    const path = join(realpathSync(request.temp), `${NAME_PREFIX}${request.name}`)
    if (existsSync(path)) throw new Unavailable(`${path} already exists`)
    await addTree(request, request.git, request.sha, path, trees)
    return { kind: 'ready', worktree: { path, sha: request.sha, remove } }
  } catch (thrown) {
    await remove()
    const reason =
      thrown instanceof Unavailable
        ? thrown.message
        : `the base commit could not be checked out: ${errorMessage(thrown)}`
    return { kind: 'unavailable', reason }
  }
}

/** One repository, then its submodules in the same way: each is a worktree of the submodule's own repository. */
async function addTree(
  request: WorktreeRequest,
  git: GitCommand,
  sha: string,
  path: string,
  trees: { readonly git: GitCommand; readonly path: string }[]
): Promise<void> {
  const fetched = await fetchCommit(git, sha, request.access)
  if (fetched.kind === 'unavailable') throw new Unavailable(fetched.reason)
  await forgetLeftovers(git)
  const large = await largeFilesIn(git)
  const onlyPointers = large.pointers.size > 0 && large.withContent === 0
  trees.push({ git, path })
  const added = await git.run(['worktree', 'add', '--quiet', '--detach', path, sha], {
    timeoutMs: CHECKOUT_TIMEOUT_MS,
    ...credentials(request.access),
    env: { GIT_LFS_SKIP_SMUDGE: onlyPointers ? '1' : '0' }
  })
  if (added.exitCode !== 0)
    throw new Unavailable(`the base commit could not be checked out: ${gitFailure(added, git.directory)}`)
  const missing = onlyPointers ? null : missingContent(large, await largeFilesIn(git.at(path)))
  if (missing !== null) throw new Unavailable(missing)
  for (const submodule of await wantedSubmodules(git, sha)) {
    const inside = safeJoin(path, submodule.path)
    await addTree(request, git.at(join(git.directory, submodule.path)), submodule.sha, inside, trees)
  }
}

/** What base lacks of the files that head has with content, as a part of a sentence; null where nothing does. */
function missingContent(head: LargeFiles, base: LargeFiles): string | null {
  const remedy = 'check out with `lfs: true`, and have git-lfs installed'
  const missing = [...base.pointers].filter((path) => !head.pointers.has(path))
  const [first] = missing
  if (first !== undefined) {
    const files = formatPlural(missing.length, 'Git LFS file')
    return `the base commit has ${files} whose content could not be fetched (${first}); ${remedy}`
  }
  const unread = head.unread + base.unread
  return unread === 0 ? null : `${formatPlural(unread, 'Git LFS file')} could not be looked at in time`
}

/** Those that head's checkout has. One that only base has cannot be made from what is here. */
async function wantedSubmodules(git: GitCommand, sha: string): Promise<readonly Submodule[]> {
  const all = await submodulesOf(git, sha)
  if (all.length === 0) return []
  const known = await submodulesOf(git, 'HEAD')
  const usesSubmodules = known.some(({ path }) => isCheckedOut(git.directory, path))
  if (known.length > 0 && !usesSubmodules) return []
  const foreign = all.find(({ path }) => !known.some((submodule) => submodule.path === path))
  if (foreign !== undefined) {
    throw new Unavailable(`the base commit has the submodule ${foreign.path}, which head does not have`)
  }
  return all.filter(({ path }) => isCheckedOut(git.directory, path))
}

/** A submodule's path comes from a tree: it must stay inside. */
function safeJoin(root: string, path: string): string {
  const joined = join(root, path)
  if (!joined.startsWith(root + sep)) throw new Unavailable(`the submodule path ${path} leaves the tree`)
  return joined
}

async function removeAll(trees: { readonly git: GitCommand; readonly path: string }[]): Promise<string | null> {
  const problems: string[] = []
  // Submodules come after the tree that has them, and go before it.
  for (const { git, path } of trees.toReversed()) {
    try {
      // By name, not by `prune`: that would forget other worktrees that happen not to be mounted.
      await git.run(['worktree', 'remove', '--force', '--force', path], {
        timeoutMs: CHECKOUT_TIMEOUT_MS,
        tidiesUp: true
      })
      await rm(path, { recursive: true, force: true, maxRetries: 3 })
    } catch (thrown) {
      problems.push(`${path} (${errorMessage(thrown)})`)
    }
  }
  return problems.length === 0 ? null : `could not be removed: ${problems.join(', ')}`
}

/** A run that was killed leaves its entry in a repository that outlives it. */
async function forgetLeftovers(git: GitCommand): Promise<void> {
  const { stdout } = await git.run(['worktree', 'list', '--porcelain', '-z'])
  const paths = stdout
    .split('\0')
    .flatMap((line) => (line.startsWith('worktree ') ? [line.slice('worktree '.length)] : []))
  for (const path of paths) {
    if (path.includes(`/${NAME_PREFIX}`) && !existsSync(path))
      await git.run(['worktree', 'remove', '--force', '--force', path])
  }
}
