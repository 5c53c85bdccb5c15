/** How the workspace and the repository lie in each other; both are empty where they are the same folder. */
export interface RepositoryPlace {
  /** The repository's root, relative to the workspace: `actions/checkout` was given a `path`. */
  readonly repositoryIn: string
  /** The workspace, relative to the repository's root. */
  readonly workspaceIn: string
}

/** The files that GitHub can show of the commit that was checked out. */
export interface RepositoryFiles {
  readonly place: RepositoryPlace
  /** Relative to the repository's root. */
  readonly paths: ReadonlySet<string>
}

/** A path of the workspace as the repository has it; null for one that lies outside of the repository. */
export function inRepository(file: string, { repositoryIn, workspaceIn }: RepositoryPlace): string | null {
  if (workspaceIn !== '') return `${workspaceIn}/${file}`
  if (repositoryIn === '') return file
  return file.startsWith(`${repositoryIn}/`) ? file.slice(repositoryIn.length + 1) : null
}
