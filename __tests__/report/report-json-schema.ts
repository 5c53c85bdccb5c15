import { toJsonSchema } from '@valibot/to-json-schema'
import {
  ArmSchema,
  FingerprintSchema,
  PhysicsSchema,
  ProcessSchema,
  SourceSiteSchema
} from '../../src/measure/result.js'
import { ReportSchema } from '../../src/report/report-schema.js'

/** The published form of the schema; `scripts/generate-schema.mjs` writes it to `docs/`. */
export function reportJsonSchema(): object {
  // "Finite" has no counterpart in JSON Schema: JSON knows no other numbers.
  const schema = toJsonSchema(ReportSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['finite'],
    definitions: {
      SourceSite: SourceSiteSchema,
      Fingerprint: FingerprintSchema,
      Physics: PhysicsSchema,
      Arm: ArmSchema,
      Process: ProcessSchema
    }
  })
  return { ...schema, title: 'Torch Compile Check report', description: 'What `report-json` points to.' }
}
