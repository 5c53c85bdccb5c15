// `npm test`: every test of both languages; the last line is the total, "N passed, N failed". `--browser` adds those of
// `npm run test:browser`; without a browser they count as failed.
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawn } from 'node:child_process'
import { preparePython } from './prepare-venv.mjs'
import { finished } from './run-process.mjs'
import { jestTotals, junitTotals } from './test-totals.mjs'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
/** The Node that the action runs on, from the development dependencies. */
const NODE_24 = join(ROOT, 'node_modules', 'node', 'bin', 'node')

/** Runs one tool and reads its report; a tool that fails without a failing test counts as one failure. */
async function totalsOf(title, program, args, report, read) {
  console.log(`\n${title}`)
  const { code } = await finished(spawn(program, args, { cwd: ROOT, stdio: 'inherit' }))
  const totals = existsSync(report) ? read(await readFile(report, 'utf8')) : { passed: 0, failed: 0, skipped: [] }
  const isUnexplained = totals.failed === 0 && (code !== 0 || totals.passed === 0)
  if (isUnexplained) console.error(`${title}: ended with exit code ${code} and ${totals.passed} tests passed.`)
  return isUnexplained ? { ...totals, failed: 1 } : totals
}

async function main() {
  const python = await preparePython({ forTests: true })
  const reports = await mkdtemp(join(tmpdir(), 'test-reports-'))
  try {
    const [jestReport, pytestReport, browserReport] = ['jest.json', 'pytest.xml', 'browser.xml'].map((name) =>
      join(reports, name)
    )
    const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--json']
    const pytest = ['-m', 'pytest', 'harness/tests', '-q', '-p', 'no:cacheprovider', `--junitxml=${pytestReport}`]
    const node = existsSync(NODE_24) ? NODE_24 : process.execPath
    const all = [
      await totalsOf('Jest', node, [...jest, `--outputFile=${jestReport}`], jestReport, jestTotals),
      await totalsOf('pytest', python, pytest, pytestReport, junitTotals)
    ]
    if (process.argv.includes('--browser')) {
      const browser = ['scripts/test-browser.mjs', '--junit', browserReport]
      all.push(await totalsOf('Browser', node, browser, browserReport, junitTotals))
    }
    // What failed before the tests (`--failed=lint`) counts, so that the last line never looks better than the exit code.
    const failedBefore = process.argv.flatMap((argument) => /^--failed=(.+)/.exec(argument)?.[1] ?? [])
    for (const name of failedBefore) console.log(`\nAlso failed: ${name}`)
    all.push({ passed: 0, failed: failedBefore.length, skipped: [] })
    const skipped = all.flatMap((totals) => totals.skipped)
    if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`)
    const sum = (key) => all.reduce((total, totals) => total + totals[key], 0)
    console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
    process.exitCode = sum('failed') === 0 ? 0 : 1
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
}

try {
  await main()
} catch (error) {
  console.error(error.message)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
}
