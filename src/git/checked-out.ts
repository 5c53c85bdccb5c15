import { join, posix } from 'node:path'
import type { Context } from '../context.js'
import type { RepositoryFiles } from '../report/repository-files.js'
import type { GitCommand } from './git-command.js'

/** The commit that is measured, as far as GitHub can show it. */
export interface CheckedOut {
  /** Null where no repository of the workspace is the one that the run belongs to. */
  readonly sha: string | null
  /** Whether GitHub has the commit: one that was made in the job is nowhere else. */
  readonly onGitHub: boolean
  readonly files: RepositoryFiles
}

export interface CheckoutQuestion {
  readonly git: GitCommand
  readonly context: Pick<Context, 'repository' | 'sha' | 'pullRequest' | 'workspace'>
  /** The steps' files, relative to the workspace, with forward slashes. */
  readonly stepFiles: readonly string[]
}

/**
 * Asks git what is checked out, before any code of the step can change the answer. Several repositories can lie in a
 * workspace: the run's own is looked for on the way from the workspace to the steps. Null when git cannot answer.
 */
export async function checkedOut({ git, context, stepFiles }: CheckoutQuestion): Promise<CheckedOut | null> {
  let answered = false
  const around: Repository[] = []
  for (const folder of foldersOf(stepFiles)) {
    const found = await repositoryAt(git.at(join(context.workspace, folder)))
    if (found === null) continue
    answered = true
    if (!(await isOwn(found, context))) continue
    // Of a larger repository the workspace is a part at most; one that begins here is nearer.
    if (found.prefix === '') return describe(found, folder, context)
    if (folder === '') around.push(found)
  }
  const [outer] = around
  if (outer !== undefined) return describe(outer, '', context)
  return answered ? NOT_OURS : null
}

const NOT_OURS: CheckedOut = {
  sha: null,
  onGitHub: false,
  files: { place: { repositoryIn: '', workspaceIn: '' }, paths: new Set() }
}

/** The workspace, then each folder on the way to a step. */
function foldersOf(stepFiles: readonly string[]): readonly string[] {
  const folders = stepFiles.flatMap((file) => {
    const parts = posix.normalize(file).split('/').slice(0, -1)
    return parts.map((_part, index) => parts.slice(0, index + 1).join('/'))
  })
  return [...new Set(['', ...folders])]
}

interface Repository {
  readonly git: GitCommand
  readonly sha: string
  /** The folder that was asked at, relative to the root. */
  readonly prefix: string
}

async function repositoryAt(git: GitCommand): Promise<Repository | null> {
  const head = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  const prefix = await git.run(['rev-parse', '--show-prefix'])
  if (head.exitCode !== 0 || prefix.exitCode !== 0) return null
  return { git, sha: head.stdout.trim(), prefix: prefix.stdout.replace(/\/?\n?$/, '') }
}

async function isOwn({ git, sha }: Repository, context: CheckoutQuestion['context']): Promise<boolean> {
  if (isKnown(sha, context)) return true
  const { owner, name } = context.repository
  const remote = await git.run(['config', '--get', 'remote.origin.url'])
  const path = remote.stdout
    .trim()
    .toLowerCase()
    .replace(/(\.git)?\/?$/, '')
  return path.endsWith(`/${owner}/${name}`.toLowerCase()) || path.endsWith(`:${owner}/${name}`.toLowerCase())
}

function isKnown(sha: string, { sha: eventSha, pullRequest }: CheckoutQuestion['context']): boolean {
  return sha === eventSha || sha === pullRequest?.headSha
}

async function describe(
  { git, sha, prefix }: Repository,
  folder: string,
  context: CheckoutQuestion['context']
): Promise<CheckedOut | null> {
  const listed = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', sha])
  if (listed.exitCode !== 0) return null
  const paths = new Set(listed.stdout.split('\0').filter((path) => path !== ''))
  return {
    sha,
    onGitHub: isKnown(sha, context),
    files: { place: { repositoryIn: prefix === '' ? folder : '', workspaceIn: prefix }, paths }
  }
}
