import { toJsonSchema } from '@valibot/to-json-schema'
import { RecordSchema } from '../../src/baseline/record.js'
import {
  ArmSchema,
  FingerprintSchema,
  PhysicsSchema,
  ProcessSchema,
  ResultSchema,
  SourceSiteSchema
} from '../../src/measure/result.js'
import { ReportSchema } from '../../src/report/report-schema.js'
import { REPORT_SCHEMA_VERSION } from '../../src/report/report.js'
import { RESULTS_SCHEMA_VERSION, ResultsSchema } from '../../src/results/results-file.js'

/** The published forms of the schemas that validate; `scripts/generate-schema.mjs` writes them to `docs/`. */
export const JSON_SCHEMAS: Readonly<Record<string, () => object>> = {
  'report.schema.json': () => ({
    ...published(ReportSchema),
    $id: `urn:torch-compile-check:report:${REPORT_SCHEMA_VERSION}`,
    title: 'Torch Compile Check report',
    description: 'What `report-json` points to.'
  }),
  'results.schema.json': () => ({
    ...published(ResultsSchema, { Result: ResultSchema, Record: RecordSchema }),
    $id: `urn:torch-compile-check:results:${RESULTS_SCHEMA_VERSION}`,
    title: 'Torch Compile Check results',
    description:
      'What `mode: measure` leaves in `results-path` for `mode: report`, and nobody but the measuring job vouches for.'
  })
}

function published(
  schema: Parameters<typeof toJsonSchema>[0],
  definitions: Readonly<Record<string, Parameters<typeof toJsonSchema>[0]>> = {}
): object {
  // "Finite" has no counterpart in JSON Schema: JSON knows no other numbers.
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    ignoreActions: ['finite'],
    definitions: {
      SourceSite: SourceSiteSchema,
      Fingerprint: FingerprintSchema,
      Physics: PhysicsSchema,
      Arm: ArmSchema,
      Process: ProcessSchema,
      ...definitions
    }
  })
}
