import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePlantedTree, type Plant } from '../../src/selftest/planted-step.js'
import { createBenchmark } from '../builders/benchmark.js'

jest.setTimeout(60_000)

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')))
  mkdirSync(join(root, 'own', 'bench'), { recursive: true })
  mkdirSync(join(root, 'own', 'src'))
  writeFileSync(join(root, 'own', 'src', 'library.py'), 'LOSS = 0.25\n')
  writeFileSync(join(root, 'own', 'data.txt'), '4')
  writeFileSync(
    join(root, 'own', 'bench', 'step.py'),
    'import library\n\ndef make_step(compile, batch=2):\n    size = int(open("data.txt").read())\n    return lambda: library.LOSS * size * batch\n'
  )
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Runs the generated file as the harness does: by its path, from another folder. */
interface Called {
  readonly loss: number
  readonly seconds: number
  readonly parameters: readonly string[]
}

async function callPlanted(plant: Plant | null): Promise<Called> {
  const own = join(root, 'own')
  const side = await writePlantedTree({
    directory: join(root, 'planted'),
    side: 'head',
    original: { side: 'head', treeRoot: own, workingDirectory: own, python: 'python3' },
    benchmarks: [createBenchmark({ stepFile: 'bench/step.py' })],
    plantOf: () => plant
  })
  const script = `
import importlib.util, inspect, json, time
spec = importlib.util.spec_from_file_location("step", ${JSON.stringify(join(side.workingDirectory, 'bench/step.py'))})
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
step = module.make_step(compile=lambda model: model, batch=3)
start = time.perf_counter()
loss = step()
print(json.dumps({"loss": loss, "seconds": time.perf_counter() - start, "parameters": list(inspect.signature(module.make_step).parameters)}))
`
  return JSON.parse(execFileSync('python3', ['-c', script], { encoding: 'utf8', cwd: root })) as Called
}

test('the generated step is the user’s own, with its parameters, imports and working directory', async () => {
  const { loss, parameters } = await callPlanted(null)
  expect(loss).toBe(3)
  expect(parameters).toEqual(['compile', 'batch'])
})

test('on the host it takes longer by what was planted at least', async () => {
  const { loss, seconds } = await callPlanted({ seconds: 0.2, onDevice: false })
  expect(loss).toBe(3)
  expect(seconds).toBeGreaterThanOrEqual(0.2)
})
