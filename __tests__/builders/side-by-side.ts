import type { Reference } from '../../src/judge/input.js'
import type { Arm } from '../../src/measure/result.js'
import { createArm, createBlock, createDeviceWindow, createProcess } from './result.js'

export interface ClocksOfProcess {
  readonly deviceTimeMs: number | null
  readonly wallTimeMs: number
  readonly compileSeconds?: number
}

/** An arm whose processes have exactly these times, cold ones when they compile. */
export function createTimedArm(side: Arm['side'], processes: readonly ClocksOfProcess[], variant = 'compiled'): Arm {
  return createArm({
    side,
    variant,
    processes: processes.map(({ deviceTimeMs, wallTimeMs, compileSeconds }, index) =>
      createProcess({
        index,
        cache: compileSeconds === undefined ? 'warm' : 'cold',
        compileSeconds: compileSeconds ?? null,
        blocks: [0, 1, 2].map((round) => createBlock({ round, order: round, wallSeconds: (20 * wallTimeMs) / 1000 })),
        deviceWindows: deviceTimeMs === null ? [] : [createDeviceWindow({ busySeconds: (10 * deviceTimeMs) / 1000 })]
      })
    )
  })
}

export function createSideBySide(
  arms: readonly Arm[],
  overrides: Partial<Extract<Reference, { kind: 'side-by-side' }>> = {}
): Extract<Reference, { kind: 'side-by-side' }> {
  return { kind: 'side-by-side', arms, history: [], why: 'device time looked slower', ...overrides }
}
