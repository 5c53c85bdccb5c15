import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { baseThatImportedHead } from '../../src/imports-check.js'
import { measure } from '../../src/measure/measure.js'
import { systemProcessTable } from '../../src/measure/process-table.js'
import { systemClock } from '../../src/ports.js'
import { createBenchmark, createEagerVariant } from '../builders/benchmark.js'
import { RecordingLog } from '../fakes/measure-log.js'

/** The project's own harness with an interpreter whose site-packages point into head's checkout, as `pip install -e .` leaves them. */

const PYTHON = resolve('.venv/bin/python')

jest.setTimeout(300_000)

let root: string

beforeEach(() => {
  if (!existsSync(PYTHON)) throw new Error(`${PYTHON} is missing: \`npm test\` prepares it`)
  root = realpathSync(mkdtempSync(join(tmpdir(), 'editable-')))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string): void {
  const absolute = join(root, path)
  mkdirSync(dirname(absolute), { recursive: true })
  writeFileSync(absolute, text)
}

const step = (imports: string) => `${imports}
import torch
from pkg.model import Model


def make_step(compile):
    model = compile(Model())
    return lambda: model(torch.ones(2)).sum()
`

function writeTrees(folder: string, imports = ''): void {
  for (const side of ['head', 'base']) {
    write(`${side}/bench/step.py`, step(imports))
    write(`${side}/${folder}/pkg/__init__.py`, '')
    write(
      `${side}/${folder}/pkg/model.py`,
      `import torch\n\nclass Model(torch.nn.Module):\n    def forward(self, x):\n        return x * 2  # ${side}\n`
    )
  }
}

const FINDER = (folder: string) => `import sys
from importlib.machinery import PathFinder
MAPPING = {'pkg': '${folder}'}
class _EditableFinder:
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if fullname in MAPPING:
            return PathFinder.find_spec(fullname, [MAPPING[fullname].rpartition('/')[0]])
        return None
def install():
    sys.meta_path.append(_EditableFinder)
`

/** A folder of packages that Python reads at its start, like site-packages. */
function installEditable(style: 'path' | 'finder', folder: string): void {
  write('path/sitecustomize.py', `import site\nsite.addsitedir('${join(root, 'site')}')\n`)
  if (style === 'path') {
    write('site/__editable__.pkg.pth', `${join(root, 'head', folder)}\n`)
    return
  }
  write('site/__editable___pkg_finder.py', FINDER(join(root, 'head', folder, 'pkg')))
  write('site/__editable__.pkg.pth', 'import __editable___pkg_finder; __editable___pkg_finder.install()\n')
}

async function measureBothTrees() {
  const side = (name: 'head' | 'base') => ({
    side: name,
    treeRoot: join(root, name),
    workingDirectory: join(root, name),
    python: PYTHON
  })
  mkdirSync(join(root, 'temp'))
  const outcome = await measure(
    {
      benchmarks: [createBenchmark({ variants: [createEagerVariant()] })],
      sides: [side('head'), side('base')],
      budgetSeconds: 200,
      passEnv: [],
      env: {
        PATH: process.env['PATH'],
        PYTHONPATH: join(root, 'path'),
        CUDA_VISIBLE_DEVICES: '',
        OMP_NUM_THREADS: '1'
      },
      tempDirectory: join(root, 'temp'),
      schedule: { processesPerArm: 1, maxProcessesPerArm: 1, blocksPerProcess: 1, minBlockSeconds: 0, countedSteps: 1 }
    },
    { log: new RecordingLog(), clock: systemClock, display: { kind: 'actions' }, processes: systemProcessTable }
  )
  const arms = outcome.result?.arms.filter((arm) => arm.side === 'base') ?? []
  const [arm] = arms
  if (arm?.processes[0]?.outcome.kind !== 'ok')
    throw new Error(JSON.stringify([outcome.problem, arm, outcome.outputTail]))
  const headRoot = join(root, 'head')
  return {
    imported: arm.processes.flatMap((process) => process.importedFiles),
    unusable: baseThatImportedHead({ arms, headRoot, baseRoot: join(root, 'base') })
  }
}

describe.each(['src', 'python'])('a package in %s/ that is installed editable from head', (folder) => {
  test.each(['path', 'finder'] as const)('by a %s: base runs its own code', async (style) => {
    writeTrees(folder)
    installEditable(style, folder)
    const { imported, unusable } = await measureBothTrees()
    expect(imported).toContain(join(root, 'base', folder, 'pkg', 'model.py'))
    expect(unusable).toEqual([])
  })
})

test('a step that reaches for head’s checkout itself is found out', async () => {
  writeTrees('lib', `import sys; sys.path.insert(0, '${join(root, 'head', 'lib')}')`)
  const { unusable } = await measureBothTrees()
  expect(unusable.map(({ reason }) => reason).join(' ')).toContain("base imported head's code: lib/pkg/")
})
