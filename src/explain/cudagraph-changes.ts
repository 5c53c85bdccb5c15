import { normaliseReason } from '../judge/identity.js'
import { LINKS } from './links.js'
import { CLAIMS, type Finding, type Pair } from './pair.js'
import { lineAt } from './wording.js'

/** CUDA graphs that were recorded before and are skipped now. */
export function cudagraphFindings({ head, reference }: Pair): Finding[] {
  if (head.counts === null || reference.counts === null) return []
  const before = new Set(reference.counts.cudagraphSkips.map(({ reason }) => normaliseReason(reason)))
  return head.counts.cudagraphSkips
    .filter(({ reason }) => !before.has(normaliseReason(reason)))
    .map(({ reason, site }) => ({
      cause: {
        kind: 'cudagraphs-skipped' as const,
        what: `CUDA graphs are skipped${site === null ? '' : ` because of ${lineAt(site)}`}: ${reason}`,
        site,
        advice:
          'Every kernel is launched one by one until the reason is gone: keep inputs and buffers on the GPU and unmutated.',
        link: LINKS.cudagraphs
      },
      role: 'reason' as const,
      claims: CLAIMS.compilation,
      weight: 1
    }))
}
