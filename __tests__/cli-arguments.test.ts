import { describe, expect, test } from '@jest/globals'
import { type Command, type Measuring, parseArguments } from '../src/cli-arguments.js'
import { UserError } from '../src/errors.js'

const CWD = '/home/me/project'
const parse = (...argv: string[]): Command => parseArguments(argv, CWD)

function run(...argv: string[]): Measuring & { readonly saveBaseline: boolean } {
  const command = parse('run', ...argv)
  if (command.kind !== 'run') throw new Error(`parsed as ${command.kind}`)
  return command
}

function usageError(...argv: string[]): string {
  try {
    const command = parse(...argv)
    if ('mistakes' in command && command.mistakes.length > 0) return command.mistakes.join('\n')
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.message
    throw thrown
  }
  throw new Error('the arguments were accepted')
}

describe('help', () => {
  test.each([
    [[], 'Start here'],
    [['--help'], 'Start here'],
    [['-h'], 'Start here'],
    [['help'], 'Start here'],
    [['help', 'run'], 'run --step FILE.py:FUNCTION [--baseline DIR]'],
    [['run', '--help'], 'run --step FILE.py:FUNCTION [--baseline DIR]'],
    [['run', '--step', 'a.py:b', '-h'], 'run --step FILE.py:FUNCTION [--baseline DIR]'],
    [['compare', '--help'], 'BEFORE.json AFTER.json'],
    [['selftest', '-h'], 'how far this machine can be trusted']
  ])('%j', (argv, text) => {
    expect(parse(...argv)).toMatchObject({ kind: 'help', text: expect.stringContaining(text) as unknown })
  })

  test('names every option of run, and every exit code', () => {
    const command = parse('run', '--help')
    const said = command.kind === 'help' ? command.text : ''
    const options = [
      'step param params config variants python baseline save-baseline json markdown summary time-budget max-slowdown',
      'max-compile-time-growth max-memory-growth max-new-graph-breaks max-new-recompiles min-speedup fail-on',
      'on-missing-baseline working-directory pass-env comment-key verbose base base-setup confirm'
    ].flatMap((line) => line.split(' '))
    for (const option of options) expect(said).toMatch(new RegExp(`^  --${option}( |$)`, 'm'))
    expect(said).toMatch(/^ {2}0 .*\n {2}1 .*\n {2}2 /m)
  })

  test('fits a terminal of 120 columns', () => {
    for (const argv of [['help'], ['run', '-h'], ['compare', '-h'], ['selftest', '-h']]) {
      const command = parse(...argv)
      const lines = command.kind === 'help' ? command.text.split('\n') : []
      expect(lines.filter((line) => line.length > 124)).toEqual([])
    }
  })
})

test.each([[['--version']], [['run', '--version']]])('%j asks for the version', (argv) => {
  expect(parse(...argv)).toEqual({ kind: 'version' })
})

describe('run', () => {
  test('passes flags on as the inputs of the action', () => {
    const { source, ...rest } = run(
      '--step',
      'bench/step.py:make_step',
      '--max-slowdown',
      '2%',
      '--time-budget=90s',
      '--fail-on',
      'none'
    )
    expect(['step', 'max-slowdown', 'time-budget', 'fail-on', 'config'].map((name) => source.get(name))).toEqual([
      'bench/step.py:make_step',
      '2%',
      '90s',
      'none',
      ''
    ])
    expect(rest).toEqual({
      kind: 'run',
      saveBaseline: false,
      base: null,
      baselineDirectory: null,
      reports: { json: null, markdown: null, summary: null, html: null },
      verbose: false,
      mistakes: []
    })
  })

  test('--base names a commit; how it is measured are inputs of the action', () => {
    const command = run('--step', 'a.py:b', '--base', 'HEAD~1', '--confirm', 'never', '--base-setup', 'uv sync')
    expect(command).toMatchObject({ kind: 'run', base: 'HEAD~1' })
    expect(['confirm', 'base-setup'].map((name) => command.source.get(name))).toEqual(['never', 'uv sync'])
  })

  test('makes paths absolute, but leaves the name of an interpreter alone', () => {
    const command = run('--baseline', '../b', '--save-baseline', '--json', 'out/r.json', '--markdown', '/tmp/r.md', '--working-directory', 'gpt', '--python', '.venv/bin/python') // prettier-ignore
    expect(command).toMatchObject({
      saveBaseline: true,
      baselineDirectory: '/home/me/b',
      reports: { json: '/home/me/project/out/r.json', markdown: '/tmp/r.md', summary: null, html: null }
    })
    expect(command.source.get('baseline-store')).toBe('/home/me/b')
    expect(command.source.get('working-directory')).toBe('/home/me/project/gpt')
    expect(command.source.get('python')).toBe('/home/me/project/.venv/bin/python')
    expect(run('--python', 'python3.12').source.get('python')).toBe('python3.12')
  })

  test.each([
    [['--param', 'batch=16'], 'batch: 16\n'],
    [['--param', 'batch=16', '--param', 'name=gpt'], 'batch: 16\nname: gpt\n'],
    [['--param', 'a=b=c'], 'a: b=c\n'],
    [['--param', 'note=a: b: c'], 'note: "a: b: c"\n'],
    [['--param', 'empty='], 'empty: null\n'],
    [['--params', '{batch: 8, layers: 2}', '--param', 'batch=16'], 'batch: 16\nlayers: 2\n'],
    [['--params', 'whatever: ['], 'whatever: [']
  ])('%j becomes the params %j', (argv, params) => {
    expect(run(...argv).source.get('params')).toBe(params)
  })
})

test('the folder for deeper files is one of where it is called, and only of `run`', () => {
  expect(run('--step', 'a.py:b', '--artifacts', 'deeper').source.get('artifacts-path')).toBe(`${CWD}/deeper`)
  expect(run('--step', 'a.py:b').source.get('artifacts-path')).toBe('')
  expect(usageError('selftest', '--artifacts', 'x')).toContain('There is no option `--artifacts`')
})

test('selftest measures, and saves nothing', () => {
  expect(parse('selftest', '--step', 'a.py:b', '--verbose')).toMatchObject({ kind: 'selftest', verbose: true })
  expect(usageError('selftest', '--save-baseline')).toContain('There is no option `--save-baseline`')
})

test('compare takes the earlier file first', () => {
  expect(parse('compare', 'a.json', '../b.json', '--html', 'c.html')).toEqual({
    kind: 'compare',
    base: '/home/me/project/a.json',
    head: '/home/me/b.json',
    reports: { json: null, markdown: null, summary: null, html: '/home/me/project/c.html' }
  })
})

test('all that is wrong is found in one go, and what was meant is read on with', () => {
  const command = run('--stp', 'a.py:b', '--nonsense', 'x', '--param', 'batch', '--verbose=yes', '--json-file=r.json')
  expect(command.mistakes).toEqual([
    'There is no option `--stp`. Did you mean `--step`?',
    'There is no option `--nonsense`. `--help` lists all of them.',
    '`--verbose` takes no value.',
    'There is no option `--json-file`. Did you mean `--json`?',
    expect.stringContaining('`--param` `batch` has no value')
  ])
  expect(command.source.get('step')).toBe('a.py:b')
})

describe('wrong use says what to write', () => {
  test.each([
    [['rnu'], '`rnu` is not a command; allowed: `run`, `compare`, `selftest`, `help`. Did you mean `run`?'],
    [['bench/step.py:make_step'], 'To measure a step write `run --step bench/step.py:make_step`.'],
    [['--step', 'a.py:b'], 'Say what to do first: `torch-compile-check run --step a.py:b`.'],
    [['--nonsense'], 'There is no option `--nonsense`. `--help` lists'],
    [['run', '--stp', 'a.py:b'], 'There is no option `--stp`. Did you mean `--step`?'],
    [['run', '--max-slow-down', '3%'], 'Did you mean `--max-slowdown`?'],
    [['run', '-x'], 'There is no option `-x`.'],
    [['run', '--step'], '`--step` needs a value'],
    [['run', '--step', '--json', 'x'], '`--step` needs a value'],
    [['run', '--verbose=yes'], '`--verbose` takes no value'],
    [['run', 'a.py:b'], '`run` takes options only; `a.py:b` is none. Did you mean `--step a.py:b`?'],
    [['run', '--save-baseline'], '`--save-baseline` needs `--baseline DIR`'],
    [['run', '--param', 'batch'], 'write `--param name=value`'],
    [['run', '--param', '=1'], 'write `--param name=value`'],
    [['run', '--params', '[1]', '--param', 'a=1'], 'has to be a YAML map'],
    [['compare', 'a.json'], 'takes two files, the earlier one first'],
    [['compare', 'a', 'b', 'c'], '3 given']
  ])('%j: %s', (argv, message) => {
    expect(usageError(...argv)).toContain(message)
  })
})
