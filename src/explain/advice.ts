import type { GraphBreak, SourceSite } from '../measure/result.js'
import { placeOf } from '../judge/identity.js'

interface Rule {
  readonly matches: RegExp
  readonly advice: string
}

/** By what PyTorch says of a break, or by the line itself. The first that matches is given; else PyTorch's own hint. */
const BREAK_RULES: readonly Rule[] = [
  {
    matches: /data-dependent branch/i,
    advice:
      'Choose with torch.where, or with torch.cond where both sides are costly, so that the value stays on the device.'
  },
  {
    matches: /\.item\(|\.tolist\(|_local_scalar_dense|scalar_outputs|data.dependent operator/i,
    advice:
      'Keep the value on the device (torch.where, torch.clamp), or take it outside of the compiled function; torch._dynamo.config.capture_scalar_outputs = True keeps it in the graph.'
  },
  {
    matches: /\bprint\(|\blog(?:ger|ging)?\.|\bwarnings\.warn\(|logging\.Logger/i,
    advice:
      'Print outside of the compiled function, or add the function to torch._dynamo.config.reorderable_logging_functions.'
  },
  {
    matches: /dynamic shape operator|nonzero|masked_select|\.unique\(/i,
    advice:
      'Keep the shape fixed (mask with torch.where instead of selecting), or set torch._dynamo.config.capture_dynamic_output_shape_ops = True.'
  },
  {
    matches: /copy\.deepcopy/i,
    advice: 'Use .clone() inside of the compiled function, or copy outside of it.'
  },
  {
    matches: /torch\.compiler\.disable|_dynamo\.disable/i,
    advice: 'The function is excluded on purpose; remove the decorator, or call it outside of the compiled function.'
  },
  {
    matches: /marked as skipped|builtin|C extension|pybind/i,
    advice:
      'Call it outside of the compiled function, or wrap it as a custom operator (torch.library.custom_op) so that it stays in the graph.'
  }
]

/** Packages whose lines nobody edits because of a break. */
const NOT_TO_EDIT = new Set(['torch', 'functorch', 'python'])

/** Only the reason and the line decide: the explanation is generic text that names calls which are not there. */
export function breakAdvice(event: Pick<GraphBreak, 'reason' | 'site' | 'hint' | 'stack'>): string | null {
  const own = userFrame(event.site, event.stack)
  const rule = matching(`${event.reason} ${event.site.sourceLine ?? ''} ${own?.sourceLine ?? ''}`)
  if (rule !== undefined) return rule.advice
  if (own !== null && own !== event.site) {
    return `The break is in ${event.site.package ?? 'a dependency'}, reached from ${placeOf(own)}: leave that call out of what is compiled, or call it differently.`
  }
  return event.hint?.split('\n')[0] ?? null
}

/** The same for a function that the compiler gave up on. */
export function fallbackAdvice(reason: string, site: SourceSite): string {
  return (
    matching(`${reason} ${site.sourceLine ?? ''}`)?.advice ??
    'Move the line out of the compiled function, or out of its loop, try block or generator.'
  )
}

/** The line to look at: in PyTorch or Python itself nobody edits, so it is the line of the repository that leads there. */
export function userFrame(site: SourceSite, stack: readonly SourceSite[]): SourceSite | null {
  if (site.file !== null || !NOT_TO_EDIT.has(site.package ?? '')) return site
  return stack.find((frame) => frame.file !== null) ?? null
}

function matching(text: string): Rule | undefined {
  return BREAK_RULES.find(({ matches }) => matches.test(text))
}
