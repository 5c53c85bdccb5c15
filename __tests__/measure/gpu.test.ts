import { describe, expect, it } from '@jest/globals'
import { deviceSlug } from '../../src/measure/device-slug.js'
import { readGpu } from '../../src/measure/gpu.js'
import { FakeTools } from '../fakes/measure-tools.js'

const H200 = 'NVIDIA H200, 143771, 700.00, 580.159.04, Disabled'
const TWO_H200 = `0, GPU-aaaa1111-0000, ${H200}\n1, GPU-bbbb2222-0000, ${H200}\n`
const MIXED = `0, GPU-aaaa, ${H200}\n1, GPU-bbbb, NVIDIA T400 4GB, 4096, [N/A], 580.159.04, [N/A]\n`
const MIG = '0, GPU-aaaa, NVIDIA H200, 143771, 700.00, 580.159.04, Enabled\n'
const MIG_LISTING = `GPU 0: NVIDIA H200 (UUID: GPU-aaaa)
  MIG 3g.71gb     Device  0: (UUID: MIG-1111-2222)
  MIG 1g.18gb     Device  1: (UUID: MIG-3333-4444)
`

async function read(csv: string, visible?: string, listing = '') {
  const tools = new FakeTools({ 'nvidia-smi --query-gpu=': { stdout: csv }, 'nvidia-smi -L': { stdout: listing } })
  return await readGpu({ tools, env: visible === undefined ? {} : { CUDA_VISIBLE_DEVICES: visible } })
}

describe('readGpu', () => {
  it('reads what the driver says', async () => {
    expect(await read(`0, GPU-aaaa, ${H200}\n`)).toEqual({
      name: 'NVIDIA H200',
      count: 1,
      memoryBytes: 143771 * 1024 ** 2,
      powerLimitWatts: 700,
      mig: null,
      driver: '580.159.04',
      slug: 'nvidia-h200-141gb'
    })
  })

  it.each([
    [undefined, 2],
    ['0', 1],
    ['1,0', 2],
    [' 1 ', 1],
    ['GPU-bbbb', 1],
    ['gpu-BBBB2222-0000', 1],
    ['1,7,0', 1],
    ['0,-1,1', 1]
  ])('sees the cards that CUDA_VISIBLE_DEVICES=%s shows', async (visible, count) => {
    expect((await read(TWO_H200, visible))?.count).toBe(count)
  })

  it.each(['', '-1', '2', 'NoDevFiles', 'GPU-', 'GPU-cccc', 'MIG-1111'])(
    'sees none with CUDA_VISIBLE_DEVICES=%j',
    async (visible) => {
      expect(await read(TWO_H200, visible)).toBeNull()
    }
  )

  it('describes the first visible card, and names every model', async () => {
    expect(await read(MIXED, '1')).toMatchObject({
      name: 'NVIDIA T400 4GB',
      powerLimitWatts: null,
      memoryBytes: 4 * 1024 ** 3
    })
    expect(await read(MIXED)).toMatchObject({ name: 'NVIDIA H200 + NVIDIA T400 4GB', count: 2 })
  })

  it.each([
    [undefined, '3g.71gb'],
    ['0', '3g.71gb'],
    ['MIG-3333-4444', '1g.18gb'],
    ['MIG-3333', '1g.18gb'],
    ['MIG-3333-4444,MIG-1111-2222', '1g.18gb']
  ])('sees one slice of a card in MIG mode with CUDA_VISIBLE_DEVICES=%s', async (visible, mig) => {
    expect(await read(MIG, visible, MIG_LISTING)).toMatchObject({
      mig,
      count: 1,
      memoryBytes: Number(mig.slice(3, 5)) * 1024 ** 3
    })
  })

  it('sees nothing on a card in MIG mode without slices', async () => {
    expect(await read(MIG, undefined, 'GPU 0: NVIDIA H200 (UUID: GPU-aaaa)\n')).toBeNull()
  })

  it.each([
    ['no nvidia-smi', {}],
    ['a driver that does not answer', { 'nvidia-smi': { exitCode: 9, stdout: 'NVIDIA-SMI has failed' } }],
    ['no card', { 'nvidia-smi': { stdout: 'No devices were found\n' } }]
  ])('is null with %s', async (_what, answers) => {
    expect(await readGpu({ tools: new FakeTools(answers), env: {} })).toBeNull()
  })
})

describe('deviceSlug', () => {
  const GIB = 1024 ** 3
  it.each([
    [
      'of PyTorch, which sees less memory',
      { gpuName: 'NVIDIA H200', gpuCount: 1, gpuMemoryBytes: 139.8 * GIB },
      'nvidia-h200-141gb'
    ],
    ['of several cards', { gpuName: 'NVIDIA H200', gpuCount: 8, gpuMemoryBytes: 140.4 * GIB }, '8x-nvidia-h200-141gb'],
    [
      'whose name holds the memory',
      { gpuName: 'NVIDIA A100-SXM4-80GB', gpuMemoryBytes: 80 * GIB },
      'nvidia-a100-sxm4-80gb'
    ],
    ['of a small card by the driver', { gpuName: 'NVIDIA L4', gpuMemoryBytes: 23034 * 1024 ** 2 }, 'nvidia-l4-24gb'],
    ['of a small card by PyTorch', { gpuName: 'NVIDIA L4', gpuMemoryBytes: 22.0 * GIB }, 'nvidia-l4-24gb'],
    [
      'of a card sold with 12 GiB',
      { gpuName: 'NVIDIA GeForce RTX 3080', gpuMemoryBytes: 12 * GIB },
      'nvidia-geforce-rtx-3080-12gb'
    ],
    [
      'of a card sold with 10 GiB',
      { gpuName: 'NVIDIA GeForce RTX 3080', gpuMemoryBytes: 9.7 * GIB },
      'nvidia-geforce-rtx-3080-10gb'
    ],
    ['of a card that does not tell', { gpuName: 'NVIDIA X', gpuMemoryBytes: null }, 'nvidia-x'],
    ['of a slice', { gpuName: 'NVIDIA H200', mig: '1g.18gb', gpuMemoryBytes: 18 * GIB }, 'nvidia-h200-mig-1g-18gb'],
    ['of a slice as PyTorch names it', { gpuName: 'NVIDIA H200 MIG 1g.18gb', mig: null }, 'nvidia-h200-mig-1g-18gb'],
    [
      'of a server CPU',
      { gpuName: null, gpuCount: 0, cpuName: 'AMD EPYC 7763 64-Core Processor', cpuCount: 4 },
      'cpu-amd-epyc-7763-4'
    ],
    [
      'of another',
      { cpuName: 'Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', cpuCount: 2 },
      'cpu-intel-xeon-platinum-8370c-2'
    ],
    ['of an unknown one', {}, 'cpu-unknown']
  ])('%s', (_what, device, slug) => {
    expect(deviceSlug(device)).toBe(slug)
  })
})
