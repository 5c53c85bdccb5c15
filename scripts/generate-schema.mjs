// Writes the published JSON Schemas (docs/*.schema.json) from the schemas that validate.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { format, resolveConfig } from 'prettier'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const bundle = join(ROOT, 'lib', 'json-schemas.mjs')

await mkdir(join(ROOT, 'lib'), { recursive: true })
await build({
  entryPoints: [join(ROOT, '__tests__/report/json-schemas.ts')],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm'
})
const { JSON_SCHEMAS } = await import(pathToFileURL(bundle).href)
for (const [file, schema] of Object.entries(JSON_SCHEMAS)) {
  const target = join(ROOT, 'docs', file)
  const style = await resolveConfig(target)
  await writeFile(target, await format(JSON.stringify(schema()), { ...style, filepath: target }))
}
await rm(bundle)
