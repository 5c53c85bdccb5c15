import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file's content by path; null deletes it. */
export type Files = Readonly<Record<string, string | null>>

export interface TestRepository {
  readonly directory: string
  git(...args: readonly string[]): string
  /** Commits on the branch that is checked out, and returns the sha. */
  commit(message: string, files: Files): string
  /** A branch from `from` with one commit; main stays checked out. */
  branch(name: string, from: string, files: Files): string
}

export interface PullRequest {
  readonly number: number
  readonly headRef: string
  readonly headSha: string
  /** The base branch's tip when the test merge was made: HEAD^1 of the merge. */
  readonly baseSha: string
  readonly mergeSha: string
}

/** git with nobody's configuration but its own, so that a test means the same everywhere. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  const person = { NAME: 'Test', EMAIL: 'test@example.com' }
  return {
    PATH,
    HOME,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: person.NAME,
    GIT_AUTHOR_EMAIL: person.EMAIL,
    GIT_COMMITTER_NAME: person.NAME,
    GIT_COMMITTER_EMAIL: person.EMAIL
  }
}

export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: directory, env: gitEnvironment(), encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** A repository with one commit on `main`: what stands on GitHub. */
export function createRepository(directory: string, files: Files): TestRepository {
  mkdirSync(directory, { recursive: true })
  git(directory, 'init', '--quiet', '--initial-branch=main')
  // GitHub serves any commit by its sha; a plain repository has to be told.
  git(directory, 'config', 'uploadpack.allowAnySHA1InWant', 'true')

  function commit(message: string, changed: Files): string {
    for (const [path, content] of Object.entries(changed)) {
      const file = join(directory, path)
      if (content === null) {
        rmSync(file)
      } else {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
    }
    git(directory, 'add', '--all')
    git(directory, 'commit', '--quiet', '--allow-empty', '-m', message)
    return git(directory, 'rev-parse', 'HEAD')
  }

  commit('Start', files)
  return {
    directory,
    git: (...args) => git(directory, ...args),
    commit,
    branch(name, from, changed) {
      git(directory, 'checkout', '--quiet', '-B', name, from)
      const sha = commit(`Change on ${name}`, changed)
      git(directory, 'checkout', '--quiet', 'main')
      return sha
    }
  }
}

/** Makes the test merge `refs/pull/N/merge` of a branch with main as it is now, as GitHub does. */
export function openPullRequest(repository: TestRepository, options: { number: number; branch: string }): PullRequest {
  const { number, branch } = options
  const baseSha = repository.git('rev-parse', 'main')
  const headSha = repository.git('rev-parse', branch)
  repository.git('checkout', '--quiet', '--detach', baseSha)
  repository.git('merge', '--quiet', '--no-ff', '-m', `Merge ${headSha} into ${baseSha}`, headSha)
  const mergeSha = repository.git('rev-parse', 'HEAD')
  repository.git('update-ref', `refs/pull/${number}/merge`, mergeSha)
  repository.git('update-ref', `refs/pull/${number}/head`, headSha)
  repository.git('checkout', '--quiet', 'main')
  return { number, headRef: branch, headSha, baseSha, mergeSha }
}

/** A workspace as actions/checkout leaves it: detached at `sha`; `depth` 0 fetches everything. */
export function checkOut(
  repository: TestRepository,
  options: { sha: string; workspace: string; depth?: number; remoteUrl?: string }
): string {
  const { sha, workspace, depth = 0 } = options
  mkdirSync(workspace, { recursive: true })
  git(workspace, 'init', '--quiet', '--initial-branch=main')
  git(workspace, 'remote', 'add', 'origin', options.remoteUrl ?? repository.directory)
  const source = `file://${repository.directory}`
  const refs = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : []
  const shallow = depth === 0 ? [] : [`--depth=${depth}`]
  git(workspace, 'fetch', '--quiet', '--no-tags', ...shallow, source, ...refs, sha)
  git(workspace, 'checkout', '--quiet', '--detach', sha)
  return workspace
}
