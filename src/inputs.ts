import { resolve } from 'node:path'
import { DEFAULTS } from './defaults.js'
import { readBenchmarks, readOwnLimits } from './inputs/benchmarks.js'
import { readChoice, readChoices } from './inputs/choices.js'
import { CONFIRM_MODES, type ConfirmMode, readAcceptLabel, readBaseSetup } from './inputs/confirming.js'
import { deepFreeze } from './inputs/freeze.js'
import { Problems } from './inputs/problems.js'
import { readDuration } from './inputs/quantities.js'
import {
  type ExpectedShards,
  MODES,
  type Mode,
  readArtifactsPath,
  readExpectedShards,
  readFlag,
  readResultsPath
} from './inputs/reporting.js'
import { readBaselineStore, readBranches, readCommentKey, readPassEnv, readPython } from './inputs/settings.js'
import { type WorkspaceFiles, diskFiles } from './inputs/workspace-files.js'
import { readWorkspacePath } from './inputs/workspace-paths.js'
import type { ParamValue, Variant } from './measure/plan.js'
import { COMMENT_MODES, type CommentMode } from './report/should-comment.js'

export interface Limits {
  /** Fractions: 0.03 is 3 %. */
  readonly maxSlowdown: number
  readonly maxCompileTimeGrowth: number
  readonly maxMemoryGrowth: number
  readonly maxNewGraphBreaks: number
  readonly maxNewRecompiles: number
  /** A factor such as 1.1, or null when speedup does not gate. */
  readonly minSpeedup: number | null
}

export interface Benchmark {
  readonly id: string
  readonly name: string
  /** Relative to the working directory. */
  readonly stepFile: string
  readonly stepFunction: string
  readonly params: Readonly<Record<string, ParamValue>>
  readonly variants: readonly Variant[]
  readonly limits: Limits
  /** Half-width (a fraction) of the interval at which measuring may stop; absent, it follows from `maxSlowdown`. */
  readonly precision?: number
}

export const FAIL_ON = ['regression', 'failed', 'no-baseline', 'incomparable', 'inconclusive'] as const
export type FailOn = (typeof FAIL_ON)[number]

export interface Inputs {
  /** `check` does everything; `measure` and `report` are its two halves, in jobs of their own. */
  readonly mode: Mode
  /** Empty only in mode `report`, where what was measured says what it is. */
  readonly benchmarks: readonly Benchmark[]
  /** The limits that the inputs set to something else than their defaults: they hold for what others have measured, too. */
  readonly ownLimits: Partial<Limits>
  readonly python: string
  /** Relative to the workspace. */
  readonly workingDirectory: string
  /** Empty means: the repository's default branch. */
  readonly baselineBranches: readonly string[]
  readonly baselineStore: { readonly kind: 'cache' } | { readonly kind: 'directory'; readonly path: string }
  readonly onMissingBaseline: 'warn' | 'fail' | 'measure-base'
  /** When the base commit is measured beside head. */
  readonly confirm: ConfirmMode
  /** Shell command that prepares the base commit's tree; null when both sides share head's environment. */
  readonly baseSetup: string | null
  /** Label of a pull request that accepts its slowdown; null when none does. */
  readonly acceptLabel: string | null
  readonly failOn: readonly FailOn[]
  readonly timeBudgetSeconds: number
  readonly comment: CommentMode
  readonly commentKey: string
  readonly checkRun: boolean
  /** Absolute: where mode `measure` leaves its results folder, and where mode `report` finds one or several. */
  readonly resultsPath: string
  /** Absolute: where the deeper files of a slowdown go; null when none are wanted. */
  readonly artifactsPath: string | null
  readonly expectedShards: ExpectedShards
  readonly githubToken: string | null
  readonly passEnv: readonly string[]
}

/** Where inputs come from: the runner's environment, or a command line. An input that was not given is the empty text. */
export interface InputSource {
  get(name: string): string
}

export const TIME_BUDGET = { minSeconds: 10, maxSeconds: 24 * 3600 } as const

/**
 * The only reader of inputs: validated, complete and frozen.
 * @param options.workspace absolute path of the checked-out tree; nothing outside of it is measured
 * @throws UserError with everything that is wrong, numbered
 */
export function loadInputs(options: {
  readonly source: InputSource
  readonly workspace: string
  readonly files?: WorkspaceFiles
  /** Given where a person runs the check: what is wrong with the command line already, to be told with the rest. */
  readonly terminal?: { readonly mistakes: readonly string[] }
}): Inputs {
  const { source, workspace: root, files = diskFiles } = options
  const problems = new Problems(options.terminal?.mistakes)
  const workspace = { root: resolve(root), files }
  const text = (name: string, fallback: string): string => source.get(name).trim() || fallback

  const complainAboutDirectory = problems.at('working-directory')
  const workingDirectory = readWorkspacePath(text('working-directory', DEFAULTS.workingDirectory), {
    workspace,
    from: workspace.root,
    kind: 'directory',
    complain: complainAboutDirectory
  })
  const mode = readChoice(text('mode', DEFAULTS.mode), MODES, 'a mode', problems.at('mode'))
  const inputs = {
    mode,
    benchmarks: readBenchmarks({
      source,
      problems,
      place: { workspace, workingDirectory: workingDirectory?.absolute ?? null },
      optional: mode === 'report'
    }),
    ownLimits: readOwnLimits(source),
    python: readPython(text('python', DEFAULTS.python), problems.at('python')),
    workingDirectory: workingDirectory?.relative,
    baselineBranches: readBranches(source.get('baseline-branches'), problems.at('baseline-branches')),
    baselineStore: readBaselineStore(
      text('baseline-store', DEFAULTS.baselineStore),
      { workspace, insideWorkspace: options.terminal === undefined ? 'refused' : 'allowed' },
      problems.at('baseline-store')
    ),
    onMissingBaseline: readChoice(
      text('on-missing-baseline', DEFAULTS.onMissingBaseline),
      ['warn', 'fail', 'measure-base'],
      'what to do',
      problems.at('on-missing-baseline')
    ),
    confirm: readChoice(text('confirm', DEFAULTS.confirm), CONFIRM_MODES, 'when to confirm', problems.at('confirm')),
    baseSetup: readBaseSetup(source.get('base-setup'), problems.at('base-setup')),
    acceptLabel: readAcceptLabel(text('accept-label', DEFAULTS.acceptLabel), problems.at('accept-label')),
    failOn: readChoices(text('fail-on', DEFAULTS.failOn), FAIL_ON, 'a verdict to fail on', problems.at('fail-on')),
    timeBudgetSeconds: readDuration(text('time-budget', DEFAULTS.timeBudget), TIME_BUDGET, problems.at('time-budget')),
    comment: readChoice(text('comment', DEFAULTS.comment), COMMENT_MODES, 'when to comment', problems.at('comment')),
    commentKey: readCommentKey(text('comment-key', DEFAULTS.commentKey), problems.at('comment-key')),
    checkRun: readFlag(text('check-run', DEFAULTS.checkRun), problems.at('check-run')),
    resultsPath: readResultsPath(
      text('results-path', DEFAULTS.resultsPath),
      workspace.root,
      problems.at('results-path')
    ),
    artifactsPath: readArtifactsPath(
      source.get('artifacts-path').trim(),
      {
        workspaceRoot: workspace.root,
        resultsPath: resolve(workspace.root, text('results-path', DEFAULTS.resultsPath))
      },
      problems.at('artifacts-path')
    ),
    expectedShards: readExpectedShards(source.get('expected-shards'), problems.at('expected-shards')),
    githubToken: source.get('github-token').trim() || null,
    passEnv: readPassEnv(source.get('pass-env'), problems.at('pass-env'))
  }
  problems.throwIfAny()
  return deepFreeze(complete(inputs))
}

type Partially<T> = { readonly [K in keyof T]: T[K] | undefined }

/** A reader answers undefined only after a complaint, so that none is left once there were no complaints. */
function complete(inputs: Partially<Inputs>): Inputs {
  const missing = Object.entries(inputs).find(([, value]) => value === undefined)
  if (missing !== undefined) throw new Error(`input ${missing[0]} was refused without a reason`)
  return inputs as Inputs
}
