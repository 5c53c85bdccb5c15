import type { Explanation } from '../explain/cause.js'
import type { Benchmark } from '../inputs.js'
import type { Problem } from '../judge/input.js'
import type { JudgedRun, Verdict } from '../judge/verdict.js'
import type { Fingerprint, Result } from '../measure/result.js'
import type { RepositoryPlace } from './repository-files.js'

export const REPORT_SCHEMA_VERSION = 1

/** What becomes of a baseline that cannot be used: the next save replaces it, a newer release reads it, or a hand removes it. */
export type Unusable = 'replace' | 'update' | 'remove'

/** The commit that line numbers belong to: of a pull request usually the test merge. */
export interface MeasuredCommit {
  readonly sha: string
  /** GitHub can show it; one that was made in the job it cannot. */
  readonly onGitHub: boolean
  readonly place: RepositoryPlace
}

/** What was compared with what, in terms a reader can check. */
export interface Comparison {
  readonly headSha: string
  /** What was checked out and measured; absent where that is head itself, with the repository as the workspace. */
  readonly measured?: MeasuredCommit
  readonly reference:
    | {
        readonly kind: 'record'
        readonly sha: string
        readonly measuredAt: string
        readonly ageSeconds: number
        /** Commits between the reference commit and the record that was used; null in a shallow clone that hides it. */
        readonly distance: number | null
        /** The commit the record should have been of. */
        readonly wantedSha: string | null
        readonly key: string
        readonly records: number
      }
    | { readonly kind: 'commit'; readonly sha: string; readonly why: string }
    | {
        readonly kind: 'none'
        readonly reason: string
        readonly lookedFor: readonly string[]
        /** A baseline is there and cannot be used; absent where there is none. */
        readonly unusable?: Unusable
      }
    | { readonly kind: 'other-device'; readonly reason: string; readonly sha: string }
}

export interface EnvironmentChange {
  readonly name: string
  readonly reference: string | null
  readonly head: string | null
  /** A change that makes the two incomparable, rather than one that explains a difference. */
  readonly breaksComparison: boolean
}

/** One record of the default branch, or head itself. Times are medians over the processes. */
export interface TrendPoint {
  readonly sha: string
  /** ISO 8601, UTC. */
  readonly measuredAt: string
  readonly deviceTimeMs: number | null
  readonly wallTimeMs: number | null
  /** What happened with this record: versions that changed, a new level, a slowdown that was accepted, head's verdict. */
  readonly marks: readonly string[]
  /** From here on the numbers are of another machine, another version or an accepted slowdown; absent where they are not. */
  readonly startsSegment?: true
}

/** How one compiled variant of a benchmark did lately, oldest first; the last point is head. */
export interface BenchmarkTrend {
  readonly benchmark: string
  readonly variant: string
  readonly points: readonly TrendPoint[]
}

/** One measuring job among several whose results stand in one report. */
export interface ReportShard {
  /** Its `comment-key`. */
  readonly name: string
  readonly verdict: Verdict | 'missing'
  /** What it ran on; null when nothing is known of it. */
  readonly device: string | null
  readonly comparison: Comparison | null
  /** `unverified`: the record came with the results, and could not be restored where the report was made. */
  readonly reference: 'restored' | 'unverified' | 'measured' | 'none'
}

/** The one value behind comment, summary, annotations, JSON, HTML and terminal. */
export interface Report {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION
  readonly toolVersion: string
  readonly commentKey: string
  readonly run: JudgedRun
  readonly comparison: Comparison
  readonly explanation: Explanation
  readonly fingerprint: Fingerprint | null
  readonly environmentChanges: readonly EnvironmentChange[]
  /** The raw measurement, for details and for the JSON; null when nothing was measured. */
  readonly result: Result | null
  /** What was asked for, limits included; absent in reports of older releases. */
  readonly benchmarks?: readonly Benchmark[]
  /** What went wrong with the measuring as a whole; absent when nothing did. */
  readonly problem?: Problem
  /** Absent unless the results came from other jobs; names of benchmarks then carry that of their shard. */
  readonly shards?: readonly ReportShard[]
  /** Absent where there is no history to show. */
  readonly trend?: readonly BenchmarkTrend[]
  /** What went wrong around the measurement (security findings, missing permissions, notes), one sentence each. */
  readonly warnings: readonly string[]
  /** The label that would accept a slowdown of this pull request; absent where none can. */
  readonly acceptLabel?: string
  /** Whether what was measured has become a record of the baseline; absent where it was not meant to. */
  readonly recorded?: boolean
  /** The last lines that were printed, where the measuring as a whole broke; absent where it did not. */
  readonly outputTail?: string
  /** Folder of the kernel tables, traces and breaks of what got slower; absent where there are none. */
  readonly artifacts?: string
  readonly failsBuild: boolean
  /** Why the build fails or does not, naming the input. */
  readonly exitReason: string
  readonly links: { readonly run: string | null; readonly commit: string | null; readonly docs: string }
  readonly generatedAt: string
}
