import type { Kernel } from '../measure/result.js'
import { csv } from './csv.js'

/** Dearest first, as `kernelsOf` answers them. */
export function kernelsAsCsv(kernels: readonly Kernel[]): string {
  return csv(
    ['kernel', 'kind', 'ms_per_step', 'launches_per_step', 'graph', 'detail'],
    kernels.map(({ name, kind, seconds, launches, graph, detail }) => [
      name,
      kind,
      Number((seconds * 1000).toPrecision(6)),
      launches,
      graph,
      detail
    ])
  )
}
