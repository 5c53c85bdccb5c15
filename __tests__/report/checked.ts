import type { MeasurementRecord } from '../../src/baseline/record.js'
import type { RestoreOutcome } from '../../src/baseline/store.js'
import { recordFromResult } from '../../src/baseline/record-from-result.js'
import { check } from '../../src/check.js'
import type { CheckRequest } from '../../src/check-request.js'
import type { Context, PullRequest } from '../../src/context.js'
import type { PullRequestLookup } from '../../src/github/pull-request.js'
import type { Benchmark, Inputs } from '../../src/inputs.js'
import type { MeasureOutcome, MeasureRequest } from '../../src/measure/measure.js'
import type { Arm, Fingerprint, Numerics, Process, Result } from '../../src/measure/result.js'
import { withPostingNote } from '../../src/posting-note.js'
import type { Report } from '../../src/report/report.js'
import { createBenchmark } from '../builders/benchmark.js'
import { createInputs } from '../builders/check-request.js'
import {
  createDeviceWindow,
  createFingerprint,
  createNumerics,
  createProcess,
  createResult,
  type ProcessShape
} from '../builders/result.js'
import { fakeGit } from '../fakes/baseline-git.js'
import { fakeCheckPorts, ringOf } from '../fakes/check-ports.js'
import { pullRequestContext } from '../fakes/github-context.js'
import { BASE_SHA, HEAD_SHA } from './create-report.js'

/** Reports as the check itself makes them: only the machine and GitHub are not real. */

export const MERGE_SHA = '8f90123456789abcdef0123456789a3a4b5c6d7e'
/** Measured before `BASE_SHA`, and an ancestor of it. */
export const OLDER_SHA = '9e8d7c6b5a493827160f9e8d7c6b5a4938271605'
export const NOW = new Date('2026-11-20T15:00:00.000Z')

/** What a step measures; whatever is not said is that of a healthy small GPT step. */
export interface StepShape extends ProcessShape {
  readonly launches?: number
  readonly eager?: ProcessShape
}

/** One benchmark's step on each side; `base` is what its commit measures beside head. */
export interface Sides {
  /** Null: the record does not have it. */
  readonly record?: StepShape | null
  readonly head?: StepShape
  readonly base?: StepShape
}

export interface Situation extends Sides {
  readonly benchmarks?: readonly Benchmark[]
  /** Of single benchmarks (`bench-2`) or variants of them (`bench-2/default`), over those of all. */
  readonly only?: Readonly<Record<string, Sides>>
  /** Instead of one record of the base commit. */
  readonly history?: readonly MeasurementRecord[]
  readonly restored?: RestoreOutcome
  readonly machine?: Partial<Fingerprint>
  readonly recordedOn?: Partial<Fingerprint>
  readonly inputs?: Partial<Inputs>
  readonly context?: Partial<Context>
  readonly pull?: Partial<PullRequest>
  readonly pullRequest?: PullRequestLookup
  readonly shallow?: boolean
  readonly changedFiles?: readonly string[]
  readonly numerics?: readonly Numerics[]
  /** Laid over what the first measurement comes to. */
  readonly outcome?: Partial<MeasureOutcome>
  readonly secondsPerPlan?: number
}

export const GPT = createBenchmark({ name: 'gpt-small', params: { batch: 16 } })
export const MACHINE = createFingerprint({ cpuName: 'AMD EPYC 9654' })

/** A pull request of `owner/name` whose test merge is checked out. */
export async function checked(situation: Situation = {}): Promise<Report> {
  const request = requestOf(situation)
  const benchmarks = request.inputs.benchmarks
  const records = situation.history ?? [recordOf(situation, benchmarks)]
  const ports = fakeCheckPorts()
  const known = { [MERGE_SHA]: [BASE_SHA, HEAD_SHA], [HEAD_SHA]: [BASE_SHA], [BASE_SHA]: [OLDER_SHA], [OLDER_SHA]: [] }
  const parents = situation.shallow === true ? { [MERGE_SHA]: [] } : known
  const git = fakeGit({ parents, head: MERGE_SHA, shallow: situation.shallow ?? false })
  let plans = 0
  const report = await check(request, {
    ...ports,
    git: { ...git, changedFiles: () => Promise.resolve(situation.changedFiles ?? []) },
    store: {
      ...ports.store,
      restore: () =>
        Promise.resolve(
          situation.restored ?? {
            kind: 'found',
            ring: ringOf(records),
            key: 'tcc-1-default-nvidia-h200-1d2e3f4-42-1',
            deviceSlug: 'nvidia-h200'
          }
        )
    },
    measure: (plan) => {
      const first = plans === 0
      plans += 1
      const elapsedSeconds = situation.secondsPerPlan ?? 90
      const outcome: MeasureOutcome = {
        result: resultOf(plan, situation, elapsedSeconds),
        problem: null,
        findings: [],
        outputTail: '',
        removedVariables: [],
        elapsedSeconds
      }
      return Promise.resolve(first ? { ...outcome, ...situation.outcome } : outcome)
    },
    readPullRequest: () => Promise.resolve(situation.pullRequest ?? withLabels([])),
    now: () => NOW
  })
  return withPostingNote(report, request)
}

export function withLabels(labels: readonly string[], body = ''): PullRequestLookup {
  return { kind: 'found', pullRequest: { labels, body } } as PullRequestLookup
}

export function requestOf({ benchmarks = [GPT], inputs, context, pull }: Situation): CheckRequest {
  return {
    inputs: createInputs({ benchmarks, ...inputs }),
    context: {
      ...pullRequestContext({ headSha: HEAD_SHA, baseSha: BASE_SHA, headRepository: 'owner/name', ...pull }),
      repository: { owner: 'owner', name: 'name' },
      sha: MERGE_SHA,
      runId: '42',
      runUrl: 'https://github.com/owner/name/actions/runs/42',
      ...context
    },
    env: { GITHUB_ACTION_REPOSITORY: 'owner/torch-compile-check' },
    wanted: { kind: 'commit', sha: BASE_SHA, why: 'the commit of main that the test merge was made on' },
    comparesWithOwnCommit: false,
    sideBySide: false,
    signal: new AbortController().signal
  }
}

/** What a run on the default branch recorded of the base commit three hours ago. */
export function recordOf(
  situation: Situation,
  benchmarks: readonly Benchmark[] = situation.benchmarks ?? [GPT],
  overrides: Partial<MeasurementRecord> = {}
): MeasurementRecord {
  const recorded = benchmarks.filter(({ id }) => situation.only?.[id]?.record !== null)
  const arms = recorded.flatMap((benchmark) =>
    benchmark.variants.map(({ name, kind }) =>
      armOf({ benchmark: benchmark.id, side: 'record', variant: name, kind, count: 3 }, situation)
    )
  )
  const record = recordFromResult({
    result: createResult({ arms, fingerprintBefore: { ...MACHINE, ...situation.recordedOn } }),
    benchmarks: recorded,
    sha: BASE_SHA,
    ref: 'refs/heads/main',
    runId: '41',
    runAttempt: 1,
    measuredAt: '2026-11-20T12:00:00.000Z',
    accepted: null
  })
  return { ...record, ...overrides }
}

/** What the harness would answer: one arm for each side and variant of the plan. */
function resultOf(
  { benchmarks, sides, schedule }: MeasureRequest,
  situation: Situation,
  elapsedSeconds: number
): Result {
  const planned = sides.map(({ side }) => side)
  const arms = benchmarks.flatMap((benchmark) =>
    (benchmark.sides ?? planned).flatMap((side) =>
      benchmark.variants.map(({ name, kind }) =>
        armOf({ benchmark: benchmark.id, side, variant: name, kind, count: schedule?.processesPerArm ?? 3 }, situation)
      )
    )
  )
  return createResult({
    arms,
    fingerprintBefore: { ...MACHINE, ...situation.machine },
    fingerprintAfter: { ...MACHINE, ...situation.machine },
    elapsedSeconds,
    numerics: situation.numerics === undefined ? [createNumerics()] : [...situation.numerics],
    stageSeconds: {
      imports: 0.2 * elapsedSeconds,
      compiles: 0.3 * elapsedSeconds,
      'timed steps': 0.4 * elapsedSeconds
    },
    processLayout: Object.fromEntries(benchmarks.map(({ id }) => [id, 'interleaved' as const]))
  })
}

interface WantedArm {
  readonly benchmark: string
  readonly side: 'head' | 'base' | 'record'
  readonly variant: string
  readonly kind: 'eager' | 'compiled'
  readonly count: number
}

function armOf(wanted: WantedArm, situation: Situation): Arm {
  const { benchmark, side, variant, kind, count } = wanted
  const { eager, launches, ...compiled } = stepOf(wanted, situation)
  const shape: ProcessShape =
    kind === 'compiled' ? compiled : { cache: 'none', wallTimeMs: 9, deviceTimeMs: 6.33, counts: null, ...eager }
  const processes = Array.from({ length: count }, (_, index) => {
    const seed = `${benchmark}/${side}/${variant}/${index}`
    const process = withCompileNoise(createProcess({ index, ...withNoise(shape, seed) }), seed)
    return launches === undefined || kind === 'eager' ? process : withLaunches(process, launches)
  })
  // A record is what a run of its own measured as its head.
  return { benchmark, side: side === 'record' ? 'head' : side, variant, processes }
}

/** Of base's commit, measured beside head, nothing but the time of day tells it from its record. */
function stepOf({ benchmark, side, variant }: WantedArm, situation: Situation): StepShape {
  const sides = [situation, situation.only?.[benchmark], situation.only?.[`${benchmark}/${variant}`]]
  return Object.assign(
    {},
    ...sides.map((each) => {
      if (each === undefined) return {}
      return side === 'head' ? each.head : side === 'record' ? each.record : { ...each.record, ...each.base }
    })
  ) as StepShape
}

/** Device time of unchanged code differs by 0.1 % between processes, wall time of a step that keeps the device busy by 0.5 %. */
function withNoise(shape: ProcessShape, seed: string): ProcessShape {
  const { deviceTimeMs = 4.24, wallTimeMs = 4.52 } = shape
  return {
    ...shape,
    deviceTimeMs: deviceTimeMs === null ? null : deviceTimeMs * (1 + 0.0006 * noise(`${seed} device`)),
    wallTimeMs: wallTimeMs * (1 + 0.003 * noise(`${seed} wall`))
  }
}

function withCompileNoise(process: Process, seed: string): Process {
  const { compileSeconds } = process
  return compileSeconds === null
    ? process
    : { ...process, compileSeconds: compileSeconds * (1 + 0.02 * noise(`${seed} compile`)) }
}

function withLaunches(process: Process, launches: number): Process {
  return {
    ...process,
    deviceWindows: process.deviceWindows.map((window) =>
      createDeviceWindow({ ...window, launches: launches * window.steps })
    )
  }
}

/** Between -1 and 1, the same for the same text. */
function noise(seed: string): number {
  let hash = 2_166_136_261
  for (const character of seed) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619) >>> 0
  return ((hash >>> 8) % 2_001) / 1_000 - 1
}
