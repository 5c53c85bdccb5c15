import { describe, expect, test } from '@jest/globals'
import { comparable } from '../../src/baseline/comparability.js'
import type { Fingerprint } from '../../src/measure/result.js'
import { createFingerprint } from '../builders/result.js'

const cpu = (overrides: Partial<Fingerprint> = {}) =>
  createFingerprint({
    device: 'cpu',
    gpuName: null,
    gpuCount: 0,
    gpuMemoryBytes: null,
    gpuPowerLimitWatts: null,
    ...overrides
  })

describe('incomparable, in words', () => {
  test.each<[string, Partial<Fingerprint>, RegExp]>([
    ['another GPU', { gpuName: 'NVIDIA A100' }, /measured on NVIDIA H200, this run on NVIDIA A100/],
    ['more GPUs', { gpuCount: 4 }, /used 1 GPU, this run 4 GPUs/],
    ['a MIG slice', { mig: '1g.18gb' }, /ran on the whole card, this run on the MIG slice 1g\.18gb/],
    ['another memory', { gpuMemoryBytes: 80e9 }, /memory was 139\.7 GiB in the baseline and is 74\.5 GiB now/],
    ['another power limit', { gpuPowerLimitWatts: 500 }, /power limit was 700 W in the baseline and is 500 W now/]
  ])('%s', (_, change, words) => {
    expect(comparable(createFingerprint(), createFingerprint(change))).toEqual({
      comparable: false,
      reason: expect.stringMatching(words)
    })
  })

  test('no GPU any more', () => {
    expect(comparable(createFingerprint(), cpu())).toEqual({
      comparable: false,
      reason: 'the baseline was measured on NVIDIA H200, this run on Some CPU'
    })
  })

  test('another card is said once, without its memory and power limit', () => {
    const other = createFingerprint({ gpuName: 'NVIDIA L4', gpuMemoryBytes: 24e9, gpuPowerLimitWatts: 72 })
    expect(comparable(createFingerprint(), other)).toEqual({
      comparable: false,
      reason: 'the baseline was measured on NVIDIA H200, this run on NVIDIA L4'
    })
  })

  test.each<[string, Partial<Fingerprint>, RegExp]>([
    ['another CPU', { cpuName: 'Other CPU' }, /Some CPU, this run on Other CPU/],
    ['fewer cores', { cpuCount: 1 }, /had 16 CPU cores, this run has 1 CPU core/]
  ])('%s where the CPU is what is measured', (_, change, words) => {
    expect(comparable(cpu(), cpu(change))).toMatchObject({ comparable: false, reason: expect.stringMatching(words) })
  })
})

describe('comparable', () => {
  test.each<[string, Partial<Fingerprint>]>([
    ['the same machine', {}],
    ['other versions, which explain', { torch: '2.12.0', driver: '600', cuda: '14', python: '3.13', triton: null }],
    ['other settings, which explain', { settings: { TF32: '1' } }],
    ['another CPU beside the same GPU', { cpuName: 'Other', cpuCount: 4 }],
    ['memory that another driver reports a little differently', { gpuMemoryBytes: 149_500_000_000 }],
    ['a power limit that cannot be read', { gpuPowerLimitWatts: null, gpuMemoryBytes: null }]
  ])('%s', (_, change) => {
    expect(comparable(createFingerprint(), createFingerprint(change))).toEqual({ comparable: true })
    expect(comparable(createFingerprint(change), createFingerprint())).toEqual({ comparable: true })
  })
})
