// A Python with torch for the demo and the tests: the one at hand if it will do, else .venv with a pinned torch.
import { readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './file-lock.mjs'
import { askPython, findCompiler, findPython } from './find-python.mjs'
import { installCommand } from './install-hints.mjs'
import { capture, run } from './run-process.mjs'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const OWN_FOLDER = join(ROOT, '.torch-compile-check')

export const TORCH_VERSION = '2.13.0'
/** Instead of a version: whatever pip finds. */
export const NEWEST = 'newest'
const PINNED = { folder: join(ROOT, '.venv'), torch: TORCH_VERSION }
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
  const python = await findTools()
  if (await isReady(PINNED, forTests)) return interpreterOf(PINNED)
  if (!forTests && (await hasUsableTorch(python))) {
    console.log(`Using ${python.executable} with its own torch ${python.torch}.`)
    return python.executable
  }
  return await ready(PINNED, python, forTests)
}

/**
 * A Python with pytest and another version of torch, in a folder of its own that is kept.
 * @param {string} torch such as 2.6.0, or `newest`
 * @returns {Promise<string>} path of the interpreter
 */
export async function prepareTorch(torch) {
  const place = { folder: join(OWN_FOLDER, `torch-${torch}`), torch }
  const python = await findTools()
  return (await isReady(place, true)) ? interpreterOf(place) : await ready(place, python, true)
}

async function findTools() {
  const { python, missing } = await findPython()
  if ((await findCompiler()) === null) {
    missing.push(`a C++ compiler (torch.compile generates C++ on a CPU): ${await installCommand('compiler')}`)
  }
  if (missing.length > 0) {
    throw new Error(`Something is missing on this machine:\n${missing.map((item) => `  - ${item}`).join('\n')}`)
  }
  return python
}

async function ready(place, python, forTests) {
  const name = basename(place.folder)
  const waits = () => console.log(`Another process is preparing ${name}; waiting for it.`)
  await withLock(join(OWN_FOLDER, `${name}.lock`), () => makeVenv(place, python, forTests), waits)
  return interpreterOf(place)
}

const interpreterOf = ({ folder }) => join(folder, 'bin', 'python')
const stampOf = ({ folder }) => join(folder, 'torch-compile-check.json')

async function isReady(place, forTests) {
  const interpreter = interpreterOf(place)
  if (!existsSync(interpreter) || (await capture(interpreter, ['-c', ''])).code !== 0) return false
  const stamp = JSON.parse(await readFile(stampOf(place), 'utf8').catch(() => '{}'))
  return stamp.torch === place.torch && (!forTests || stamp.pytest === true)
}

async function hasUsableTorch(python) {
  if (python.torch === null) return false
  const [major, minor] = python.torch.split('.').map(Number)
  const isNewEnough = major > OLDEST_TORCH[0] || (major === OLDEST_TORCH[0] && minor >= OLDEST_TORCH[1])
  return isNewEnough && (await capture(python.executable, ['-c', 'import torch'])).code === 0
}

async function makeVenv(place, python, forTests) {
  if (await isReady(place, forTests)) return
  const interpreter = interpreterOf(place)
  const present = existsSync(interpreter) ? await askPython(interpreter) : null
  if (present === null) {
    console.log(`Making ${basename(place.folder)} with Python ${python.versionText} (${python.executable})`)
    await run(python.executable, ['-m', 'venv', '--clear', place.folder])
  }
  // Also where torch is there: an installation that was interrupted is completed. "2.13.0+cpu" is 2.13.0.
  const hasTorch = present?.torch?.split('+')[0] === place.torch
  // Without numpy torch runs as well, but warns in every process.
  const torch = place.torch === NEWEST ? 'torch' : `torch==${place.torch}`
  await install(place, [torch, 'numpy'], hasTorch ? [] : await torchIndex(python.executable))
  if (forTests) await install(place, ['pytest>=8,<10'], [])
  await run(interpreter, ['-c', 'import torch; print("torch", torch.__version__, "is ready")'])
  await writeFile(stampOf(place), JSON.stringify({ torch: place.torch, pytest: forTests }))
}

async function install(place, requirements, options) {
  console.log(`Installing ${requirements.join(' ')} into ${basename(place.folder)}`)
  const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', ...options, ...requirements]
  // PIP_USER would send the packages out of the environment, PYTHONHOME would bend it.
  const env = { ...process.env, PIP_USER: '0' }
  delete env.PYTHONHOME
  await run(interpreterOf(place), pip, { env })
}

/** Asked by Python, which honours proxies. On macOS every wheel is a CPU wheel. */
async function torchIndex(python) {
  if (process.platform === 'darwin') return []
  const question = `import urllib.request as r; r.urlopen(r.Request("${CPU_INDEX}/torch/", method="HEAD"), timeout=${PROBE_SECONDS})`
  const { code } = await capture(python, ['-c', question], {
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
