/**
 * The environment of the step. It is code from a pull request, so nothing of ours that opens a door goes with it. Training
 * code depends on too many variables for a list of allowed ones; what is dangerous is denied by name, by pattern and by value.
 */

export type Environment = Readonly<Record<string, string | undefined>>

export interface ChildEnvironment {
  readonly environment: Readonly<Record<string, string>>
  /** Names of what was removed, sorted. */
  readonly removed: readonly string[]
}

/** The orphan sweep at the end of the job finds processes by it: without it a leftover keeps its GPU memory. */
const ALWAYS_KEPT = new Set(['RUNNER_TRACKING_ID'])

/** The runner's own: tokens, ways to speak to the runner, ways into git and ssh. No step needs them. */
const NEVER_PASSED = [
  /^ACTIONS_/,
  /^INPUT_/,
  /^STATE_/,
  /^GITHUB_(TOKEN|PAT|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ARTIFACTS|ARTIFACTS_LIST)$/,
  /^GH_(TOKEN|ENTERPRISE_TOKEN)$/,
  /^GITHUB_ENTERPRISE_TOKEN$/,
  /^NODE_OPTIONS$/,
  /^(GIT_ASKPASS|SSH_ASKPASS|SSH_AUTH_SOCK)$/,
  /^GIT_CONFIG(_|$)/
]

/** Credentials by the look of their name: removed unless `pass-env` names them. */
const REMOVED_BY_DEFAULT = [
  /^(AWS|AZURE|GOOGLE|GCP)_/,
  /TOKEN$/,
  /(^|_)SECRETS?(_|$)/,
  /(PASSWORD|PASSWD|PASSPHRASE)$/,
  /(^|_)(API)?KEY$/,
  /(^|_)AUTH(_CONFIG)?$/,
  /(^|_)CREDENTIALS?$/,
  /(^|_)PAT$/
]

const PROXY_OR_INDEX = /^(HTTPS?|FTP|ALL)_PROXY$|^(PIP|UV)_.*(INDEX|URL|LINKS)/
const ANY_USER_INFO = /[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]+@/i
const USER_AND_PASSWORD = /[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:]*:[^\s/?#@]+@/i

/** The variables a step may have. `passEnv` names credentials that it is given all the same; the runner's own it never is. */
export function childEnvironment(environment: Environment, passEnv: readonly string[]): ChildEnvironment {
  // Upper case, because names are compared without case on Windows, and `https_proxy` is written both ways elsewhere.
  const passed = new Set(passEnv.map((name) => name.toUpperCase()))
  const kept: Record<string, string> = {}
  const removed: string[] = []
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) continue
    if (mayKeep(name.toUpperCase(), value, passed)) kept[name] = value
    else removed.push(name)
  }
  return { environment: kept, removed: removed.sort() }
}

function mayKeep(name: string, value: string, passed: ReadonlySet<string>): boolean {
  if (ALWAYS_KEPT.has(name)) return true
  if (isNeverPassed(name)) return false
  if (passed.has(name)) return true
  if (REMOVED_BY_DEFAULT.some((pattern) => pattern.test(name))) return false
  return !(PROXY_OR_INDEX.test(name) ? ANY_USER_INFO : USER_AND_PASSWORD).test(value)
}

/** Whether a variable is the runner's own, however it is written. */
export function isNeverPassed(name: string): boolean {
  return NEVER_PASSED.some((pattern) => pattern.test(name.toUpperCase()))
}
