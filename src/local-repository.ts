import { realpathSync } from 'node:fs'
import { gitCommand } from './git/git-command.js'
import { systemTools as tools } from './measure/tools.js'

export interface LocalRepository {
  readonly root: string
  /** HEAD; null outside of a repository. */
  readonly sha: string | null
  readonly branch: string | null
}

/** The repository around a folder; the folder itself where there is none. */
export async function localRepository(cwd: string): Promise<LocalRepository> {
  const git = gitCommand({ tools, directory: cwd, env: process.env })
  const ask = async (...args: string[]): Promise<string | null> => {
    const output = await git.run(args)
    return output.exitCode === 0 ? output.stdout.trim() : null
  }
  return {
    root: (await ask('rev-parse', '--show-toplevel')) ?? realpathSync(cwd),
    sha: await ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
    branch: await ask('symbolic-ref', '--quiet', '--short', 'HEAD')
  }
}
