// Writes docs/report.schema.json, the JSON Schema of the report, from the schema that validates it.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { format, resolveConfig } from 'prettier'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const bundle = join(ROOT, 'lib', 'report-json-schema.mjs')

await mkdir(join(ROOT, 'lib'), { recursive: true })
await build({
  entryPoints: [join(ROOT, '__tests__/report/report-json-schema.ts')],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm'
})
const { reportJsonSchema } = await import(pathToFileURL(bundle).href)
const target = join(ROOT, 'docs/report.schema.json')
const style = await resolveConfig(target)
await writeFile(target, await format(JSON.stringify(reportJsonSchema()), { ...style, filepath: target }))
await rm(bundle)
