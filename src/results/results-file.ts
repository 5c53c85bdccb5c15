import * as v from 'valibot'
import { RecordSchema } from '../baseline/record.js'
import { ResultSchema } from '../measure/result.js'
import { BenchmarksSchema } from '../report/benchmark-schema.js'

/**
 * What a measuring job hands on to a reporting one: raw numbers and what they were held against, no verdict. Whoever
 * controls the measuring job controls every byte of it, so it is read as data of a stranger.
 */

export const RESULTS_SCHEMA_VERSION = 1

/** Fixed names, so that nothing that came along with them is ever opened. */
export const RESULTS_FILE = 'torch-compile-check-result.json'
export const REPORT_FILES = { json: 'report.json', markdown: 'report.md', html: 'report.html' } as const

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const name = v.pipe(v.string(), v.maxLength(500))
const commentKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,80}$/))
const count = v.pipe(v.number(), v.finite(), v.integer(), v.minValue(0))

export const ResultsSchema = v.object({
  schemaVersion: v.literal(RESULTS_SCHEMA_VERSION),
  toolVersion: name,
  /** The shard's name; the baseline is found by it and the device. */
  commentKey,
  deviceSlug: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,200}$/)),
  run: v.object({
    eventName: name,
    /** `owner/name` */
    repository: name,
    /** The pull request's head, not the test merge. */
    headSha: sha,
    /** The commit of the event: of a pull request its test merge. */
    sha,
    /** The commit that line numbers belong to, where it is another than head and GitHub has it. */
    measuredSha: v.exactOptional(sha),
    baseRef: v.nullable(name),
    runId: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
    runAttempt: v.pipe(count, v.minValue(1), v.maxValue(1_000_000))
  }),
  measuredAt: name,
  /** Limits included. */
  benchmarks: BenchmarksSchema,
  /** Head, and base where it was measured side by side; null when nothing usable was left. */
  result: v.nullable(ResultSchema),
  problem: v.nullable(v.object({ kind: name, message: v.pipe(v.string(), v.maxLength(20_000)) })),
  /** What head was held against in the measuring job. */
  reference: v.nullable(
    v.object({ key: name, record: RecordSchema, distance: v.nullable(count), wantedSha: v.nullable(sha) })
  ),
  /** The commit that was measured beside head; null when none was. */
  baseSha: v.nullable(sha),
  /** Why there is no reference; null when there is one. */
  noReference: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
  /** What the step did that it should not have, and whatever else belongs in the report. */
  warnings: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(200))
})

export type Results = v.InferOutput<typeof ResultsSchema>
