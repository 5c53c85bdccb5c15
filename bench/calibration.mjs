// Calibrates the decision rule and its competitors on simulated and recorded noise; the tables and the plot in docs/how-it-decides.md.
// node bench/calibration.mjs [--checks 10000] [--only 'typical fleet'] [--output docs]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'calibration-'))
const outfile = join(folder, 'calibration.mjs')
try {
  await build({
    entryPoints: [join(root, 'bench/calibration/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error'
  })
  // Many short-lived samples: a larger nursery halves the time.
  const arguments_ = ['--max-semi-space-size=64', outfile, ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, arguments_, { cwd: root, stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
