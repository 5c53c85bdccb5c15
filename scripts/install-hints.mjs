// The commands that install what was found missing, for the system at hand.
import { readFile } from 'node:fs/promises'

const APT = { python: 'python3', venv: 'python3-venv', headers: 'python3-dev', compiler: 'g++' }
const DNF = { python: 'python3', venv: 'python3', headers: 'python3-devel', compiler: 'gcc-c++' }
const ZYPPER = { python: 'python3', venv: 'python3', headers: 'python3-devel', compiler: 'gcc-c++' }
const PACMAN = { python: 'python', venv: 'python', headers: 'python', compiler: 'gcc' }
const APK = { python: 'python3', venv: 'python3', headers: 'python3-dev', compiler: 'g++' }
const BREW = { python: 'python@3.12', venv: 'python@3.12', headers: 'python@3.12' }

/** The package manager of the system: how it is called, and the names of its packages. */
async function packageManager() {
  if (process.platform === 'darwin') return { install: 'brew install', packages: BREW }
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  const ids = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].map((match) => match[1]).join(' ')
  if (/fedora|rhel|centos|amzn/.test(ids)) return { install: 'sudo dnf install', packages: DNF }
  if (/suse/.test(ids)) return { install: 'sudo zypper install', packages: ZYPPER }
  if (/arch/.test(ids)) return { install: 'sudo pacman -S', packages: PACMAN }
  if (/alpine/.test(ids)) return { install: 'sudo apk add', packages: APK }
  return { install: 'sudo apt-get install', packages: APT }
}

/** Debian and Fedora name the parts of a further Python after its version: python3.11-dev. */
function packageFor(what, packages, version) {
  const name = packages[what]
  return version === null || !/^python3/.test(name) ? name : name.replace(/^python3/, `python${version}`)
}

/**
 * @param {'python' | 'venv' | 'headers' | 'compiler'} what
 * @param {string | null} version of the Python that lacks it ("3.11") where it is not the system's own
 */
export async function installCommand(what, version = null) {
  if (process.platform === 'darwin' && what === 'compiler') return 'xcode-select --install'
  const { install, packages } = await packageManager()
  return `${install} ${packageFor(what, packages, version)}`
}
