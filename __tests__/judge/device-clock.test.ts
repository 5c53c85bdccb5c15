import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { median } from '../../src/judge/estimators.js'

/**
 * What bench/experiments/device_clock.py saw on an H200: the same windows back to back (`hot`) and with rests between their
 * steps (`slow`), in processes that compiled on their own. It is why the windows of a power-limited process are paced.
 */

const Windows = v.array(v.object({ deviceMs: v.number(), smClockMhz: v.number() }))
const Recording = v.object({ runs: v.array(v.object({ modes: v.object({ hot: Windows, slow: Windows }) })) })

function recorded(name: string) {
  const text = readFileSync(new URL(`../fixtures/device-clock/${name}.json`, import.meta.url), 'utf8')
  return v.parse(Recording, JSON.parse(text)).runs
}

function apart(values: readonly number[]): number {
  return Math.max(...values) / Math.min(...values) - 1
}

const deviceMs = (windows: v.InferOutput<typeof Windows>) => windows.map((window) => window.deviceMs)

describe('device time at the power limit of the card', () => {
  const runs = recorded('h200-gpt-device-bound')

  it('follows the clock in windows that run back to back', () => {
    const hot = runs.flatMap(({ modes }) => modes.hot)
    expect(apart(deviceMs(hot))).toBeGreaterThan(0.03)
    expect(Math.min(...hot.map(({ smClockMhz }) => smClockMhz))).toBeLessThan(1900)
  })

  it('repeats within 0.3 % between two compiles when every step is followed by a rest', () => {
    expect(runs.length).toBeGreaterThan(1)
    expect(apart(runs.map(({ modes }) => median(deviceMs(modes.slow))))).toBeLessThan(0.003)
  })
})

it('needs no rest where the card runs at its full clock', () => {
  const runs = recorded('h200-resnet50')
  const all = runs.flatMap(({ modes }) => [median(deviceMs(modes.hot)), median(deviceMs(modes.slow))])
  expect(all.length).toBeGreaterThan(3)
  expect(apart(all)).toBeLessThan(0.003)
})
