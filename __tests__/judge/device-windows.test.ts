import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { communicationMs, deviceTimeMs, deviceTimeOfBlocksMs } from '../../src/judge/estimators.js'
import { busyShare } from '../../src/judge/time-clock.js'
import { DeviceWindowSchema, type DeviceWindow } from '../../src/measure/result.js'
import { createArm, createBlock, createDeviceWindow, createProcess } from '../builders/result.js'

function window(deviceMs: number, overrides: Partial<DeviceWindow> = {}): DeviceWindow {
  return createDeviceWindow({ steps: 10, busySeconds: deviceMs / 100, ...overrides })
}

function processWith(...deviceWindows: DeviceWindow[]) {
  return createProcess({ deviceWindows, blocks: [createBlock({ steps: 10, wallSeconds: 0.24 })] })
}

describe('the windows that device time is taken from', () => {
  const PACED = [window(22.1, { paced: true }), window(22.2, { paced: true }), window(22.15, { paced: true })]

  it('are those at full clock, where the card was at its power limit', () => {
    const process = processWith(...PACED, window(23.2, { paced: false }))
    expect(deviceTimeMs(process)).toBeCloseTo(22.15)
    expect(deviceTimeOfBlocksMs(process)).toBeCloseTo(23.2)
  })

  it('are all of them where no pace is told, as in records of before', () => {
    const process = processWith(window(10), window(12), window(11))
    expect(deviceTimeMs(process)).toBeCloseTo(11)
    expect(deviceTimeOfBlocksMs(process)).toBeCloseTo(11)
  })

  it('are the undisturbed ones, unless all were disturbed', () => {
    const hot = { disturbed: 'the card slowed down: hw-thermal-slowdown' }
    expect(deviceTimeMs(processWith(window(10), window(30, hot), window(30, hot)))).toBeCloseTo(10)
    expect(deviceTimeMs(processWith(window(30, hot), window(31, hot), window(32, hot)))).toBeCloseTo(31)
  })

  it('stay at full clock even where the only undisturbed one is not', () => {
    const process = processWith(window(22, { paced: true, disturbed: 'steal' }), window(23, { disturbed: null }))
    expect(deviceTimeMs(process)).toBeCloseTo(22)
  })

  it('serve the busy share at the clock of the blocks', () => {
    const arm = createArm({ processes: [processWith(...PACED, window(23.2, { communicationSeconds: 0.004 }))] })
    expect(busyShare(arm)).toBeCloseTo((23.2 + 0.4) / 24)
    expect(communicationMs(processWith(...PACED))).toBe(0)
  })

  it('are never events, nor empty', () => {
    expect(deviceTimeMs(processWith(window(10, { source: 'events', paced: true }), window(0)))).toBeNull()
  })
})

describe('a device window in a result', () => {
  it('may lack what earlier harnesses did not write', () => {
    expect(v.is(DeviceWindowSchema, window(10))).toBe(true)
    expect(v.is(DeviceWindowSchema, window(10, { paced: true, physics: null, disturbed: 'hot' }))).toBe(true)
    expect(v.is(DeviceWindowSchema, { ...window(10), paced: 'yes' })).toBe(false)
  })
})
