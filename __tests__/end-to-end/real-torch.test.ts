import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readRing } from './archives.ts'
import { isAlive, pidsIn } from './processes.ts'
import { expectGoodManners, expectVerdict, readReport } from './reading.ts'
import { createWorld, PROJECT } from './world.ts'
import type { World } from './world.ts'

/** The project's own harness, PyTorch and its compiler on the CPU, and a model that compiles in a moment. */

const PYTHON = join(PROJECT, '.venv/bin/python')
const TIMEOUT_MS = 900_000

const step = (forward: readonly string[], first: readonly string[] = []) => `import torch


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = torch.nn.Linear(16, 16)

    def forward(self, x):
${forward.map((line) => `        ${line}`).join('\n')}


def make_step(compile, batch=8):
    torch.manual_seed(0)
    model = Model()
    optimizer = torch.optim.AdamW(model.parameters())
    data = torch.randn(batch, 16)
    compiled = compile(model)

    def step():
${[...first, 'optimizer.zero_grad()'].map((line) => `        ${line}`).join('\n')}
        loss = compiled(data).square().mean()
        loss.backward()
        optimizer.step()
        return loss

    return step
`

const PLAIN = step(['return torch.nn.functional.gelu(self.linear(x))'])
const BROKEN = step([
  'x = self.linear(x)',
  'if x.abs().max().item() > 1e9:',
  '    x = x * 0.5',
  'return torch.nn.functional.gelu(x)'
])
const BREAK_LINE = BROKEN.split('\n').findIndex((line) => line.includes('.item()')) + 1

let world: World

beforeAll(async () => {
  if (!existsSync(PYTHON)) throw new Error(`${PYTHON} is missing: \`npm test\` prepares it`)
  world = await createWorld({
    gpu: null,
    harness: 'real',
    python: PYTHON,
    step: PLAIN,
    // A wide limit narrows no interval by more processes; a generous budget is not spent.
    inputs: { params: 'batch: 4', 'max-slowdown': '90%', 'time-budget': '10m' }
  })
})

afterAll(() => world.close())

const environment = { CUDA_VISIBLE_DEVICES: '', OMP_NUM_THREADS: '1' }

describe('on real torch', () => {
  test(
    'a push records a baseline that holds counts, times and memory of both variants',
    async () => {
      const run = await world.push({ environment, timeoutMs: TIMEOUT_MS })
      expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
      expectGoodManners(run, world)
      expect(Number(run.outputs['step-time-ms'])).toBeGreaterThan(0)
      expect(run.outputs['device-time-ms']).toBe('')
      expect(run.outputs['graph-breaks']).toBe('0')
      expect(Number(run.outputs['cold-compile-seconds'])).toBeGreaterThan(0)
      expect(readRing(world.cache.entries[0]).records).toHaveLength(1)
    },
    TIMEOUT_MS
  )

  test(
    'a planted graph break fails the pull request, with file and line in the comment',
    async () => {
      const run = await world.check(world.pullRequest(BROKEN), { environment, timeoutMs: TIMEOUT_MS })
      expectVerdict(run, { verdict: 'regression', exitCode: 1 })
      expectGoodManners(run, world)
      expect(run.outputs['graph-breaks']).toBe('1')
      expect(world.github.comments[0]?.body).toContain(`bench/step.py:${BREAK_LINE}`)
      expect(run.log.annotations.find(({ file }) => file === 'bench/step.py')?.line).toBe(BREAK_LINE)
      expect(world.machine.calls().some(({ tool }) => tool === 'git')).toBe(true)
    },
    TIMEOUT_MS
  )

  test(
    'a step that hangs is ended within its budget, with everybody it had started',
    async () => {
      const pids = join(world.directory, 'pids')
      const hanging = step(
        ['return self.linear(x)'],
        [
          'import subprocess, sys, time',
          `code = 'import os,time; os.setsid(); open(${JSON.stringify(pids)}, "a").write("%d\\\\n" % os.getpid()); time.sleep(300)'`,
          'subprocess.Popen([sys.executable, "-c", code])',
          'time.sleep(300)'
        ]
      )
      const pull = world.pullRequest(hanging, { number: 10 })
      const inputs = { params: 'batch: 4', 'time-budget': '45s' }
      const run = await world.check(pull, { environment, inputs, timeoutMs: TIMEOUT_MS })
      expectVerdict(run, { verdict: 'failed', exitCode: 1 })
      expectGoodManners(run, world)
      expect(pidsIn(pids).filter(isAlive)).toEqual([])
      expect(readReport(run).result?.arms.flatMap(({ processes }) => processes)).toContainEqual(
        expect.objectContaining({ outcome: expect.objectContaining({ kind: 'timed-out' }) as unknown })
      )
    },
    TIMEOUT_MS
  )
})
