import { GitError, type Git } from '../../src/git/git.js'

export interface FakeHistory {
  /** Parents by sha, first parent first. A sha that is not a key is not in the clone. */
  readonly parents: Readonly<Record<string, readonly string[]>>
  readonly head?: string
  readonly shallow?: boolean
  readonly refs?: Readonly<Record<string, string>>
  /** Every question is answered with this failure. */
  readonly broken?: string
}

/** A history in memory. */
export function fakeGit(history: FakeHistory): Git {
  const ancestors = (sha: string): Set<string> => {
    const seen = new Set<string>()
    const queue = [sha]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next) || !(next in history.parents)) continue
      seen.add(next)
      queue.push(...(history.parents[next] ?? []))
    }
    return seen
  }
  const answer = <T>(value: () => T): Promise<T> =>
    history.broken === undefined ? Promise.resolve(value()) : Promise.reject(new GitError(history.broken))
  return {
    head: () => answer(() => ({ sha: history.head ?? '', parents: history.parents[history.head ?? ''] ?? [] })),
    mergeBase: (a, b) => answer(() => [...ancestors(a)].find((sha) => ancestors(b).has(sha)) ?? null),
    isShallow: () => answer(() => history.shallow ?? false),
    commitExists: (sha) => answer(() => sha in history.parents),
    resolveRef: (ref) => answer(() => history.refs?.[ref] ?? null),
    firstParents: (sha, max) =>
      answer(() => {
        const line: string[] = []
        for (let next: string | undefined = sha; next !== undefined && line.length < max;) {
          if (!(next in history.parents)) break
          line.push(next)
          next = history.parents[next]?.[0]
        }
        return line
      }),
    distance: (ancestor, descendant) =>
      answer(() => {
        const line = ancestors(descendant)
        return line.has(ancestor) ? line.size - ancestors(ancestor).size : null
      }),
    changedFiles: () => answer(() => null),
    fileAt: () => answer(() => null)
  }
}
