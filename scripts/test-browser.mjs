// `npm run test:browser`: the tests that need a browser. Nothing is skipped: without one, this says what to install.
// `--junit FILE` writes a report for those who count.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, INSTALL_HINT } from './browser.mjs'
import { finished } from './run-process.mjs'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')

if (findChromium() === null) {
  console.error(INSTALL_HINT)
  process.exitCode = 1
} else {
  const at = process.argv.indexOf('--junit')
  const junit = at === -1 ? [] : ['--test-reporter=junit', `--test-reporter-destination=${process.argv[at + 1]}`]
  const args = ['--test', '--test-reporter=spec', '--test-reporter-destination=stdout', ...junit]
  const tests = ['__tests__/browser/report-page.browser.mjs']
  const { code } = await finished(spawn(process.execPath, [...args, ...tests], { cwd: ROOT, stdio: 'inherit' }))
  process.exitCode = code ?? 1
}
