import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parse, stringify } from 'yaml'
import { HELP, type HelpTopic } from './cli-help.js'
import { UserError } from './errors.js'
import type { InputSource } from './inputs.js'
import { Problems, quote } from './inputs/problems.js'
import { closest, notAllowed } from './inputs/suggest.js'
import { isMapping } from './inputs/yaml-text.js'

/** Where a report is written to besides the terminal; absolute paths. */
export interface ReportFiles {
  readonly json: string | null
  readonly markdown: string | null
  /** As a job summary. */
  readonly summary: string | null
  readonly html: string | null
}

/** What both measuring commands are asked for. */
export interface Measuring {
  /** For `loadInputs`: the same readers as the action's. */
  readonly source: InputSource
  /** Absolute; the folder that holds baselines, or null when there is nothing to compare with. */
  readonly baselineDirectory: string | null
  readonly reports: ReportFiles
  readonly verbose: boolean
  /** What is wrong with the command line, to be told together with what is wrong with the inputs. */
  readonly mistakes: readonly string[]
}

export type Command =
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | ({
      readonly kind: 'run'
      readonly saveBaseline: boolean
      /** The commit to measure beside this tree, as git understands it; null to compare with a record. */
      readonly base: string | null
    } & Measuring)
  | ({
      readonly kind: 'selftest'
      /** Of the checks whose word is tested, as it was written; null for the default. */
      readonly checkTimeBudget: string | null
    } & Measuring)
  | { readonly kind: 'compare'; readonly base: string; readonly head: string; readonly reports: ReportFiles }

const COMMANDS = ['run', 'compare', 'selftest', 'help'] as const
/** What is offered where a command is missing or misspelt. */
const OFFERED = ['run', 'compare', 'selftest', 'help'] as const

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const COMMON = { help: { type: 'boolean', short: 'h' }, version: flag } as const
const REPORTS = { json: text, markdown: text, summary: text, html: text } as const
/** Flags that are inputs of the action under the same name. */
const INPUTS = {
  step: text,
  params: text,
  config: text,
  variants: text,
  python: text,
  'max-slowdown': text,
  'max-compile-time-growth': text,
  'max-memory-growth': text,
  'max-new-graph-breaks': text,
  'max-new-recompiles': text,
  'min-speedup': text,
  precision: text,
  'fail-on': text,
  'on-missing-baseline': text,
  confirm: text,
  'base-setup': text,
  'time-budget': text,
  'comment-key': text,
  'pass-env': text
} as const
const MEASURING = {
  ...COMMON,
  ...REPORTS,
  ...INPUTS,
  param: { type: 'string', multiple: true },
  'working-directory': text,
  baseline: text,
  verbose: flag
} as const

/**
 * The command line as a command, without touching anything.
 * @param argv without the interpreter and the script
 * @param cwd absolute; what relative paths are relative to
 * @throws UserError on a wrong use (exit code 2)
 */
export function parseArguments(argv: readonly string[], cwd: string): Command {
  const [first, ...rest] = argv
  if (first === undefined) return { kind: 'help', text: HELP.general }
  if (first.startsWith('-')) return parseWithoutCommand(argv)
  switch (COMMANDS.find((command) => command === first)) {
    case 'run':
      return parseRun(rest, cwd)
    case 'selftest':
      return parseSelftest(rest, cwd)
    case 'compare':
      return parseCompare(rest, cwd)
    case 'help':
      return help(COMMANDS.find((command) => command === rest[0]))
    case undefined: {
      const stepGiven = /\.py(:|$)/.test(first) ? ` To measure a step write \`run --step ${first}\`.` : ''
      throw new UserError(`${notAllowed(first, 'a command', OFFERED)}${stepGiven}`)
    }
  }
}

function help(command: string | undefined): Command {
  const topic: HelpTopic = command === 'run' || command === 'compare' || command === 'selftest' ? command : 'general'
  return { kind: 'help', text: HELP[topic] }
}

/** Options before any command: those of the program, or a `run` that was forgotten. */
function parseWithoutCommand(argv: readonly string[]): Command {
  if (argv[0] === '--help' || argv[0] === '-h') return help(undefined)
  if (argv[0] === '--version') return { kind: 'version' }
  const name = (argv[0] ?? '').replace(/^--?/, '').split('=')[0] ?? ''
  if (name in MEASURING) throw new UserError(`Say what to do first: \`torch-compile-check run ${quoteless(argv)}\`.`)
  throw new UserError(unknownOption(argv[0] ?? '', Object.keys(COMMON)))
}

function quoteless(argv: readonly string[]): string {
  return quote(argv.join(' ')).slice(1, -1)
}

function parseRun(argv: readonly string[], cwd: string): Command {
  const mistakes: string[] = []
  const { values, positionals } = parsed(
    argv,
    { ...MEASURING, 'save-baseline': flag, base: text, artifacts: text },
    mistakes
  )
  if (values.help) return help('run')
  if (values.version) return { kind: 'version' }
  refusePositionals('run', positionals, mistakes)
  const saveBaseline = values['save-baseline'] ?? false
  if (saveBaseline && values.baseline === undefined) {
    mistakes.push('`--save-baseline` needs `--baseline DIR`: the folder that baselines are kept in.')
  }
  return { kind: 'run', saveBaseline, base: values.base ?? null, ...measuring(values, cwd, mistakes) }
}

function parseSelftest(argv: readonly string[], cwd: string): Command {
  const mistakes: string[] = []
  const { values, positionals } = parsed(argv, { ...MEASURING, 'check-time-budget': text }, mistakes)
  if (values.help) return help('selftest')
  if (values.version) return { kind: 'version' }
  refusePositionals('selftest', positionals, mistakes)
  const checkTimeBudget = values['check-time-budget'] ?? null
  return { kind: 'selftest', checkTimeBudget, ...measuring(values, cwd, mistakes) }
}

function parseCompare(argv: readonly string[], cwd: string): Command {
  const mistakes: string[] = []
  const { values, positionals } = parsed(argv, { ...COMMON, ...REPORTS }, mistakes)
  if (values.help) return help('compare')
  if (values.version) return { kind: 'version' }
  new Problems(mistakes).throwIfAny()
  const [base, head, ...more] = positionals
  if (base === undefined || head === undefined || more.length > 0) {
    throw new UserError(
      `\`compare\` takes two files, the earlier one first: \`compare before.json after.json\`; ${positionals.length} given.`
    )
  }
  return { kind: 'compare', base: resolve(cwd, base), head: resolve(cwd, head), reports: reportFiles(values, cwd) }
}

type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

function measuring(values: Values, cwd: string, mistakes: string[]): Measuring {
  const inputs = new Map<string, string>()
  for (const name of Object.keys(INPUTS)) {
    const value = values[name]
    if (typeof value === 'string') inputs.set(name, value)
  }
  inputs.set('working-directory', resolve(cwd, String(values['working-directory'] ?? '.')))
  const python = inputs.get('python')
  if (python?.includes('/')) inputs.set('python', resolve(cwd, python))
  if (Array.isArray(values['param']))
    inputs.set('params', withParams(inputs.get('params'), values['param'] as string[], mistakes))
  const baselineDirectory = typeof values['baseline'] === 'string' ? resolve(cwd, values['baseline']) : null
  if (baselineDirectory !== null) inputs.set('baseline-store', baselineDirectory)
  if (typeof values['artifacts'] === 'string' && values['artifacts'] !== '')
    inputs.set('artifacts-path', resolve(cwd, values['artifacts']))
  return {
    source: { get: (name) => inputs.get(name) ?? '' },
    baselineDirectory,
    reports: reportFiles(values, cwd),
    verbose: values['verbose'] === true,
    mistakes
  }
}

/** `--param batch=16` laid over `--params`; a value is YAML, so that 16 is a number and [1, 2] a list. */
function withParams(params: string | undefined, pairs: readonly string[], mistakes: string[]): string {
  const under = params === undefined ? {} : parsedYaml(params)
  if (!isMapping(under))
    mistakes.push('`--params` together with `--param` has to be a YAML map, such as `{batch: 16}`.')
  const over = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=')
    if (equals >= 1) return [[pair.slice(0, equals).trim(), parsedYaml(pair.slice(equals + 1))] as const]
    mistakes.push(
      `\`--param\` ${quote(pair)} has no value; write \`--param name=value\`, such as \`--param batch=16\`.`
    )
    return []
  })
  return stringify(Object.assign(Object.create(null), isMapping(under) ? under : {}, Object.fromEntries(over)), {
    aliasDuplicateObjects: false
  })
}

/** What is no YAML is text: `--param note="a: b: c"`. */
function parsedYaml(written: string): unknown {
  try {
    return parse(written, { maxAliasCount: 0, logLevel: 'error' }) as unknown
  } catch {
    return written
  }
}

function reportFiles(values: Values, cwd: string): ReportFiles {
  const path = (name: string): string | null => (typeof values[name] === 'string' ? resolve(cwd, values[name]) : null)
  return { json: path('json'), markdown: path('markdown'), summary: path('summary'), html: path('html') }
}

function refusePositionals(command: string, positionals: readonly string[], mistakes: string[]): void {
  const [first] = positionals
  if (first === undefined) return
  const meant = /\.py(:|$)/.test(first) ? ` Did you mean \`--step ${first}\`?` : ''
  mistakes.push(`\`${command}\` takes options only; ${quote(first)} is none.${meant}`)
}

type OptionTable = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>

/** `parseArgs`, its errors put into words that say what to write. A mistake is put right as it was meant, so that the next is found too. */
function parsed<T extends OptionTable>(argv: readonly string[], options: T, mistakes: string[]) {
  for (let args = [...argv]; ;) {
    try {
      return parseArgs({ args, options, allowPositionals: true, strict: true })
    } catch (thrown) {
      const { code, message } = thrown as { readonly code?: string; readonly message: string }
      const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1] ?? ''
      const at = args.findIndex((word) => word === option || word.startsWith(`${option}=`))
      if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') mistakes.push(unknownOption(option, Object.keys(options)))
      else if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') mistakes.push(wrongValue(option, message))
      else throw thrown
      // A bundle of short flags, or what cannot be found again: that is told alone.
      if (at === -1) throw new UserError(mistakes.join('\n'))
      args = args.toSpliced(at, ...putRight(args, at, options))
    }
  }
}

/** For `toSpliced`: how many words are taken out, and what comes in their place. */
function putRight(args: readonly string[], at: number, options: OptionTable): [number, ...string[]] {
  const [written = '', ...value] = (args[at] ?? '').split('=')
  const name = written.replace(/^-+/, '')
  const next = args[at + 1]
  if (Object.hasOwn(options, name)) return [1]
  const meant = closest(name, Object.keys(options))
  if (meant !== null && (options[meant]?.type === 'string') === (value.length > 0 || isValue(next)))
    return [1, [`--${meant}`, ...value].join('=')]
  return [value.length === 0 && isValue(next) ? 2 : 1]
}

function isValue(word: string | undefined): boolean {
  return word !== undefined && !word.startsWith('-')
}

function unknownOption(option: string, names: readonly string[]): string {
  const meant = closest(option.replace(/^-+/, ''), names)
  const hint = meant === null ? ' `--help` lists all of them.' : ` Did you mean \`--${meant}\`?`
  return `There is no option ${quote(option)}.${hint}`
}

function wrongValue(option: string, message: string): string {
  return message.includes('does not take an argument')
    ? `${quote(option)} takes no value.`
    : `${quote(option)} needs a value; one that begins with a hyphen is written \`${option}=VALUE\`.`
}
