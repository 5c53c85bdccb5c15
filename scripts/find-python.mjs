// Looks for what compiled training on a CPU needs: a Python with headers and venv, and a C++ compiler.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installCommand } from './install-hints.mjs'
import { capture } from './run-process.mjs'

const OLDEST_MINOR = 10
const CANDIDATES = ['python3', 'python', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python3.14']

/** Printed by the Python that is asked; the version of torch comes from its metadata, without importing it. */
const QUESTIONS = `
import importlib.metadata as m, importlib.util as u, json, os, sys, sysconfig
def version(name):
    try: return m.version(name)
    except m.PackageNotFoundError: return None
print(json.dumps({
  "executable": sys.executable, "base": getattr(sys, "_base_executable", sys.executable), "version": sys.version_info[:3],
  "headers": os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")),
  "venv": u.find_spec("venv") is not None and u.find_spec("ensurepip") is not None,
  "torch": version("torch"), "pytest": version("pytest"), "numpy": version("numpy")}))
`

/** What a Python says of itself; null when there is none of that name. */
export async function askPython(program) {
  const { code, output } = await capture(program, ['-c', QUESTIONS])
  if (code !== 0) return null
  const answers = JSON.parse(output.trim().split('\n').at(-1))
  return { ...answers, versionText: answers.version.join('.') }
}

const isNewEnough = ({ version: [major, minor] }) => major === 3 && minor >= OLDEST_MINOR

/**
 * The Python to build upon: the one named by PYTHON, else the first that has everything, else the first that is new enough.
 * @returns {Promise<{ python: object | null, missing: string[] }>} sentences about what is missing, with the command that installs it
 */
export async function findPython() {
  const named = process.env.PYTHON
  const asked = []
  for (const program of named ? [named] : CANDIDATES) {
    const answers = await askPython(program)
    if (answers === null) continue
    asked.push(answers)
    if (isNewEnough(answers) && answers.headers && answers.venv) return { python: answers, missing: [] }
  }
  const python = asked.find(isNewEnough) ?? null
  if (python === null) return { python, missing: [await noPython(named, asked)] }
  const version = python.version.slice(0, 2).join('.')
  const missing = []
  if (!python.headers) {
    missing.push(
      `the headers of Python ${version} (Python.h; compiled code includes them): ${await installCommand('headers', version)}`
    )
  }
  if (!python.venv) missing.push(`the venv module of Python ${version}: ${await installCommand('venv', version)}`)
  return { python, missing }
}

async function noPython(named, asked) {
  if (named && asked.length === 0)
    return `a Python: the variable PYTHON names ${named}, which is none or is not there; correct it, or unset it to have one looked for`
  const found = asked.map(({ executable, versionText }) => `${executable} is ${versionText}`).join(', ')
  const what = named ? `PYTHON=${named} is no Python 3.${OLDEST_MINOR} or newer` : `Python 3.${OLDEST_MINOR} or newer`
  return `${what}${found === '' ? '' : ` (${found})`}: ${await installCommand('python')}`
}

/** The C++ compiler that inductor would call, tried out; null when none works. */
export async function findCompiler() {
  const folder = await mkdtemp(join(tmpdir(), 'compiler-'))
  try {
    const source = join(folder, 'a.cpp')
    await writeFile(source, '#include <vector>\nint main() { return static_cast<int>(std::vector<int>().size()); }\n')
    for (const compiler of [process.env.CXX, 'g++', 'clang++', 'c++'].filter(Boolean)) {
      const { code } = await capture(compiler, [source, '-o', join(folder, 'a.out')])
      if (code === 0) return compiler
    }
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
