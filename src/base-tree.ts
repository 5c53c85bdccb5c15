import { isAbsolute, join } from 'node:path'
import type { CheckPorts, CheckRequest } from './check-request.js'
import type { SetupOutcome } from './base-setup.js'
import { errorMessage, UserError } from './errors.js'
import { lockFilesAmong } from './git/lock-files.js'
import type { WorktreeOutcome } from './git/worktree.js'
import type { Benchmark } from './inputs.js'
import { mentionsName } from './inputs/step-path.js'
import { childEnvironment } from './measure/child-environment.js'
import type { PlannedSide } from './measure/plan.js'
import { findPython } from './measure/python.js'

/** How another commit gets beside the checkout. */
export interface BaseTrees {
  checkOut(sha: string): Promise<WorktreeOutcome>
  /** Runs `base-setup` at the root of base's tree, for so long at most. */
  setUp(command: string, root: string, timeoutSeconds: number): Promise<SetupOutcome>
  /** Text of a file; null when it is not there. */
  readText(path: string): string | null
  /** Without symbolic links, as Python names the files it imports. */
  realPath(path: string): string
}

export type PreparedBase =
  | {
      readonly kind: 'ready'
      readonly sha: string
      readonly side: PlannedSide
      /** What belongs in the report, one sentence each. */
      readonly warnings: readonly string[]
      remove(): Promise<string | null>
    }
  /** `reason` is a part of a sentence. */
  | { readonly kind: 'unavailable'; readonly reason: string; readonly warnings: readonly string[] }

export interface BaseRequest {
  readonly sha: string
  readonly headPython: string
  /** What the time budget leaves for `base-setup`. */
  readonly setupSeconds: number
}

/** Checks base out and sets it up. Whoever gets a tree has to remove it. */
export async function prepareBase(place: BaseRequest, request: CheckRequest, ports: CheckPorts): Promise<PreparedBase> {
  const { inputs } = request
  const { sha, headPython } = place
  const outcome = await ports.base.checkOut(sha)
  if (outcome.kind === 'unavailable') return { kind: 'unavailable', reason: outcome.reason, warnings: [] }
  const { worktree } = outcome
  try {
    const setup =
      inputs.baseSetup === null
        ? { problem: null, findings: [] }
        : await ports.base.setUp(inputs.baseSetup, worktree.path, place.setupSeconds)
    if (setup.problem !== null) {
      await removeTree(worktree, ports)
      return { kind: 'unavailable', reason: `${setup.problem}; its output is in the log`, warnings: setup.findings }
    }
    const workingDirectory = join(worktree.path, inputs.workingDirectory)
    const python = await basePython({ root: worktree.path, workingDirectory, headPython }, request, ports)
    const shared = python === headPython ? await sharedEnvironmentWarnings(sha, request, ports) : []
    return {
      kind: 'ready',
      sha,
      side: { side: 'base', treeRoot: worktree.path, workingDirectory, python },
      warnings: [...setup.findings, ...shared],
      remove: () => removeTree(worktree, ports)
    }
  } catch (thrown) {
    await removeTree(worktree, ports)
    throw thrown
  }
}

async function removeTree(
  worktree: { remove(): Promise<string | null> },
  { log }: Pick<CheckPorts, 'log'>
): Promise<string | null> {
  const left = await worktree.remove()
  if (left !== null) log.warning(`The checkout of the base commit ${left}.`)
  return left
}

const SHOWN_FILES = 3

/** One interpreter has one set of packages, which matters once the two commits ask for different ones. */
async function sharedEnvironmentWarnings(
  base: string,
  { inputs, context }: CheckRequest,
  { git }: CheckPorts
): Promise<readonly string[]> {
  // Only a remark hangs on it.
  const changed = await git.changedFiles(base, context.sha).catch(() => null)
  const files = lockFilesAmong(changed ?? [])
  if (files.length === 0) return []
  const names = files.slice(0, SHOWN_FILES).join(', ')
  const more = files.length > SHOWN_FILES ? ` and ${files.length - SHOWN_FILES} more` : ''
  const differs = files.length === 1 ? 'differs' : 'differ'
  const what = `${names}${more} ${differs} between the two commits, and both sides ran in`
  return inputs.baseSetup === null
    ? [
        `${what} head's environment: a change that comes from the packages is not seen. ` +
          "`base-setup` names the command that installs base's."
      ]
    : [
        `${what} the one environment of \`${inputs.python}\`, with whatever \`base-setup\` installed there for both: a change that ` +
          'comes from the packages is not seen. Let `base-setup` make an environment of its own in the tree, and name it by a path ' +
          'in the tree, such as `python: .venv/bin/python`.'
      ]
}

interface BasePlace {
  readonly root: string
  readonly workingDirectory: string
  readonly headPython: string
}

/** An interpreter named by a path in the tree may exist in base's too, once it is set up; else both use head's. */
async function basePython(place: BasePlace, { inputs, env }: CheckRequest, ports: CheckPorts): Promise<string> {
  if (isAbsolute(inputs.python) || !/[/\\]/.test(inputs.python)) return place.headPython
  try {
    const { environment } = childEnvironment(env, inputs.passEnv)
    const directories = [place.workingDirectory, place.root]
    return (await findPython({ python: inputs.python, directories, env: environment }, ports.tools)).path
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    ports.log.debug(`base has no interpreter of its own: ${errorMessage(thrown)}`)
    return place.headPython
  }
}

/** Whether base has this benchmark's step at all: a step that head adds has nothing to be compared with. */
export function baseHas(benchmark: Benchmark, side: PlannedSide, { base }: Pick<CheckPorts, 'base'>): boolean {
  const source = base.readText(join(side.workingDirectory, benchmark.stepFile))
  return source !== null && mentionsName(benchmark.stepFunction, source)
}
