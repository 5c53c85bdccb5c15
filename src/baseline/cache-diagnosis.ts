import type { Tools } from '../measure/tools.js'

/** What the cache client will pack with. A machine with zstd and one without do not see each other's entries. */
export type Compressor = 'zstd' | 'gzip'

const READABLE = ['read', 'write']
const WRITABLE = ['write', 'write-only']
const KNOWN_MODES = ['none', 'read', 'write', 'write-only']

/** The client's own test: zstd counts as soon as it prints a version. */
export async function probeCompressor(tools: Tools): Promise<Compressor> {
  const { exitCode, stdout, stderr } = await tools.run('zstd', ['--quiet', '--version'])
  return exitCode >= 0 && `${stdout}${stderr}`.trim() !== '' ? 'zstd' : 'gzip'
}

/** Why nothing can be restored, known before any request; null when a restore may be tried. */
export function readRefusal(cacheMode: string | null): string | null {
  return modeForbids(cacheMode, READABLE)
    ? `the job's \`cache-mode\` is \`${cacheMode}\`, which does not let it read the cache; set \`cache-mode: read\` (or \`write\`)`
    : null
}

/** Why nothing can be saved, known before any request; null when a save may be tried. */
export function writeRefusal(cacheMode: string | null): string | null {
  return modeForbids(cacheMode, WRITABLE)
    ? `the job's \`cache-mode\` is \`${cacheMode}\`, which does not let it write the cache; set \`cache-mode: write\` for the job that records the baseline`
    : null
}

/** Unset and unknown modes are permissive, as in the client. */
function modeForbids(cacheMode: string | null, allowing: readonly string[]): boolean {
  return cacheMode !== null && KNOWN_MODES.includes(cacheMode) && !allowing.includes(cacheMode)
}

export const NO_CACHE_SERVICE =
  'this runner offers no Actions cache (ACTIONS_RESULTS_URL and ACTIONS_CACHE_URL are not set); ' +
  'use `baseline-store: <directory>` on a disk that persists'

/** The client answers a miss and a failed request alike, so both are named, with what makes an entry invisible. */
export function missReason(path: string, compressor: Compressor): string {
  const other =
    compressor === 'zstd'
      ? 'this machine packs with zstd, and cannot see entries of a machine without it'
      : 'this machine has no `zstd` and packs with gzip, so it cannot see entries of a machine that has it: install zstd on every runner of the pool'
  return (
    'the cache has no such entry for this branch or its base (an entry unused for 7 days, or pushed out of the quota, is gone), ' +
    `or the request failed and the log above says why; path \`${path}\`, ${other}`
  )
}

/** `saveCache` answers -1 instead of throwing; what it logged above is the only detail there is. */
export function saveFailureReason(eventName: string, key: string): string {
  const untrusted = ['pull_request_target', 'issue_comment', 'workflow_run'].includes(eventName)
  if (untrusted) return `the cache is read-only under \`${eventName}\``
  return (
    `the cache service did not take the entry ${key}: it exists already (another attempt saved it), writing was denied ` +
    'to this job, or the service failed; the log above has its own words'
  )
}
