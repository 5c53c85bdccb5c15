import type { Benchmark, Limits } from '../inputs.js'
import { benchmarkId } from '../measure/benchmark-id.js'
import type { ParamValue, Variant } from '../measure/plan.js'
import { LIMIT_NAMES, withLimit } from './limits.js'
import { type Params, readParams } from './params.js'
import { readPrecision } from './precision.js'
import { type Complain, quote } from './problems.js'
import { type Step, readStep } from './step-path.js'
import { closest, notAllowed } from './suggest.js'
import { readVariants } from './variants.js'
import type { Workspace } from './workspace-paths.js'
import { type YamlPath, type YamlText, isMapping, kindOf } from './yaml-text.js'

const SHARED_KEYS = ['step', 'params', 'variants', 'limits', 'precision'] as const
const FILE_KEYS = ['benchmarks', ...SHARED_KEYS] as const
const BENCHMARK_KEYS = ['name', ...SHARED_KEYS] as const
const MAX_BENCHMARKS = 200
const NAME = /^[^\p{Cc}\p{Cf}\s][^\p{Cc}\p{Cf}]{0,79}$/u

/** What a benchmark starts from: the inputs first, then the top of the file, then the benchmark itself. */
export interface Shared {
  readonly step: string | null
  readonly params: Params
  readonly variants: readonly Variant[]
  readonly limits: Limits
  /** Undefined: it follows from the limits. */
  readonly precision: number | undefined
}

export interface StepPlace {
  readonly workspace: Workspace
  readonly workingDirectory: string
}

/** The benchmarks of a configuration file; what is wrong with any of them is complained about with its line. */
export function readConfig(yaml: YamlText, base: Shared, place: StepPlace): readonly Benchmark[] {
  const { value } = yaml
  if (!isMapping(value)) {
    yaml.complainAt([], `is ${kindOf(value)}; a map with \`benchmarks:\` is expected.`)
    return []
  }
  checkKeys(yaml, [], value, FILE_KEYS)
  const shared = overlay(yaml, [], value, base)
  const written = value['benchmarks']
  if (!Array.isArray(written) || written.length === 0) {
    const example = '`benchmarks:` needs a list with at least one `- step: bench/step.py:make_step`'
    yaml.complainAt(['benchmarks'], `${example}${written === undefined ? '' : `; it is ${kindOf(written)}`}.`)
    return []
  }
  if (written.length > MAX_BENCHMARKS) {
    yaml.complainAt(['benchmarks'], `${written.length} benchmarks are listed; at most ${MAX_BENCHMARKS} can be.`)
    return []
  }
  const benchmarks = written.map((item: unknown, index) => readOne(yaml, ['benchmarks', index], item, shared, place))
  return benchmarks.filter((benchmark, index) => {
    const twin = benchmarks.findIndex((other) => other !== null && other.id === benchmark?.id)
    if (benchmark !== null && twin < index) {
      yaml.complainAt(
        ['benchmarks', index],
        `is ${quote(benchmark.name)} with the same params a second time; give it a \`name\` of its own.`
      )
    }
    return benchmark !== null
  })
}

function readOne(yaml: YamlText, path: YamlPath, item: unknown, shared: Shared, place: StepPlace): Benchmark | null {
  if (!isMapping(item)) {
    yaml.complainAt(path, `is ${kindOf(item)}; a benchmark is a map with \`step:\`.`)
    return null
  }
  checkKeys(yaml, path, item, BENCHMARK_KEYS)
  const { step, ...measured } = overlay(yaml, path, item, shared)
  const name = readName(yaml, [...path, 'name'], item['name'])
  if (step === null) {
    yaml.complainAt(path, 'has no `step`; add `step: bench/step.py:make_step`.')
    return null
  }
  const complain: Complain = (message) => yaml.complainAt([...path, 'step'], message)
  const found = readStep(step, { ...place, complain })
  return found === undefined || name === undefined ? null : toBenchmark(name, found, measured)
}

/** `name` is what the user called it, or null: then it is called as its step is written. */
export function toBenchmark(
  name: string | null,
  step: Step,
  { params, variants, limits, precision }: Omit<Shared, 'step'>
): Benchmark {
  const called = name ?? step.text
  const id = benchmarkId({ name: called, params })
  const benchmark = { id, name: called, stepFile: step.file, stepFunction: step.function, params, variants, limits }
  return precision === undefined ? benchmark : { ...benchmark, precision }
}

function readName(yaml: YamlText, path: YamlPath, value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' && NAME.test(value)) return value
  yaml.complainAt(path, 'a name is a text of 1 to 80 visible characters.')
  return undefined
}

function overlay(yaml: YamlText, path: YamlPath, map: Readonly<Record<string, unknown>>, under: Shared): Shared {
  const { step, params, variants, limits, precision } = map
  if (step !== undefined && typeof step !== 'string') {
    yaml.complainAt([...path, 'step'], `\`step\` is ${kindOf(step)}; write \`path/to/file.py:function\`.`)
  }
  const ownParams: Readonly<Record<string, ParamValue>> | undefined = readParams(yaml, [...path, 'params'], params)
  return {
    step: typeof step === 'string' ? step : under.step,
    params: { ...under.params, ...ownParams },
    variants:
      variants === undefined ? under.variants : (readVariants(yaml, [...path, 'variants'], variants) ?? under.variants),
    limits: overlayLimits(yaml, [...path, 'limits'], limits, under.limits),
    precision:
      precision === undefined ? under.precision : overlayPrecision(yaml, [...path, 'precision'], under.precision)
  }
}

function overlayLimits(yaml: YamlText, path: YamlPath, value: unknown, under: Limits): Limits {
  if (value === undefined || value === null) return under
  if (!isMapping(value)) {
    yaml.complainAt(path, `is ${kindOf(value)}; write a map, such as \`max-slowdown: 3%\`.`)
    return under
  }
  return Object.keys(value).reduce((limits, key) => {
    const at = [...path, key]
    if (LIMIT_NAMES.includes(key)) {
      return withLimit(limits, key, yaml.sourceOf(at), (message) => yaml.complainAt(at, `\`${key}\`: ${message}`))
    }
    yaml.complainAt(at, notAllowed(key, 'a limit', LIMIT_NAMES))
    return limits
  }, under)
}

function overlayPrecision(yaml: YamlText, path: YamlPath, under: number | undefined): number | undefined {
  return readPrecision(yaml.sourceOf(path), (message) => yaml.complainAt(path, `\`precision\`: ${message}`)) ?? under
}

function checkKeys(
  yaml: YamlText,
  path: YamlPath,
  map: Readonly<Record<string, unknown>>,
  allowed: readonly string[]
): void {
  for (const key of Object.keys(map).filter((key) => !allowed.includes(key))) {
    const isLimit = closest(key, allowed) === null && LIMIT_NAMES.includes(key)
    yaml.complainAt(
      [...path, key],
      isLimit ? `\`${key}\` belongs under \`limits:\`.` : notAllowed(key, 'a key', allowed)
    )
  }
}
