import { expect, test } from '@jest/globals'
import type { DeviceWindow } from '../../src/measure/result.js'
import { measuredHow } from '../../src/report/measured-how.js'
import { createArm, createDeviceWindow, createProcess, createResult } from '../builders/result.js'
import { createReport } from './create-report.js'

function told(windows: readonly DeviceWindow[]): string {
  const arm = createArm({ processes: [createProcess({ deviceWindows: [...windows] })] })
  const report = { ...createReport(), result: createResult({ arms: [arm] }) }
  const [benchmark] = report.run.benchmarks
  if (benchmark === undefined) throw new Error('the report has no benchmark')
  return (measuredHow(report, benchmark, arm)?.text ?? '').replaceAll('\u00a0', ' ')
}

test('device time of a card at its power limit is said to be at full clock, and counts no other window', () => {
  const paced = createDeviceWindow({ paced: true })
  expect(told([paced, paced, createDeviceWindow({ paced: false })])).toContain(
    '2 windows for device time by the profiler, at full clock: the card is at its power limit'
  )
})

test('device time of any other card is not', () => {
  expect(told([createDeviceWindow(), createDeviceWindow()])).toContain('2 windows for device time by the profiler\n')
})
