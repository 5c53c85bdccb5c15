import type { Arm, Process, Result } from './result.js'

/**
 * A further measurement laid behind an earlier one of the same machine. Its processes go behind those of the same arm,
 * numbered on so that head's and base's of one plan keep the same number: that is what they are paired by.
 */
export function appendResult(earlier: Result, later: Result): Result {
  const offset = nextIndex(earlier)
  const moved = later.arms.map((arm) => ({
    ...arm,
    processes: arm.processes.map((process) => moveBy(process, offset))
  }))
  const grown = earlier.arms.map((arm) => {
    const more = moved.find((candidate) => isSameArm(candidate, arm))
    return more === undefined ? arm : { ...arm, processes: [...arm.processes, ...more.processes] }
  })
  const added = moved.filter((arm) => !earlier.arms.some((known) => isSameArm(known, arm)))
  return {
    ...earlier,
    complete: earlier.complete && later.complete,
    fingerprintAfter: later.fingerprintAfter ?? earlier.fingerprintAfter,
    elapsedSeconds: earlier.elapsedSeconds + later.elapsedSeconds,
    stageSeconds: addedUp(earlier.stageSeconds, later.stageSeconds),
    budgetExhausted: earlier.budgetExhausted || later.budgetExhausted,
    processLayout: { ...earlier.processLayout, ...later.processLayout },
    arms: [...grown, ...added],
    numerics: [...earlier.numerics, ...later.numerics.filter((entry) => !isKnown(earlier, entry))],
    notes: [...earlier.notes, ...later.notes]
  }
}

function nextIndex({ arms }: Result): number {
  return arms.reduce((next, { processes }) => Math.max(next, ...processes.map(({ index }) => index + 1)), 0)
}

function moveBy(process: Process, offset: number): Process {
  return { ...process, index: process.index + offset }
}

function isSameArm(a: Arm, b: Arm): boolean {
  return a.benchmark === b.benchmark && a.side === b.side && a.variant === b.variant
}

function isKnown({ numerics }: Result, wanted: Result['numerics'][number]): boolean {
  return numerics.some(
    ({ benchmark, side, variant }) =>
      benchmark === wanted.benchmark && side === wanted.side && variant === wanted.variant
  )
}

function addedUp(a: Result['stageSeconds'], b: Result['stageSeconds']): Result['stageSeconds'] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries([...names].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]))
}
