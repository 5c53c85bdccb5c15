import * as v from 'valibot'
import { ArmSchema, FingerprintSchema, NumericsSchema } from '../measure/result.js'

/** Data that outlives a run: one record a run, the last records of the default branch in a ring. Data, never executed. */

export const RING_SCHEMA_VERSION = 1
/** Old enough for a noise model and for trends, small enough for a cache entry. */
export const MAX_RECORDS = 50
export const MAX_RING_BYTES = 16 * 1024 * 1024

const name = v.pipe(v.string(), v.maxLength(500))
const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))

export const RecordedBenchmarkSchema = v.object({
  id: name,
  name,
  step: name,
  /** Canonical JSON of the parameters. */
  params: v.pipe(v.string(), v.maxLength(20_000)),
  /** The variants as they were asked for, canonical JSON by variant name: settings that changed are explained. */
  variants: v.record(name, v.pipe(v.string(), v.maxLength(20_000)))
})

export const RecordSchema = v.object({
  sha,
  ref: name,
  runId: name,
  runAttempt: v.pipe(v.number(), v.integer()),
  /** ISO 8601, UTC. */
  measuredAt: name,
  fingerprint: FingerprintSchema,
  benchmarks: v.pipe(v.array(RecordedBenchmarkSchema), v.maxLength(500)),
  /** Side `head` of the run that measured it; kernels and imported files trimmed, samples raw. */
  arms: v.pipe(v.array(ArmSchema), v.maxLength(400)),
  numerics: v.pipe(v.array(NumericsSchema), v.maxLength(400)),
  /** A slowdown that was accepted with this record: the reason line. */
  accepted: v.nullable(v.pipe(v.string(), v.maxLength(2_000)))
})

export const RingSchema = v.object({
  schemaVersion: v.literal(RING_SCHEMA_VERSION),
  commentKey: name,
  /** Oldest first. */
  records: v.pipe(v.array(RecordSchema), v.maxLength(MAX_RECORDS))
})

export type RecordedBenchmark = v.InferOutput<typeof RecordedBenchmarkSchema>
export type MeasurementRecord = v.InferOutput<typeof RecordSchema>
export type Ring = v.InferOutput<typeof RingSchema>
