import type { GraphBreak } from '../measure/result.js'

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
    matches: /\.item\(|\.tolist\(|_local_scalar_dense|scalar_outputs/i,
    advice:
      'Keep the value on the device (torch.where, torch.clamp), or take it outside of the compiled function; torch._dynamo.config.capture_scalar_outputs = True keeps it in the graph.'
  },
  {
    matches: /\bprint\b|logging|warnings\.warn/i,
    advice:
      'Print outside of the compiled function, or add the function to torch._dynamo.config.reorderable_logging_functions.'
  },
  {
    matches: /dynamic shape operator|nonzero|masked_select|\.unique\(/i,
    advice:
      'Keep the shape fixed (mask with torch.where instead of selecting), or set torch._dynamo.config.capture_dynamic_output_shape_ops = True.'
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

export function breakAdvice(event: GraphBreak): string | null {
  const text = `${event.reason} ${event.explanation ?? ''} ${event.site.sourceLine ?? ''}`
  const rule = BREAK_RULES.find(({ matches }) => matches.test(text))
  return rule?.advice ?? event.hint?.split('\n')[0] ?? null
}

export const RECOMPILE_LINK =
  'https://docs.pytorch.org/docs/main/user_guide/torch_compiler/compile/programming_model.recompilation.html'
export const GRAPH_BREAK_LINK =
  'https://docs.pytorch.org/docs/main/user_guide/torch_compiler/compile/programming_model.graph_breaks_index.html'
