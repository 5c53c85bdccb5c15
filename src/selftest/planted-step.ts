import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Benchmark } from '../inputs.js'
import type { PlannedSide, Side } from '../measure/plan.js'

/** What a step is made slower by. */
export interface Plant {
  readonly seconds: number
  /** On the device by a kernel that spins; else on the host by a loop that does. */
  readonly onDevice: boolean
}

export interface PlantedTree {
  /** Folder for the generated files; belongs to this run alone. */
  readonly directory: string
  readonly side: Side
  /** Where the user's own files are. */
  readonly original: PlannedSide
  readonly benchmarks: readonly Benchmark[]
  /** Null: the same wrapper without any extra work, for the other side. */
  readonly plantOf: (benchmark: Benchmark) => Plant | null
}

/**
 * A tree of generated step files that call the user's own ones and do something more after each step. Both sides of the
 * comparison get such a tree, so that the extra work is all that differs. Benchmarks that share a file must share its plant.
 */
export async function writePlantedTree(tree: PlantedTree): Promise<PlannedSide> {
  const { directory, side, original } = tree
  for (const [file, benchmarks] of byFile(tree.benchmarks)) {
    const path = join(directory, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, wrapperOf(file, benchmarks, tree), { flag: 'wx' })
  }
  return { side, treeRoot: directory, workingDirectory: directory, python: original.python }
}

function byFile(benchmarks: readonly Benchmark[]): ReadonlyMap<string, readonly Benchmark[]> {
  const files = new Map<string, readonly Benchmark[]>()
  for (const benchmark of benchmarks) {
    files.set(benchmark.stepFile, [...(files.get(benchmark.stepFile) ?? []), benchmark])
  }
  return files
}

function wrapperOf(file: string, benchmarks: readonly Benchmark[], { original, plantOf }: PlantedTree): string {
  const { treeRoot, workingDirectory } = original
  const path = join(workingDirectory, file)
  const plants = Object.fromEntries(benchmarks.map((benchmark) => [benchmark.stepFunction, plantOf(benchmark)]))
  const settings = {
    path,
    workingDirectory,
    search: [workingDirectory, join(workingDirectory, 'src'), treeRoot, join(treeRoot, 'src'), dirname(path)],
    plants
  }
  return `SETTINGS = ${JSON.stringify(JSON.stringify(settings))}\n${WRAPPER}`
}

/** Kernels of `torch.cuda._sleep` spin for clock cycles, so these are timed first, once the clock is up. */
const WRAPPER = `
import functools
import importlib.util
import json
import os
import sys
import time

_settings = json.loads(SETTINGS)
for _folder in reversed(_settings["search"]):
    if os.path.isdir(_folder) and _folder not in sys.path:
        sys.path.insert(0, _folder)
os.chdir(_settings["workingDirectory"])
_spec = importlib.util.spec_from_file_location("_compile_check_original_step", _settings["path"])
_module = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = _module
_spec.loader.exec_module(_module)


def _nothing():
    pass


def _on_host(seconds):
    def spin():
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            pass

    return spin


def _on_device(seconds):
    import torch

    cycles = 20_000_000
    start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
    for _ in range(10):
        torch.cuda._sleep(cycles)
    start.record()
    torch.cuda._sleep(cycles)
    end.record()
    torch.cuda.synchronize()
    wanted = max(1, int(seconds * cycles / (start.elapsed_time(end) / 1000)))
    return lambda: torch.cuda._sleep(wanted)


def _planted(make, plant):
    @functools.wraps(make)
    def make_planted(*args, **kwargs):
        step = make(*args, **kwargs)
        if plant is None:
            extra = _nothing
        else:
            extra = (_on_device if plant["onDevice"] else _on_host)(plant["seconds"])

        def planted_step():
            loss = step()
            extra()
            return loss

        return planted_step

    return make_planted


for _name, _plant in _settings["plants"].items():
    globals()[_name] = _planted(getattr(_module, _name), _plant)
`
