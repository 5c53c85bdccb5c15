import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as v from 'valibot'
import { reportJson } from '../../src/report/report-json.js'
import { ReportSchema } from '../../src/report/report-schema.js'
import type { Report } from '../../src/report/report.js'
import { JSON_SCHEMAS } from './json-schemas.js'
import { regression } from './made-regression.js'
import { scenarios } from './scenarios.js'

const DOCS = join(import.meta.dirname, '../../docs')

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
  outputTail: true,
  shards: true,
  trend: true,
  warnings: true,
  acceptLabel: true,
  recorded: true,
  artifacts: true,
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

test.each(Object.entries(JSON_SCHEMAS))(
  'docs/%s is what the validating schema says; scripts/generate-schema.mjs writes it',
  (file, schema) => {
    const published = JSON.parse(readFileSync(join(DOCS, file), 'utf8')) as { readonly $id: string }
    expect(published).toEqual(JSON.parse(JSON.stringify(schema())))
    expect(published.$id).toMatch(/^urn:torch-compile-check:(report|results):1$/)
  }
)
