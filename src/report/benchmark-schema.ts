import * as v from 'valibot'
import type { Benchmark } from '../inputs.js'
import type { ParamValue } from '../measure/plan.js'

/** What was asked for, as it stands in a report and in a results folder: read back as data of a stranger. */

const finite = v.pipe(v.number(), v.finite())
const share = v.pipe(finite, v.minValue(0))
const count = v.pipe(share, v.integer())
const text = v.pipe(v.string(), v.maxLength(20_000))
const name = v.pipe(v.string(), v.maxLength(500))

export const VariantSchema = v.object({
  name,
  kind: v.picklist(['eager', 'compiled']),
  backend: v.nullable(name),
  mode: v.nullable(name),
  dynamic: v.nullable(v.boolean()),
  fullgraph: v.nullable(v.boolean()),
  options: v.nullable(v.record(name, v.union([text, finite, v.boolean()])))
})

export const ParamValueSchema: v.GenericSchema<ParamValue> = v.lazy(() =>
  v.union([
    text,
    finite,
    v.boolean(),
    v.null(),
    v.pipe(v.array(ParamValueSchema), v.maxLength(1_000)),
    v.record(name, ParamValueSchema)
  ])
)

export const LimitsSchema = v.object({
  maxSlowdown: share,
  maxCompileTimeGrowth: share,
  maxMemoryGrowth: share,
  maxNewGraphBreaks: count,
  maxNewRecompiles: count,
  minSpeedup: v.nullable(share)
})

export const BenchmarkSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  name,
  stepFile: name,
  stepFunction: name,
  params: v.record(name, ParamValueSchema),
  variants: v.pipe(v.array(VariantSchema), v.maxLength(100)),
  limits: LimitsSchema,
  precision: v.exactOptional(share)
})

export const BenchmarksSchema = v.pipe(v.array(BenchmarkSchema), v.maxLength(200))

/** Compiles only while the schema and the contract describe the same value. */
export const benchmarksOf = (parsed: v.InferOutput<typeof BenchmarksSchema>): readonly Benchmark[] => parsed
