import type { Variant } from '../measure/plan.js'
import { quote } from './problems.js'
import { notAllowed } from './suggest.js'
import { readSettings, SETTING_NAMES, type Settings, UNTOUCHED } from './variant-settings.js'
import { type YamlPath, type YamlText, isMapping, kindOf } from './yaml-text.js'

const EAGER: Variant = { name: 'eager', kind: 'eager', ...UNTOUCHED }
const NAME = /^[A-Za-z0-9][A-Za-z0-9 ._=+-]{0,59}$/

interface Written {
  /** Null when the user gave none: the first is `compiled`, the others are called by their settings. */
  readonly name: string | null
  readonly settings: Settings
  readonly path: YamlPath
}

/**
 * How the step is executed. Accepts a list (`[eager, compiled]`, or maps with a name and settings), a map of names to
 * settings, or the settings of one compiled variant. Eager is the control and is added where it is not named.
 */
export function readVariants(yaml: YamlText, path: YamlPath, value: unknown): readonly Variant[] | undefined {
  const written = readWritten(yaml, path, value)
  if (written === undefined) return undefined
  if (written.length === 0) {
    yaml.complainAt(path, 'nothing would be compiled; add `compiled`, such as `variants: [eager, compiled]`.')
    return undefined
  }
  return withNames(yaml, written)
}

/** The compiled variants; eager is left out. Undefined after a complaint. */
function readWritten(yaml: YamlText, path: YamlPath, value: unknown): readonly Written[] | undefined {
  if (Array.isArray(value)) return collect(value.map((item: unknown, index) => readItem(yaml, [...path, index], item)))
  if (typeof value === 'string') return collect(value.split(/[\s,]+/).map((word) => readWord(yaml, path, word)))
  if (isMapping(value)) {
    const keys = Object.keys(value)
    const bare = keys.length > 0 && keys.every((key) => key === 'name' || SETTING_NAMES.some((name) => name === key))
    if (bare) return collect([readItem(yaml, path, value)])
    const loose = keys.filter((key) => key !== 'name' && isScalar(value[key]))
    if (loose.length > 0) return refuseLoose(yaml, path, loose)
    return collect(keys.map((name) => readNamed(yaml, [...path, name], name, value[name])))
  }
  const example = 'a list such as `[eager, compiled]`, or settings such as `mode: reduce-overhead`'
  yaml.complainAt(path, `is ${kindOf(value)}; write ${example}.`)
  return undefined
}

/** A variant has a map of settings, or none: what has a single value was meant as a setting itself. */
function isScalar(value: unknown): boolean {
  return value !== null && value !== undefined && !isMapping(value) && !Array.isArray(value)
}

function refuseLoose(yaml: YamlText, path: YamlPath, keys: readonly string[]): undefined {
  const unknown = keys.filter((key) => !SETTING_NAMES.some((name) => name === key))
  for (const key of unknown) yaml.complainAt([...path, key], notAllowed(key, 'a setting', SETTING_NAMES))
  const [known] = keys
  if (unknown.length === 0 && known !== undefined)
    yaml.complainAt([...path, known], `${quote(known)} stands beside named variants; write it under the one it is of.`)
  return undefined
}

type Item = Written | 'eager' | undefined

function collect(items: readonly Item[]): readonly Written[] | undefined {
  if (items.includes(undefined)) return undefined
  return items.filter((item) => item !== undefined && item !== 'eager')
}

function readItem(yaml: YamlText, path: YamlPath, value: unknown): Item {
  if (typeof value === 'string') return readWord(yaml, path, value)
  if (!isMapping(value)) {
    yaml.complainAt(path, `is ${kindOf(value)}; a variant is \`eager\`, \`compiled\` or a map of settings.`)
    return undefined
  }
  const { name, ...settings } = value
  if (name === undefined) return readCompiled(yaml, path, null, settings)
  return readNamed(yaml, path, typeof name === 'string' ? name : kindOf(name), settings)
}

function readWord(yaml: YamlText, path: YamlPath, word: string): Item {
  if (word === 'eager') return 'eager'
  if (word === 'compiled') return { name: 'compiled', settings: UNTOUCHED, path }
  const looksLikeMode = /^(reduce-overhead|max-autotune.*)$/.test(word)
  const hint = looksLikeMode ? ` For this mode write \`mode: ${word}\`.` : ''
  yaml.complainAt(path, `${notAllowed(word, 'a variant', ['eager', 'compiled'])}${hint}`)
  return undefined
}

function readNamed(yaml: YamlText, path: YamlPath, name: string, settings: unknown): Item {
  if (name === 'eager') {
    if (settings === null || (isMapping(settings) && Object.keys(settings).length === 0)) return 'eager'
    yaml.complainAt(path, '`eager` takes no settings: it runs the step without compiling anything.')
    return undefined
  }
  if (!NAME.test(name)) {
    yaml.complainAt(
      path,
      `${quote(name)} cannot be a variant's name; use letters, digits, blanks and \`._=+-\`, at most 60.`
    )
    return undefined
  }
  return readCompiled(yaml, path, name, settings)
}

function readCompiled(yaml: YamlText, path: YamlPath, name: string | null, value: unknown): Item {
  const settings = readSettings(yaml, path, value)
  return settings === undefined ? undefined : { name, settings, path }
}

function withNames(yaml: YamlText, written: readonly Written[]): readonly Variant[] | undefined {
  const variants: Variant[] = [EAGER]
  for (const [index, { name, settings, path }] of written.entries()) {
    const given = name ?? (index === 0 ? 'compiled' : nameFromSettings(settings))
    if (variants.some((variant) => variant.name === given)) {
      yaml.complainAt(
        path,
        `a second variant is called ${quote(given)}; give it another name, such as \`name: ${given}-2\`.`
      )
      return undefined
    }
    variants.push({ name: given, kind: 'compiled', ...settings })
  }
  return variants
}

function nameFromSettings({ backend, mode, dynamic, fullgraph, options }: Settings): string {
  const parts = [
    backend,
    mode,
    dynamic === null ? null : dynamic ? 'dynamic' : 'static',
    fullgraph === true ? 'fullgraph' : null,
    options === null ? null : 'options'
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'compiled' : parts.join('-').slice(0, 60)
}
