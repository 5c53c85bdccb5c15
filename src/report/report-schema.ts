import * as v from 'valibot'
import { CAUSE_KINDS } from '../explain/cause.js'
import { METRICS, VERDICTS } from '../judge/verdict.js'
import { FingerprintSchema, ResultSchema, SourceSiteSchema } from '../measure/result.js'
import { BenchmarksSchema, VariantSchema } from './benchmark-schema.js'
import { REPORT_SCHEMA_VERSION } from './report.js'

/**
 * report.json for those who read it: what `docs/report.schema.json` is generated from, and what a report from elsewhere
 * (an artifact, a file named on the command line) is checked with. Texts and lists are capped as in result.json.
 */

const finite = v.pipe(v.number(), v.finite())
const text = v.pipe(v.string(), v.maxLength(20_000))
const name = v.pipe(v.string(), v.maxLength(2_000))
const texts = v.pipe(v.array(text), v.maxLength(2_000))
const optionalNumber = v.nullable(finite)
const verdict = v.picklist(VERDICTS)

const ChangeSchema = v.object({
  estimate: v.pipe(finite, v.description('Relative: 0.07 is 7 % more than the reference.')),
  low: optionalNumber,
  high: optionalNumber,
  confidence: optionalNumber
})

const JudgedMetricSchema = v.object({
  metric: v.picklist(METRICS),
  unit: v.picklist(['ms', 's', 'bytes', 'count', 'factor', 'none']),
  head: optionalNumber,
  reference: optionalNumber,
  change: v.nullable(ChangeSchema),
  limit: v.pipe(optionalNumber, v.description("In the metric's own terms: a fraction, a count, a factor.")),
  gates: v.boolean(),
  verdict: v.picklist([
    'pass',
    'regression',
    'improvement',
    'inconclusive',
    'failed',
    'not-judged',
    'no-baseline',
    'incomparable'
  ]),
  reason: text,
  confirmed: v.boolean(),
  suspicious: v.boolean()
})

const JudgedVariantSchema = v.object({
  variant: VariantSchema,
  verdict,
  reasons: texts,
  metrics: v.pipe(v.array(JudgedMetricSchema), v.maxLength(100)),
  slowdownKind: v.nullable(v.picklist(['step-does-more', 'compiled-only', 'machine'])),
  sameGeneratedCode: v.nullable(v.boolean())
})

const JudgedBenchmarkSchema = v.object({
  id: name,
  name,
  params: text,
  verdict,
  variants: v.pipe(v.array(JudgedVariantSchema), v.maxLength(100)),
  eagerUnavailable: v.nullable(text)
})

const JudgedRunSchema = v.object({
  verdict,
  headline: text,
  benchmarks: v.pipe(v.array(JudgedBenchmarkSchema), v.maxLength(500)),
  missingBenchmarks: texts,
  newBenchmarks: texts,
  notJudged: texts
})

const ReferenceSchema = v.variant('kind', [
  v.object({
    kind: v.literal('record'),
    sha: name,
    measuredAt: name,
    ageSeconds: finite,
    distance: optionalNumber,
    wantedSha: v.nullable(name),
    key: name,
    records: finite
  }),
  v.object({ kind: v.literal('commit'), sha: name, why: text }),
  v.object({
    kind: v.literal('none'),
    reason: text,
    lookedFor: texts,
    unusable: v.exactOptional(v.picklist(['replace', 'update', 'remove']))
  }),
  v.object({ kind: v.literal('other-device'), reason: text, sha: name })
])

const CauseSchema = v.object({
  kind: v.picklist(CAUSE_KINDS),
  benchmark: name,
  variant: name,
  what: text,
  site: v.nullable(SourceSiteSchema),
  cost: v.nullable(v.object({ value: finite, unit: v.picklist(['ms', 's', 'bytes']) })),
  advice: v.nullable(text),
  link: v.nullable(name)
})

const TrendSchema = v.object({
  benchmark: name,
  variant: name,
  points: v.pipe(
    v.array(
      v.object({
        sha: name,
        measuredAt: name,
        deviceTimeMs: optionalNumber,
        wallTimeMs: optionalNumber,
        marks: texts,
        startsSegment: v.exactOptional(v.literal(true))
      })
    ),
    v.maxLength(200)
  )
})

const ComparisonSchema = v.object({
  headSha: name,
  measured: v.exactOptional(
    v.pipe(
      v.object({ sha: name, onGitHub: v.boolean(), place: v.object({ repositoryIn: name, workspaceIn: name }) }),
      v.description('The commit that line numbers belong to, where it is another than head.')
    )
  ),
  reference: ReferenceSchema
})

const ShardSchema = v.object({
  name,
  verdict: v.picklist([...VERDICTS, 'missing']),
  device: v.nullable(name),
  comparison: v.nullable(ComparisonSchema),
  reference: v.picklist(['restored', 'unverified', 'measured', 'none'])
})

export const ReportSchema = v.object({
  schemaVersion: v.literal(REPORT_SCHEMA_VERSION),
  toolVersion: name,
  commentKey: name,
  run: JudgedRunSchema,
  comparison: ComparisonSchema,
  explanation: v.object({
    causes: v.pipe(v.array(CauseSchema), v.maxLength(2_000)),
    explainedShare: optionalNumber
  }),
  fingerprint: v.nullable(FingerprintSchema),
  environmentChanges: v.pipe(
    v.array(v.object({ name, reference: v.nullable(name), head: v.nullable(name), breaksComparison: v.boolean() })),
    v.maxLength(500)
  ),
  result: v.pipe(v.nullable(ResultSchema), v.description('The raw measurement, samples included.')),
  benchmarks: v.exactOptional(BenchmarksSchema),
  problem: v.exactOptional(v.object({ kind: name, message: text })),
  shards: v.exactOptional(v.pipe(v.array(ShardSchema), v.maxLength(200))),
  trend: v.exactOptional(v.pipe(v.array(TrendSchema), v.maxLength(500))),
  warnings: texts,
  acceptLabel: v.exactOptional(name),
  recorded: v.exactOptional(v.boolean()),
  outputTail: v.exactOptional(text),
  artifacts: v.exactOptional(name),
  failsBuild: v.boolean(),
  exitReason: text,
  links: v.object({ run: v.nullable(name), commit: v.nullable(name), docs: name }),
  generatedAt: name
})
