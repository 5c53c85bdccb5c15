import { realpathSync } from 'node:fs'

/** The three calls of `@actions/cache` that are used. */
export interface CacheClient {
  /** The key that matched; undefined for a miss and for an error alike. */
  restoreCache(paths: string[], primaryKey: string, restoreKeys?: string[]): Promise<string | undefined>
  /** -1 when it was not saved. */
  saveCache(paths: string[], key: string): Promise<number>
  isFeatureAvailable(): boolean
}

/**
 * Loads the real client when it is first needed: it is most of the bundle. The client resolves our relative path against
 * the process's directory and unpacks into the workspace, so the two must be one.
 */
export async function loadCacheClient(workspace: string): Promise<CacheClient> {
  const cache = await import('@actions/cache')
  if (realpathSync(process.cwd()) !== realpathSync(workspace)) {
    throw new Error(
      `the working directory ${process.cwd()} is not the workspace ${workspace}, which the Actions cache needs`
    )
  }
  return cache
}
