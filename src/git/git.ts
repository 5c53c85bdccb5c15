/** What the check asks a repository. All shas are full. Methods throw a `GitError` when git itself cannot answer. */
export interface Git {
  head(): Promise<CommitWithParents>
  /** Null when there is none, or when a shallow clone hides it. */
  mergeBase(a: string, b: string): Promise<string | null>
  isShallow(): Promise<boolean>
  commitExists(sha: string): Promise<boolean>
  /** The sha of a ref such as `refs/remotes/origin/main`; null when there is no such ref. */
  resolveRef(ref: string): Promise<string | null>
  /** `sha` itself first, then first parent by first parent: the states the branch has been in. */
  firstParents(sha: string, max: number): Promise<readonly string[]>
  /** Commits that `descendant` has and `ancestor` has not; null when it is no ancestor, as far as can be seen. */
  distance(ancestor: string, descendant: string): Promise<number | null>
  /** Paths that differ between two commits; null when one of them is not there. */
  changedFiles(from: string, to: string): Promise<readonly string[] | null>
  /** The text of a file in a commit; null when it is not in it. */
  fileAt(sha: string, path: string): Promise<string | null>
}

export interface CommitWithParents {
  readonly sha: string
  /** As the commit names them, also where a shallow clone does not have them. */
  readonly parents: readonly string[]
}

export class GitError extends Error {
  override readonly name = 'GitError'
}
