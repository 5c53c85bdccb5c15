import { isAbsolute, relative, sep } from 'node:path'
import type { Arm } from './measure/result.js'

/** A base arm that proves nothing. */
export interface UnusableArm {
  readonly benchmark: string
  readonly variant: string
  readonly reason: string
}

export interface ImportsQuestion {
  /** Arms of side `base`. */
  readonly arms: readonly Arm[]
  /** Absolute, symbolic links resolved, as the harness names the files. */
  readonly headRoot: string
  readonly baseRoot: string
}

/** Base arms that imported a file of head's tree: what they measured is head's code, at least in part. */
export function baseThatImportedHead({ arms, headRoot, baseRoot }: ImportsQuestion): readonly UnusableArm[] {
  return arms.flatMap((arm) => {
    const files = arm.processes.flatMap((process) => process.importedFiles)
    // The worktree may lie inside of the workspace.
    const foreign = files.find((file) => isInside(file, headRoot) && !isInside(file, baseRoot))
    if (foreign === undefined) return []
    const reason =
      `base imported head's code: ${relative(headRoot, foreign)} came from head's tree, so that nothing was compared; ` +
      'import it relative to the step, or install the package without a path into the checkout'
    return [{ benchmark: arm.benchmark, variant: arm.variant, reason }]
  })
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
