import type { Arm, Kernel } from '../measure/result.js'

/** Enough for every cause worth naming; the long tail is far below 1 % of a step together. */
export const MAX_RECORDED_KERNELS = 80

const OTHER = /^\((\d+) other kernels\)$/

/** The `max` rows that take longest; the rest becomes one row with their sum. Trimming again to less keeps the count right. */
export function trimKernels(kernels: readonly Kernel[], max: number = MAX_RECORDED_KERNELS): Kernel[] {
  const rows = kernels.filter((kernel) => !isOther(kernel))
  const collected = kernels.filter(isOther)
  if (rows.length <= max) return [...kernels]
  const ranked = rows.toSorted((a, b) => b.seconds - a.seconds)
  const rest = [...ranked.slice(max), ...collected]
  return [
    ...ranked.slice(0, max),
    {
      name: `(${rest.reduce((count, kernel) => count + kernelsIn(kernel), 0)} other kernels)`,
      kind: 'other',
      seconds: rest.reduce((sum, kernel) => sum + kernel.seconds, 0),
      launches: rest.reduce((sum, kernel) => sum + kernel.launches, 0),
      graph: null,
      detail: null
    }
  ]
}

/** Keeps the kernels of the first process that has any: the processes of an arm run the same ones. */
export function trimArmKernels(arm: Arm, max: number = MAX_RECORDED_KERNELS): Arm {
  const first = arm.processes.findIndex((process) => process.kernels.length > 0)
  return {
    ...arm,
    processes: arm.processes.map((process, position) => ({
      ...process,
      kernels: position === first ? trimKernels(process.kernels, max) : []
    }))
  }
}

function isOther(kernel: Kernel): boolean {
  return kernel.kind === 'other' && OTHER.test(kernel.name)
}

function kernelsIn(kernel: Kernel): number {
  const count = isOther(kernel) ? OTHER.exec(kernel.name)?.[1] : undefined
  return count === undefined ? 1 : Number(count)
}
