import type { GraphLine } from '../measure/result.js'
import { LINKS } from './links.js'
import { CLAIMS, type Finding, type Pair } from './pair.js'
import { code, functionAt, sentence } from './wording.js'

/** A dimension that the compiler keeps open, as it prints one: `f32[s77, 8]`. */
const SYMBOL = /\[[^\]]*\b([su]\d+)\b[^\]]*\]/

/** Sizes that were fixed before and are symbols now: code that fits every size, and none of them as well. */
export function dynamicFindings({ head, reference }: Pair): Finding[] {
  const first = head.tracedGraphs.find(({ lines }) => symbolOf(lines) !== null)
  if (first === undefined || symbolOf(reference.lines) !== null || reference.lines.length === 0) return []
  const example = symbolOf(first.lines)
  const what = (cost: string | null) =>
    sentence(
      [
        `${functionAt(first.graph.site)} is compiled for dynamic shapes, with sizes such as ${code(example ?? '')} instead of fixed ones`,
        cost
      ],
      ': '
    )
  return [
    {
      cause: {
        kind: 'dynamic-shapes',
        what: what(null),
        site: first.graph.site,
        advice:
          'Leave dynamic unset where sizes repeat, and mark only the dimensions that change (torch._dynamo.mark_dynamic).',
        link: LINKS.dynamicShapes
      },
      role: 'reason',
      claims: CLAIMS.compilation,
      weight: 1,
      sentence: what
    }
  ]
}

/** `f32[s77, 8]`, the first such tensor. */
export function symbolOf(lines: readonly GraphLine[]): string | null {
  return lines.flatMap(({ outputs }) => Object.keys(outputs)).find((type) => SYMBOL.test(type)) ?? null
}
