import type { CheckPorts } from '../../src/check-request.js'
import type { SetupOutcome } from '../../src/base-setup.js'
import type { MeasurementRecord, Ring } from '../../src/baseline/record.js'
import type { RestoreOutcome } from '../../src/baseline/store.js'
import type { MergedPullRequests } from '../../src/github/merged-pull-requests.js'
import type { PullRequestLookup } from '../../src/github/pull-request.js'
import type { MeasureOutcome, MeasureRequest } from '../../src/measure/measure.js'
import type { Side } from '../../src/measure/plan.js'
import type { Arm, Result } from '../../src/measure/result.js'
import { createRecord, createSha } from '../builders/record.js'
import { createArm, createFingerprint, createProcess, createResult, type ProcessShape } from '../builders/result.js'
import { fakeGit } from './baseline-git.js'
import { FakeClock } from './measure-clock.js'
import { RecordingLog } from './measure-log.js'
import { FakeTools } from './measure-tools.js'

/** What a side of the fake machine measures, and how. */
export type FakeSide = ProcessShape & { readonly eager?: ProcessShape }

export interface FakeCheck {
  readonly head?: FakeSide
  readonly base?: FakeSide
  readonly restored?: RestoreOutcome
  /** Of the baseline; one record of `createSha()` unless said otherwise. */
  readonly records?: readonly MeasurementRecord[]
  readonly fingerprint?: Parameters<typeof createFingerprint>[0]
  /** How long each plan takes. */
  readonly seconds?: number
  /** Laid over the outcome of the n-th plan. */
  readonly outcomes?: readonly Partial<MeasureOutcome>[]
  /** Why base cannot be checked out. */
  readonly noCheckout?: string
  readonly setup?: SetupOutcome
  /** The step's source in base; null when base does not have it. */
  readonly baseSource?: string | null
  readonly changedFiles?: readonly string[]
  readonly pullRequest?: PullRequestLookup
  readonly merged?: MergedPullRequests
}

export interface FakeCheckPorts extends CheckPorts {
  readonly log: RecordingLog
  readonly plans: MeasureRequest[]
  readonly checkouts: string[]
  readonly setups: { readonly command: string; readonly root: string }[]
  removed: number
  lookups: number
  /** Commits whose merged pull requests were asked for. */
  readonly askedCommits: string[]
  readonly saved: Ring[]
}

export const BASE_ROOT = '/t/base'

export function ringOf(records: readonly MeasurementRecord[]): Ring {
  return { schemaVersion: 1, commentKey: 'default', records: [...records] }
}

export function found(
  records: readonly MeasurementRecord[] = [createRecord()]
): Extract<RestoreOutcome, { kind: 'found' }> {
  return { kind: 'found', ring: ringOf(records), key: 'the key', deviceSlug: 'nvidia-h200' }
}

export const NOTHING_FOUND: RestoreOutcome = { kind: 'none', reason: 'nothing was saved yet', lookedFor: ['a key'] }

/** Ports of a machine in memory: every plan is answered with arms as it asks for them. */
export function fakeCheckPorts(fake: FakeCheck = {}): FakeCheckPorts {
  const clock = new FakeClock()
  const head = createSha(8)
  const base = createSha()
  const git = fakeGit({ parents: { [head]: [base, createSha(7)], [base]: [] }, head })
  const ports: FakeCheckPorts = {
    log: new RecordingLog(),
    clock,
    plans: [],
    checkouts: [],
    setups: [],
    saved: [],
    removed: 0,
    lookups: 0,
    askedCommits: [],
    tools: new FakeTools({ 'python -I': { stdout: '["/usr/bin/python", [3, 11, 9]]' } }),
    git: { ...git, changedFiles: () => Promise.resolve(fake.changedFiles ?? []) },
    history: { reveal: () => Promise.resolve({ kind: 'not-enough', reason: 'there is no remote' }) },
    store: {
      restore: () => Promise.resolve(fake.restored ?? found(fake.records)),
      save: (ring) => {
        ports.saved.push(ring)
        return Promise.resolve({ kind: 'saved', key: 'a key', bytes: 1 })
      }
    },
    measure: (request) => {
      const index = ports.plans.push(request) - 1
      clock.advance((fake.seconds ?? 60) * 1000)
      return Promise.resolve({
        result: resultFor(request, fake),
        problem: null,
        findings: [],
        outputTail: '',
        removedVariables: [],
        elapsedSeconds: fake.seconds ?? 60,
        ...fake.outcomes?.[index]
      })
    },
    base: {
      checkOut: (sha) => {
        ports.checkouts.push(sha)
        if (fake.noCheckout !== undefined) return Promise.resolve({ kind: 'unavailable', reason: fake.noCheckout })
        const remove = () => {
          ports.removed += 1
          return Promise.resolve(null)
        }
        return Promise.resolve({ kind: 'ready', worktree: { path: BASE_ROOT, sha, remove } })
      },
      setUp: (command, root) => {
        ports.setups.push({ command, root })
        return Promise.resolve(fake.setup ?? { problem: null, findings: [] })
      },
      readText: () => (fake.baseSource === undefined ? 'def make_step(compile): ...' : fake.baseSource),
      realPath: (path) => path
    },
    readPullRequest: () => {
      ports.lookups += 1
      return Promise.resolve(fake.pullRequest ?? { kind: 'none', reason: 'no pull request' })
    },
    readMergedPullRequests: (shas) => {
      ports.askedCommits.push(...shas)
      return Promise.resolve(fake.merged ?? { kind: 'found', pullRequests: [] })
    },
    now: () => new Date('2026-11-21T12:00:00.000Z')
  }
  return ports
}

/** What the harness would answer: one arm for each side and variant of the plan. */
function resultFor({ benchmarks, sides, schedule }: MeasureRequest, fake: FakeCheck): Result {
  const planned = sides.map(({ side }) => side)
  const arms = benchmarks.flatMap((benchmark) =>
    (benchmark.sides ?? planned).flatMap((side) =>
      benchmark.variants.map(({ name, kind }) =>
        armOf({ benchmark: benchmark.id, side, variant: name, kind, count: schedule?.processesPerArm ?? 3 }, fake)
      )
    )
  )
  return createResult({
    arms,
    fingerprintBefore: createFingerprint(fake.fingerprint),
    elapsedSeconds: fake.seconds ?? 60
  })
}

interface WantedArm {
  readonly benchmark: string
  readonly side: Side
  readonly variant: string
  readonly kind: 'eager' | 'compiled'
  readonly count: number
}

function armOf({ benchmark, side, variant, kind, count }: WantedArm, { head = {}, base = {} }: FakeCheck): Arm {
  const { eager = {}, ...compiled } = side === 'head' ? head : base
  const shape: ProcessShape =
    kind === 'compiled' ? compiled : { cache: 'none', wallTimeMs: 9, deviceTimeMs: 6.33, counts: null, ...eager }
  // The sides of one pair differ a little, or the test would know everything from the first three.
  const wobble = (index: number) => 1 + 0.0002 * ((index * (side === 'head' ? 7 : 5)) % 3)
  const processes = Array.from({ length: count }, (_, index) =>
    createProcess({
      index,
      ...shape,
      ...(shape.deviceTimeMs === null ? {} : { deviceTimeMs: (shape.deviceTimeMs ?? 4.24) * wobble(index) })
    })
  )
  return createArm({ benchmark, side, variant, processes })
}
