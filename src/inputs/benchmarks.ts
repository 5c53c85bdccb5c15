import { DEFAULTS, SMALLEST_EXAMPLE, SMALLEST_STEP } from '../defaults.js'
import type { Benchmark, InputSource, Limits } from '../inputs.js'
import type { Variant } from '../measure/plan.js'
import { type Shared, type StepPlace, readConfig, toBenchmark } from './config-file.js'
import { LIMIT_NAMES, withLimit } from './limits.js'
import { type Params, readParams } from './params.js'
import { readPrecision } from './precision.js'
import { Problems, quote } from './problems.js'
import { checkStepForm, readStep } from './step-path.js'
import { readVariants } from './variants.js'
import { type Workspace, readWorkspacePath } from './workspace-paths.js'
import { parseYaml } from './yaml-text.js'

const MAX_CONFIG_BYTES = 256 * 1024

interface Reading {
  readonly source: InputSource
  readonly problems: Problems
  /** The working directory is null when it was refused: what is relative to it cannot be judged then. */
  readonly place: { readonly workspace: Workspace; readonly workingDirectory: string | null }
  /** Nothing has to be said where nothing is measured. */
  readonly optional: boolean
}

/** What is measured: the one benchmark of the inputs, or those of the configuration file. Complaints go to `problems`. */
export function readBenchmarks(reading: Reading): readonly Benchmark[] {
  const { source, problems, place, optional } = reading
  const [step, config] = [source.get('step').trim(), source.get('config').trim()]
  const params = readOwnParams(reading)
  const shared: Shared = {
    step: null,
    params,
    variants: readOwnVariants(reading),
    limits: readSharedLimits(reading),
    precision: readPrecision(source.get('precision'), problems.at('precision'))
  }
  if (step === '' && config === '') {
    if (optional) return []
    const example = `${indent(SMALLEST_EXAMPLE)}\nwhere bench/step.py holds\n${indent(SMALLEST_STEP)}`
    problems.at('step')(`say what to measure, for example\n${example}`)
    return []
  }
  if (step !== '' && config !== '') {
    problems.at('step')(
      'given together with `config`; list this step in the configuration file, or remove one of the two.'
    )
    return []
  }
  if (config !== '' && source.get('params').trim() !== '') {
    problems.at('params')(
      'given together with `config`; write `params:` into the configuration file, where every step has its own.'
    )
  }
  if (place.workingDirectory === null) {
    // Where the file would be is not known, but how a step is written is.
    if (config === '') checkStepForm(step, problems.at('step'))
    return []
  }
  const inside: StepPlace = { workspace: place.workspace, workingDirectory: place.workingDirectory }
  if (config !== '') return readConfigFile(config, shared, inside, problems)
  const found = readStep(step, { ...inside, complain: problems.at('step') })
  return found === undefined ? [] : [toBenchmark(null, found, shared)]
}

function readConfigFile(path: string, shared: Shared, place: StepPlace, problems: Problems): readonly Benchmark[] {
  const { workspace, workingDirectory } = place
  const complain = problems.at('config')
  const file = readWorkspacePath(path, { workspace, from: workingDirectory, kind: 'file', complain })
  if (file === undefined) return []
  const text = workspace.files.readText(file.absolute, MAX_CONFIG_BYTES)
  if (text === null) {
    complain(`${quote(path)} cannot be read, or is larger than ${MAX_CONFIG_BYTES / 1024} kB.`)
    return []
  }
  const yaml = parseYaml(text, problems.at(`config (${quote(path)})`))
  return yaml === undefined ? [] : readConfig(yaml, shared, place)
}

function readOwnParams({ source, problems }: Reading): Params {
  const yaml = parseYaml(source.get('params'), problems.at('params'))
  return (yaml && readParams(yaml, [], yaml.value)) ?? {}
}

function readOwnVariants({ source, problems }: Reading): readonly Variant[] {
  const yaml = parseYaml(source.get('variants').trim() || DEFAULTS.variants, problems.at('variants'))
  return (yaml && readVariants(yaml, [], yaml.value)) ?? []
}

const DEFAULT_LIMITS: Readonly<Record<string, string>> = {
  'max-slowdown': DEFAULTS.maxSlowdown,
  'max-compile-time-growth': DEFAULTS.maxCompileTimeGrowth,
  'max-memory-growth': DEFAULTS.maxMemoryGrowth,
  'max-new-graph-breaks': DEFAULTS.maxNewGraphBreaks,
  'max-new-recompiles': DEFAULTS.maxNewRecompiles,
  'min-speedup': DEFAULTS.minSpeedup
}

function readSharedLimits({ source, problems }: Pick<Reading, 'source' | 'problems'>): Limits {
  const unset: Limits = {
    maxSlowdown: 0,
    maxCompileTimeGrowth: 0,
    maxMemoryGrowth: 0,
    maxNewGraphBreaks: 0,
    maxNewRecompiles: 0,
    minSpeedup: null
  }
  return LIMIT_NAMES.reduce((limits, name) => {
    const text = source.get(name).trim() || (DEFAULT_LIMITS[name] ?? '')
    return withLimit(limits, name, text, problems.at(name))
  }, unset)
}

/** The limits that are not what they are by default; an action cannot tell a default from the same value written down. */
export function readOwnLimits(source: InputSource): Partial<Limits> {
  const own = LIMIT_NAMES.filter((name) => !['', DEFAULT_LIMITS[name] ?? ''].includes(source.get(name).trim()))
  const ignore = (): void => undefined // Complained about where all of them are read.
  return Object.assign({}, ...own.map((name) => withLimit({}, name, source.get(name), ignore))) as Partial<Limits>
}

export function defaultLimits(): Limits {
  return readSharedLimits({ source: { get: () => '' }, problems: new Problems() })
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
