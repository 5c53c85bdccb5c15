import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as v from 'valibot'
import { reportJson } from '../../src/report/report-json.js'
import { ReportSchema } from '../../src/report/report-schema.js'
import type { Report } from '../../src/report/report.js'
import { reportJsonSchema } from './report-json-schema.js'
import { regression, scenarios } from './scenarios.js'

const PUBLISHED = join(import.meta.dirname, '../../docs/report.schema.json')

type Parsed = v.InferOutput<typeof ReportSchema>

/** Compile only while the schema and the contract describe the same value. */
const contract = (value: Parsed): Report => value
const fields: Readonly<Record<keyof Report, true>> & Readonly<Record<keyof Parsed, true>> = {
  schemaVersion: true,
  toolVersion: true,
  commentKey: true,
  run: true,
  comparison: true,
  explanation: true,
  fingerprint: true,
  environmentChanges: true,
  result: true,
  benchmarks: true,
  problem: true,
  shards: true,
  trend: true,
  warnings: true,
  failsBuild: true,
  exitReason: true,
  links: true,
  generatedAt: true
}

test('the schema knows every field of the report', () => {
  expect(Object.keys(ReportSchema.entries).sort()).toEqual(Object.keys(fields).sort())
})

describe.each(Object.entries(scenarios))('the JSON of %s', (_name, report) => {
  test('is read back as it was written', () => {
    const read = v.parse(ReportSchema, JSON.parse(reportJson(report)))
    expect(contract(read)).toEqual(report)
  })
})

test('a report of another version, or with a text where a number belongs, is refused', () => {
  expect(v.safeParse(ReportSchema, { ...regression, schemaVersion: 2 }).success).toBe(false)
  expect(v.safeParse(ReportSchema, { ...regression, run: { ...regression.run, verdict: 'fine' } }).success).toBe(false)
  const reference = { ...regression.comparison.reference, kind: 'record', ageSeconds: 'old' }
  expect(v.safeParse(ReportSchema, { ...regression, comparison: { headSha: 'x', reference } }).success).toBe(false)
})

test('docs/report.schema.json is what the validating schema says; scripts/generate-schema.mjs writes it', () => {
  expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())))
})
