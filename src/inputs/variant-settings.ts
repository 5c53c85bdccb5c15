import type { Variant } from '../measure/plan.js'
import { quote } from './problems.js'
import { closest, notAllowed } from './suggest.js'
import { type YamlPath, type YamlText, isMapping, kindOf } from './yaml-text.js'

export type Settings = Omit<Variant, 'name' | 'kind'>

export const SETTING_NAMES = ['backend', 'mode', 'dynamic', 'fullgraph', 'options'] as const

/** Nothing is laid over the step's own `torch.compile` arguments. */
export const UNTOUCHED: Settings = { backend: null, mode: null, dynamic: null, fullgraph: null, options: null }

/** `torch._inductor.list_mode_options()` and the default. */
const MODES = ['default', 'reduce-overhead', 'max-autotune', 'max-autotune-no-cudagraphs'] as const

/** `backend`, `mode`, `dynamic`, `fullgraph`, `options`, as `torch.compile` takes them. Undefined after a complaint. */
export function readSettings(yaml: YamlText, path: YamlPath, value: unknown): Settings | undefined {
  if (value === null || value === undefined) return UNTOUCHED
  if (!isMapping(value)) {
    yaml.complainAt(path, `is ${kindOf(value)}; write settings, such as \`mode: reduce-overhead\`.`)
    return undefined
  }
  let sound = true
  const complain = (key: string, message: string): null => {
    sound = false
    yaml.complainAt([...path, key], message)
    return null
  }
  for (const key of Object.keys(value)) {
    if (!SETTING_NAMES.some((name) => name === key)) complain(key, notAllowed(key, 'a setting', SETTING_NAMES))
  }
  const settings: Settings = {
    backend: readBackend(value['backend'], complain),
    mode: readMode(value['mode'], complain),
    dynamic: readFlag('dynamic', value['dynamic'], complain),
    fullgraph: readFlag('fullgraph', value['fullgraph'], complain),
    options: readOptions(value['options'], complain)
  }
  if (settings.mode !== null && settings.options !== null) {
    complain('options', '`mode` and `options` exclude each other in `torch.compile`; a mode is a set of options.')
  }
  return sound ? settings : undefined
}

type ComplainAbout = (key: string, message: string) => null

/** Free text: backends can be registered by any package, so only the run can tell whether one exists. */
function readBackend(value: unknown, complain: ComplainAbout): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value)) return value
  return complain(
    'backend',
    `${kindOf(value)} is not a backend's name; write one such as \`inductor\` or \`aot_eager\`.`
  )
}

function readMode(value: unknown, complain: ComplainAbout): string | null {
  if (value === undefined || value === null) return null
  if (MODES.some((mode) => mode === value)) return value as string
  return complain(
    'mode',
    notAllowed(typeof value === 'string' ? value : kindOf(value), "one of torch.compile's modes", MODES)
  )
}

function readFlag(key: string, value: unknown, complain: ComplainAbout): boolean | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value
  const said = typeof value === 'string' ? quote(value) : kindOf(value)
  const meant = typeof value === 'string' ? closest(value, ['true', 'false']) : null
  const auto = key === 'dynamic' ? ", or leave it out for torch's automatic choice" : ''
  return complain(
    key,
    `${key}: ${said} is neither true nor false${meant === null ? '' : ` (did you mean ${meant}?)`}${auto}.`
  )
}

function readOptions(value: unknown, complain: ComplainAbout): Settings['options'] {
  if (value === undefined || value === null) return null
  if (!isMapping(value))
    return complain('options', `options is ${kindOf(value)}; write a map, such as \`max_autotune: true\`.`)
  const options: Record<string, string | number | boolean> = {}
  for (const [name, option] of Object.entries(value)) {
    const plain = typeof option === 'string' || typeof option === 'boolean' || Number.isFinite(option)
    if (!plain)
      return complain(
        'options',
        `option ${quote(name)} is ${kindOf(option)}; a text, a number, true or false is expected.`
      )
    options[name] = option as string | number | boolean
  }
  return Object.keys(options).length === 0 ? null : options
}
