import { code } from './wording.js'

export interface GuardStory {
  /** What changed between the compiled version and this call, in words. */
  readonly what: string
  readonly advice: string
}

interface Rule {
  readonly matches: RegExp
  readonly what: (match: RegExpExecArray, next: string | null) => string
  readonly advice: string
}

const DYNAMIC =
  'Mark the dimension dynamic (torch._dynamo.mark_dynamic, or dynamic: true for the variant), pad to a few fixed sizes, or drop the last batch.'
const LAYOUT = 'Give it the same layout in every step: .contiguous(), or one memory format for all batches.'
const CONSTANT =
  'A value that changes from step to step is compiled in: pass it as a tensor, or keep it out of the compiled function.'
const TENSOR = String.raw`tensor '(.+?)' `

const RULES: readonly Rule[] = [
  {
    matches: new RegExp(`${TENSOR}size mismatch at index (\\d+)\\. expected (\\d+), actual (\\d+)`),
    what: ([, name = '', index, expected, actual]) =>
      `size ${actual} instead of ${expected} in dimension ${index} of ${value(name)}`,
    advice: DYNAMIC
  },
  {
    matches: new RegExp(`${TENSOR}stride mismatch at index (\\d+)\\. expected (\\d+), actual (\\d+)`),
    what: ([, name = '', index, expected, actual]) =>
      `stride ${actual} instead of ${expected} in dimension ${index} of ${value(name)}`,
    advice: LAYOUT
  },
  {
    matches: new RegExp(`${TENSOR}dtype mismatch\\. expected (\\S+), actual (\\S+)`),
    what: ([, name = '', expected, actual]) => `dtype ${actual} instead of ${expected} of ${value(name)}`,
    advice:
      'Bring it to one dtype before the compiled function; look at autocast, and at batches loaded in another dtype.'
  },
  {
    matches: new RegExp(`${TENSOR}rank mismatch\\. expected (\\d+), actual (\\d+)`),
    what: ([, name = '', expected, actual]) => `${actual} dimensions instead of ${expected} of ${value(name)}`,
    advice: 'Give it one number of dimensions before the compiled function: view, unsqueeze or squeeze it there.'
  },
  {
    matches: new RegExp(`${TENSOR}requires_grad mismatch\\. expected requires_grad=(\\d)`),
    what: ([, name = '', expected]) =>
      `requires_grad ${expected === '1' ? 'off' : 'on'} instead of ${expected === '1' ? 'on' : 'off'} of ${value(name)}`,
    advice: 'Set requires_grad alike for every step, or detach the tensor before the compiled function.'
  },
  {
    matches: new RegExp(
      `${TENSOR}dispatch key set mismatch\\. expected DispatchKeySet\\((.*?)\\), actual DispatchKeySet\\((.*?)\\)`
    ),
    what: ([, name = '', expected = '', actual = '']) =>
      `another kind of tensor ${value(name)} (${code(actual)} instead of ${code(expected)})`,
    advice: 'Call it under the same inference_mode and no_grad, with tensors of one device and one class.'
  },
  {
    matches: /GLOBAL_STATE changed: *(.*)/,
    what: ([, state = '']) => `another global state (${code(state.trim() || 'unknown')})`,
    advice:
      'Set it once before the first step: grad mode (no_grad around evaluation), autocast, number of threads, deterministic algorithms.'
  },
  {
    matches: /\btraining\b/,
    what: ({ input }) => `a switch between train and eval of a module (${value(input)})`,
    advice:
      'Each mode is compiled once: set the mode before the first step, and compile evaluation as a function of its own.'
  },
  {
    matches: /(?:grad_mode|is_grad_enabled|inference_mode)/,
    what: () => 'another grad mode',
    advice: 'Call the compiled function under one grad mode; compile evaluation as a function of its own.'
  },
  {
    matches: /^len\((.+)\) == (\d+)/,
    what: ([, name = '', expected], next) =>
      `another length of ${value(name)}${newValue(expected, valueOf(next, /^len\((.+)\) == (\d+)/, name))}`,
    advice: 'Keep the number of items the same in every step, or stack them into one tensor.'
  },
  {
    matches: /___check_type_id\((.+?), \d+\)(?:, type=(.+))?/,
    what: ([, name = '', type]) => `another type of ${value(name)}${type === undefined ? '' : ` than ${code(type)}`}`,
    advice: 'Pass one type in every step, and convert before the compiled function.'
  },
  {
    matches: /___check_obj_id\((.+?), \d+\)(?:, type=(.+))?/,
    what: ([, name = '']) => `another object as ${value(name)}`,
    advice: 'Create it once outside of the step, and pass the same object every time.'
  },
  {
    matches: /param_groups\[\d+\]\['(\w+)'\] == (.+)/,
    what: ([, name = '', expected], next) =>
      `another ${code(name)} of the optimizer${newValue(expected, valueOf(next, /param_groups\[\d+\]\['(\w+)'\] == (.+)/, name))}`,
    advice: 'Make it a tensor when the optimizer is created, e.g. lr=torch.tensor(1e-3): a number is compiled in.'
  },
  {
    matches: /^___stack\d+(.*?) == (.+)$/,
    what: ([, , expected = '']) => `another value than ${code(expected)} handed over at a graph break`,
    advice: 'Remove the graph break before it: its values are constants of what is compiled after it.'
  },
  {
    matches: /^(.+?) == (.+)$/,
    what: ([, name = '', expected = ''], next) => {
      const actual = valueOf(next, /^(.+?) == (.+)$/, name)
      return actual === null
        ? `another value of ${value(name)} than ${code(expected)}`
        : `value ${code(actual)} instead of ${code(expected)} of ${value(name)}`
    },
    advice: CONSTANT
  },
  {
    matches: /\.(?:size|stride)\(\)/,
    what: ({ input }) => `sizes that break an assumption of the compiled version (${code(input)})`,
    advice: DYNAMIC
  }
]

/**
 * A failed guard as a sentence with its old and new value. A guard that compares with a constant tells the old one only:
 * `next`, the guard of the version compiled then, has the new one.
 */
export function guardStory(reason: string, next: string | null = null): GuardStory {
  const guard = (reason.split('last guard: ').at(-1) ?? reason).trim()
  for (const { matches, what, advice } of RULES) {
    const match = matches.exec(guard)
    if (match !== null) return { what: what(match, next), advice }
  }
  return { what: `the failed guard ${code(guard)}`, advice: CONSTANT }
}

function newValue(expected: string | undefined, actual: string | null): string {
  if (expected === undefined) return ''
  return actual === null ? ` (${code(expected)})` : ` (${code(actual)} instead of ${code(expected)})`
}

/** The value that the next version compiled in for the same name. */
function valueOf(next: string | null, pattern: RegExp, name: string): string | null {
  const match = next === null ? null : pattern.exec(next.split('last guard: ').at(-1) ?? next)
  return match?.[1] === name ? (match[2] ?? null) : null
}

/** `L['x']` and `G['STEPS']` as the code has them. */
function value(name: string): string {
  return code(name.replace(/\b[LG]\['(\w+)'\]/g, '$1'))
}
