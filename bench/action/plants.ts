/** Changes of `examples/gpt` that the action has to find, each with the metric that must say so and what must be named first. */

export const SIZES = ['cpu', 'launch-bound', 'device-bound'] as const
export type Size = (typeof SIZES)[number]

export type Sources = Readonly<Record<'model.py' | 'step.py', string>>

export interface Expected {
  /** Any of these may be the regression. */
  readonly metrics: readonly string[]
  /** Any of these kinds may be the first cause. */
  readonly causes: readonly string[]
}

export interface Plant {
  readonly name: string
  readonly what: string
  readonly expected: Expected
  /** Only a GPU has the clock that shows it. */
  readonly needsGpu: boolean
  readonly edits: (size: Size) => readonly Edit[]
}

type Edit = readonly [file: keyof Sources, before: string, after: string]

const LOOP = '        for block in self.blocks:\n            x = block(x)\n'
const GELU = '            nn.GELU(approximate="tanh"),\n'
const CALL = '            loss = compiled(inputs, targets)\n'
const END = '        optimizer.zero_grad(set_to_none=True)\n'
const STEP = '    def step() -> torch.Tensor:\n'
const IMPORT = 'import torch\n'

/** Longer than the step by so much that no mode of the host explains it, and than anything the device has queued. */
const SLEEP_SECONDS: Readonly<Record<Size, number>> = { cpu: 0.4, 'launch-bound': 0.05, 'device-bound': 0.25 }

/** About what a cold compile of the size takes. */
const COMPILE_SECONDS: Readonly<Record<Size, number>> = { cpu: 40, 'launch-bound': 25, 'device-bound': 25 }

const HALVE = `@torch.library.custom_op("planted::halve", mutates_args=())
def halve(x: torch.Tensor) -> torch.Tensor:
    return (x.double() * 0.5).to(x.dtype)


halve.register_fake(torch.empty_like)
halve.register_autograd(lambda context, gradient: gradient * 0.5)


class Halve(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return halve(x)


`

const SLOW_PASS = (seconds: number) => `from torch._inductor.custom_graph_pass import CustomGraphPass


class SlowPass(CustomGraphPass):
    """Runs once for each graph that the cache does not have: forward and backward."""

    def __call__(self, graph) -> None:
        time.sleep(${seconds / 2})

    def uuid(self) -> bytes:
        return b"slow pass"


torch._inductor.config.post_grad_custom_pre_pass = SlowPass()
`

export const PLANTS: readonly Plant[] = [
  {
    name: 'device-time',
    what: 'device time +5 %: one block of twelve runs twice',
    expected: { metrics: ['device-time'], causes: ['step-does-more', 'kernel-more-often', 'kernel-new'] },
    needsGpu: true,
    edits: () => [['model.py', LOOP, `${LOOP}        x = self.blocks[0](x)\n`]]
  },
  {
    name: 'graph-break',
    what: 'one more graph break',
    expected: { metrics: ['graph-breaks'], causes: ['graph-break-new'] },
    needsGpu: false,
    edits: () => [
      ['model.py', IMPORT, `${IMPORT}import torch._dynamo\n`],
      ['model.py', LOOP, `${LOOP}        torch._dynamo.graph_break()\n`]
    ]
  },
  {
    name: 'fusion-lost',
    what: 'a fusion lost (+5 % device time): an opaque operator between GELU and the product after it',
    expected: { metrics: ['device-time'], causes: ['fusion-lost', 'kernel-new'] },
    needsGpu: true,
    edits: () => [
      ['model.py', 'class Block(nn.Module):\n', `${HALVE}class Block(nn.Module):\n`],
      ['model.py', GELU, `${GELU}            Halve(),\n`]
    ]
  },
  {
    name: 'batch-size',
    what: 'a batch size that changes every few steps',
    expected: { metrics: ['recompiles'], causes: ['recompile-new', 'recompile-limit', 'dynamic-shapes'] },
    needsGpu: false,
    edits: () => [
      ['step.py', STEP, `    turns = iter(range(10**9))\n\n${STEP}        rows = batch - next(turns) // 3 % 3\n`],
      ['step.py', CALL, '            loss = compiled(inputs[:rows], targets[:rows])\n']
    ]
  },
  {
    name: 'memory',
    what: 'memory +10 %',
    expected: { metrics: ['peak-memory'], causes: ['memory-grew'] },
    needsGpu: false,
    edits: () => [
      ['step.py', IMPORT, `import resource\n\n${IMPORT}`],
      ['step.py', STEP, `    kept: list = []\n\n${STEP}`],
      [
        'step.py',
        END,
        `${END}        if not kept:
            on_gpu = device.type == "cuda"
            peak = torch.cuda.max_memory_allocated() if on_gpu else 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            kept.append(torch.ones(max(peak // 10, 40 * 1024**2), dtype=torch.uint8, device=device))
`
      ]
    ]
  },
  {
    name: 'compile-time',
    what: 'compile time x2: a pass that takes its time',
    expected: { metrics: ['cold-compile-time'], causes: ['phase-grew', 'setting-changed'] },
    needsGpu: false,
    edits: (size) => [
      ['step.py', IMPORT, `import time\n\n${IMPORT}`],
      ['step.py', 'from model import GPT, SIZES\n', `from model import GPT, SIZES\n${SLOW_PASS(COMPILE_SECONDS[size])}`]
    ]
  },
  {
    name: 'host-sleep',
    what: "a host sleep longer than the launch queue's slack",
    expected: { metrics: ['wall-time'], causes: ['host-time', 'same-code'] },
    needsGpu: false,
    edits: (size) => [
      ['step.py', IMPORT, `import time\n\n${IMPORT}`],
      ['step.py', STEP, `${STEP}        time.sleep(${SLEEP_SECONDS[size]})\n`]
    ]
  }
]

/** The sources with a change planted. Throws where they have moved on, so that nothing is planted in the wrong place. */
export function planted(sources: Sources, { name, edits }: Plant, size: Size): Sources {
  const changed = { ...sources }
  for (const [file, before, after] of edits(size)) {
    const parts = changed[file].split(before)
    if (parts.length !== 2)
      throw new Error(`${name}: ${file} has ${parts.length - 1} places like ${JSON.stringify(before)}`)
    changed[file] = parts.join(after)
  }
  return changed
}
