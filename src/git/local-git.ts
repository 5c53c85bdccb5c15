import { GitError, type CommitWithParents, type Git } from './git.js'
import { gitFailure, type GitCommand } from './git-command.js'

const SHA = /^[0-9a-f]{40}$/

/** Answers from a repository on disk. Nothing is fetched and nothing is written. */
export function localGit(git: GitCommand): Git {
  return {
    head: () => head(git),
    mergeBase: (a, b) => mergeBase(git, a, b),
    isShallow: async () => (await git.read(['rev-parse', '--is-shallow-repository'])) === 'true',
    commitExists: (sha) => commitExists(git, sha),
    resolveRef: (ref) => resolveRef(git, ref),
    firstParents: async (sha, max) =>
      lines(await git.read(['rev-list', '--first-parent', `--max-count=${max}`, checked(sha)])),
    distance: (ancestor, descendant) => distance(git, ancestor, descendant),
    changedFiles: (from, to) => changedFiles(git, from, to),
    fileAt: (sha, path) => fileAt(git, sha, path)
  }
}

/** Read from the commit object itself: `git log` shows no parents where a shallow clone ends. */
async function head(git: GitCommand): Promise<CommitWithParents> {
  const sha = await git.read(['rev-parse', '--verify', 'HEAD^{commit}'])
  const header = (await git.read(['cat-file', 'commit', sha])).split('\n\n', 1)[0] ?? ''
  const parents = lines(header).flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []))
  return { sha, parents }
}

async function mergeBase(git: GitCommand, a: string, b: string): Promise<string | null> {
  const output = await git.run(['merge-base', checked(a), checked(b)])
  // 1: no common ancestor. 128: a commit is not there, which in a shallow clone is no error of ours.
  return output.exitCode === 0 ? output.stdout.trim() : null
}

async function commitExists(git: GitCommand, sha: string): Promise<boolean> {
  return (await git.run(['cat-file', '-e', `${checked(sha)}^{commit}`])).exitCode === 0
}

async function resolveRef(git: GitCommand, ref: string): Promise<string | null> {
  if (!ref.startsWith('refs/')) throw new GitError(`"${ref}" is not a full ref`)
  const output = await git.run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return output.exitCode === 0 ? output.stdout.trim() : null
}

async function distance(git: GitCommand, ancestor: string, descendant: string): Promise<number | null> {
  const related = await git.run(['merge-base', '--is-ancestor', checked(ancestor), checked(descendant)])
  if (related.exitCode !== 0) return null
  return Number(await git.read(['rev-list', '--count', `${ancestor}..${descendant}`]))
}

async function changedFiles(git: GitCommand, from: string, to: string): Promise<readonly string[] | null> {
  if (!(await commitExists(git, from)) || !(await commitExists(git, to))) return null
  const output = await git.run(['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', from, to, '--'])
  if (output.exitCode !== 0) throw new GitError(`git diff failed: ${gitFailure(output, git.directory)}`)
  return output.stdout.split('\0').filter((path) => path !== '')
}

async function fileAt(git: GitCommand, sha: string, path: string): Promise<string | null> {
  const output = await git.run(['cat-file', 'blob', `${checked(sha)}:${path}`])
  return output.exitCode === 0 ? output.stdout : null
}

/** Shas come from events and caches: nothing that git could read as an option or a range. */
function checked(sha: string): string {
  if (!SHA.test(sha)) throw new GitError(`"${sha.slice(0, 60)}" is not a full commit sha`)
  return sha
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
