import { formatCount, formatMilliseconds, formatSignedPercent } from '../format.js'
import type { Arm, Kernel } from '../measure/result.js'
import { codeSpan, cut, figure, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { kernelsOf } from './measured.js'
import { table } from './markdown.js'

const MAX_KERNELS = 10

/** The dearest kernels of a step; with base's time beside it when base was measured in the same run. */
export function kernelTable(head: Arm, base: Arm | null): Markdown | null {
  const kernels = kernelsOf(head)
  if (kernels.length === 0) return null
  const before = base === null ? null : new Map(kernelsOf(base).map((kernel) => [kernel.name, kernel]))
  const rows = kernels
    .slice(0, MAX_KERNELS)
    .map((kernel) => [
      codeSpan(cut(kernel.name, 80)),
      safe`${kernel.kind}`,
      ...(before === null ? [] : [figure(milliseconds(before.get(kernel.name)))]),
      figure(formatMilliseconds(kernel.seconds * 1000)),
      ...(before === null ? [] : [figure(change(kernel, before.get(kernel.name)))]),
      figure(formatCount(kernel.launches))
    ])
  const header =
    before === null
      ? [safe`Kernel`, safe`Kind`, safe`Per step`, safe`Launches`]
      : [safe`Kernel`, safe`Kind`, safe`Base`, safe`Head`, safe`Change`, safe`Launches`]
  const numbers = header.slice(2).map(() => 'right' as const)
  const title =
    kernels.length > MAX_KERNELS ? safe`**Dearest ${MAX_KERNELS} of ${kernels.length} kernels**` : safe`**Kernels**`
  return joinMarkdown([title, table(header, rows, ['left', 'left', ...numbers])], '\n\n')
}

function milliseconds(kernel: Kernel | undefined): string {
  return kernel === undefined ? '–' : formatMilliseconds(kernel.seconds * 1000)
}

function change(head: Kernel, base: Kernel | undefined): string {
  if (base === undefined) return 'new'
  return base.seconds === 0 ? '–' : formatSignedPercent(head.seconds / base.seconds - 1)
}
