import { readFile, stat } from 'node:fs/promises'
import * as v from 'valibot'
import { recordFromResult } from './baseline/record-from-result.js'
import { errorMessage, UserError } from './errors.js'
import { DEFAULTS } from './defaults.js'
import { comparable } from './baseline/comparability.js'
import { FAIL_ON, type Benchmark } from './inputs.js'
import { judgedReport } from './judged-report.js'
import type { Result } from './measure/result.js'
import type { Reference } from './judge/input.js'
import { judge } from './judge/judge.js'
import type { Report } from './report/report.js'
import { REPORT_SCHEMA_VERSION } from './report/report.js'
import { ReportSchema } from './report/report-schema.js'

/** Raw samples of a hundred arms are a few MiB; beyond this it is not a report. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024
const NO_COMMIT = '0'.repeat(40)

/** A report that can be judged again. */
interface Comparable {
  readonly report: Report
  readonly result: Result
  readonly benchmarks: readonly Benchmark[]
}

/**
 * Judges one measurement against another, both from `--json` files; the later one's limits hold.
 * @throws UserError when a file is no report, or holds nothing to compare
 */
export async function compareReports(request: {
  readonly basePath: string
  readonly headPath: string
  readonly now: Date
}): Promise<Report> {
  const { basePath, headPath, now } = request
  const [base, head] = await Promise.all([readReport(basePath), readReport(headPath)])
  const record = recordFromResult({
    result: base.result,
    benchmarks: base.benchmarks,
    sha: shaOf(base.report),
    ref: 'refs/heads/compare',
    runId: '1',
    runAttempt: 1,
    measuredAt: base.report.generatedAt,
    accepted: null
  })
  const fits = comparable(record.fingerprint, head.result.fingerprintBefore)
  const reference: Reference = fits.comparable
    ? { kind: 'record', record, history: [record] }
    : { kind: 'incomparable', reason: fits.reason }
  const ageMs = now.getTime() - Date.parse(record.measuredAt)
  const result = { ...head.result, arms: head.result.arms.filter(({ side }) => side === 'head') }
  const problem = head.report.problem ?? null
  return judgedReport({
    commentKey: head.report.commentKey,
    benchmarks: head.benchmarks,
    result,
    problem,
    // Nothing can be measured again here: device time beyond limit and noise is all there is to decide on.
    run: judge({
      benchmarks: head.benchmarks,
      head: result.arms,
      reference,
      headFingerprint: result.fingerprintBefore,
      numerics: result.numerics,
      problem,
      purpose: 'gate'
    }),
    compared: record,
    comparison: {
      headSha: shaOf(head.report),
      reference: fits.comparable
        ? {
            kind: 'record',
            sha: record.sha,
            measuredAt: record.measuredAt,
            ageSeconds: Number.isFinite(ageMs) ? Math.max(0, ageMs / 1000) : 0,
            distance: null,
            wantedSha: null,
            key: basePath,
            records: 1
          }
        : { kind: 'other-device', reason: fits.reason, sha: record.sha }
    },
    eventKind: 'terminal',
    failOn: FAIL_ON.filter((verdict) => DEFAULTS.failOn.includes(verdict)),
    onMissingBaseline: 'warn',
    warnings: [],
    links: head.report.links,
    generatedAt: now.toISOString()
  })
}

async function readReport(path: string): Promise<Comparable> {
  const refuse = (reason: string): never => {
    throw new UserError(`${path} ${reason}. \`run --json FILE\` writes what \`compare\` reads.`)
  }
  const parsed = v.safeParse(ReportSchema, await readJson(path, refuse), { abortEarly: true })
  if (!parsed.success) {
    const [issue] = parsed.issues
    const field = v.getDotPath(issue) ?? 'its root'
    return refuse(
      field === 'schemaVersion'
        ? `is of another release: this one reads schema ${REPORT_SCHEMA_VERSION}`
        : `is not a report of this tool (${field.slice(0, 100)}: ${issue.message.slice(0, 100)})`
    )
  }
  const report: Report = parsed.output
  const { result, benchmarks } = report
  if (result === null) return refuse('holds no measurement, so there is nothing to compare')
  if (benchmarks === undefined) return refuse('does not say which benchmarks it is of: an older release wrote it')
  return { report, result, benchmarks }
}

async function readJson(path: string, refuse: (reason: string) => never): Promise<unknown> {
  let text: string
  try {
    if ((await stat(path)).size > MAX_REPORT_BYTES) refuse(`is larger than ${MAX_REPORT_BYTES / 1024 ** 2} MiB`)
    text = await readFile(path, 'utf8')
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    return refuse(`cannot be read (${errorMessage(thrown)})`)
  }
  try {
    return JSON.parse(text)
  } catch {
    return refuse('is not JSON')
  }
}

function shaOf({ comparison }: Report): string {
  return /^[0-9a-f]{40}$/.test(comparison.headSha) ? comparison.headSha : NO_COMMIT
}
