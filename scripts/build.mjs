// Builds dist/: TypeScript to JavaScript, JavaScript to one bundle with chunks, and that made small but readable.
import { appendFile, chmod, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { buildPage } from './build-page.mjs'
import { run } from './run-process.mjs'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const LIB = join(ROOT, 'lib')
const SHEBANG = '#!/usr/bin/env node\n'
/** The HTML report's own files; only a reader of that report loads them. */
const PAGE = 'report-page'
/** Without the HTML report. */
const MAX_BYTES = 4_000_000

/**
 * The compiled JavaScript always passes through lib/: the bundler names its modules by their paths.
 * @param {{ outDir: string }} options
 */
export async function build({ outDir }) {
  await rm(LIB, { recursive: true, force: true })
  await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: ROOT
  })
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  const ncc = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const options = ['-o', outDir, '--license', 'licenses.txt', '--no-cache', '--quiet']
  await run(process.execPath, [ncc, 'build', join(LIB, 'index.js'), ...options], { cwd: ROOT })
  for (const name of await filesIn(outDir)) {
    if (name.endsWith('.js')) await shrink(join(outDir, name))
  }
  await chmod(join(outDir, 'index.js'), 0o755)
  await buildPage({ outDir: join(outDir, PAGE) })
  const uplot = await readFile(join(ROOT, 'node_modules/uplot/LICENSE'), 'utf8')
  await appendFile(join(outDir, 'licenses.txt'), `\nuplot\nMIT\n${uplot}`)
}

/** Names stay and lines stay short, so that a stack trace of a user can be read. */
async function shrink(path) {
  const source = await readFile(path, 'utf8')
  const hasShebang = source.startsWith('#!')
  const { code } = await transform(hasShebang ? source.slice(source.indexOf('\n') + 1) : source, {
    loader: 'js',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160
  })
  await writeFile(`${path}.tmp`, hasShebang ? SHEBANG + code : code)
  await rename(`${path}.tmp`, path)
}

/** Relative paths of all files under a folder, sorted. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1)).sort()
}

/** What must never be shipped, one sentence each. */
export async function mistakesIn(folder) {
  const mistakes = []
  let bytes = 0
  for (const name of await filesIn(folder)) {
    const content = await readFile(join(folder, name))
    if (!name.startsWith(PAGE)) bytes += content.length
    if (name.endsWith('.js') && content.includes('webpackMissingModule')) {
      mistakes.push(`${name} requires a module that was not found when it was bundled (webpackMissingModule).`)
    }
    if (content.includes(ROOT)) mistakes.push(`${name} holds the path of the machine that built it.`)
  }
  if (bytes > MAX_BYTES) mistakes.push(`the bundle has ${bytes} bytes; at most ${MAX_BYTES} are shipped.`)
  return { bytes, mistakes }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Built aside, so that a failed build leaves the last good one in place.
  const aside = join(ROOT, 'lib', 'dist')
  await build({ outDir: aside })
  const outDir = join(ROOT, 'dist')
  await rm(outDir, { recursive: true, force: true })
  await rename(aside, outDir)
  const { bytes, mistakes } = await mistakesIn(outDir)
  for (const mistake of mistakes) console.error(`error: ${mistake}`)
  console.log(`dist/ has ${(bytes / 1024 / 1024).toFixed(2)} MB in ${(await filesIn(outDir)).length} files.`)
  process.exitCode = mistakes.length === 0 ? 0 : 1
}
