import { formatPlural } from '../format.js'
import { differenceOf, type LineChanges } from './line-changes.js'
import { shareOf } from './line-work.js'
import { LINKS } from './links.js'
import { CLAIMS, type Finding, type Pair } from './pair.js'
import { functionAt, lineAt, sentence } from './wording.js'

/** Of the time that the lines took, what the eager step must have kept for them to be still in it. */
const KEPT = 0.5

/**
 * Lines that left the graphs while the eager step still runs them: less of the model is compiled. Null where the eager
 * step got faster with them (they were removed), or cannot tell.
 */
export function compiledPartFinding(pair: Pair, changes: LineChanges): Finding | null {
  const left = [
    ...changes.removed.map((use) => ({ site: use.site, order: use.order, work: differenceOf(use, null) })),
    ...changes.repeated.map(({ head, reference }) => ({
      site: reference.site,
      order: reference.order,
      work: differenceOf(reference, head)
    }))
  ].filter(({ work }) => Object.keys(work.operations).length > 0)
  const [first] = [...left].sort((a, b) => a.order - b.order)
  const share = shareOf(
    left.map(({ work }) => work),
    pair.reference.lines
  )
  if (first === undefined || changes.added.length > 0 || share === null || !isStillRun(pair, share)) return null
  const compiled = pair.head.tracedGraphs[0]?.graph.site
  const others = left.length > 1 ? ` and ${formatPlural(left.length - 1, 'more line')}` : ''
  const now = compiled === undefined ? '' : `; compiled is ${functionAt(compiled)}`
  const what = (cost: string | null) =>
    sentence(
      [
        `${lineAt(first.site)}${others} ${left.length > 1 ? 'are' : 'is'} no longer compiled, or less often${now}`,
        cost
      ],
      ': '
    )
  return {
    cause: {
      kind: 'no-longer-compiled',
      what: what(null),
      site: first.site,
      advice: 'Compile the whole model again, or every part of it that takes time.',
      link: LINKS.compile
    },
    role: 'reason',
    claims: CLAIMS.compilation,
    weight: 1,
    sentence: what
  }
}

function isStillRun({ headEager, referenceEager }: Pair, share: number): boolean {
  const [after, before] = [headEager?.wallMs ?? null, referenceEager?.wallMs ?? null]
  return after !== null && before !== null && before - after < (1 - KEPT) * share * before
}
