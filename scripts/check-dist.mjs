// Is the committed dist/ what the sources give? Builds into a folder of its own and compares byte for byte.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, filesIn, mistakesIn } from './build.mjs'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')

/** Sentences about the files that differ. */
async function differences(committed, built) {
  const [old, fresh] = [await filesIn(committed), await filesIn(built)]
  const onlyOld = old.filter((name) => !fresh.includes(name)).map((name) => `dist/${name} is not built any more`)
  const onlyFresh = fresh.filter((name) => !old.includes(name)).map((name) => `dist/${name} is missing`)
  const changed = []
  for (const name of fresh.filter((name) => old.includes(name))) {
    const [a, b] = [await readFile(join(committed, name)), await readFile(join(built, name))]
    if (!a.equals(b)) changed.push(`dist/${name} differs: ${a.length} bytes committed, ${b.length} built`)
  }
  return [...onlyOld, ...onlyFresh, ...changed]
}

const folder = await mkdtemp(join(tmpdir(), 'check-dist-'))
try {
  await build({ outDir: folder })
  const found = await differences(join(ROOT, 'dist'), folder)
  const { bytes, mistakes } = await mistakesIn(folder)
  for (const sentence of [...found, ...mistakes]) console.error(`error: ${sentence}`)
  if (found.length > 0) console.error('dist/ is not what the sources give: run `npm run build` and commit dist/.')
  if (found.length + mistakes.length > 0) process.exitCode = 1
  else console.log(`dist/ is up to date (${(bytes / 1024 / 1024).toFixed(2)} MB).`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
