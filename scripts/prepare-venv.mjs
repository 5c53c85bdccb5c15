// A Python with torch for the demo and the tests: the one at hand if it will do, else .venv with a pinned torch.
import { readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './file-lock.mjs'
import { askPython, findCompiler, findPython } from './find-python.mjs'
import { installCommand } from './install-hints.mjs'
import { capture, run } from './run-process.mjs'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const VENV = join(ROOT, '.venv')
const VENV_PYTHON = join(VENV, 'bin', 'python')
const STAMP = join(VENV, 'torch-compile-check.json')
const LOCK = join(ROOT, '.torch-compile-check', 'venv.lock')

export const TORCH_VERSION = '2.13.0'
const OLDEST_TORCH = [2, 6]
/** Wheels without CUDA: 200 MB instead of several GB. */
const CPU_INDEX = 'https://download.pytorch.org/whl/cpu'
const PROBE_SECONDS = 5

/**
 * @param {{ forTests: boolean }} options tests need pytest and exactly the pinned torch; the demo takes any torch >= 2.6 it finds
 * @returns {Promise<string>} path of the interpreter
 * @throws {Error} with one line per missing thing and the command that installs it
 */
export async function preparePython({ forTests }) {
  if (process.platform === 'win32') throw new Error('Windows is not supported here; use WSL.')
  const { python, missing } = await findPython()
  if ((await findCompiler()) === null) {
    missing.push(`a C++ compiler (torch.compile generates C++ on a CPU): ${await installCommand('compiler')}`)
  }
  if (missing.length > 0) {
    throw new Error(`Something is missing on this machine:\n${missing.map((item) => `  - ${item}`).join('\n')}`)
  }
  if (await isReady(forTests)) return VENV_PYTHON
  if (!forTests && (await hasUsableTorch(python))) {
    console.log(`Using ${python.executable} with its own torch ${python.torch}.`)
    return python.executable
  }
  const waits = () => console.log('Another process is preparing .venv; waiting for it.')
  await withLock(LOCK, () => makeVenv(python, forTests), waits)
  return VENV_PYTHON
}

async function isReady(forTests) {
  if (!existsSync(VENV_PYTHON) || (await capture(VENV_PYTHON, ['-c', ''])).code !== 0) return false
  const stamp = JSON.parse(await readFile(STAMP, 'utf8').catch(() => '{}'))
  return stamp.torch === TORCH_VERSION && (!forTests || stamp.pytest === true)
}

async function hasUsableTorch(python) {
  if (python.torch === null) return false
  const [major, minor] = python.torch.split('.').map(Number)
  const isNewEnough = major > OLDEST_TORCH[0] || (major === OLDEST_TORCH[0] && minor >= OLDEST_TORCH[1])
  return isNewEnough && (await capture(python.executable, ['-c', 'import torch'])).code === 0
}

async function makeVenv(python, forTests) {
  if (await isReady(forTests)) return
  const present = existsSync(VENV_PYTHON) ? await askPython(VENV_PYTHON) : null
  if (present === null) {
    console.log(`Making .venv with Python ${python.versionText} (${python.executable})`)
    await run(python.executable, ['-m', 'venv', '--clear', VENV])
  }
  // Also where torch is there: an installation that was interrupted is completed. "2.13.0+cpu" is 2.13.0.
  const hasTorch = present?.torch?.split('+')[0] === TORCH_VERSION
  // Without numpy torch runs as well, but warns in every process.
  await install([`torch==${TORCH_VERSION}`, 'numpy'], hasTorch ? [] : await torchIndex())
  if (forTests) await install(['pytest>=8,<10'], [])
  await run(VENV_PYTHON, ['-c', 'import torch; print("torch", torch.__version__, "is ready")'])
  await writeFile(STAMP, JSON.stringify({ torch: TORCH_VERSION, pytest: forTests }))
}

async function install(requirements, options) {
  console.log(`Installing ${requirements.join(' ')} into .venv`)
  const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', ...options, ...requirements]
  // PIP_USER would send the packages out of the environment, PYTHONHOME would bend it.
  const env = { ...process.env, PIP_USER: '0' }
  delete env.PYTHONHOME
  await run(VENV_PYTHON, pip, { env })
}

/** Asked by Python, which honours proxies. On macOS every wheel is a CPU wheel. */
async function torchIndex() {
  if (process.platform === 'darwin') return []
  const question = `import urllib.request as r; r.urlopen(r.Request("${CPU_INDEX}/torch/", method="HEAD"), timeout=${PROBE_SECONDS})`
  const { code } = await capture(VENV_PYTHON, ['-c', question], {
    timeout: (PROBE_SECONDS + 1) * 1000,
    killSignal: 'SIGKILL'
  })
  if (code === 0) return ['--extra-index-url', CPU_INDEX]
  console.log(`${CPU_INDEX} does not answer within ${PROBE_SECONDS} s; taking torch from pip's default index.`)
  return []
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await preparePython({ forTests: process.argv.includes('--tests') }))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
