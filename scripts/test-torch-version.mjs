// The harness's tests on another torch than the pinned one: `node scripts/test-torch-version.mjs 2.6.0 [arguments of pytest]`.
// `newest` is whatever pip finds. Each version gets an environment of its own, which is kept.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawn } from 'node:child_process'
import { NEWEST, prepareTorch } from './prepare-venv.mjs'
import { finished } from './run-process.mjs'
import { junitTotals } from './test-totals.mjs'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')

async function main(torch, own) {
  if (torch !== NEWEST && !/^\d+\.\d+\.\d+$/.test(torch ?? '')) {
    throw new Error(`Name a version of torch, such as 2.6.0, or ${NEWEST}: node scripts/test-torch-version.mjs 2.6.0`)
  }
  const python = await prepareTorch(torch)
  const reports = await mkdtemp(join(tmpdir(), 'test-reports-'))
  try {
    const report = join(reports, 'pytest.xml')
    const chosen = own.some((argument) => !argument.startsWith('-')) ? own : [...own, 'harness/tests']
    const pytest = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', `--junitxml=${report}`, ...chosen]
    const { code } = await finished(spawn(python, pytest, { cwd: ROOT, stdio: 'inherit' }))
    const { passed, failed } = junitTotals(await readFile(report, 'utf8').catch(() => ''))
    const isUnexplained = failed === 0 && (code !== 0 || passed === 0)
    console.log(`\ntorch ${torch}: ${passed} passed, ${isUnexplained ? 1 : failed} failed`)
    process.exitCode = code === 0 && passed > 0 ? 0 : 1
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
}

try {
  const [torch, ...own] = process.argv.slice(2)
  await main(torch, own)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
