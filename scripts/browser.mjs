// Finds the Chromium that screenshots and browser tests use.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const CANDIDATES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]

/** The path of a Chromium, or null with what to install. */
export function findChromium() {
  return CANDIDATES.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
}

export const INSTALL_HINT =
  'No Chromium was found. Install it (Debian: `apt-get install chromium`; macOS: `brew install --cask google-chrome`) or name it in CHROMIUM_PATH.'

export async function launchBrowser() {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(INSTALL_HINT)
  // Containers run as root, where Chromium's own sandbox cannot start; the pages are our own.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args })
}
