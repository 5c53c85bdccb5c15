import { describe, expect, it } from '@jest/globals'
import { environmentChanges } from '../../src/explain/environment.js'
import type { Fingerprint } from '../../src/measure/result.js'
import { createFingerprint } from '../builders/result.js'

const changes = (head: Partial<Fingerprint>, reference: Partial<Fingerprint> = {}) =>
  environmentChanges({ reference: createFingerprint(reference), head: createFingerprint(head) })

const CPU: Partial<Fingerprint> = {
  device: 'cpu',
  gpuName: null,
  gpuCount: 0,
  gpuMemoryBytes: null,
  gpuPowerLimitWatts: null
}

describe('environmentChanges', () => {
  it('is empty for the same machine', () => {
    expect(changes({})).toEqual([])
  })

  const cases: readonly [string, Partial<Fingerprint>, Partial<Fingerprint>, string, boolean][] = [
    ['another GPU', { gpuName: 'NVIDIA A100' }, {}, 'GPU', true],
    ['more GPUs', { gpuCount: 2 }, {}, 'GPU count', true],
    ['a smaller power limit', { gpuPowerLimitWatts: 500 }, {}, 'GPU power limit', true],
    ['another MIG profile', { mig: '1g.18gb' }, { mig: '2g.35gb' }, 'MIG', true],
    ['half the memory', { gpuMemoryBytes: 75_000_000_000 }, {}, 'GPU memory', true],
    ['another CPU beside a GPU', { cpuName: 'Other' }, {}, 'CPU', false],
    ['another CPU without a GPU', { ...CPU, cpuName: 'Other' }, CPU, 'CPU', true],
    ['fewer CPUs without a GPU', { ...CPU, cpuCount: 2 }, CPU, 'CPU count', true],
    ['another torch', { torch: '2.12.0' }, {}, 'torch', false],
    ['a setting', { settings: { OMP_NUM_THREADS: '1' } }, {}, 'OMP_NUM_THREADS', false]
  ]
  it.each(cases)('names %s', (_title, head, reference, name, breaksComparison) => {
    expect(changes(head, reference)).toEqual([expect.objectContaining({ name, breaksComparison })])
  })

  it('does not mistake what one side could not read for a difference', () => {
    expect(changes({ gpuPowerLimitWatts: null, gpuMemoryBytes: null })).toEqual([])
  })

  it('does not tell slices of one MIG profile apart', () => {
    const slice = (id: string) => `1g.18gb MIG-${id}-aaaa-bbbb-cccc-0123456789ab`
    expect(changes({ mig: slice('11111111') }, { mig: slice('22222222') })).toEqual([])
  })

  it('says what a removed setting was', () => {
    expect(changes({}, { settings: { TORCH_LOGS: 'all' } })).toEqual([
      { name: 'TORCH_LOGS', reference: 'all', head: null, breaksComparison: false }
    ])
  })
})
